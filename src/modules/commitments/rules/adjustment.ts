import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Aim, ProposeAdjustment } from "../contract/adjustment.ts";
import type { EvaluationErrorCode } from "../contract.ts";

/** An adjustment as far as it decides which aim holds. */
export interface KnownAdjustment {
  readonly number: number;
  readonly new: Aim;
  readonly decision: string;
  readonly inForceOn: string;
  /** ISO in UTC. */
  readonly approvedAt: string;
}

/** Those that hold on a day as known at an instant (null: now), the last one deciding. */
export const inForce = <A extends KnownAdjustment>(all: readonly A[], on: string, known: string | null): A[] =>
  all
    .filter((one) => one.inForceOn <= on && (known === null || one.approvedAt <= known))
    .toSorted((a, b) => a.number - b.number);

/** The aim that holds: of the last adjustment in force, or of the sentence. */
export const aimOn = (original: Aim, all: readonly KnownAdjustment[], on: string, known: string | null): Aim =>
  inForce(all, on, known).at(-1)?.new ?? original;

const refusal = (code: EvaluationErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/**
 * Why an adjustment cannot be proposed, or null. It is entered once it is in force, and not before the adjustment that it
 * follows: the versions of a target lie one after another.
 */
export function proposalRefusal(
  input: Pick<ProposeAdjustment, "value" | "deadline" | "inForceOn">,
  current: Aim,
  last: string | null,
  today: string,
): Refusal | null {
  if (input.value === current.value && input.deadline === current.deadline)
    return refusal("commitments.adjustment-nothing");
  if (input.inForceOn > today) return refusal("commitments.adjustment-later", { day: input.inForceOn, today });
  if (last !== null && input.inForceOn < last)
    return refusal("commitments.adjustment-before", { day: input.inForceOn, last });
  return null;
}
