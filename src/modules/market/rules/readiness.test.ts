import { describe, expect, it } from "vitest";
import { provenLevel } from "./readiness.ts";

const scale = [
  { level: 1, items: ["a"] },
  { level: 2, items: ["b", "c"] },
  { level: 3, items: ["d"] },
  { level: 4, items: [] },
];

describe("the proven level", () => {
  it.each([
    ["nothing shown", [], null],
    ["the first", ["a"], 1],
    ["half of the second does not count", ["a", "b"], 1],
    ["all of the second", ["a", "b", "c"], 2],
    ["the third without the second does not count", ["a", "b", "d"], 1],
    ["without the first nothing counts", ["b", "c", "d"], null],
    ["a level that asks nothing is not reached by that", ["a", "b", "c", "d"], 3],
    ["what is no item of the scale changes nothing", ["a", "x"], 1],
  ] as const)("%s", (_what, shown, level) => {
    expect(provenLevel(scale, new Set(shown))).toBe(level);
    expect(provenLevel([...scale].reverse(), new Set(shown))).toBe(level);
  });
});
