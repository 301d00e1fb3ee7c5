import { unitPower } from "../../ledger/rules.ts";
import type { comparators } from "../../policy/contract.ts";
import { decimal } from "./exact.ts";

export type Comparator = (typeof comparators)[number];

/**
 * Open: `achieved` to `deterioration` by the published method, `no-baseline` and `no-data` where it has nothing to work
 * with. Closed, that is after the deadline: `met`, `missed`, `unknown`. Both: `sample-figure`, a made-up figure that is
 * not held against a published base.
 */
export const targetStates = [
  "achieved",
  "on-track",
  "acceleration-needed",
  "limited-progress",
  "deterioration",
  "no-baseline",
  "no-data",
  "met",
  "missed",
  "unknown",
  "sample-figure",
] as const;
export type TargetState = (typeof targetStates)[number];

/** A value at a moment; the moment in years, with a fraction within a year. */
export interface Point {
  year: number;
  /** Exact, in the unit of the indicator. */
  value: string;
}

/** What a target asks for. */
export interface Aim {
  comparator: Comparator;
  /** In the unit of the indicator. */
  value: string;
  /** Year of the deadline as a point in time: 2025 means its end. */
  year: number;
  direction: "up" | "down";
}

/** Limits of the ratio of observed to required growth, in percent; and how near "about" is. */
export interface Limits {
  onTrack: number;
  acceleration: number;
  about: number;
}

/** A value in the unit of the indicator, or null when the units do not convert. */
export function inUnit(value: number | string, from: string, to: string): string | null {
  const power = unitPower(from, to);
  return power === null ? null : decimal(String(value)).times(decimal(10).pow(power)).toFixed();
}

/** Whether a value keeps the aim. A plain number is a plan value: reached by reaching it in the wanted direction. */
export function isReached(value: string, { comparator, value: wanted, direction }: Aim, aboutPercent: number): boolean {
  const [is, goal] = [decimal(value), decimal(wanted)];
  const slack = goal.abs().times(aboutPercent).div(100);
  switch (comparator) {
    case ">":
      return is.gt(goal);
    case "<":
      return is.lt(goal);
    case ">=":
      return is.gte(goal);
    case "<=":
      return is.lte(goal);
    case "~":
      return direction === "up" ? is.gte(goal.minus(slack)) : is.lte(goal.plus(slack));
    default:
      return direction === "up" ? is.gte(goal) : is.lte(goal);
  }
}

/** How far a value is from the target, in the unit of the indicator; what is still missing is positive. */
export function gapOf(value: string, { value: wanted, direction }: Aim): string {
  const gap = direction === "up" ? decimal(wanted).minus(value) : decimal(value).minus(wanted);
  return gap.toFixed();
}

/** Compound annual growth between two points, as a fraction; null where it has no meaning. */
export function annualGrowth(from: Point, to: Point): number | null {
  const [a, b, years] = [Number(from.value), Number(to.value), to.year - from.year];
  return a > 0 && b > 0 && years > 0 ? (b / a) ** (1 / years) - 1 : null;
}

export interface Progress {
  state: TargetState;
  /** Observed over required growth, in percent; null where there is no base. */
  ratio: number | null;
  observedGrowth: number | null;
  requiredGrowth: number | null;
}

const withoutRatio = (state: TargetState): Progress => ({
  state,
  ratio: null,
  observedGrowth: null,
  requiredGrowth: null,
});

/**
 * Progress of an open target: observed compound growth since the base year against the growth that the target needs from
 * the base year on, by the method that Open SDG documents ("Progress Measurement Methodology", after Eurostat and
 * Statistics Canada), whose limits of 95 % and 60 % are the starting values of the parameters.
 */
export function progressOf(aim: Aim, base: Point | null, latest: Point | null, limits: Limits): Progress {
  if (latest === null) return withoutRatio("no-data");
  if (isReached(latest.value, aim, limits.about)) return withoutRatio("achieved");
  if (base === null) return withoutRatio("no-baseline");
  const observedGrowth = annualGrowth(base, latest);
  const requiredGrowth = annualGrowth(base, { year: aim.year, value: aim.value });
  if (observedGrowth === null || requiredGrowth === null || requiredGrowth === 0)
    return { ...withoutRatio("no-baseline"), observedGrowth, requiredGrowth };
  const sign = aim.direction === "up" ? 1 : -1;
  const ratio = ((sign * observedGrowth) / Math.abs(requiredGrowth)) * 100;
  return { state: stateOf(ratio, limits), ratio, observedGrowth, requiredGrowth };
}

function stateOf(ratio: number, limits: Limits): TargetState {
  if (ratio >= limits.onTrack) return "on-track";
  if (ratio >= limits.acceleration) return "acceleration-needed";
  return ratio >= 0 ? "limited-progress" : "deterioration";
}

/** A target whose deadline has passed. */
export function closedState(value: string | null, aim: Aim, aboutPercent: number): TargetState {
  if (value === null) return "unknown";
  return isReached(value, aim, aboutPercent) ? "met" : "missed";
}

/** What is still to be done a year to arrive in time: in the unit, and as compound growth (a fraction) where it has meaning. */
export function paceOf(aim: Aim, latest: Point): { perYear: string; growth: number | null } | null {
  const years = aim.year - latest.year;
  if (years <= 0) return null;
  const perYear = decimal(aim.value).minus(latest.value).div(years.toFixed(6)).round(6).toFixed();
  return { perYear, growth: annualGrowth(latest, { year: aim.year, value: aim.value }) };
}
