import type { Formula, Leaf, Where, Window } from "../contract/definition.ts";
import { earlier, lastYearEnd, yearEnd, yearOf, yearStart } from "./days.ts";

/** One figure that a formula needs from the facts: which, of where, up to which day. */
export interface LeafRequest {
  leaf: Leaf;
  area: string;
  /** The day asked for. */
  day: string;
  /** First day that counts, for a window; null for a leaf without one. */
  from: string | null;
  /** True when only the figure of the very year will do: a base, or a deadline that has passed. */
  strict: boolean;
}

/** What the facts say to a request. `value` null: there is a fault. `facts`: how many it rests on. */
export interface LeafValue {
  /** An exact decimal in the unit of the metric. */
  value: string | null;
  /** The value when everything that may lie in the area does; null: the value itself. */
  high: string | null;
  fault: "no-facts" | "missing-year" | "several-values" | "no-such-area" | null;
  facts: number;
  /** How many more facts may lie in the area; they make the difference to `high`. */
  perhaps: number;
  /** How many of all these facts were made up for demonstration. */
  samples: number;
  /** First and last day that the figure speaks of. */
  covers: { from: string; to: string } | null;
  /** The newest day of the facts that it rests on. */
  newest: string | null;
}

/** The same text for the same request: several indicators ask for the same figure once. */
export const leafKey = ({ leaf, area, day, from, strict }: LeafRequest): string =>
  [leaf.op, leaf.metric, whereKey(leaf.where), area, from ?? "", day, strict ? "!" : ""].join("|");

const whereKey = (where: Where | undefined): string =>
  Object.entries(where ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([vocabulary, items]) => `${vocabulary}=${items.toSorted().join(",")}`)
    .join(";");

/** The request of a leaf; a window is cut at the day asked for. */
export function requestOf(leaf: Leaf, area: string, day: string, strict: boolean): LeafRequest {
  const window: Window | null = "during" in leaf ? leaf.during : null;
  const last = window !== null && window !== "year" && window.to ? earlier(window.to, day) : day;
  const from = window === null ? null : window === "year" ? yearStart(yearOf(last)) : window.from;
  return { leaf, area, day: last, from, strict };
}

/** Whether a figure of a formula grows within a year, so that only whole years compare. */
export const countsYears = (formula: Formula): boolean => {
  if ("during" in formula) return formula.during === "year";
  if (formula.op === "sum") return formula.of.some(countsYears);
  if ("to" in formula) return countsYears(formula.of) || countsYears(formula.to);
  return "of" in formula ? countsYears(formula.of) : false;
};

/** Growth from year to year is measured at the end of a whole year; otherwise on the day itself. */
export const growthDay = (formula: Formula & { op: "growth" | "annual-growth" }, day: string): string =>
  formula.op === "annual-growth" || countsYears(formula.of) ? lastYearEnd(day) : day;

/** Every request of a formula on a day, those of the base of a growth included. */
export function requestsOf(formula: Formula, area: string, day: string, strict = false): LeafRequest[] {
  switch (formula.op) {
    case "sum":
      return formula.of.flatMap((part) => requestsOf(part, area, day, strict));
    case "ratio":
    case "per":
      return [...requestsOf(formula.of, area, day, strict), ...requestsOf(formula.to, area, day, strict)];
    case "share":
      return [...requestsOf(formula.of, area, day, strict), ...requestsOf(formula.of, formula.within, day, strict)];
    case "growth":
    case "annual-growth": {
      const now = requestsOf(formula.of, area, growthDay(formula, day), strict);
      return formula.since === null ? now : [...now, ...requestsOf(formula.of, area, formula.since, true)];
    }
    default:
      return [requestOf(formula, area, day, strict)];
  }
}

/** The metrics that a formula reads. */
export const metricsOf = (formula: Formula): string[] => [
  ...new Set(requestsOf(formula, "", yearEnd(2000)).map((request) => request.leaf.metric)),
];
