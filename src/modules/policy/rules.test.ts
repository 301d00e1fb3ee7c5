import { describe, expect, it } from "vitest";
import { type AreaOverlap, type Composition, checkDecomposition, compositionOf, type Part } from "./rules.ts";

const part = (id: string, about: Partial<Part> = {}): Part => ({
  id,
  parent: id === "whole" ? null : "whole",
  area: id,
  unit: `unit of ${id}`,
  value: null,
  measure: "家",
  due: 2025,
  weight: null,
  ...about,
});
/** A city of three districts, with a corridor through the first two and a zone whose boundary nobody has drawn. */
const overlap = (a: string, b: string): AreaOverlap => {
  const pair = [a, b].sort().join(" ");
  if (pair.includes("zone")) return "unknown";
  return pair === "corridor east" || pair === "corridor north" ? "overlapping" : "apart";
};
const check = (parts: Part[], composition: Composition | null = "sum") =>
  checkDecomposition(parts, () => composition, overlap);

describe("figures that are added", () => {
  it.each([
    ["come back to the whole", 100, [60, 40], 100, []],
    ["fall short", 100, [60, 30], 90, [{ code: "sum-differs", parent: "whole", whole: 100, sum: 90, missing: 10 }]],
    ["go beyond", 100, [60, 60], 120, [{ code: "sum-differs", parent: "whole", whole: 100, sum: 120, missing: -20 }]],
    ["are decimals", 0.3, [0.1, 0.2], 0.3, []],
  ])("%s", (_name, value, [east, west], total, findings) => {
    const found = check([part("whole", { value }), part("east", { value: east! }), part("west", { value: west! })]);
    expect(found.totals.get("whole")).toBe(total);
    expect(found.findings).toEqual(findings);
  });

  it("are not added while one is missing", () => {
    const found = check([part("whole", { value: 100 }), part("east", { value: 60 }), part("west")]);
    expect(found.totals.get("whole")).toBeNull();
    expect(found.findings).toEqual([{ code: "no-figure", part: "west", parent: "whole" }]);
  });

  it("are not added across units of measure", () => {
    const found = check([part("whole", { value: 100 }), part("east", { value: 60, measure: "亿元" })]);
    expect(found.totals.get("whole")).toBeNull();
    expect(found.findings).toEqual([{ code: "unit-differs", part: "east", parent: "whole" }]);
  });

  it("go down level by level, each level checked by itself", () => {
    const found = check([
      part("whole", { value: 100 }),
      part("east", { value: 100 }),
      part("town", { parent: "east", value: 70 }),
      part("village", { parent: "east", value: 20 }),
    ]);
    expect([...found.totals]).toEqual([
      ["whole", 100],
      ["east", 90],
    ]);
    expect(found.findings).toEqual([{ code: "sum-differs", parent: "east", whole: 100, sum: 90, missing: 10 }]);
  });
});

describe("areas that overlap", () => {
  const values = (area: string) => [
    part("whole", { value: 100 }),
    part("east", { value: 60 }),
    part(area, { value: 40 }),
  ];

  it("are never added, even when the sum would come out", () => {
    const found = check(values("corridor"));
    expect(found.totals.get("whole")).toBeNull();
    expect(found.findings).toEqual([{ code: "overlap", part: "corridor", other: "east", sure: true }]);
  });

  it("are not added either where no boundary says that they lie apart", () => {
    expect(check(values("zone")).findings).toEqual([{ code: "overlap", part: "zone", other: "east", sure: false }]);
    expect(check(values("zone")).totals.get("whole")).toBeNull();
  });

  it("may stand below each other: a corridor's part in a district is that district's", () => {
    const found = check([
      part("whole", { value: 60 }),
      part("east", { value: 60 }),
      part("corridor", { parent: "east", value: 60 }),
    ]);
    expect(found.findings).toEqual([]);
  });
});

describe("shares and numbers per head", () => {
  const whole = part("whole", { value: 20, measure: "件" });
  const of = (id: string, value: number, weight: number | null) => part(id, { value, weight, measure: "件" });
  it.each([
    ["weigh up to the whole", [of("east", 25, 0.4), of("west", 16.666667, 0.6)], 20, []],
    [
      "miss the whole",
      [of("east", 25, 0.5), of("west", 16, 0.5)],
      20.5,
      [{ code: "average-differs", parent: "whole", whole: 20, average: 20.5 }],
    ],
    [
      "have weights that are not one",
      [of("east", 25, 0.5), of("west", 16, 0.4)],
      null,
      [{ code: "weights-differ", parent: "whole", sum: 0.9 }],
    ],
    [
      "have no weight, which nobody guesses",
      [of("east", 25, null), of("west", 16, 0.4)],
      null,
      [{ code: "no-weight", part: "east", parent: "whole" }],
    ],
  ])("%s", (_name, children, total, findings) => {
    const found = check([whole, ...children], "weighted");
    expect(found.totals.get("whole")).toBe(total);
    expect(found.findings).toEqual(findings);
  });

  it("of growth are neither added nor averaged", () => {
    const found = check([part("whole", { value: 11 }), part("east", { value: 10 })], null);
    expect(found.totals.get("whole")).toBeNull();
    expect(found.findings).toEqual([{ code: "not-addable", parent: "whole" }]);
  });
});

describe("nothing lost, nothing twice", () => {
  it("a part whose whole is gone is an orphan", () => {
    expect(check([part("east", { parent: "gone" })]).findings).toEqual([
      { code: "orphan", part: "east", parent: "gone" },
    ]);
  });

  it("a part that nobody answers for is told, the whole too", () => {
    const found = check([part("whole", { unit: null }), part("east", { unit: null })]);
    expect(found.findings).toEqual([
      { code: "no-owner", part: "whole" },
      { code: "no-owner", part: "east" },
    ]);
  });

  it("the same area and unit twice below one whole is told; two units of one area are not", () => {
    const twice = [part("whole"), part("a", { area: "east", unit: "u" }), part("b", { area: "east", unit: "u" })];
    expect(check(twice).findings).toEqual([{ code: "twice", part: "b", other: "a" }]);
    const two = [part("whole"), part("a", { area: "east" }), part("b", { area: "east" })];
    expect(check(two).findings).toEqual([]);
  });

  it("a part that is due after the whole is told", () => {
    expect(check([part("whole"), part("east", { due: 2026 })]).findings).toEqual([
      { code: "later-than-whole", part: "east", parent: "whole" },
    ]);
  });

  it("a circle is told and ends", () => {
    const found = check([part("a", { parent: "b" }), part("b", { parent: "a" }), part("c", { parent: "b" })]);
    expect(found.findings.filter((one) => one.code === "circle")).toEqual([
      { code: "circle", part: "a" },
      { code: "circle", part: "b" },
    ]);
  });

  it("tasks without figures are divided without a sum", () => {
    const found = check([part("whole"), part("east"), part("west")]);
    expect(found.totals.get("whole")).toBeNull();
    expect(found.findings).toEqual([]);
  });
});

describe("how parts make up a figure", () => {
  it.each([
    ["高新技术企业数量", "家", "level", "sum"],
    ["新增绿色工厂数量", "家", "increase", "sum"],
    ["每万人高价值发明专利拥有量", "件", "level", "weighted"],
    ["战略性新兴产业产值占规上工业总产值比重", "%", "level", "weighted"],
    ["技术合同成交额", "%", "annual-rate", null],
  ])("%s in %s as a %s: %s", (metric, unit, kind, composition) => {
    expect(compositionOf({ metric, unit, kind })).toBe(composition);
  });
});
