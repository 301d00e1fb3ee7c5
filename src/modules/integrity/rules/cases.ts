import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { CaseAct, CaseErrorCode, CaseInput, CaseState, CaseStep, Sanction } from "../contract/cases.ts";

const refusal = (code: CaseErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

type Of<Act extends CaseAct> = Extract<CaseInput, { act: Act }>;
type Done = Pick<CaseStep, "input" | "by" | "day">;

/** A matter of research integrity as its steps make it. Days are half-open. */
export interface CaseFile {
  readonly state: CaseState;
  readonly isHeard: boolean;
  /** Whether those concerned objected to the decision that stands. */
  readonly isObjected: boolean;
  readonly proposal: (Of<"propose"> & { readonly by: string | null }) | null;
  readonly decidedOn: string | null;
  readonly decidedBy: string | null;
  readonly sanction: Sanction | null;
  readonly holdsFrom: string | null;
  readonly holdsTo: string | null;
}

const empty: CaseFile = {
  state: "reported",
  isHeard: false,
  isObjected: false,
  proposal: null,
  decidedOn: null,
  decidedBy: null,
  sanction: null,
  holdsFrom: null,
  holdsTo: null,
};

/** The case after these steps. */
export const caseFileOf = (steps: readonly Done[]): CaseFile => steps.reduce(after, empty);

function after(file: CaseFile, { input, by, day }: Done): CaseFile {
  switch (input.act) {
    case "take-up":
    case "send-back":
      return { ...file, state: "taken-up" };
    case "dismiss":
      return { ...file, state: "dismissed" };
    case "state":
    case "note-hearing":
      return { ...file, isHeard: true };
    case "note-conference":
      return file;
    case "propose":
      return { ...file, state: "proposed", proposal: { ...input, by } };
    case "decide":
      return decided(file, by, day);
    case "object":
      return { ...file, state: "objected", isObjected: true };
    case "answer-objection":
      return input.outcome === "rejected" ? { ...file, state: "decided" } : lifted(file, day);
    case "repair":
      return lifted(file, day);
  }
}

/** What is decided holds from its first day on, and never before it was decided. */
function decided(file: CaseFile, by: string | null, day: string): CaseFile {
  const { sanction = null, from = null, to = null } = file.proposal ?? {};
  const isSuspension = sanction === "suspension";
  const first = from !== null && from > day ? from : day;
  return {
    ...file,
    state: "decided",
    isObjected: false,
    decidedOn: day,
    decidedBy: by,
    sanction,
    holdsFrom: isSuspension ? first : null,
    holdsTo: isSuspension ? to : null,
  };
}

/** What holds ends on that day; what had not begun never holds. */
const lifted = (file: CaseFile, day: string): CaseFile => ({
  ...file,
  state: "lifted",
  holdsTo: file.holdsFrom === null ? null : day > file.holdsFrom ? day : file.holdsFrom,
});

/** Who asks, as the rules see them. */
export interface CaseActor {
  readonly person: string;
  readonly isOffice: boolean;
  /** May be the second person that decides. */
  readonly isDecider: boolean;
  /** Speaks for the organisation concerned. */
  readonly isUnit: boolean;
}

interface Doing {
  readonly from: readonly CaseState[];
  readonly by: "unit" | "office" | "decider";
  /** Whether those concerned read it. */
  readonly isShown: boolean;
}

/** Which act is taken where and by whom; none of it is in the source, which asks for supervision and a joint conference. */
const doings: Readonly<Record<CaseAct, Doing>> = {
  "take-up": { from: ["reported"], by: "office", isShown: true },
  dismiss: { from: ["reported", "taken-up"], by: "office", isShown: true },
  // Those concerned do not read whether something is proposed already: they may speak until it is decided.
  state: { from: ["taken-up", "proposed"], by: "unit", isShown: true },
  "note-hearing": { from: ["taken-up"], by: "office", isShown: true },
  "note-conference": { from: ["taken-up", "proposed"], by: "office", isShown: false },
  propose: { from: ["taken-up"], by: "office", isShown: false },
  "send-back": { from: ["proposed"], by: "decider", isShown: false },
  decide: { from: ["proposed"], by: "decider", isShown: true },
  object: { from: ["decided"], by: "unit", isShown: true },
  "answer-objection": { from: ["objected"], by: "decider", isShown: true },
  repair: { from: ["decided"], by: "office", isShown: true },
};

/** Whether those concerned read that an act was taken, with what it says. */
export const isShownToUnit = (act: CaseAct): boolean => doings[act].isShown;

/** As whom somebody takes an act; people of the organisation concerned never act as the office in it. */
export function casePartyOf(act: CaseAct, actor: CaseActor): "unit" | "office" | "second" | null {
  const { by } = doings[act];
  if (actor.isUnit) return by === "unit" ? "unit" : null;
  if (by === "office" && actor.isOffice) return "office";
  return by === "decider" && actor.isDecider ? "second" : null;
}

/** Why an act cannot be taken now by this person, whatever it says, or null. `objectionDays`: after the day of the decision. */
export function caseRefusal(
  file: CaseFile,
  actor: CaseActor,
  act: CaseAct,
  { today, objectionDays }: { readonly today: string; readonly objectionDays: number },
): Refusal | null {
  if (casePartyOf(act, actor) === null)
    return refusal(actor.isUnit && actor.isDecider ? "integrity.case-own-unit" : "integrity.case-not-yours");
  if (!doings[act].from.includes(file.state)) return refusal("integrity.case-state", { state: file.state });
  const isSecond = act === "decide" || act === "send-back";
  if (isSecond && file.proposal?.by === actor.person) return refusal("integrity.case-same-person");
  if (act === "answer-objection" && file.decidedBy === actor.person) return refusal("integrity.case-same-person");
  if (act === "decide" && isOver(file.proposal, today))
    return refusal("integrity.case-proposal-over", { day: file.proposal?.to ?? "" });
  if (act === "object" && file.isObjected) return refusal("integrity.case-objected");
  if (act === "object" && today > daysAfter(file.decidedOn ?? today, objectionDays))
    return refusal("integrity.case-objection-late", { day: daysAfter(file.decidedOn ?? today, objectionDays) });
  if (act === "repair" && !isRestricting(file, today)) return refusal("integrity.case-nothing-holds");
  return null;
}

/** Whether the days of a proposed suspension have gone by: decided now it would never hold. */
const isOver = (proposal: CaseFile["proposal"], today: string): boolean =>
  proposal?.sanction === "suspension" && proposal.to !== null && proposal.to <= today;

/** Why an act cannot be taken as it is said, or null: nobody is judged unheard, and a suspension has its first and last day. */
export function caseInputRefusal(file: CaseFile, input: CaseInput, today: string): Refusal | null {
  if (input.act !== "propose") return null;
  if (!file.isHeard) return refusal("integrity.case-unheard");
  const { sanction, from, to } = input;
  const isDated = from !== null && to !== null && from >= today && to > from;
  const isFit = sanction === "suspension" ? isDated : from === null && to === null;
  return isFit ? null : refusal("integrity.case-period");
}

/** Whether a decision restricts on a day or will. */
export const isRestricting = (
  { state, sanction, holdsTo }: Pick<CaseFile, "state" | "sanction" | "holdsTo">,
  day: string,
): boolean =>
  (state === "decided" || state === "objected") && sanction === "suspension" && (holdsTo === null || holdsTo > day);

/** How a case stands on a day: a suspension that ran out is over by itself. */
export const caseStanding = (
  one: Pick<CaseFile, "state" | "sanction" | "holdsTo">,
  day: string,
): CaseState | "ended" =>
  one.state === "decided" && one.sanction === "suspension" && !isRestricting(one, day) ? "ended" : one.state;

const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** An organisation or person that may not apply on a day. */
export interface Restriction {
  readonly case: string;
  readonly organisationId: string | null;
  /** Name of the organisation. */
  readonly organisation: string | null;
  /** The person; null: the organisation as a whole. */
  readonly person: string | null;
  readonly to: string | null;
}

/** Why an application cannot be handed in, or null: the applicant itself is told until when, of others only their names. */
export function restrictedRefusal(restrictions: readonly Restriction[], applicant: string | null): Refusal | null {
  const own = restrictions.find(({ person, organisationId }) => person === null && organisationId === applicant);
  if (own) return refusal("integrity.restricted", { day: own.to ?? "" });
  const [other] = restrictions;
  return other ? refusal("integrity.party-restricted", { name: other.person ?? other.organisation ?? "" }) : null;
}
