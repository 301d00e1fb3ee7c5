import { describe, expect, it } from "vitest";
import type { Formula, Leaf } from "../contract/definition.ts";
import { forecastOf, studentQuantile } from "./forecast.ts";
import { momentsOf } from "./standing.ts";
import { annualGrowth, gapOf, isReached, paceOf, progressOf } from "./status.ts";

const titles: Leaf = { op: "count-at", metric: "title" };
const turnover: Leaf = { op: "sum-in", metric: "contract", during: "year" };

describe("progress by the published method", () => {
  const limits = { onTrack: 95, acceleration: 60, about: 0 };
  const aim = { comparator: ">=", value: "8000", year: 2025, direction: "up" } as const;
  const base = { year: 2020, value: "4396" };
  const at = (value: string, year = 2023) => progressOf(aim, base, { year, value }, limits).state;

  it.each([
    ["8000", "achieved"],
    ["6280", "on-track"],
    ["5600", "acceleration-needed"],
    ["4800", "limited-progress"],
    ["4300", "deterioration"],
  ])("%s firms in 2023 of 8000 in 2025, from 4396 in 2020: %s", (value, state) => {
    expect(at(value)).toBe(state);
  });

  it("has nothing to say without a base, a value, or growth that means something", () => {
    expect(progressOf(aim, null, { year: 2023, value: "1" }, limits).state).toBe("no-baseline");
    expect(progressOf(aim, base, null, limits).state).toBe("no-data");
    expect(annualGrowth({ year: 2020, value: "0" }, { year: 2021, value: "5" })).toBeNull();
  });

  it("is the same for what should fall", () => {
    const down = { comparator: "<=", value: "50", year: 2025, direction: "down" } as const;
    const from = { year: 2020, value: "100" };
    expect(progressOf(down, from, { year: 2022, value: "60" }, limits).state).toBe("on-track");
    expect(progressOf(down, from, { year: 2022, value: "110" }, limits).state).toBe("deterioration");
  });

  it.each([
    [">", "10", "10", false],
    [">=", "10", "10", true],
    ["<", "10", "10", false],
    ["=", "10", "11", true],
    ["=", "10", "9.9", false],
    ["~", "100", "94.9", false],
    ["~", "100", "95", true],
  ] as const)("%s %s is kept by %s: %s", (comparator, value, is, expected) => {
    expect(isReached(is, { ...aim, comparator, value }, 5)).toBe(expected);
  });

  it("says the gap and the pace exactly", () => {
    expect(gapOf("7999.5", aim)).toBe("0.5");
    expect(paceOf(aim, { year: 2023, value: "7000" })?.perYear).toBe("500");
    expect(paceOf(aim, { year: 2025, value: "7000" })).toBeNull();
  });

  it("measures an open target now, a closed one at its deadline, a yearly one every year", () => {
    const content = {
      metric: "",
      comparator: ">=",
      value: 1,
      unit: "家",
      kind: "level",
      deadline: 2025,
      baseline: null,
    } as const;
    const period = { start: 2023, end: 2025 };
    const days = (over: object, day: string, formula: Formula = titles) =>
      momentsOf(formula, { ...content, ...over }, period, day).map((one) => `${one.day}${one.isStrict ? "!" : ""}`);
    expect(days({}, "2024-06-30")).toEqual(["2024-06-30"]);
    expect(days({}, "2024-06-30", turnover)).toEqual(["2023-12-31"]);
    expect(days({}, "2026-01-01")).toEqual(["2025-12-31!"]);
    expect(days({ kind: "annual-count", deadline: null }, "2024-12-31")).toEqual(["2023-12-31!", "2024-12-31!"]);
  });
});

describe("a forecast", () => {
  const points = [1, 2, 3, 4, 5, 6].map((n) => ({ year: 2017 + n, value: String(100 + 10 * n) }));

  it("continues a straight line without doubt, and its back-test is without error", () => {
    const forecast = forecastOf(points, 2025, 80, 4)!;
    expect(forecast.points.map((one) => [one.year, Math.round(one.value), Math.round(one.high - one.low)])).toEqual([
      [2024, 170, 0],
      [2025, 180, 0],
    ]);
    expect(forecast.backTest).toMatchObject({ years: 3 });
    expect(forecast.backTest!.errorPercent).toBeLessThan(1e-9);
    expect(forecast.backTest!.naivePercent).toBeGreaterThan(5);
  });

  it("is wider the further it looks and the surer it wants to be, and is not made of too few years", () => {
    const rough = points.map((one, index) => ({ ...one, value: String(Number(one.value) + (index % 2 ? 9 : -9)) }));
    const width = (chance: number, year: number) => {
      const point = forecastOf(rough, 2026, chance, 4)!.points.find((one) => one.year === year)!;
      return point.high - point.low;
    };
    expect(width(80, 2026)).toBeGreaterThan(width(80, 2024));
    expect(width(95, 2024)).toBeGreaterThan(width(80, 2024));
    expect(forecastOf(points.slice(0, 3), 2025, 80, 4)).toBeNull();
  });

  it.each([
    [0.9, 1, 3.077684],
    [0.95, 4, 2.131847],
    [0.975, 10, 2.228139],
  ])("Student's t at %f with %i degrees of freedom is %f, as the tables say", (probability, freedom, expected) => {
    expect(studentQuantile(probability, freedom)).toBeCloseTo(expected, 5);
  });
});
