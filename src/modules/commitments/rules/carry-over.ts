import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { CarryErrorCode } from "../contract/carry-over.ts";
import type { Outcome } from "../contract/lamp.ts";
import type { State } from "../contract.ts";
import { finalStates } from "./final.ts";

/** An end of a carry-over. */
export interface CarryEnd {
  readonly document: string;
  readonly state: State;
  readonly outcome: Outcome | null;
  /** The last day of its plan; null when the document names no period. */
  readonly planEnds: string | null;
}

const refusal = (code: CarryErrorCode): Refusal => ({ code });

const isOver = ({ planEnds }: Pick<CarryEnd, "planEnds">, day: string): boolean => planEnds !== null && planEnds < day;

/** Outcomes that leave something to be done. */
const leavesWork: readonly (Outcome | null)[] = ["missed", "unfinished", "no-data"];

/** Why a commitment of a plan cannot go on in another one, or null. */
export function carryRefusal(from: CarryEnd, to: CarryEnd | null, isCarried: boolean, day: string): Refusal | null {
  if (!isOver(from, day)) return refusal("commitments.carry-not-over");
  if (isCarried) return refusal("commitments.carry-already");
  if (!leavesWork.includes(from.outcome)) return refusal("commitments.carry-finished");
  if (to === null || to.document === from.document || finalStates.includes(to.state) || isOver(to, day))
    return refusal("commitments.carry-target");
  return null;
}

/** Why the ledger of a document cannot be archived, or null: only a plan that is over leaves the daily list. */
export function archiveRefusal(plan: Pick<CarryEnd, "planEnds">, isArchived: boolean, day: string): Refusal | null {
  if (isArchived) return refusal("commitments.archive-already");
  return isOver(plan, day) ? null : refusal("commitments.archive-not-over");
}
