import { daysBetween } from "../../../../platform/i18n/dates.ts";
import type { Indicator, Target } from "../../contract.ts";
import type { OverviewCounts } from "../../overview-texts.zh.ts";
import { type ShownState, stateOn } from "../target-words.ts";

/** A numeric target with what measures it and how it stands on the day that is looked at. */
export interface Promised {
  indicator: Indicator;
  target: Target;
  state: ShownState;
}

/** The three groups that are never mixed: still open, over, and of documents not issued by that day. */
export interface Account {
  open: Promised[];
  closed: Promised[];
  later: Promised[];
}

/** Every target in its group. A target without a deadline is open. */
export function accountOf(indicators: readonly Indicator[], day: string): Account {
  const account: Account = { open: [], closed: [], later: [] };
  for (const indicator of indicators) {
    for (const target of indicator.targets) {
      const promised = { indicator, target, state: stateOn(target, day) };
      if (promised.state === "not-issued") account.later.push(promised);
      else if (target.standing?.isClosed) account.closed.push(promised);
      else account.open.push(promised);
    }
  }
  return account;
}

/** States in the order in which they are read: what is well first, what is not known last. */
const order: readonly ShownState[] = [
  "achieved",
  "on-track",
  "acceleration-needed",
  "limited-progress",
  "deterioration",
  "met",
  "missed",
  "no-baseline",
  "sample-figure",
  "no-data",
  "unknown",
  "not-issued",
];

/** How many targets are in each state; states that nobody is in are left out. */
export function countStates(promised: readonly Promised[]): { state: ShownState; count: number }[] {
  return order
    .map((state) => ({ state, count: promised.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0);
}

/** What is missing to the target as a share of it, from 0 to 1 or more; null: nothing is missing, or it is not known. */
export function shortfallOf({ target: { standing } }: Promised): number | null {
  const [gap, aim] = [Number(standing?.gap ?? 0), Number(standing?.aim ?? 0)];
  return gap > 0 && aim > 0 ? gap / aim : null;
}

/** The widest gap first; what has none is left out. */
export const byShortfall = (promised: readonly Promised[]): Promised[] =>
  promised
    .filter((one) => shortfallOf(one) !== null)
    .toSorted((one, other) => (shortfallOf(other) ?? 0) - (shortfallOf(one) ?? 0));

export interface Deadline {
  due: string;
  /** From the day that is looked at. */
  days: number;
  promised: Promised[];
}

/** The deadlines to come, the nearest first. */
export function deadlinesOf(open: readonly Promised[], day: string): Deadline[] {
  const byDay = Map.groupBy(open, (one) => one.target.standing?.due ?? null);
  return [...byDay]
    .flatMap(([due, promised]) => (due === null ? [] : [{ due, days: daysBetween(day, due), promised }]))
    .toSorted((one, other) => one.days - other.days);
}

/** What the first line of the overview says of a day. */
export function countsOf({ open, closed }: Account, day: string): OverviewCounts {
  const inState = (state: ShownState) => closed.filter((one) => one.state === state).length;
  const [next] = deadlinesOf(open, day);
  return {
    day,
    open: open.length,
    closed: closed.length,
    met: inState("met"),
    missed: inState("missed"),
    unknown: inState("unknown"),
    samples: inState("sample-figure"),
    next: next ? { due: next.due, days: next.days, targets: next.promised.length } : null,
  };
}

export interface PlanAccount {
  document: Target["document"];
  due: string | null;
  promised: Promised[];
  /** Targets for the same indicator that a later document states. */
  succeeded: number;
}

/** The closing account of each document whose deadlines are over, in the order of the deadlines. */
export function closingAccounts(closed: readonly Promised[]): PlanAccount[] {
  const byDocument = Map.groupBy(closed, (one) => one.target.document.code);
  return [...byDocument.values()]
    .map((promised) => ({
      document: promised[0]!.target.document,
      due: promised.map((one) => one.target.standing?.due ?? null).toSorted()[0] ?? null,
      promised,
      succeeded: promised.filter((one) => one.target.successor !== null).length,
    }))
    .toSorted((one, other) => (one.document.period.start ?? 0) - (other.document.period.start ?? 0));
}

/** Indicators that sound alike, in families: whoever is like one of a family belongs to it. Loners have none. */
export function familiesOf(indicators: readonly Indicator[]): Indicator[][] {
  const byCode = new Map(indicators.map((one) => [one.code, one]));
  const neighbours = new Map(
    indicators.map((one) => [one.code, new Set(one.lookAlikes.filter((code) => byCode.has(code)))]),
  );
  for (const [code, others] of neighbours) for (const other of others) neighbours.get(other)?.add(code);
  const seen = new Set<string>();
  return indicators.flatMap(({ code }) => {
    if (seen.has(code) || neighbours.get(code)?.size === 0) return [];
    const family = new Set([code]);
    for (const one of family) for (const other of neighbours.get(one) ?? []) family.add(other);
    for (const one of family) seen.add(one);
    return [indicators.filter((one) => family.has(one.code))];
  });
}
