import { describe, expect, it } from "vitest";
import { layOutTrend, niceTicks } from "./trend-layout.ts";

const nothing = { points: [], aims: [], forecast: [] };
const point = (year: number, value: number | null) => ({ year, value });

describe("a trend", () => {
  it("leaves a gap where a value is missing", () => {
    const points = [point(2019, 1), point(2020, 2), point(2021, null), point(2022, 3), point(2023, 4)];
    const { lines, dots } = layOutTrend({ ...nothing, points }, 600);
    expect(lines).toHaveLength(2);
    expect(dots).toHaveLength(4);
  });

  it("joins no line to a year that is not over", () => {
    const points = [point(2022, 1), point(2023, 2), { year: 2023.5, value: 1, isPartial: true }];
    expect(layOutTrend({ ...nothing, points }, 600).lines[0]?.match(/L/g)).toHaveLength(1);
  });

  it("begins its forecast at the last known value and holds everything within the plot", () => {
    const state = {
      points: [point(2022, 10), point(2023, 12)],
      aims: [{ year: 2025, value: 20 }],
      forecast: [{ year: 2024, value: 14, low: 9, high: 40 }],
    };
    const layout = layOutTrend(state, 390);
    const start = layout.dots.at(-1)!;
    expect(layout.foretold).toContain(`M${start.x.toFixed(1)} ${start.y.toFixed(1)}`);
    for (const { x, y } of [...layout.dots, ...layout.aims]) {
      expect(x).toBeGreaterThanOrEqual(layout.plot.left);
      expect(x).toBeLessThanOrEqual(layout.plot.right);
      expect(y).toBeGreaterThanOrEqual(layout.plot.top);
      expect(y).toBeLessThanOrEqual(layout.plot.bottom);
    }
  });

  it("keeps the name of the forecast clear of that of a target", () => {
    const state = { points: [point(2023, 10)], aims: [{ year: 2025, value: 20 }] };
    const { toldEnd, aims } = layOutTrend(
      { ...state, forecast: [{ year: 2025, value: 20.1, low: 19, high: 21 }] },
      600,
    );
    expect(Math.abs(toldEnd!.y - aims[0]!.y)).toBeGreaterThanOrEqual(14);
  });

  it.each([
    [0, 8000, [0, 2000, 4000, 6000, 8000]],
    [0, 0.7, [0, 0.2, 0.4, 0.6, 0.8]],
    [-3, 4, [-4, -2, 0, 2, 4]],
    [0, 0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])("has round steps from %d to %d", (low, high, expected) => {
    expect(niceTicks(low, high === 0 ? 1 : high, 5)).toEqual(expected);
  });
});
