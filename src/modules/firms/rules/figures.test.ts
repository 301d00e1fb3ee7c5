import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asFen, asTenThousandYuan, figuresRefusal, growthOf, newFigures, percentOf, readYear } from "./figures.ts";

describe("figures of a year", () => {
  it.each([
    ["of this year", {}, 2026, { staff: 10 }, null],
    ["of a year to come", {}, 2027, { staff: 10 }, "firms.year-to-come"],
    ["more R&D staff than staff", {}, 2025, { staff: 10, "rd-staff": 11 }, "firms.part-over-whole"],
    ["more R&D staff than the staff that is known", { staff: 10 }, 2025, { "rd-staff": 11 }, "firms.part-over-whole"],
    ["R&D staff of a firm whose staff nobody knows", {}, 2025, { "rd-staff": 11 }, null],
    ["a correction of both", { staff: 10, "rd-staff": 9 }, 2025, { staff: 5, "rd-staff": 5 }, null],
  ] as const)("%s", (_case, known, year, values, code) => {
    expect(figuresRefusal(known, { year, values }, 2026)?.code ?? null).toBe(code);
  });

  it("are recorded only where they say something new", () => {
    expect(newFigures({ staff: 10, revenue: 0 }, { staff: 10, revenue: 0, "rd-staff": 3 })).toEqual({ "rd-staff": 3 });
    expect(newFigures({ staff: 10 }, { staff: 11 })).toEqual({ staff: 11 });
  });
});

it.each([
  ["2025", 2025],
  [" 2025 年 ", 2025],
  ["1979", null],
  ["2025-12", null],
  ["二〇二五", null],
  ["", null],
] as const)("a cell %j says the year %s", (cell, year) => {
  expect(readYear(cell)).toBe(year);
});

describe("shares and growth", () => {
  it.each([
    [31, 1000, "3.10"],
    [1, 3, "33.33"],
    [0, 5, "0.00"],
    [5, 0, null],
    [undefined, 5, null],
    [5, undefined, null],
  ] as const)("%s by %s is %s", (part, whole, text) => {
    expect(percentOf(part, whole)).toBe(text);
  });
  it.each([
    [110, 100, "10.00"],
    [90, 100, "-10.00"],
    [5, 0, null],
    [5, undefined, null],
  ] as const)("from %s after %s is a growth of %s", (now, before, text) => {
    expect(growthOf(now, before)).toBe(text);
  });
});

it("money comes back to the fen, whatever was typed with two decimals of 万元", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), (hundredths) => {
      const fen = asFen(Number((hundredths / 100).toFixed(2)));
      expect(fen).toBe(hundredths * 10_000);
      expect(asFen(asTenThousandYuan(fen))).toBe(fen);
    }),
  );
});
