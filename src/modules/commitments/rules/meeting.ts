import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Lamp, LampRule } from "../contract/lamp.ts";
import type { DecisionAct, DecisionState, MeetingErrorCode, MeetingState } from "../contract/meeting.ts";
import { officeRoles, type State } from "../contract.ts";
import { lampOf } from "./lamp.ts";
import type { Person } from "./life.ts";

const refusal = (code: MeetingErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });
const isOffice = ({ roles }: Pick<Person, "roles">) =>
  roles.some((role) => (officeRoles as readonly string[]).includes(role));

/** Why a meeting cannot be changed or cancelled any more, or null: what was held stays as it was. */
export const meetingChangeRefusal = (state: MeetingState): Refusal | null =>
  state === "planned" ? null : refusal("commitments.meeting-state", { state });

/** Why a meeting cannot be recorded, or a decision of it noted, or null: it has not begun, or was cancelled. */
export function meetingRecordRefusal(
  { state, startsOn }: { readonly state: MeetingState; readonly startsOn: string },
  today: string,
): Refusal | null {
  if (state === "cancelled") return refusal("commitments.meeting-state", { state });
  return startsOn > today ? refusal("commitments.meeting-to-come", { day: startsOn, today }) : null;
}

/** A decision is due on the day of its meeting or later. */
export const decisionDueRefusal = (dueOn: string, notBefore: string): Refusal | null =>
  dueOn < notBefore ? refusal("commitments.decision-due", { day: dueOn, from: notBefore }) : null;

interface DecisionTransition {
  readonly from: readonly DecisionState[];
  readonly to: DecisionState | "same";
  readonly who: "office" | "unit";
}

/** The life of a decision: shorter than that of a commitment, as its words are not a sentence of a plan. Practice, not in the sources. */
export const decisionTransitions: Readonly<Record<DecisionAct, DecisionTransition>> = {
  report: { from: ["open"], to: "reported", who: "unit" },
  accept: { from: ["reported"], to: "done", who: "office" },
  return: { from: ["reported"], to: "open", who: "office" },
  extend: { from: ["open", "reported"], to: "same", who: "office" },
  enter: { from: ["open", "reported"], to: "entered", who: "office" },
  drop: { from: ["open", "reported"], to: "dropped", who: "office" },
  reopen: { from: ["done", "entered", "dropped"], to: "open", who: "office" },
};

/** Whether this is ever this person's to do. */
export const isTheirDecisionAct = (
  act: DecisionAct,
  { isOwn }: { readonly isOwn: boolean },
  person: Person,
): boolean =>
  decisionTransitions[act].who === "office" ? isOffice(person) : isOwn && person.roles.includes("reporter");

/** Why this person cannot do this with a decision now, or null. */
export function decisionActRefusal(
  act: DecisionAct,
  now: { readonly state: DecisionState; readonly isOwn: boolean },
  person: Person,
): Refusal | null {
  if (!isTheirDecisionAct(act, now, person)) return refusal("commitments.decision-not-yours");
  return decisionTransitions[act].from.includes(now.state)
    ? null
    : refusal("commitments.decision-state", { act, state: now.state });
}

export const decisionAfter = (act: DecisionAct, state: DecisionState): DecisionState => {
  const { to } = decisionTransitions[act];
  return to === "same" ? state : to;
};

/** Where a decision stands in the words of the ledger. */
const asCommitment: Readonly<Record<DecisionState, State>> = {
  open: "in-progress",
  reported: "reported",
  done: "closed",
  entered: "merged",
  dropped: "withdrawn",
};

interface DecisionForLamp {
  readonly state: DecisionState;
  readonly dueOn: string;
  readonly isExtended: boolean;
  readonly madeOn: string;
  readonly lastReport: { readonly on: string; readonly isReturned: boolean } | null;
}

/** The lamp of a decision: the rule of the ledger, for something that was dispatched by the meeting and no figure measures. */
export const decisionLamp = (one: DecisionForLamp, rule: LampRule, day: string): Lamp =>
  lampOf(
    {
      state: asCommitment[one.state],
      dueOn: one.dueOn,
      isExtended: one.isExtended,
      planEnds: null,
      dispatchedOn: one.madeOn,
      lastReport: one.lastReport && {
        on: one.lastReport.on,
        verdict: one.lastReport.isReturned ? "returned" : null,
      },
      target: null,
    },
    rule,
    day,
  );
