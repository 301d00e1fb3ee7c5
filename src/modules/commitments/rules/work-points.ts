import type { WorkPointReason } from "../contract/work-point.ts";

/** What a plan asks, as far as it decides whether it belongs into the next year's draft. */
interface Asked {
  /** The last year in which it is due: its own, else that of its plan. */
  readonly due: number | null;
  /** The last year of its plan. */
  readonly planEnds: number | null;
  /** No work point of this year answers it. */
  readonly isAlone: boolean;
}

/**
 * Why something that a plan asks is offered for the year after `year`, or null: it is due that year, or its plan goes on and
 * this year's work points leave it out. What a plan that is over asks is carried over from the ledger, not asked again.
 */
export function offeredFor(
  { due, planEnds, isAlone }: Asked,
  year: number,
): Exclude<WorkPointReason, "carried"> | null {
  if (planEnds === null || planEnds <= year || due === null || due <= year) return null;
  if (due === year + 1) return "due";
  return isAlone ? "no-point" : null;
}

/** What stands in a draft before anybody has chosen: what was not finished, and what is due. */
export const isProposed = (reason: WorkPointReason): boolean => reason !== "no-point";
