import { describe, expect, it } from "vitest";
import {
  atMost,
  daysBetween,
  difference,
  keyOf,
  leverageOf,
  moneyLeft,
  percentOfMoney,
  percentOver,
  ratioOfMoney,
  sumOfMoney,
  yearsOn,
} from "./arithmetic.ts";

describe("what follows from the fields of a record", () => {
  it("is exact to the 分, half up, also for large sums", () => {
    expect(percentOfMoney(1_000_001, "50")).toBe(500_001);
    expect(percentOfMoney(333, "33.333333")).toBe(111);
    expect(percentOfMoney(9_000_000_000_000_00, "12.5")).toBe(1_125_000_000_000_00);
    expect([percentOfMoney(null, "5"), percentOfMoney(5, null)]).toEqual([null, null]);
  });

  it("is not known where a part is not known", () => {
    expect([ratioOfMoney(1, 0), ratioOfMoney(null, 1), percentOver(1, 3), percentOver(null, 3)]).toEqual([
      null,
      null,
      "33.33",
      null,
    ]);
    expect([sumOfMoney({ a: 1, b: null }, ["a", "b"]), sumOfMoney({ b: null }, ["b"])]).toEqual([1, null]);
    expect([moneyLeft(10, null), moneyLeft(10, 12), moneyLeft(null, 1)]).toEqual([10, 0, null]);
    expect([atMost(10, 8), atMost(10, null), atMost(null, 8)]).toEqual([8, 10, null]);
    expect([difference("75", "60.5"), difference(null, "1")]).toEqual(["14.5", null]);
    expect([leverageOf("25"), leverageOf("0"), leverageOf(null)]).toEqual(["3.00", null, null]);
  });

  it("counts days and years forward only", () => {
    expect([daysBetween("2024-02-28", "2024-03-01"), daysBetween("2025-01-02", "2025-01-01")]).toEqual(["2", null]);
    expect([
      yearsOn("1980-06-02", "2025-06-01"),
      yearsOn("1980-06-01", "2025-06-01"),
      yearsOn("2025-01-01", "2024-01-01"),
    ]).toEqual(["44", "45", null]);
  });

  it("makes a key of whole things alone", () => {
    expect([keyOf("a", "2025"), keyOf("a", null), keyOf("")]).toEqual(["a·2025", null, null]);
  });
});
