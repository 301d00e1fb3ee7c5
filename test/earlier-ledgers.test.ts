import { readdirSync, readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { compile } from "../src/engines/compile/compile.ts";
import { encodeGb18030 } from "../src/engines/compile/read/fixture-gb18030.ts";
import { readHeaders } from "../src/engines/tables/headers.ts";
import { findHeads, titleOf } from "../src/modules/commitments/rules/earlier/find-heads.ts";
import { rowMatcher } from "../src/modules/commitments/rules/earlier/match-rows.ts";
import { readLines } from "../src/modules/commitments/rules/earlier/read-rows.ts";
import type { Sentence } from "../src/modules/commitments/rules/earlier/row-words.ts";
import { understandColumns } from "../src/modules/commitments/rules/earlier/understand-columns.ts";
import { readTable } from "../src/modules/ledger/index.ts";

/**
 * Six ledgers as offices keep them, made up from the five documents of the region: shortened, reworded, in the words of who
 * types. `gold`: words of the sentence that a row means, `-`: no sentence does; `004|…` where no document is named.
 * Odd rows chose the limits (`tune`), even rows only measure (`decide`).
 */
interface Fixture {
  file: string;
  document: string | null;
  named?: Record<string, string>;
  sheets: { name: string; rows: string[][]; merges: [number, number, number, number][]; gold: string[] }[];
}
const folder = "test/fixtures/ledgers";
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Fixture] as const);

/** Every sentence of the five documents, as if people had confirmed all of it. */
const documents = readdirSync("regions/qingdao/documents").map((file) => file.replace(/\.txt$/, ""));
const sentences: Sentence[] = documents.flatMap((document) => {
  const text = readFileSync(`regions/qingdao/documents/${document}.txt`, "utf8");
  const { targets, goals, tasks } = compile({ text, source: { file: document, mediaType: "text/plain", sha256: "" } });
  const one = (kind: Sentence["kind"], id: string, span: { start: number; end: number }, title: string): Sentence => ({
    key: `${document} ${id}`,
    kind,
    document,
    start: span.start,
    end: span.end,
    title,
    words: text.slice(span.start, span.end),
    around: "",
    units: [],
  });
  return [
    ...targets.map((target) => one("target", target.id, target, `${target.metric}${target.value}${target.unit}`)),
    ...goals.map((goal) => one("goal", goal.id, goal, goal.subject)),
    ...tasks.flatMap((task) => {
      const units = task.units.map(({ name }) => name);
      const measures = task.measures.map((measure, index) => ({
        ...one("measure", `${task.id}.${index}`, measure, ""),
        words: measure.text,
        around: task.title,
        units,
      }));
      return [{ ...one("task", task.id, task, task.title), units }, ...measures];
    }),
  ];
});
const byKey = new Map(sentences.map((sentence) => [sentence.key, sentence]));
const match = rowMatcher(sentences);
const unitNames = new Set(
  (JSON.parse(readFileSync("regions/qingdao/units.json", "utf8")) as { name: { zh: string } }[]).map(
    ({ name }) => name.zh,
  ),
);
const bare = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, "");

async function asFile({ file, sheets }: Fixture): Promise<Uint8Array> {
  if (file.endsWith(".csv"))
    return encodeGb18030(sheets[0]!.rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n"));
  return writeXlsx({
    sheets: sheets.map(({ name, rows, merges }) => ({
      name,
      rows,
      merges: merges.map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })),
    })),
  });
}

/** A whole file read as the product reads it; the fields of each sheet, and every row with the sentence that is right. */
async function read(fixture: Fixture) {
  const bytes = await asFile(fixture);
  const { sheets } = await readTable(bytes, fixture.file, null);
  const fields: string[] = [];
  const rows: { half: "tune" | "decide"; gold: string; document: string | null; said: Record<string, string> }[] = [];
  let number = 0;
  for (const [at, name] of (sheets.length > 0 ? sheets : [null]).entries()) {
    const grid = await readTable(bytes, fixture.file, name);
    const heads = findHeads(grid)!;
    const headers = readHeaders(grid, heads);
    const width = Math.max(...grid.rows.map(({ length }) => length));
    const columns = Array.from({ length: width }, (_, index) => ({
      header: headers.find((header) => header.index === index)?.header ?? "",
      cells: grid.rows.slice(heads.headerRow - 1 + heads.headerRows).map((cells) => cells[index] ?? ""),
    }));
    const understood = understandColumns(columns, (unit) => unitNames.has(unit));
    fields.push(`${titleOf(grid, heads)}: ${understood.map(({ field }) => field ?? "-").join(" ")}`);
    const mapping = {
      sheet: name,
      ...heads,
      isLeftOut: false,
      document: null,
      fields: understood.map(({ field }) => field),
    };
    for (const line of readLines(grid, mapping).lines) {
      number += 1;
      const gold = fixture.sheets[at]!.gold[line.row - 1]!;
      const document = fixture.document ?? fixture.named?.[line.said.document] ?? null;
      rows.push({ half: number % 2 ? "tune" : "decide", gold, document, said: line.said });
    }
  }
  return { fields, rows };
}
const files = await Promise.all(fixtures.map(async ([name, fixture]) => [name, await read(fixture)] as const));

describe("the columns of ledgers as offices keep them", () => {
  it("are understood by their heads and by what stands in them", () => {
    expect(Object.fromEntries(files.map(([name, { fields }]) => [name, [...new Set(fields)]]))).toEqual({
      "corridor.json": [": number task units progress deadline -"],
      "five-year.json": ["规划任务情况一览表（仅供内部参考）: units task deadline - -"],
      "mixed.json": ["市委科技委办公室督查事项: document group task units support deadline progress -"],
      "own-words.json": ["科技创新工作推进台账: deadline task lead number progress problem"],
      "three-years.json": ["新区三年行动方案督办台账: lead support number task measure deadline progress problem -"],
      "work-points.json": [
        "2025年全市科技工作要点任务分解台账 填报单位：市科技局办公室 填报日期：2025年3月: number task measure lead support deadline progress problem next",
      ],
    });
  });

  it("give every row that the office wrote, without headings, totals and notes", () => {
    const read = Object.fromEntries(files.map(([name, { rows }]) => [name, rows.length]));
    const written = fixtures.map(([name, { sheets }]) => [
      name,
      sheets.flatMap(({ gold }) => gold.filter((one) => one !== "")).length,
    ]);
    expect(read).toEqual(Object.fromEntries(written));
    for (const [, { rows }] of files) expect(rows.every(({ gold }) => gold !== "")).toBe(true);
  });
});

interface Figures {
  rows: number;
  certain: number;
  certainRight: number;
  proposed: number;
  rightFirst: number;
  rightAmong: number;
  meant: number;
  proposedForNothing: number;
  nothing: number;
}

/** Not `isNamed`: the matching has nothing but the words. */
function measure(half: "tune" | "decide", isNamed: boolean): Figures {
  const figures: Figures = {
    rows: 0,
    certain: 0,
    certainRight: 0,
    proposed: 0,
    rightFirst: 0,
    rightAmong: 0,
    meant: 0,
    proposedForNothing: 0,
    nothing: 0,
  };
  for (const [, { rows }] of files)
    for (const row of rows.filter((one) => one.half === half)) {
      const isRight = rightFor(row);
      const { certainty, candidates } = match(asRow(row, isNamed ? row.document : null));
      const right = candidates.map(({ key }) => isRight(byKey.get(key)!));
      figures.rows += 1;
      if (row.gold === "-") {
        figures.nothing += 1;
        if (certainty !== "none") figures.proposedForNothing += 1;
      } else figures.meant += 1;
      if (certainty === "certain") figures.certain += 1;
      if (certainty === "certain" && right[0]) figures.certainRight += 1;
      if (certainty !== "none") figures.proposed += 1;
      if (right[0]) figures.rightFirst += 1;
      if (right.includes(true)) figures.rightAmong += 1;
    }
  return figures;
}

type Read = (typeof files)[number][1]["rows"][number];
const asRow = ({ said }: Read, document: string | null) => ({
  task: said.task!,
  measure: said.measure!,
  group: said.group!,
  units: (said.lead || said.units)!.split("、"),
  document,
});

/** Whether a sentence is the one that a row means: the smallest that says the words, or a whole task whose title does. */
function rightFor({ gold, document }: Read): (sentence: Sentence) => boolean {
  const [, file, words = gold] = /^(\d{3})\|(.+)$/.exec(gold) ?? [];
  const own = file ? documents.find((name) => name.startsWith(file)) : document;
  return (sentence) =>
    sentence.document === own &&
    bare(sentence.kind === "task" ? sentence.title : sentence.title + sentence.words).includes(bare(words));
}

/** Of what is called certain, the share that is right; of the rows that mean a sentence, the share whose first or any proposal is it. */
const shares = (one: Figures) => ({
  precision: one.certainRight / one.certain,
  first: one.rightFirst / one.meant,
  among: one.rightAmong / one.meant,
  certain: one.certain / one.meant,
});

describe("rows of a ledger find the sentence that they mean (figures in docs/earlier-ledgers.md)", () => {
  it.each([
    ["the half that chose the limits", "tune", true, 0.97],
    ["the half that was not looked at", "decide", true, 0.97],
    ["the same half when no document is named", "decide", false, 0.93],
  ] as const)("%s", (_name, half, isNamed, first) => {
    const figures = measure(half, isNamed);
    expect(figures.rows).toBeGreaterThanOrEqual(130);
    expect(figures.nothing).toBeGreaterThanOrEqual(20);
    const said = JSON.stringify(figures);
    expect(shares(figures).precision, said).toBeGreaterThanOrEqual(0.97);
    expect(shares(figures).first, said).toBeGreaterThanOrEqual(first);
    expect(shares(figures).among, said).toBeGreaterThanOrEqual(0.97);
    expect(shares(figures).certain, said).toBeGreaterThanOrEqual(0.8);
    expect(figures.proposedForNothing, said).toBeLessThanOrEqual(3);
  });

  it("and are almost never taken for another, for certain, when their sentence is not there", () => {
    const rows = files
      .flatMap(([, one]) => one.rows.filter(({ half, gold }) => half === "decide" && gold !== "-"))
      .filter((_, at) => at % 3 === 0);
    const wrong = rows.filter((row) => {
      const right = sentences.filter(rightFor(row));
      const rest = sentences.filter(
        (one) => !right.some((each) => each.document === one.document && each.start < one.end && one.start < each.end),
      );
      return rowMatcher(rest)(asRow(row, row.document)).certainty === "certain";
    });
    expect(rows.length).toBeGreaterThan(30);
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.03);
  });
});
