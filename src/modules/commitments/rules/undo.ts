import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { UndoErrorCode } from "../contract/undo.ts";
import type { DueSource, State, StepAct } from "../contract.ts";
import type { Person } from "./life.ts";

/** The newest row of the history. */
export interface LastStep {
  readonly act: StepAct;
  readonly from: State | null;
  readonly to: State;
  /** Who made it; null: the product itself. */
  readonly by: string | null;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>> | null;
}

/**
 * Acts that only moved the commitment itself. What was said to or by somebody else is answered, not undone: a report is
 * returned, a transfer is transferred back, a request is declined.
 */
const undoable: readonly StepAct[] = [
  "approve",
  "assign",
  "dispatch",
  "recall",
  "start",
  "close",
  "reopen",
  "extend",
  "suspend",
  "resume",
  "merge",
  "withdraw",
];

const refusal = (code: UndoErrorCode, params: Refusal["params"] = {}): Refusal => ({ code, params });

const msPerHour = 3_600_000;

/** Why this person cannot take back the last step, or null. `hours`: for how long a step can be taken back. */
export function undoRefusal(
  last: LastStep | null,
  person: Pick<Person, "id">,
  { now, hours }: { readonly now: Date; readonly hours: number },
): Refusal | null {
  if (last === null || last.by !== person.id) return refusal("commitments.undo-not-last");
  if (!undoable.includes(last.act) || undone(last) === null)
    return refusal("commitments.undo-not-this", { act: last.act });
  return now.getTime() - last.at.getTime() > hours * msPerHour ? refusal("commitments.undo-too-late", { hours }) : null;
}

/** What the commitment is again once a step is undone. */
export interface Undone {
  readonly state: State;
  /** Undoing a resumption suspends it again, in the state that it was suspended in. */
  readonly stateBefore: State | null;
  /** The deadline as it was, when the step moved it. */
  readonly due: { readonly from: string; readonly to: string | null; readonly source: DueSource } | null;
  /** Duties that the step ended, when it set others. */
  readonly duties: readonly string[] | null;
  /** The request for a later deadline that the step answered, which waits for an answer again. */
  readonly extension: string | null;
}

/** What undoing the step leads back to; null when its row does not keep enough to tell. */
export function undone({ act, from, to, detail }: Pick<LastStep, "act" | "from" | "to" | "detail">): Undone | null {
  // Which state it was suspended in went with its withdrawal.
  if (from === null || (from === "suspended" && act !== "resume")) return null;
  const plain: Undone = {
    state: from,
    stateBefore: from === "suspended" ? to : null,
    due: null,
    duties: null,
    extension: null,
  };
  if (act === "extend") {
    const { from: day, to: until, source, extension } = (detail ?? {}) as Readonly<Record<string, string | null>>;
    if (!until || !source) return null;
    return {
      ...plain,
      due: { from: until, to: day ?? null, source: source as DueSource },
      extension: extension ?? null,
    };
  }
  if (act === "assign") {
    const ended = detail?.ended;
    return Array.isArray(ended) ? { ...plain, duties: ended as string[] } : null;
  }
  return plain;
}
