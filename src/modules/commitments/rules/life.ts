import type { Refusal } from "../../../platform/errors/app-error.ts";
import { type Act, type CommitmentsErrorCode, nodes, officeRoles, type State } from "../contract.ts";

/** Who does something: the commission office, whoever reviews, or a unit that answers for the commitment. */
export type Doer = "office" | "reviewer" | "unit";

export interface Transition {
  readonly from: readonly State[];
  /** `same`: the state stays; `before`: the one that it was suspended in. */
  readonly to: State | "same" | "before";
  readonly who: readonly Doer[];
  /** What has to be said: a reason in words, or the decision that it rests on. */
  readonly needs: "nothing" | "note" | "basis";
}

const underWay = ["dispatched", "signed", "in-progress", "reported", "reviewed"] as const;
const open = ["registered", "approved", ...underWay] as const;

/**
 * THE life of a commitment: what can be done in which state, by whom, and where it leads. Server and screens read this
 * one table. The source documents ask for a ledger that is worked off item by item (GOV-11) and do not set these steps.
 */
export const transitions: Readonly<Record<Act, Transition>> = {
  approve: { from: ["registered"], to: "approved", who: ["office"], needs: "nothing" },
  assign: { from: ["registered", "approved"], to: "same", who: ["office"], needs: "basis" },
  dispatch: { from: ["approved"], to: "dispatched", who: ["office"], needs: "nothing" },
  recall: { from: ["dispatched"], to: "approved", who: ["office"], needs: "note" },
  // A unit whose signature nobody waits for can still sign later.
  sign: { from: [...underWay], to: "signed", who: ["unit"], needs: "nothing" },
  "send-back": { from: ["dispatched"], to: "approved", who: ["unit"], needs: "note" },
  start: { from: ["signed"], to: "in-progress", who: ["unit"], needs: "nothing" },
  report: { from: ["signed", "in-progress", "reviewed"], to: "reported", who: ["unit"], needs: "nothing" },
  accept: { from: ["reported"], to: "reviewed", who: ["reviewer"], needs: "nothing" },
  return: { from: ["reported"], to: "in-progress", who: ["reviewer"], needs: "note" },
  close: { from: ["reviewed"], to: "closed", who: ["office"], needs: "basis" },
  reopen: { from: ["closed"], to: "in-progress", who: ["office"], needs: "basis" },
  transfer: {
    from: ["dispatched", "signed", "in-progress", "reviewed"],
    to: "dispatched",
    who: ["office"],
    needs: "basis",
  },
  "ask-extension": { from: ["signed", "in-progress", "reviewed"], to: "same", who: ["unit"], needs: "note" },
  extend: { from: [...underWay], to: "same", who: ["office"], needs: "basis" },
  "decline-extension": { from: [...underWay], to: "same", who: ["office"], needs: "note" },
  suspend: { from: [...open], to: "suspended", who: ["office"], needs: "basis" },
  resume: { from: ["suspended"], to: "before", who: ["office"], needs: "basis" },
  merge: { from: ["registered", "approved"], to: "merged", who: ["office"], needs: "basis" },
  withdraw: { from: ["registered", "approved", "suspended"], to: "withdrawn", who: ["office"], needs: "basis" },
};

/** What a decision needs to know of a commitment; the screen has it too. */
export interface Situation {
  readonly state: State;
  readonly stateBefore: State | null;
  readonly isConfirmed: boolean;
  /** Organisations that answer for it now. */
  readonly units: readonly string[];
  /** Sign-fors that are asked for now. */
  readonly signs: readonly { readonly organisation: string; readonly isNeeded: boolean; readonly isSigned: boolean }[];
  readonly hasOpenExtension: boolean;
  readonly registeredBy: string | null;
  readonly reportedBy: string | null;
  readonly rules: { readonly approverIsAnother: boolean; readonly reviewerIsAnother: boolean };
}

/** Who wants to act. */
export interface Person {
  readonly id: string;
  readonly roles: readonly string[];
  readonly organisationId: string | null;
}

const refusal = (code: CommitmentsErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** In which parts somebody can act at all. For a unit, whether it is the own commitment is asked besides. */
export function doersOf(person: Person): Doer[] {
  const holds = (roles: readonly string[]) => person.roles.some((role) => roles.includes(role));
  return [
    ...(holds(officeRoles) ? (["office"] as const) : []),
    ...(holds([...officeRoles, "reviewer"]) ? (["reviewer"] as const) : []),
    ...(holds(["reporter"]) && person.organisationId !== null ? (["unit"] as const) : []),
  ];
}

const isOwn = (doer: Doer, person: Person, units: readonly string[]): boolean =>
  doer !== "unit" || (person.organisationId !== null && units.includes(person.organisationId));

/** Whether this is ever this person's to do, in whatever state. */
export const isTheirs = (act: Act, now: Pick<Situation, "units">, person: Person): boolean =>
  doersOf(person).some((doer) => transitions[act].who.includes(doer) && isOwn(doer, person, now.units));

/** Why this person cannot do this to the commitment now, or null. What has to be said is checked by `saidRefusal`. */
export function actRefusal(act: Act, now: Situation, person: Person): Refusal | null {
  const { from } = transitions[act];
  if (!isTheirs(act, now, person)) return refusal("commitments.not-yours");
  if (!from.includes(now.state)) return refusal("commitments.not-in-state", { act, state: now.state });
  switch (act) {
    case "approve":
      if (!now.isConfirmed) return refusal("commitments.source-open");
      return now.rules.approverIsAnother && now.registeredBy === person.id ? refusal("commitments.same-person") : null;
    case "dispatch":
      if (!now.isConfirmed) return refusal("commitments.source-open");
      return now.units.length === 0 ? refusal("commitments.no-unit") : null;
    case "sign":
    case "send-back": {
      const own = now.signs.find((sign) => sign.organisation === person.organisationId);
      return own && !own.isSigned ? null : refusal("commitments.nothing-to-sign");
    }
    case "accept":
    case "return":
      return now.rules.reviewerIsAnother && now.reportedBy === person.id ? refusal("commitments.same-person") : null;
    case "ask-extension":
      return now.hasOpenExtension ? refusal("commitments.extension-open") : null;
    case "decline-extension":
      return now.hasOpenExtension ? null : refusal("commitments.no-extension");
    default:
      return null;
  }
}

/** Why what was said with an act is not enough, or null. */
export function saidRefusal(act: Act, said: { basis: string | null; note: string | null }): Refusal | null {
  const { needs } = transitions[act];
  if (needs === "note" && said.note === null) return refusal("commitments.note-needed", { act });
  if (needs === "basis" && said.basis === null) return refusal("commitments.basis-needed", { act });
  return null;
}

/**
 * Where an act leads. A signature leads on only when it is the last that is needed: `organisation` is the unit that signs.
 */
export function stateAfter(act: Act, now: Situation, organisation: string | null = null): State {
  const { to } = transitions[act];
  if (act === "sign") {
    if (now.state !== "dispatched") return now.state;
    const waiting = now.signs.some((sign) => sign.isNeeded && !sign.isSigned && sign.organisation !== organisation);
    return waiting ? now.state : "signed";
  }
  if (to === "same") return now.state;
  if (to === "before") return now.stateBefore ?? "registered";
  return to;
}

/** The way forward, from registration to close; everything else is a way back, aside or out. */
const forward: readonly Act[] = ["approve", "dispatch", "sign", "start", "report", "accept", "close"];

/**
 * The step that this person is here for: the forward act that can be done now, else the next one of theirs on the way (the
 * screen shows it with the reason why not yet). Null when the way forward is never theirs, or is over.
 */
export function nextAct(now: Situation, person: Person): Act | null {
  const own = forward.filter((act) => isTheirs(act, now, person));
  const possible = own.find((act) => actRefusal(act, now, person) === null);
  const at = placeOf(now.state);
  return possible ?? own.find((act) => at >= 0 && Math.max(...transitions[act].from.map(placeOf)) >= at) ?? null;
}

const placeOf = (state: State): number => (nodes as readonly State[]).indexOf(state);
