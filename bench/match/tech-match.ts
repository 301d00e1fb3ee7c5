import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Item } from "../../src/engines/match/contract.ts";

export interface JudgedDemand {
  demand: Item;
  judged: Array<{ item: Item; grade: number }>;
}

export interface TechMatch {
  demands: Item[];
  results: Item[];
  /** Demands with at least five judged results of which at least one is worth anything. */
  judged: JudgedDemand[];
}

const fewestJudged = 5;

/** The judged demands and results in the folder that HAICE_BENCH_MATCH names; null without it. Never copied. */
export function readTechMatch(folder = process.env.HAICE_BENCH_MATCH): TechMatch | null {
  if (!folder || !existsSync(join(folder, "qrels.tsv"))) return null;
  const lines = (name: string): string[] => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean);
  const demands = lines("demands.jsonl").map((line): Item => {
    const { id, title, text } = JSON.parse(line);
    return {
      id,
      fields: [
        { role: "title", name: "title", text: title },
        { role: "text", name: "text", text },
      ],
    };
  });
  const results = lines("results.jsonl").map((line): Item => {
    const { id, title } = JSON.parse(line);
    return { id, fields: [{ role: "title", name: "title", text: title }] };
  });
  const resultOf = new Map(results.map((result) => [result.id, result]));
  const judgedOf = new Map<string, JudgedDemand["judged"]>();
  for (const line of lines("qrels.tsv")) {
    const [demand = "", result = "", grade = ""] = line.split("\t");
    const item = resultOf.get(result);
    if (item) judgedOf.set(demand, [...(judgedOf.get(demand) ?? []), { item, grade: Number(grade) }]);
  }
  const judged = demands.flatMap((demand) => {
    const list = judgedOf.get(demand.id) ?? [];
    return list.length >= fewestJudged && list.some(({ grade }) => grade > 1) ? [{ demand, judged: list }] : [];
  });
  return { demands, results, judged };
}

export const textOf = (item: Item, ...roles: string[]): string =>
  item.fields.map((field) => ("text" in field && roles.includes(field.role) ? field.text : "")).join("\n");
