import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { NewRound, RoundCounts } from "../contract/round.ts";
import type { DutyRole, State } from "../contract.ts";
import { divideUnits } from "./leading.ts";

/** A commitment that passes the filter of a round, with the duties that hold. */
export interface Candidate {
  readonly id: string;
  readonly state: State;
  readonly duties: readonly {
    readonly organisation: string | null;
    readonly code: string | null;
    readonly role: DutyRole;
  }[];
}

/** What a round asks of whom, and how many commitments it leaves out, by reason. */
export interface Asked {
  readonly items: readonly { readonly commitment: string; readonly organisation: string }[];
  readonly leftOut: { readonly noUnit: number; readonly notDispatched: number; readonly over: number };
}

const before: readonly State[] = ["registered", "approved"];
const underWay: readonly State[] = ["dispatched", "signed", "in-progress", "reported", "reviewed"];

/**
 * Whom a round asks: the units that the ledger holds responsible (the lead; where the source names none, all of them), of
 * commitments that were dispatched and are not over. `units`: only these codes, when the office has chosen some.
 */
export function askedOf(candidates: readonly Candidate[], units: readonly string[] = []): Asked {
  const leftOut = { noUnit: 0, notDispatched: 0, over: 0 };
  const items: { commitment: string; organisation: string }[] = [];
  for (const { id, state, duties } of candidates) {
    if (before.includes(state)) leftOut.notDispatched += 1;
    else if (!underWay.includes(state)) leftOut.over += 1;
    else {
      const { responsible } = divideUnits(duties);
      const asked = responsible.filter(({ code }) => units.length === 0 || (code !== null && units.includes(code)));
      const known = new Set(asked.flatMap(({ organisation }) => organisation ?? []));
      if (known.size === 0) leftOut.noUnit += 1;
      for (const organisation of known) items.push({ commitment: id, organisation });
    }
  }
  return { items, leftOut };
}

/** Why these days make no round, or null. A round reports on what was, so it cannot be due before its period begins. */
export function roundDaysRefusal(
  { coversFrom, coversTo, deadline }: Pick<NewRound, "coversFrom" | "coversTo" | "deadline">,
  today: string,
): Refusal | null {
  const wrong = (reason: string): Refusal => ({ code: "commitments.round-dates", params: { reason } });
  if (coversTo < coversFrom) return wrong("period");
  if (deadline < today) return wrong("past");
  return deadline < coversFrom ? wrong("early") : null;
}

/** Why a round cannot be changed any more, or null. */
export const closedRefusal = ({ closedAt }: { readonly closedAt: string | null }): Refusal | null =>
  closedAt === null ? null : { code: "commitments.round-closed", params: { at: closedAt } };

/** Why nobody can be reminded, or null: the round is closed, or everybody has reported. */
export function remindRefusal(round: {
  readonly closedAt: string | null;
  readonly counts: RoundCounts;
}): Refusal | null {
  const { waiting, returned } = round.counts;
  return closedRefusal(round) ?? (waiting + returned === 0 ? { code: "commitments.round-nobody-waits" } : null);
}

/** How many of what is asked lie with the office: reported, and not returned. */
export const doneOf = ({ reported, accepted }: Pick<RoundCounts, "reported" | "accepted">): number =>
  reported + accepted;
