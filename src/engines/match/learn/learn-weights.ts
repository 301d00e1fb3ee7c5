import { type PartName, partNames, type Weights } from "../contract.ts";
import type { Parts } from "../rank/parts.ts";
import { plainWeights } from "../rank/weights.ts";
import { solve } from "./solve.ts";

/** What people judged for one request: the parts of each pair and its grade, 1 none to 4 strong. */
export interface JudgedList {
  pairs: ReadonlyArray<{ parts: Parts; grade: number }>;
}

/** How strongly the plain weights hold against the judged lists; in judged lists, so that a few of them change little. */
const hold = 10;
const steps = 25;

interface Preference {
  /** Parts of the better one less those of the worse, over the spread of each part. */
  difference: number[];
  weight: number;
}

/**
 * Weights under which, within each request, the better judged item stands above the worse: a pairwise logistic model with
 * the plain weights as its prior, solved by Newton's method; every request counts alike. The same lists give the same
 * weights; no list gives the plain ones. No weight is negative: to share more words is never a fault.
 */
export function learnWeights(lists: readonly JudgedList[], prior: Weights = plainWeights): Weights {
  const spread = partNames.map((part) => spreadOf(lists, part));
  const preferences = lists.flatMap((list) => preferencesOf(list, spread));
  const used = partNames.map((_, index) => index).filter((index) => spread[index]! > 0);
  if (preferences.length === 0 || used.length === 0) return { ...prior };
  const start = partNames.map((part, index) => prior[part] * spread[index]!);
  const scale = fitScale(preferences, start, used);
  const anchor = start.map((weight) => weight * scale);
  let free = used;
  let learnt = approach(preferences, anchor, free);
  while (free.some((index) => learnt[index]! < 0)) {
    free = free.filter((index) => learnt[index]! > 0);
    const bounded = anchor.map((weight, index) => (used.includes(index) && !free.includes(index) ? 0 : weight));
    learnt = approach(preferences, bounded, free);
  }
  const weights = { ...prior };
  for (const index of used) weights[partNames[index]!] = learnt[index]! / spread[index]! / scale;
  return weights;
}

function spreadOf(lists: readonly JudgedList[], part: PartName): number {
  const values = lists.flatMap(({ pairs }) => pairs.flatMap(({ parts }) => parts[part] ?? []));
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

const gain = (grade: number): number => 2 ** (grade - 1);

function preferencesOf({ pairs }: JudgedList, spread: readonly number[]): Preference[] {
  const found: Preference[] = [];
  for (const better of pairs)
    for (const worse of pairs) {
      if (better.grade <= worse.grade) continue;
      const difference = partNames.map((part, index) =>
        spread[index]! > 0 ? ((better.parts[part] ?? 0) - (worse.parts[part] ?? 0)) / spread[index]! : 0,
      );
      found.push({ difference, weight: gain(better.grade) - gain(worse.grade) });
    }
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  return found.map(({ difference, weight }) => ({ difference, weight: weight / total }));
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * b[index]!, 0);
/** How surely the worse one would stand above. */
const doubt = (margin: number): number => 1 / (1 + Math.exp(margin));

/** The one number that makes the plain weights fit best, so that the prior only says their proportions. */
function fitScale(preferences: readonly Preference[], start: readonly number[], used: readonly number[]): number {
  const margins = preferences.map(({ difference }) =>
    used.reduce((sum, index) => sum + difference[index]! * start[index]!, 0),
  );
  const slope = (scale: number): number =>
    preferences.reduce((sum, { weight }, at) => sum + weight * margins[at]! * doubt(scale * margins[at]!), 0);
  let [low, high] = [1e-3, 1e3];
  for (let step = 0; step < 60; step++) {
    const middle = Math.sqrt(low * high);
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

function approach(preferences: readonly Preference[], anchor: readonly number[], free: readonly number[]): number[] {
  const weights = anchor.slice();
  for (let step = 0; step < steps; step++) {
    const gradient = free.map((index) => hold * (weights[index]! - anchor[index]!));
    const curvature = free.map((_, row) => free.map((_, column) => (row === column ? hold : 0)));
    for (const { difference, weight } of preferences) {
      const wrong = doubt(dot(difference, weights));
      const bend = weight * wrong * (1 - wrong);
      for (let row = 0; row < free.length; row++) {
        const value = difference[free[row]!]!;
        gradient[row]! -= weight * wrong * value;
        for (let column = 0; column < free.length; column++)
          curvature[row]![column]! += bend * value * difference[free[column]!]!;
      }
    }
    const move = solve(curvature, gradient);
    free.forEach((index, at) => {
      weights[index]! -= move[at]!;
    });
    if (Math.max(...move.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}
