import { describe, expect, it } from "vitest";
import { proposeSplit } from "./split.ts";

const values = (...args: Parameters<typeof proposeSplit>) => proposeSplit(...args)?.map(({ value }) => value);

describe("a proposed split", () => {
  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [8000, [1, 1, 1], [2667, 2667, 2666]],
    [100, [3, 1], [75, 25]],
    [1.5, [1, 1], [0.8, 0.7]],
    [7, [0, 1], [0, 7]],
  ])("of %d by %j keeps whole numbers whole", (whole, shares, expected) => {
    expect(values(whole, "sum", shares)).toEqual(expected);
  });

  it("always comes to the whole exactly and never below zero, whatever the shares", () => {
    for (let whole = 1; whole < 400; whole += 7)
      for (let count = 1; count < 9; count += 1) {
        const shares = Array.from({ length: count }, (_, index) => ((index * 37 + whole) % 11) + 0.3);
        const parts = values(whole, "sum", shares)!;
        expect(parts.reduce((sum, value) => sum + value, 0)).toBe(whole);
        expect(parts.every((value) => value >= 0 && Number.isInteger(value))).toBe(true);
      }
  });

  it("of a share gives every part the aim of the whole and weights that come to one", () => {
    expect(proposeSplit(30, "weighted", [1, 1, 1])).toEqual([
      { value: 30, weight: 0.3334 },
      { value: 30, weight: 0.3333 },
      { value: 30, weight: 0.3333 },
    ]);
  });

  it("is none for growth rates and for shares that make no sense", () => {
    expect(proposeSplit(8, null, [1, 1])).toBeNull();
    expect(proposeSplit(8, "sum", [])).toBeNull();
    expect(proposeSplit(8, "sum", [0, 0])).toBeNull();
    expect(proposeSplit(8, "sum", [-1, 2])).toBeNull();
    expect(proposeSplit(8, "sum", [Number.NaN, 2])).toBeNull();
  });
});
