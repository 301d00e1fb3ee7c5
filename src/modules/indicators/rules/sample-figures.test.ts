import { describe, expect, it } from "vitest";
import type { Outcome } from "./combine.ts";
import { comparisonRefusal, standingOf, type TargetContent } from "./standing.ts";

const limits = { onTrack: 95, acceleration: 60, about: 0 };
const outcome = (value: string, samples: number): Outcome => ({
  value,
  fault: null,
  interval: null,
  covers: { from: "2023-12-31", to: "2023-12-31" },
  newest: null,
  facts: 520,
  perhaps: 0,
  samples,
});
const target = (over: Partial<TargetContent>): TargetContent => ({
  metric: "",
  comparator: ">=",
  value: 8000,
  unit: "家",
  kind: "level",
  deadline: 2025,
  baseline: { value: 4396, year: 2020 },
  ...over,
});
const published = { value: 4396, year: 2020 };
const standing = (over: Partial<TargetContent>, samples: number, value = "520", day = "2024-06-30") =>
  standingOf(
    { content: target(over), period: { start: 2021, end: 2025 }, unit: "家", direction: "up" },
    [{ moment: { day, isStrict: false }, outcome: outcome(value, samples) }],
    null,
    day,
    limits,
  );

describe("a figure of made-up facts", () => {
  it.each([
    ["made up, and the base is published", published, 520, "520", "2024-06-30", "sample-figure"],
    ["one fact of it made up", published, 1, "520", "2024-06-30", "sample-figure"],
    ["made up, although it would reach the target", published, 520, "9000", "2024-06-30", "sample-figure"],
    ["made up, after the deadline", published, 520, "520", "2026-06-30", "sample-figure"],
    ["recorded: compared with the base", published, 0, "520", "2024-06-30", "deterioration"],
    ["recorded, after the deadline", published, 0, "520", "2026-06-30", "missed"],
    ["made up, and no base is published", null, 520, "520", "2024-06-30", "no-baseline"],
    ["made up, no base, target reached", null, 520, "9000", "2024-06-30", "achieved"],
  ] as const)("%s", (_case, baseline, samples, value, day, state) => {
    expect(standing({ baseline }, samples, value, day).state).toBe(state);
  });

  it("keeps its value and the growth that the documents ask for, and says no gap, ratio or pace", () => {
    const { value, requiredGrowth, gap, ratio, pace, observedGrowth } = standing({}, 520);
    expect({ value, gap, ratio, pace, observedGrowth }).toEqual({
      value: "520",
      gap: null,
      ratio: null,
      pace: null,
      observedGrowth: null,
    });
    expect(requiredGrowth).toBeCloseTo((8000 / 4396) ** (1 / 5) - 1, 12);
  });

  it("is refused only where both sides are there", () => {
    expect(comparisonRefusal(true, [])).toBeNull();
    expect(comparisonRefusal(false, [{ outcome: outcome("1", 1) }])).toBeNull();
    expect(comparisonRefusal(true, [{ outcome: outcome("1", 0) }, { outcome: outcome("1", 1) }])).toBe("sample-figure");
  });
});
