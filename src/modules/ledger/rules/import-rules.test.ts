import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHeaders } from "../../../engines/tables/headers.ts";
import { type Mapping, MappingSchema } from "../contract/import.ts";
import type { Grain } from "../contract.ts";
import { compareFacts, contentText, factKey, type KnownFact } from "./compare-facts.ts";
import { findColumns } from "./headers.ts";
import { findingsRefusal, historyFindings, type Remembered } from "./history.ts";
import { type Lookups, mapRows } from "./map-rows.ts";
import { recordRefusal } from "./who-may-record.ts";

const grains: Record<string, Grain> = { deal: "event", title: "state", people: "level", output: "period" };
const lookups: Lookups = {
  metric: (word) => (word in grains ? { code: word, unit: "万元", grain: grains[word]! } : null),
  organisation: (word) => (word === "甲" ? { code: "a" } : word === "乙" ? "ambiguous" : "unknown"),
};
const mapping: Mapping = MappingSchema.parse({
  metric: { column: "指标" },
  validFrom: { column: "起" },
  validTo: { column: "止" },
  subject: { column: "对象" },
  organisation: { column: "单位" },
  longitude: { column: "经" },
  latitude: { column: "纬" },
  value: { column: "值" },
  unit: { column: "计量" },
  evidence: { fixed: "簿" },
});
const head = ["指标", "起", "止", "对象", "单位", "经", "纬", "值", "计量"];
const read = (rows: string[][], over: Partial<Mapping> = {}) => {
  const used = { ...mapping, ...over };
  const grid = { rows: [head, ...rows], merges: [] };
  return mapRows(grid.rows, used, findColumns(readHeaders(grid, used), used).columns, lookups);
};
const row = (over: Partial<Record<string, string>> = {}) =>
  head.map((name) => ({ 指标: "deal", 起: "2025-03-01", 对象: "x", 值: "1", 计量: "万元", ...over })[name] ?? "");

describe("rows of a file", () => {
  it.each([
    [{ 值: "" }, "H", "required"],
    [{ 起: "2025.13.1" }, "B", "not-a-date"],
    [{ 值: "约五" }, "H", "not-a-number"],
    [{ 值: "1E5" }, "H", "scientific"],
    [{ 值: "=A1" }, "H", "no-saved-value"],
    [{ 值: "#DIV/0!" }, "H", "excel-error"],
    [{ 值: "5%" }, "H", "percent-unit"],
    [{ 指标: "none" }, "A", "unknown-metric"],
    [{ 计量: "家" }, "I", "unit-mismatch"],
    [{ 止: "2025-04-01" }, "C", "dates"],
    [{ 单位: "丙" }, "E", "unknown-organisation"],
    [{ 单位: "乙" }, "E", "ambiguous-organisation"],
    [{ 对象: "" }, "D", "no-subject"],
    [{ 经: "120" }, "G", "half-a-point"],
    [{ 经: "200", 纬: "36" }, "F", "not-a-coordinate"],
    [{ 对象: "长".repeat(121) }, "D", "too-long"],
  ])("%j is wrong in column %s: %s", (over, column, code) => {
    const { facts, errors } = read([row(over)]);
    expect(facts).toEqual([]);
    expect(errors.map((error) => [error.row, error.column, error.code])).toEqual([[2, column, code]]);
  });

  it.each([
    ["deal", "2025-03-01", "", "2025-03-01", null],
    ["people", "2024", "", "2024-12-31", null],
    ["output", "2024", "", "2024-01-01", "2025-01-01"],
    ["output", "2024年3月", "", "2024-03-01", "2024-04-01"],
    ["title", "2023-10-01", "2026-09-30", "2023-10-01", "2026-10-01"],
    ["title", "2023-10-01", "", "2023-10-01", null],
  ])("%s of %s to %j holds from %s to %s", (metric, from, to, validFrom, validTo) => {
    expect(read([row({ 指标: metric, 起: from, 止: to })]).facts[0]).toMatchObject({ validFrom, validTo });
  });

  it("an end may also be the first day that no longer counts", () => {
    const fact = read([row({ 指标: "title", 止: "2026-10-01" })], { endIs: "day-after" }).facts[0];
    expect(fact?.validTo).toBe("2026-10-01");
  });

  it("are passed over when empty, and keep the number that the spreadsheet shows", () => {
    const { facts, rows } = read([row(), head.map(() => " "), row({ 对象: "y", 单位: "甲" })]);
    expect(rows).toBe(2);
    expect(facts.map((fact) => [fact.row, fact.subject, fact.organisation])).toEqual([
      [2, "x", null],
      [4, "y", "a"],
    ]);
  });

  it("never throw, and every row is a fact or has an error, whatever stands in the cells", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("deal", "2025", "1", "万元", "甲", "=1", "#N/A", "—"));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), (rows) => {
        const { facts, errors, rows: count } = read(rows);
        expect(new Set([...facts, ...errors].map((one) => one.row)).size).toBe(count);
      }),
    );
  });
});

describe("headers", () => {
  it("of several rows are joined, a merged cell counts for all its columns", () => {
    const grid = {
      rows: [
        ["年份", "研发", "", "年份"],
        ["", "投入 （亿元）", "人员", "年份"],
      ],
      merges: [{ fromRow: 0, fromColumn: 1, toRow: 0, toColumn: 2 }],
    };
    const headers = readHeaders(grid, { headerRow: 1, headerRows: 2 });
    expect(headers.map(({ letter, header }) => `${letter} ${header}`)).toEqual([
      "A 年份",
      "B 研发/投入(亿元)",
      "C 研发/人员",
      "D 年份",
    ]);
    const named = { ...mapping, metric: { column: "年份" }, value: { column: "研发/投入（亿元）" } };
    const { missing, twice } = findColumns(headers, named);
    expect(twice).toEqual(["年份"]);
    expect(missing).not.toContain("研发/投入（亿元）");
    expect(missing).toContain("计量");
  });
});

describe("rows held against what is known", () => {
  const fact = (value: string, over: object = {}) => ({
    metric: "deal",
    subject: "x",
    validFrom: "2025-01-01",
    validTo: null,
    dimensions: {},
    organisation: null,
    place: null,
    point: null,
    value,
    ...over,
  });
  const known = (value: string): Map<string, KnownFact> => {
    const one = { ...fact(value), id: "k" };
    return new Map([[factKey(one, "event"), one]]);
  };
  const compare = (rows: ReturnType<typeof fact>[], before = new Map<string, KnownFact>(), taken: string[] = []) => {
    const { added, corrected, repeated, contradicting } = compareFacts(
      rows,
      (metric) => grains[metric]!,
      before,
      (content) => taken.includes(content),
    );
    return [added, corrected, repeated, contradicting].map((list) => list.length);
  };

  it.each([
    ["new", [fact("1")], new Map(), [], [1, 0, 0, 0]],
    ["the same as known", [fact("1")], known("1"), [], [0, 0, 1, 0]],
    ["other than known", [fact("2")], known("1"), [], [0, 1, 0, 0]],
    ["taken before and corrected since", [fact("1")], known("2"), [contentText(fact("1"))], [0, 0, 1, 0]],
    ["twice in the file", [fact("1"), fact("1")], new Map(), [], [1, 0, 1, 0]],
    ["twice with two values", [fact("1"), fact("2")], new Map(), [], [1, 0, 0, 1]],
    ["of another class", [fact("1"), fact("2", { dimensions: { a: "b" } })], new Map(), [], [2, 0, 0, 0]],
  ] as const)("%s", (_case, rows, before, taken, expected) => {
    expect(compare([...rows], before as Map<string, KnownFact>, [...taken])).toEqual(expected);
  });

  it("a quarter and a year that begin on one day are two periods", () => {
    const period = { metric: "output", subject: "x", validFrom: "2025-01-01", dimensions: {} };
    expect(factKey({ ...period, validTo: "2025-04-01" }, "period")).not.toBe(
      factKey({ ...period, validTo: "2026-01-01" }, "period"),
    );
  });
});

describe("a number held against its history", () => {
  const remembered = (validFrom: string, value: string): Remembered => ({
    id: validFrom,
    metric: "people",
    subject: "x",
    validFrom,
    validTo: null,
    dimensions: {},
    value,
  });
  const past = [remembered("2022-12-31", "100"), remembered("2023-12-31", "110")];
  it.each([
    ["2024-12-31", "120", []],
    ["2024-12-31", "220", []],
    ["2024-12-31", "221", ["jump"]],
    ["2024-12-31", "50", ["jump"]],
    ["2024-12-31", "1150", ["magnitude"]],
    ["2024-12-31", "0.0118", ["magnitude"]],
    ["2024-12-31", "-110", ["sign"]],
    ["2024-12-31", "0", []],
    ["2023-12-31", "111", ["same-period"]],
    ["2021-12-31", "9999", []],
  ])("on %s %s: %j", (validFrom, value, codes) => {
    const draft = { ...remembered(validFrom, value), id: undefined };
    const findings = historyFindings(draft, "level", past, 2);
    expect(findings.map((finding) => finding.code)).toEqual(codes);
    const refusal = findingsRefusal(findings, null)?.code;
    expect(refusal).toBe(
      codes.length === 0 ? undefined : codes[0] === "same-period" ? "ledger.already-known" : "ledger.explain",
    );
    if (codes[0] !== "same-period") expect(findingsRefusal(findings, "note")).toBeNull();
  });
});

describe("who may record", () => {
  it.each([
    [["administrator"], null, "x", null, true],
    [["commission-office"], "o", "x", null, true],
    [["reporter"], "o", "o", null, true],
    [["reporter"], "o", "contract-1", "o", true],
    [["reporter"], "o", "x", "p", false],
    [["reporter"], null, "x", null, false],
  ])("%j of %s about %s of %s: %s", (roles, own, subject, organisation, may) => {
    expect(recordRefusal(roles, own, { subject, organisation }) === null).toBe(may);
  });
});
