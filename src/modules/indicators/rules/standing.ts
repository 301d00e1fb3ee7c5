import type { Formula } from "../contract/definition.ts";
import type { Base, Outcome } from "./combine.ts";
import { lastYearEnd, yearEnd, yearOf } from "./days.ts";
import { countsYears } from "./leaves.ts";
import {
  type Aim,
  annualGrowth,
  type Comparator,
  closedState,
  gapOf,
  inUnit,
  isReached,
  type Limits,
  type Point,
  paceOf,
  progressOf,
  type TargetState,
} from "./status.ts";

/** A numeric target as the document has it: as people confirmed it, or else as the compiler proposes it. */
export interface TargetContent {
  metric: string;
  comparator: Comparator;
  value: number;
  unit: string;
  kind: "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";
  deadline: number | null;
  baseline: { value: number; year: number } | null;
}

/** First and last year of the plan of a document. */
export interface Period {
  start: number | null;
  end: number | null;
}

/** Days on which a target is measured, the last one being the one that decides; strict: only figures of that very year. */
export interface Moment {
  day: string;
  isStrict: boolean;
}

/** The year in which a target is due: its own, else for a yearly promise the last of its plan. */
export const dueYear = (content: TargetContent, period: Period): number | null => content.deadline ?? period.end;

/**
 * When a target is measured, seen from a day. After the deadline: at the deadline. Before: on the day itself, or at the
 * end of the last whole year where the figure counts years. A yearly promise: at the end of every year of the plan so far.
 */
export function momentsOf(formula: Formula, content: TargetContent, period: Period, day: string): Moment[] {
  const due = dueYear(content, period);
  const isClosed = due !== null && yearEnd(due) < day;
  const last = isClosed ? yearEnd(due) : lastYearEnd(day);
  if (content.kind === "annual-count") {
    const first = period.start ?? due ?? yearOf(last);
    const years = Array.from({ length: Math.max(0, yearOf(last) - first + 1) }, (_, index) => first + index);
    return years.map((year) => ({ day: yearEnd(year), isStrict: true }));
  }
  if (isClosed) return [{ day: yearEnd(due), isStrict: true }];
  return [{ day: countsYears(formula) ? last : day, isStrict: false }];
}

export interface Standing {
  state: TargetState;
  isClosed: boolean;
  /** The day of the deadline. */
  due: string | null;
  /** What it is measured at: the value that decides, in the unit of the indicator. */
  value: string | null;
  measuredOn: string | null;
  fault: Outcome["fault"];
  aim: string | null;
  gap: string | null;
  ratio: number | null;
  observedGrowth: number | null;
  requiredGrowth: number | null;
  pace: { perYear: string; growth: number | null } | null;
}

interface Measured {
  moment: Moment;
  outcome: Outcome;
}

/** A day as a point in time in years: the end of 2025 is 2025. */
export const pointInTime = (day: string): number => {
  const start = Date.UTC(yearOf(day) - 1, 11, 31);
  const length = Date.UTC(yearOf(day), 11, 31) - start;
  return yearOf(day) - 1 + (Date.parse(`${day}T00:00:00Z`) - start) / length;
};

/**
 * Why a figure is not held against a target whose base a document has published, or null: a figure of made-up facts is of
 * another size, so that growth from the base, and what was met or missed, would be said of something that never was.
 */
export function comparisonRefusal(
  hasPublishedBase: boolean,
  measured: readonly { outcome: Pick<Outcome, "samples"> }[],
): "sample-figure" | null {
  return hasPublishedBase && measured.some(({ outcome }) => outcome.samples > 0) ? "sample-figure" : null;
}

/** How a target stands, seen from a day, by what was measured at its moments. */
export function standingOf(
  target: { content: TargetContent; period: Period; unit: string; direction: "up" | "down" },
  measured: readonly Measured[],
  base: Base | null,
  day: string,
  limits: Limits,
): Standing {
  const { content, period, unit, direction } = target;
  const year = dueYear(content, period);
  const due = year === null ? null : yearEnd(year);
  const value = inUnit(content.value, content.unit, unit);
  const last = measured.at(-1) ?? null;
  const nothing = {
    due,
    isClosed: due !== null && due < day,
    value: last?.outcome.value ?? null,
    measuredOn: last?.moment.day ?? null,
    fault: last?.outcome.fault ?? null,
    aim: value,
    gap: null,
    ratio: null,
    observedGrowth: null,
    requiredGrowth: null,
    pace: null,
  };
  if (value === null) return { ...nothing, state: "unknown" };
  const aim: Aim = { comparator: content.comparator, value, year: year ?? yearOf(day), direction };
  const refused = comparisonRefusal(content.baseline !== null, measured);
  if (refused) {
    const from = { year: content.baseline!.year, value: String(content.baseline!.value) };
    return { ...nothing, state: refused, requiredGrowth: annualGrowth(from, aim) };
  }
  const gap = nothing.value === null ? null : gapOf(nothing.value, aim);
  if (content.kind === "annual-count")
    return { ...nothing, gap, state: yearlyState(aim, measured, nothing.isClosed, limits) };
  const interval = last?.outcome.interval;
  if (interval) return { ...nothing, state: uncertainState(aim, interval, nothing.isClosed, limits) };
  if (nothing.isClosed) return { ...nothing, gap, state: closedState(nothing.value, aim, limits.about) };
  if (nothing.fault?.code === "no-baseline") return { ...nothing, state: "no-baseline" };
  const latest: Point | null =
    last === null || nothing.value === null
      ? null
      : { year: pointInTime(last.outcome.covers?.to ?? last.moment.day), value: nothing.value };
  const progress = progressTo(content, aim, latest, base, limits);
  const isLevel = content.kind === "level" || content.kind === "increase";
  const pace = latest === null || !isLevel || isReached(latest.value, aim, limits.about) ? null : paceOf(aim, latest);
  return { ...nothing, ...progress, gap, pace };
}

/** Of an interval only what holds at both of its ends is said. */
function uncertainState(
  aim: Aim,
  { low, high }: { low: string; high: string },
  isClosed: boolean,
  limits: Limits,
): TargetState {
  const [least, most] = [low, high].map((value) => isReached(value, aim, limits.about));
  if (least !== most) return isClosed ? "unknown" : "no-data";
  if (least) return isClosed ? "met" : "achieved";
  return isClosed ? "missed" : "no-baseline";
}

function yearlyState(aim: Aim, measured: readonly Measured[], isClosed: boolean, limits: Limits): TargetState {
  const values = measured.map(({ outcome }) => outcome.value);
  const missed = values.some((value) => value !== null && !isReached(value, aim, limits.about));
  const unknown = values.length === 0 || values.includes(null);
  if (isClosed) return missed ? "missed" : unknown ? "unknown" : "met";
  if (unknown) return "no-data";
  return missed ? "limited-progress" : "on-track";
}

function progressTo(content: TargetContent, aim: Aim, latest: Point | null, base: Base | null, limits: Limits) {
  if (content.kind === "annual-rate") {
    // The target is itself a yearly growth, so its ratio is observed over promised growth.
    const progress = progressOf(aim, null, latest, limits);
    if (progress.state !== "no-baseline" || latest === null) return progress;
    const points = {
      from: { year: 0, value: "100" },
      to: (rate: string) => ({ year: 1, value: String(100 + Number(rate)) }),
    };
    return progressOf(
      { ...aim, value: points.to(aim.value).value, year: 1 },
      points.from,
      points.to(latest.value),
      limits,
    );
  }
  if (content.kind === "growth-rate") {
    if (base === null || latest === null) return progressOf(aim, null, latest, limits);
    const grown = (rate: string) => String(100 + Number(rate));
    const from = { year: pointInTime(base.day), value: "100" };
    return progressOf({ ...aim, value: grown(aim.value) }, from, { ...latest, value: grown(latest.value) }, limits);
  }
  const stated = content.baseline;
  const from: Point | null = stated
    ? { year: stated.year, value: String(stated.value) }
    : base
      ? { year: pointInTime(base.day), value: base.value }
      : null;
  return progressOf(aim, from, latest, limits);
}
