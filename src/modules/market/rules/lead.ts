import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { GoodStep } from "../contract/good.ts";
import {
  brokerRoles,
  type ClockState,
  type ConceptAct,
  type ConceptState,
  deskStewards,
  type LeadAct,
  type LeadErrorCode,
  type LeadSide,
  type LeadStage,
} from "../contract/lead.ts";

const refusal = (code: LeadErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

interface LeadTransition {
  readonly from: readonly LeadStage[];
  readonly to: LeadStage;
}

/** The life of a lead. A trial may be left out; everything else is done in turn, so that a lead counts once at every stage. */
export const leadTransitions: Readonly<Record<LeadAct, LeadTransition>> = {
  contact: { from: ["matched"], to: "contacted" },
  talk: { from: ["contacted"], to: "talks" },
  try: { from: ["talks"], to: "trial" },
  sign: { from: ["talks", "trial"], to: "contract" },
  perform: { from: ["contract"], to: "performed" },
  "confirm-effect": { from: ["performed"], to: "effect" },
  refuse: { from: ["matched", "contacted", "talks", "trial", "contract"], to: "refused" },
  reopen: { from: ["refused"], to: "matched" },
};

/** Where a lead ends when an owner does not want to go on. What is signed a "no" in an answer does not undo: its broker refuses it. */
export const isEndedByOwner = (stage: LeadStage): boolean =>
  stage === "matched" || stage === "contacted" || stage === "talks" || stage === "trial";

/** Nothing more is expected of these. */
export const isEnded = (stage: LeadStage): boolean => stage === "effect" || stage === "refused";

/** Who asks, as far as leads are concerned. */
export interface DeskPerson {
  readonly id: string;
  readonly roles: readonly string[];
  readonly organisationId: string | null;
}

/** What a decision needs to know of a lead. */
export interface LeadSituation {
  readonly stage: LeadStage;
  readonly brokerId: string;
  /** Null: nobody with accounts. */
  readonly demandOwner: string | null;
  readonly resultOwner: string | null;
  /** Brokers who declared an interest in it. */
  readonly declared: readonly string[];
}

const holds = (person: DeskPerson, roles: readonly string[]): boolean =>
  person.roles.some((role) => roles.includes(role));
export const isSteward = (person: DeskPerson): boolean => holds(person, deskStewards);
export const isBroker = (person: DeskPerson): boolean => holds(person, brokerRoles);

/** Of which side this person speaks for the owner; null: of none. */
export function sideOf(
  person: DeskPerson,
  owners: Pick<LeadSituation, "demandOwner" | "resultOwner">,
): LeadSide | null {
  if (person.organisationId === null) return null;
  if (person.organisationId === owners.demandOwner) return "demand";
  return person.organisationId === owners.resultOwner ? "result" : null;
}

/** Why somebody cannot be the broker of this pair, or null: who belongs to a side, or has an interest in it, is no broker of it. */
export function conflictRefusal(
  broker: DeskPerson,
  lead: Pick<LeadSituation, "demandOwner" | "resultOwner" | "declared">,
): Refusal | null {
  if (sideOf(broker, lead) !== null) return refusal("market.lead-conflict", { kind: "own" });
  return lead.declared.includes(broker.id) ? refusal("market.lead-conflict", { kind: "declared" }) : null;
}

/** Why a pair cannot become a lead of this person, or null: both goods of one owner need no broker. */
export function openRefusal(
  broker: DeskPerson,
  owners: Pick<LeadSituation, "demandOwner" | "resultOwner">,
): Refusal | null {
  if (!isBroker(broker)) return refusal("market.lead-not-yours");
  if (owners.demandOwner !== null && owners.demandOwner === owners.resultOwner) return refusal("market.lead-own-goods");
  return conflictRefusal(broker, { ...owners, declared: [] });
}

/** Why this person cannot say of a pair, as an owner, that it is wanted or does not fit, or null. */
export function answerRefusal(
  person: DeskPerson,
  owners: Pick<LeadSituation, "demandOwner" | "resultOwner">,
): Refusal | null {
  if (sideOf(person, owners) === null) return refusal("market.lead-not-yours");
  return owners.demandOwner === owners.resultOwner ? refusal("market.lead-own-goods") : null;
}

/** Why this person cannot work on the lead at all, or null: its broker does, unless an interest was declared. */
export function workRefusal(lead: LeadSituation, person: DeskPerson): Refusal | null {
  if (person.id !== lead.brokerId || !isBroker(person)) return refusal("market.lead-not-yours");
  return conflictRefusal(person, lead);
}

/** Why this person cannot move the lead so, or null. */
export function leadActRefusal(act: LeadAct, lead: LeadSituation, person: DeskPerson): Refusal | null {
  const yours = workRefusal(lead, person);
  if (yours) return yours;
  return leadTransitions[act].from.includes(lead.stage)
    ? null
    : refusal("market.lead-stage", { act, stage: lead.stage });
}

/** Why the lead cannot be handed to `next`, or null. Its broker hands over, also after declaring an interest; so do stewards. */
export function handOverRefusal(lead: LeadSituation, person: DeskPerson, next: DeskPerson | null): Refusal | null {
  if (!isSteward(person) && (person.id !== lead.brokerId || !isBroker(person))) return refusal("market.lead-not-yours");
  if (!next || !isBroker(next)) return refusal("market.lead-no-broker");
  if (next.id === lead.brokerId) return refusal("market.lead-same-broker");
  return conflictRefusal(next, lead);
}

/** Why a talk cannot be noted with these days, or null: it has happened, and the next one has not. */
export function followUpRefusal(on: string, nextOn: string | null, today: string): Refusal | null {
  if (on > today) return refusal("market.lead-day-to-come", { day: on, today });
  return nextOn !== null && nextOn < today ? refusal("market.lead-next-day", { day: nextOn, today }) : null;
}

/** How the day by which something is due stands to today; soon: within `soonDays` days. */
export function clockState(due: string | null, today: string, soonDays: number): ClockState {
  if (due === null) return "none";
  if (due < today) return "late";
  return daysBetween(today, due) <= soonDays ? "soon" : "in-time";
}

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How often a lead is to be spoken about, in days for each stage; what has ended needs no more. */
export type Rhythm = Readonly<Record<"matched" | "contacted" | "talks" | "trial" | "contract" | "performed", number>>;

/** The day by which the broker has to do something next: the one agreed, else a period of the stage after the last talk. */
export function nextDue(stage: LeadStage, lastTalk: string, agreed: string | null, rhythm: Rhythm): string | null {
  if (stage === "effect" || stage === "refused") return null;
  return agreed ?? dayPlus(lastTalk, rhythm[stage]);
}

interface ConceptTransition {
  readonly from: readonly ConceptState[];
  readonly to: ConceptState;
}

/** The life of a proof of concept: go, change and stop are its decisions (TTM-21). */
export const conceptTransitions: Readonly<Record<ConceptAct, ConceptTransition>> = {
  start: { from: ["asked"], to: "running" },
  go: { from: ["running"], to: "go" },
  change: { from: ["running"], to: "change" },
  stop: { from: ["running"], to: "stop" },
  decline: { from: ["asked"], to: "declined" },
  "ask-again": { from: ["change", "declined"], to: "asked" },
};

/** Why this person cannot do this with a proof of concept now, or null: stewards decide; its broker asks again. */
export function conceptRefusal(
  act: ConceptAct,
  state: ConceptState,
  person: DeskPerson,
  brokerId: string,
): Refusal | null {
  const isTheirs = act === "ask-again" ? person.id === brokerId : isSteward(person);
  if (!isTheirs) return refusal("market.concept-not-yours");
  return conceptTransitions[act].from.includes(state) ? null : refusal("market.concept-state", { act, state });
}

/**
 * What becomes of the demand and the result when their lead comes to a stage. A result may be used by several, unless one of
 * the two wants it alone; a demand is solved when its effect is shown.
 */
export function goodStepsOf(to: LeadStage, isExclusive: boolean): Readonly<Partial<Record<LeadSide, GoodStep>>> {
  switch (to) {
    case "matched":
      return { demand: "match", result: "match" };
    case "contract":
      return isExclusive ? { demand: "contract", result: "contract" } : { demand: "contract" };
    case "performed":
      return isExclusive ? { result: "finish" } : {};
    case "effect":
      return { demand: "finish" };
    case "refused":
      return { demand: "reopen", result: "reopen" };
    default:
      return {};
  }
}
