import type { Point } from "./status.ts";

/** A straight line through yearly values, with the interval in which a new value lies with the given chance. */
export interface Forecast {
  points: { year: number; value: number; low: number; high: number }[];
  backTest: BackTest | null;
}

/** Each known year foretold from the years before it: how far off, against simply repeating the last value. */
export interface BackTest {
  years: number;
  /** Mean absolute error in percent of the value; null when a value was nought. */
  errorPercent: number | null;
  /** The same for "next year is like this year". */
  naivePercent: number | null;
  /** How many of the foretold values lay within their interval. */
  within: number;
}

/** Fewer points than this give no line worth showing: two parameters need a third point to be wrong about. */
const fewest = 3;

/**
 * Foretells a yearly series up to a year by ordinary least squares with a prediction interval.
 * @param chance of the interval in percent, e.g. 80
 * @param minimum fewest points that a forecast rests on
 * @returns null when there are too few points
 */
export function forecastOf(points: readonly Point[], until: number, chance: number, minimum: number): Forecast | null {
  if (points.length < Math.max(minimum, fewest)) return null;
  const line = lineThrough(points, chance);
  const last = points.at(-1)!.year;
  const years = Array.from({ length: Math.max(0, Math.floor(until - last)) }, (_, index) => last + index + 1);
  return { points: years.map((year) => ({ year, ...line(year) })), backTest: backTestOf(points, chance) };
}

function backTestOf(points: readonly Point[], chance: number): BackTest | null {
  const trials = points.slice(fewest).map((point, index) => {
    const before = points.slice(0, fewest + index);
    const told = lineThrough(before, chance)(point.year);
    const value = Number(point.value);
    const off = (guess: number) => (value === 0 ? null : (Math.abs(guess - value) / Math.abs(value)) * 100);
    return {
      error: off(told.value),
      naive: off(Number(before.at(-1)!.value)),
      isWithin: value >= told.low && value <= told.high,
    };
  });
  if (trials.length === 0) return null;
  return {
    years: trials.length,
    errorPercent: mean(trials.map((trial) => trial.error)),
    naivePercent: mean(trials.map((trial) => trial.naive)),
    within: trials.filter((trial) => trial.isWithin).length,
  };
}

const mean = (values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null)
    ? null
    : values.reduce<number>((sum, value) => sum + value!, 0) / values.length;

function lineThrough(points: readonly Point[], chance: number) {
  const n = points.length;
  const xs = points.map((point) => point.year);
  const ys = points.map((point) => Number(point.value));
  const meanX = xs.reduce((sum, x) => sum + x, 0) / n;
  const meanY = ys.reduce((sum, y) => sum + y, 0) / n;
  const spread = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
  const slope = xs.reduce((sum, x, i) => sum + (x - meanX) * (ys[i]! - meanY), 0) / spread;
  const residuals = xs.reduce((sum, x, i) => sum + (ys[i]! - meanY - slope * (x - meanX)) ** 2, 0);
  const deviation = Math.sqrt(residuals / (n - 2));
  const width = studentQuantile(0.5 + chance / 200, n - 2);
  return (year: number) => {
    const value = meanY + slope * (year - meanX);
    const half = width * deviation * Math.sqrt(1 + 1 / n + (year - meanX) ** 2 / spread);
    return { value, low: value - half, high: value + half };
  };
}

/**
 * Quantile of Student's t distribution, found by halving on its distribution function, which is integrated by Simpson's
 * rule: plain, and right to six places for what a chart shows.
 */
export function studentQuantile(probability: number, freedom: number): number {
  let [low, high] = [0, 1];
  while (studentBelow(high, freedom) < probability && high < 1e6) high *= 2;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (studentBelow(middle, freedom) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The chance of a value of at most t, by the substitution t = √ν·tan θ, which makes the range finite. */
function studentBelow(t: number, freedom: number): number {
  const upper = Math.atan(t / Math.sqrt(freedom));
  const steps = 400;
  const height = (angle: number) => Math.cos(angle) ** (freedom - 1);
  const area = (end: number) => {
    const step = end / steps;
    let sum = height(0) + height(end);
    for (let i = 1; i < steps; i += 1) sum += height(i * step) * (i % 2 === 1 ? 4 : 2);
    return (sum * step) / 3;
  };
  return 0.5 + area(upper) / (2 * area(Math.PI / 2));
}
