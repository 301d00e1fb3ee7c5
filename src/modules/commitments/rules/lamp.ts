import type { Target } from "../../indicators/contract.ts";
import type { Lamp, LampCode, LampReason, LampRule, Outcome } from "../contract/lamp.ts";
import type { State } from "../contract.ts";

/** How the indicator that measures a target says it stands. */
export type TargetState = NonNullable<Target["standing"]>["state"];

/** What a lamp is made of. Days are civil days (YYYY-MM-DD). */
export interface LampInput {
  readonly state: State;
  readonly dueOn: string | null;
  readonly isExtended: boolean;
  /** The last day of the plan; null when the document names no period. */
  readonly planEnds: string | null;
  readonly dispatchedOn: string | null;
  readonly lastReport: { readonly on: string; readonly verdict: "accepted" | "returned" | null } | null;
  /** Null: no indicator measures it. */
  readonly target: TargetState | null;
}

type Reason = Lamp["reasons"][number];
type Found = { readonly lamp: LampCode; readonly reason: Reason };

const severity: Readonly<Record<LampCode, number>> = {
  late: 0,
  warning: 1,
  "no-baseline": 2,
  "no-data": 3,
  normal: 4,
  closed: 5,
};

const found = (lamp: LampCode, code: LampReason, more: Partial<Reason> = {}): Found => ({
  lamp,
  reason: { code, days: null, on: null, ...more },
});

/** Whole days from one civil day to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * The lamp of a commitment on a day, from its deadline, the pace of its figure, how old its last report is and what the
 * review said: nobody types it. The worst finding decides; the others stand behind it. What has no data or no baseline
 * says so and is never red for it; what belongs to a plan that is over is closed with an outcome. Practice, not in the
 * sources: `rule` holds the dated parameters.
 */
export function lampOf(input: LampInput, rule: LampRule, day: string): Lamp {
  const over = endedBy(input, day);
  if (over) return { lamp: "closed", reasons: [over.reason], outcome: over.outcome };
  const all = [...byDeadline(input, rule, day), ...byFigure(input, rule), ...byReports(input, rule, day)];
  const sorted = all
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => severity[a.lamp] - severity[b.lamp] || a.index - b.index);
  return { lamp: sorted[0]!.lamp, reasons: sorted.map(({ reason }) => reason), outcome: null };
}

const none = { days: null, on: null };

function endedBy(input: LampInput, day: string): { reason: Reason; outcome: Outcome | null } | null {
  switch (input.state) {
    case "closed":
      return { reason: { code: "finished", ...none }, outcome: figureOutcome(input.target) ?? "done" };
    case "merged":
    case "withdrawn":
    case "suspended":
      return { reason: { code: input.state, ...none }, outcome: null };
    default:
      return isPlanOver(input, day)
        ? { reason: { code: "period-over", days: null, on: input.planEnds }, outcome: outcomeOf(input) }
        : null;
  }
}

/** The plan has ended, and nothing moved the deadline beyond it. */
const isPlanOver = ({ planEnds, dueOn }: LampInput, day: string): boolean =>
  planEnds !== null && planEnds < day && (dueOn === null || dueOn <= planEnds);

const figureOutcome = (target: TargetState | null): Outcome | null =>
  target === "met" || target === "achieved" ? "met" : target === "missed" ? "missed" : null;

/** How a commitment ended that nobody closed: by its figure where one measures it, else by whether anything was reported. */
function outcomeOf({ target, lastReport }: LampInput): Outcome {
  if (target !== null) return figureOutcome(target) ?? "no-data";
  return lastReport === null ? "no-data" : "unfinished";
}

function byDeadline({ dueOn, state, isExtended, target }: LampInput, { soonDays }: LampRule, day: string): Found[] {
  if (dueOn === null) return [];
  const left = daysBetween(day, dueOn);
  if (left < 0) {
    if (target === "met") return [];
    // What was reported and waits for the office is not held against the unit.
    if (state === "reported" || state === "reviewed") return [found("warning", "waits-for-review", { days: -left })];
    return [found("late", "overdue", { days: -left, on: dueOn })];
  }
  const missed = isExtended && target === "missed" ? [found("warning", "missed-but-extended", { on: dueOn })] : [];
  const soon = left <= soonDays && state !== "reported" && state !== "reviewed" && target !== "achieved";
  return soon ? [...missed, found("warning", "due-soon", { days: left, on: dueOn })] : missed;
}

function byFigure({ target, isExtended }: LampInput, { lateFrom }: LampRule): Found[] {
  switch (target) {
    case "deterioration":
      return [found("late", "going-back")];
    case "limited-progress":
      return [found(lateFrom === "limited-progress" ? "late" : "warning", "too-slow")];
    case "acceleration-needed":
      return [found("warning", "speed-up")];
    case "missed":
      return isExtended ? [] : [found("late", "target-missed")];
    case "no-baseline":
      return [found("no-baseline", "no-baseline")];
    case "sample-figure":
      return [found("no-data", "sample-figure")];
    case "no-data":
    case "unknown":
      return [found("no-data", "no-figure")];
    case "achieved":
    case "met":
      return [found("normal", "target-reached")];
    case "on-track":
      return [found("normal", "on-track")];
    default:
      return [];
  }
}

function byReports({ dispatchedOn, lastReport }: LampInput, { staleDays }: LampRule, day: string): Found[] {
  if (dispatchedOn === null) return [found("no-data", "not-dispatched")];
  if (lastReport === null) {
    const days = daysBetween(dispatchedOn, day);
    return [
      days > staleDays ? found("warning", "never-reported", { days }) : found("no-data", "no-report-yet", { days }),
    ];
  }
  const days = daysBetween(lastReport.on, day);
  if (lastReport.verdict === "returned") return [found("warning", "returned", { on: lastReport.on })];
  return [
    days > staleDays
      ? found("warning", "no-report-since", { days, on: lastReport.on })
      : found("normal", "reported", { days, on: lastReport.on }),
  ];
}
