import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Definition, Formula, Leaf } from "./contract/definition.ts";
import { checkDefinition, type KnownMetrics } from "./rules/check-definition.ts";
import { combine, type Outcome } from "./rules/combine.ts";
import { decimal, plain, root, rounded } from "./rules/exact.ts";
import { findQuote } from "./rules/find-quote.ts";
import type { LeafRequest } from "./rules/leaves.ts";
import { type PlainFact, readFacts } from "./rules/read-facts.ts";

const metrics: KnownMetrics = new Map([
  ["title", { unit: "家", grain: "state" }],
  ["contract", { unit: "万元", grain: "event" }],
  ["spending", { unit: "亿元", grain: "period" }],
  ["revenue", { unit: "亿元", grain: "period" }],
  ["patents", { unit: "件", grain: "level" }],
  ["people", { unit: "人", grain: "level" }],
]);
const unitOf = (metric: string) => metrics.get(metric)!.unit;

const fact = (metric: string, subject: string, validFrom: string, over: Partial<PlainFact> = {}): PlainFact => ({
  metric,
  subject,
  validFrom,
  validTo: null,
  place: null,
  dimensions: {},
  value: "1",
  isSample: false,
  point: null,
  ...over,
});
const inside = (area: string, { place }: { place: string | null }) =>
  area === "city" || area === place ? "inside" : "outside";

function work(formula: Formula, unit: string, facts: readonly PlainFact[], day: string, over: object = {}): Outcome {
  return combine(formula, unit, {
    area: "city",
    day,
    base: null,
    yearsApart: 1,
    unitOf,
    leaf: (request) => readFacts(request, facts, inside),
    ...over,
  });
}
const titles: Leaf = { op: "count-at", metric: "title" };
const turnover: Leaf = { op: "sum-in", metric: "contract", during: "year" };
const spending: Leaf = { op: "statistic", metric: "spending" };
const year = (metric: string, of: number, value: string, area = "city") =>
  fact(metric, area, `${of}-01-01`, { validTo: `${of + 1}-01-01`, value });

describe("a definition", () => {
  const define = (formula: Formula, unit: string) => ({ formula, unit }) as Definition;
  const paths = (formula: Formula, unit: string) =>
    checkDefinition(define(formula, unit), metrics).map((one) => one.path);

  it.each<[string, Formula, string, string[]]>([
    ["a count in its unit", titles, "家", []],
    ["turnover in a larger unit", turnover, "亿元", []],
    ["a unit that does not convert", titles, "项", ["unit"]],
    ["an unknown metric", { op: "count-at", metric: "no-such" }, "家", ["formula.metric"]],
    ["a count of a statistic", { op: "count-at", metric: "spending" }, "亿元", ["formula.op"]],
    ["a sum of firms and money", { op: "sum", of: [titles, turnover] }, "家", ["formula.of.1"]],
    ["a percentage of firms in money", { op: "ratio", of: titles, to: turnover }, "%", ["formula"]],
    [
      "a window backwards",
      { op: "sum-in", metric: "contract", during: { from: "2025-01-01", to: "2024-01-01" } },
      "万元",
      ["formula.during"],
    ],
    [
      "growth of growth",
      { op: "growth", of: { op: "growth", of: titles, since: null }, since: null },
      "%",
      ["formula.of"],
    ],
    [
      "something per 10,000",
      {
        op: "per",
        of: { op: "statistic", metric: "patents" },
        to: { op: "statistic", metric: "people" },
        amount: 10000,
      },
      "件",
      [],
    ],
    [
      "a fault deep inside",
      {
        op: "share",
        of: { op: "sum", of: [titles, { op: "count-in", metric: "people", during: "year" }] },
        within: "city",
      },
      "%",
      ["formula.of.of.1.op", "formula.of.of.1"],
    ],
  ])("%s", (_case, formula, unit, expected) => {
    expect(paths(formula, unit)).toEqual(expected);
  });
});

describe("a formula", () => {
  const facts = [
    fact("title", "a", "2020-01-01", { validTo: "2023-01-01", place: "north" }),
    fact("title", "a", "2022-06-01", { validTo: "2025-06-01", place: "north" }),
    fact("title", "b", "2024-01-01", { place: "south", dimensions: { field: "sea" } }),
    fact("contract", "c1", "2024-03-01", { value: "12000.5" }),
    fact("contract", "c2", "2024-12-31", { value: "0.25" }),
    fact("contract", "c3", "2025-01-01", { value: "5" }),
    year("spending", 2020, "100"),
    year("spending", 2023, "133.1"),
    year("revenue", 2023, "4000"),
    fact("patents", "city", "2023-12-31", { value: "21000" }),
    fact("people", "city", "2022-12-31", { value: "10000000" }),
  ];

  it.each<[string, Formula, string, string, string]>([
    ["counts a subject once, whatever its certificates", titles, "家", "2022-07-01", "1"],
    ["counts to the day before the end", titles, "家", "2025-05-31", "2"],
    ["counts no longer from the end on", titles, "家", "2025-06-01", "1"],
    [
      "counts a class only",
      { op: "count-at", metric: "title", where: { field: ["sea", "ice"] } },
      "家",
      "2025-01-01",
      "1",
    ],
    ["sums a year exactly, in a larger unit", turnover, "亿元", "2024-12-31", "1.200075"],
    ["begins anew with the year", turnover, "万元", "2025-01-01", "5"],
    [
      "sums an open window",
      { op: "sum-in", metric: "contract", during: { from: "2024-12-01" } },
      "万元",
      "2026-01-01",
      "5.25",
    ],
    ["takes the last period that is over", spending, "亿元", "2024-06-30", "133.1"],
    [
      "grows by the root of the years",
      { op: "annual-growth", of: spending, since: "2020-12-31" },
      "%",
      "2024-06-30",
      "10",
    ],
    [
      "divides figures of one year",
      { op: "ratio", of: spending, to: { op: "statistic", metric: "revenue" } },
      "%",
      "2024-01-01",
      "3.3275",
    ],
    [
      "counts per 10,000",
      {
        op: "per",
        of: { op: "statistic", metric: "patents" },
        to: { op: "statistic", metric: "people" },
        amount: 10000,
      },
      "件",
      "2024-01-01",
      "21",
    ],
    ["shares by area", { op: "share", of: titles, within: "city" }, "%", "2025-01-01", "100"],
  ])("%s", (_case, formula, unit, day, value) => {
    expect(work(formula, unit, facts, day)).toMatchObject({ value, fault: null });
  });

  it.each<[string, Formula, string, object, object]>([
    [
      "nothing known",
      { op: "sum-in", metric: "contract", during: "year" },
      "2023-01-01",
      {},
      { code: "no-facts", path: "formula" },
    ],
    [
      "a base year without a value",
      { op: "growth", of: spending, since: "2019-12-31" },
      "2024-01-01",
      {},
      { code: "no-facts", path: "formula.since" },
    ],
    [
      "a base between two years",
      { op: "growth", of: spending, since: "2021-12-31" },
      "2024-01-01",
      {},
      { code: "missing-year", path: "formula.since" },
    ],
    [
      "no base in the source",
      { op: "growth", of: titles, since: null },
      "2024-01-01",
      {},
      { code: "no-baseline", path: "formula" },
    ],
    [
      "figures of two years",
      { op: "ratio", of: { op: "statistic", metric: "revenue" }, to: spending },
      "2022-01-01",
      {},
      { code: "no-facts", path: "formula.of" },
    ],
    [
      "a stock too old",
      { op: "per", of: titles, to: { op: "statistic", metric: "people" }, amount: 10000 },
      "2025-01-01",
      {},
      { code: "years-differ", path: "formula" },
    ],
    [
      "nothing to divide by",
      { op: "share", of: { op: "count-at", metric: "title", where: { field: ["ice"] } }, within: "city" },
      "2025-01-01",
      {},
      { code: "nothing-to-divide-by", path: "formula.within" },
    ],
    [
      "a deadline without its year",
      spending,
      "2024-12-31",
      { strict: true },
      { code: "missing-year", path: "formula" },
    ],
  ])("%s is a fault with its place, never a number", (_case, formula, day, over, expected) => {
    const outcome = work(formula, "%", facts, day, over);
    expect(outcome).toMatchObject({ value: null, fault: expected });
  });

  it("takes no choice between two values of one year", () => {
    const two = [year("spending", 2023, "1"), year("spending", 2023, "2")];
    expect(work(spending, "亿元", two, "2024-01-01").fault).toMatchObject({ code: "several-values" });
    expect(
      work(spending, "亿元", [year("spending", 2023, "1.0"), year("spending", 2023, "1")], "2024-01-01").value,
    ).toBe("1");
  });

  it("is an interval where it is uncertain what lies in the area, and never divides by one", () => {
    const unsure = [
      fact("title", "a", "2024-01-01", { place: "north" }),
      fact("title", "b", "2024-01-01", { place: "border" }),
      fact("title", "c", "2024-01-01", { place: "south" }),
    ];
    const leaf = (request: LeafRequest) =>
      readFacts(request, unsure, (area, at) =>
        at.place === "border" && area === "north" ? "uncertain" : inside(area, at),
      );
    const share = work({ op: "share", of: titles, within: "city" }, "%", [], "2024-06-01", { area: "north", leaf });
    expect(share).toMatchObject({
      value: null,
      fault: { code: "area-uncertain" },
      interval: { low: "33.3333333333", high: "66.6666666667" },
    });
    const whole = work({ op: "share", of: titles, within: "north" }, "%", [], "2024-06-01", { leaf });
    expect(whole).toMatchObject({ interval: null, fault: { code: "area-uncertain", path: "formula.within" } });
  });

  it("counts one firm once in the city, and still in its district and in its class", () => {
    const subject = fc.constantFrom("a", "b", "c", "d");
    const place = fc.constantFrom("north", "south");
    const one = fc.record({ subject, place, field: fc.constantFrom("sea", "sky") });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1 }), (rows) => {
        const all = rows.map((row) =>
          fact("title", row.subject, "2024-01-01", { place: row.place, dimensions: { field: row.field } }),
        );
        const count = (area: string, leaf: Leaf = titles) =>
          Number(work(leaf, "家", all, "2024-06-01", { area }).value);
        const subjectsIn = (area: string) =>
          new Set(rows.filter((row) => area === "city" || row.place === area).map((row) => row.subject)).size;
        for (const area of ["city", "north", "south"]) expect(count(area)).toBe(subjectsIn(area));
        expect(count("city", { op: "count-at", metric: "title", where: { field: ["sea", "sky"] } })).toBe(
          count("city"),
        );
      }),
    );
  });
});

describe("exact decimals", () => {
  it("keep every digit of a sum, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })), (cents) => {
        const texts = cents.map((one) => plain(decimal(String(one)).div(100)));
        const sum = (list: string[]) => plain(list.reduce((total, text) => total.plus(text), decimal(0)));
        expect(sum(texts)).toBe(sum(texts.toReversed()));
        expect(decimal(sum(texts)).times(100).toFixed()).toBe(String(cents.reduce((total, one) => total + one, 0n)));
      }),
    );
  });

  it("the root of a power is the number again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 12 }), (thousandths, n) => {
        const value = decimal(thousandths).div(1000);
        let power = decimal(1);
        for (let i = 0; i < n; i += 1) power = power.times(value);
        expect(rounded(root(power, n))).toBe(rounded(value));
      }),
    );
  });
});

describe("the words of a promise", () => {
  const text = "teaser: 5 firms. plan: 5 firms, 7 labs and more.";
  const extracted = [
    { id: "x", subject: "firms", start: 23, end: 30 },
    { id: "y", subject: "labs", start: 23, end: 38 },
  ];

  it("are found where an extraction is, not in the copy above it", () => {
    expect(findQuote("5 firms", "firms", text, extracted)).toEqual({ place: { start: 23, end: 30 }, extraction: "x" });
    expect(findQuote("5 firms, 7 labs", "labs", text, extracted)?.extraction).toBe("y");
    expect(findQuote("teaser", null, text, extracted)?.extraction).toBeNull();
    expect(findQuote("6 firms", null, text, extracted)).toBeNull();
  });
});
