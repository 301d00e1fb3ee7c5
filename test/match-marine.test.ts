import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { advantage, meanOf, ndcg } from "../bench/match/quality.ts";
import { MemoryCandidates } from "../src/engines/match/candidates/memory.ts";
import { constraintRoles, type Explanation, type Item, ItemSchema } from "../src/engines/match/contract.ts";
import { createAnalyser } from "../src/engines/match/language/analyser.ts";
import { match } from "../src/engines/match/match.ts";
import { type Parts, scoreOf } from "../src/engines/match/rank/parts.ts";
import { readQuery } from "../src/engines/match/rank/query.ts";
import { pairParts } from "../src/engines/match/rank/rank.ts";
import { plainWeights } from "../src/engines/match/rank/weights.ts";
import { isTrue } from "../src/engines/match/written-value.ts";

/** The made-up judged set (test/fixtures/match/marine): ranking and explanations must not get worse unseen. */
const folder = join(import.meta.dirname, "fixtures/match/marine");
const lines = (name: string): string[] => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean);
const itemsOf = (name: string): Item[] => lines(name).map((line) => ItemSchema.parse(JSON.parse(line)));
const demands = itemsOf("demands.jsonl");
const judgements = lines("judgements.tsv").map((line) => {
  const [demand = "", result = "", ...grades] = line.split("\t");
  return { demand, result, first: Number(grades[0]), second: Number(grades[1]) };
});

const analyser = createAnalyser();
const results = new MemoryCandidates(analyser, itemsOf("results.jsonl"));
const asked = new MemoryCandidates(analyser, demands).statistics;
const corpora = { items: results.statistics, requests: asked };

function quality(score: (parts: Parts) => number): number[] {
  return demands.map((demand) => {
    const query = readQuery(analyser, demand, corpora);
    const judged = judgements.filter((one) => one.demand === demand.id);
    return ndcg(
      judged.map(({ result, first, second }) => ({
        grade: (first + second) / 2,
        score: score(pairParts(query, results.get(result)!, analyser, corpora).parts),
      })),
    );
  });
}

describe("the made-up marine set", () => {
  it("is as large as it says, and its two judgements agree as its README says", () => {
    expect([demands.length, results.size, judgements.length]).toEqual([60, 300, 480]);
    const same = judgements.filter(({ first, second }) => first === second).length / judgements.length;
    expect(same).toBeCloseTo(0.885, 3);
    expect(judgements.every(({ first, second }) => Math.abs(first - second) <= 1)).toBe(true);
    expect(kappa(judgements)).toBeCloseTo(0.948, 3);
  });

  it("is ranked as well as before, numbers helping, and better than by pairs of characters alone", () => {
    const plain = quality((parts) => scoreOf(parts, plainWeights).score);
    const withoutNumbers = quality((parts) => scoreOf(parts, { ...plainWeights, numbers: 0 }).score);
    const pairsAlone = quality((parts) => (parts["title.bigrams"] ?? 0) + (parts["body.bigrams"] ?? 0));
    expect(meanOf(plain)).toBeGreaterThan(0.94);
    expect(meanOf(plain)).toBeGreaterThan(meanOf(withoutNumbers));
    expect(advantage(plain, pairsAlone).low).toBeGreaterThan(0);
  });

  it("brings the result that solves a demand up first, for nine demands of ten", async () => {
    const solved = new Set(
      judgements.flatMap(({ demand, result, first }) => (first === 4 ? [`${demand} ${result}`] : [])),
    );
    let hits = 0;
    for (const demand of demands) {
      const { ranked } = await match(demand, results, { analyser, requests: asked, top: 1, soft: constraintRoles });
      if (solved.has(`${demand.id} ${ranked[0]?.item}`)) hits++;
    }
    expect(hits).toBeGreaterThanOrEqual(54);
  });
});

describe("explanations of the made-up marine set", () => {
  it("rest on nothing that is not in the two items", async () => {
    let checked = 0;
    for (const demand of demands) {
      const { ranked, ruledOut } = await match(demand, results, { analyser, requests: asked, top: 10 });
      for (const { item, explanation } of [...ranked, ...ruledOut]) {
        const evidence = evidenceOf(explanation!);
        expect(evidence.request.filter((one) => !isTrue(one, demand))).toEqual([]);
        expect(evidence.item.filter((one) => !isTrue(one, results.get(item)!))).toEqual([]);
        checked += evidence.request.length + evidence.item.length;
      }
    }
    expect(checked).toBeGreaterThan(5000);
  });

  it("read as before for one demand", async () => {
    const { ranked, ruledOut } = await match(demands[0]!, results, { analyser, requests: asked, top: 1, ruledOut: 1 });
    const said = [...ranked, ...ruledOut].map(({ item, explanation }) => [
      item,
      ...[...explanation!.statements, ...explanation!.wouldMatch].map(({ code, zh }) => `${code} ${zh}`),
    ]);
    expect(said).toMatchInlineSnapshot(`
      [
        [
          "r084",
          "shared-words 双方都写到“涂料”。",
          "unknown:area 对方没有写明区域，无法判断。",
          "met:budget 费用符合要求（需求最高80万元，对方10万元起）。",
          "unknown:deadline 对方没有写明时间，无法判断。",
          "met:readiness 成熟度符合要求（需求6级，对方9级）。",
          "met:exclusivity 独占方式符合要求（需求非独占，对方非独占）。",
          "ask:area 请对方补充区域。",
          "ask:deadline 请对方补充时间。",
          "ask:number 请对方说明能否达到“防污期不低于24个月”。",
          "not-mentioned 需求写到“网衣”、“网箱”、“防污”，对方没有提到，请核实。",
        ],
        [
          "r001",
          "shared-words 双方都写到“网衣防污涂料”、“防污期”。",
          "met:area 区域符合要求（需求北岸，对方北岸）。",
          "met:budget 费用符合要求（需求最高80万元，对方60万元起）。",
          "missed:deadline 时间不符合要求（需求2027-06-30，对方2027-12-31），差184天。",
          "met:readiness 成熟度符合要求（需求6级，对方7级）。",
          "met:exclusivity 独占方式符合要求（需求非独占，对方非独占）。",
          "met:number 要求“防污期不低于24个月”，对方写明“网箱实海挂片防污期30个月”，达到。",
          "close:deadline 若要匹配：交付提前或期限推后184天。",
          "not-mentioned 需求写到“海藻”，对方没有提到，请核实。",
        ],
      ]
    `);
  });
});

function evidenceOf({ shared, statements, wouldMatch }: Explanation) {
  const all = [...statements, ...wouldMatch];
  return {
    request: [...shared.map((one) => one.request), ...all.flatMap((one) => one.request)],
    item: [...shared.map((one) => one.item), ...all.flatMap((one) => one.item)],
  };
}

/** Agreement beyond chance, a disagreement weighing by its square. */
function kappa(pairs: ReadonlyArray<{ first: number; second: number }>): number {
  const seen = meanOf(pairs.map(({ first, second }) => (first - second) ** 2));
  const chance = meanOf(pairs.flatMap(({ first }) => pairs.map(({ second }) => (first - second) ** 2)));
  return 1 - seen / chance;
}
