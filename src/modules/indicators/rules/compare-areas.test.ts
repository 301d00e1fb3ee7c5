import { describe, expect, it } from "vitest";
import { isInForceOn, readingOf } from "./compare-areas.ts";

describe("a figure beside those of other areas", () => {
  it.each([
    ["a number", "12", null, 12, "figure"],
    ["nought by records: one that was there has ended", "0", null, 1, "figure"],
    ["nought without any record", "0", null, 0, "nothing-recorded"],
    ["uncertain places", null, { low: "0", high: "4" }, 4, "range"],
    ["a fault", null, null, 0, "not-comparable"],
  ] as const)("%s", (_case, value, interval, facts, reading) => {
    expect(readingOf({ value, interval }, facts)).toBe(reading);
  });

  it.each([
    [null, null, true],
    ["2025-12-01", null, false],
    ["2021-01-01", "2024-06-30", false],
    ["2024-06-30", "2024-07-01", true],
  ] as const)("an area from %s to %s is one on 2024-06-30: %s", (valid_from, valid_to, isOne) => {
    expect(isInForceOn({ valid_from, valid_to }, "2024-06-30")).toBe(isOne);
  });
});
