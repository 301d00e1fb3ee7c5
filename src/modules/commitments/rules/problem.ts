import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { ProblemAct, ProblemErrorCode, ProblemState } from "../contract/problem.ts";
import { officeRoles } from "../contract.ts";
import type { Person } from "./life.ts";

/** Who does something with a problem: the commission office, or the unit that is asked. */
type ProblemDoer = "office" | "asked";

interface ProblemTransition {
  readonly from: readonly ProblemState[];
  readonly to: ProblemState | "same";
  readonly who: readonly ProblemDoer[];
}

/** The life of a problem. The sources ask to find problems in time and to give opinions (GOV-12); these steps are practice. */
export const problemTransitions: Readonly<Record<ProblemAct, ProblemTransition>> = {
  "take-up": { from: ["proposed"], to: "open", who: ["office"] },
  dismiss: { from: ["proposed", "open"], to: "dismissed", who: ["office"] },
  advise: { from: ["open", "advised", "answered"], to: "advised", who: ["office"] },
  answer: { from: ["advised"], to: "answered", who: ["asked"] },
  "send-back": { from: ["answered"], to: "advised", who: ["office"] },
  "follow-up": { from: ["open", "advised", "answered"], to: "same", who: ["office", "asked"] },
  close: { from: ["open", "advised", "answered"], to: "closed", who: ["office"] },
  reopen: { from: ["closed", "dismissed"], to: "open", who: ["office"] },
};

/** What a decision needs to know of a problem. */
export interface ProblemSituation {
  readonly state: ProblemState;
  readonly isAsked: boolean;
}

const refusal = (code: ProblemErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });
const isOffice = ({ roles }: Pick<Person, "roles">) =>
  roles.some((role) => (officeRoles as readonly string[]).includes(role));

/** Whether this is ever this person's to do. */
export const isTheirProblemAct = (
  act: ProblemAct,
  { isAsked }: Pick<ProblemSituation, "isAsked">,
  person: Person,
): boolean =>
  problemTransitions[act].who.some((doer) =>
    doer === "office" ? isOffice(person) : isAsked && person.roles.includes("reporter"),
  );

/** Why this person cannot do this with the problem now, or null. */
export function problemActRefusal(act: ProblemAct, now: ProblemSituation, person: Person): Refusal | null {
  if (!isTheirProblemAct(act, now, person)) return refusal("commitments.problem-not-yours");
  return problemTransitions[act].from.includes(now.state)
    ? null
    : refusal("commitments.problem-state", { act, state: now.state });
}

export const problemAfter = (act: ProblemAct, state: ProblemState): ProblemState => {
  const { to } = problemTransitions[act];
  return to === "same" ? state : to;
};

/** A recommendation waits for an answer until a day that is not over. */
export const answerByRefusal = (answerBy: string, today: string): Refusal | null =>
  answerBy < today ? refusal("commitments.problem-answer-by", { day: answerBy, today }) : null;

/** How a note of this person begins: the office takes it up as it writes it, from others it is a proposal. */
export const firstProblemState = (person: Pick<Person, "roles">): "open" | "proposed" =>
  isOffice(person) ? "open" : "proposed";
