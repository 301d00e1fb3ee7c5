import type { Refusal } from "../../../platform/errors/app-error.ts";
import {
  type Condition,
  conditions,
  type Outcome,
  type ToleranceAct,
  type ToleranceErrorCode,
  type ToleranceInput,
  type ToleranceState,
  type ToleranceStep,
} from "../contract/tolerance.ts";

const refusal = (code: ToleranceErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

type Of<Act extends ToleranceAct> = Extract<ToleranceInput, { act: Act }>;

/** A case of tolerance as its steps make it. */
export interface ToleranceFile {
  readonly state: ToleranceState;
  readonly isHeard: boolean;
  /** How much evidence stands for each condition. */
  readonly evidence: Readonly<Record<Condition, number>>;
  readonly findings: Readonly<Partial<Record<Condition, boolean>>>;
  /** By item of the list: whether it applies. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly proposal: (Of<"propose"> & { readonly by: string | null }) | null;
  readonly decidedOn: string | null;
  readonly isCorrected: boolean;
}

const empty: ToleranceFile = {
  state: "raised",
  isHeard: false,
  evidence: { lawful: 0, diligent: 0, honest: 0 },
  findings: {},
  answers: {},
  proposal: null,
  decidedOn: null,
  isCorrected: false,
};

/** The case after these steps. */
export const fileOf = (steps: readonly Pick<ToleranceStep, "input" | "by" | "day">[]): ToleranceFile =>
  steps.reduce(after, empty);

function after(file: ToleranceFile, { input, by, day }: Pick<ToleranceStep, "input" | "by" | "day">): ToleranceFile {
  switch (input.act) {
    case "take-up":
    case "send-back":
      return { ...file, state: "checking" };
    case "add-evidence":
      return { ...file, evidence: { ...file.evidence, [input.condition]: file.evidence[input.condition] + 1 } };
    case "state":
    case "note-hearing":
      return { ...file, isHeard: true };
    case "find":
      return { ...file, findings: { ...file.findings, [input.condition]: input.holds } };
    case "answer-item":
      return { ...file, answers: { ...file.answers, [input.item]: input.applies } };
    case "propose":
      return { ...file, state: "proposed", proposal: { ...input, by } };
    case "decide":
      return { ...file, state: file.proposal?.verdict === "tolerate" ? "tolerated" : "refused", decidedOn: day };
    case "withdraw":
      return { ...file, state: "withdrawn" };
    case "confirm-correction":
      return { ...file, isCorrected: true };
    case "lapse":
      return { ...file, state: "lapsed" };
  }
}

/** Who asks, as the rules see them. */
export interface ToleranceActor {
  readonly person: string;
  readonly isOffice: boolean;
  /** May be the second person that decides. */
  readonly isDecider: boolean;
  /** Speaks for the unit whose failure it is. */
  readonly isUnit: boolean;
}

interface Doing {
  readonly from: readonly ToleranceState[];
  readonly by: readonly ("unit" | "office" | "decider")[];
}

/** Which act is taken where and by whom. The text gives the conditions and outcomes; that a unit is heard and a second person decides is the house's own. */
const doings: Readonly<Record<ToleranceAct, Doing>> = {
  "take-up": { from: ["raised"], by: ["office"] },
  "add-evidence": { from: ["raised", "checking"], by: ["unit", "office"] },
  state: { from: ["raised", "checking"], by: ["unit"] },
  "note-hearing": { from: ["checking"], by: ["office"] },
  find: { from: ["checking"], by: ["office"] },
  "answer-item": { from: ["checking"], by: ["office"] },
  propose: { from: ["checking"], by: ["office"] },
  "send-back": { from: ["proposed"], by: ["decider"] },
  decide: { from: ["proposed"], by: ["decider"] },
  withdraw: { from: ["raised", "checking"], by: ["unit"] },
  "confirm-correction": { from: ["tolerated"], by: ["office"] },
  lapse: { from: ["tolerated"], by: ["office"] },
};

/** As whom somebody takes an act; the unit's own people never act as the office in it. */
export function partyOf(act: ToleranceAct, actor: ToleranceActor): "unit" | "office" | "second" | null {
  const { by } = doings[act];
  if (by.includes("unit") && actor.isUnit) return "unit";
  if (actor.isUnit) return null;
  if (by.includes("office") && actor.isOffice) return "office";
  return by.includes("decider") && actor.isDecider ? "second" : null;
}

/** Why an act cannot be taken now by this person, whatever it says, or null: what the screen shows beside its button. */
export function openRefusal(file: ToleranceFile, actor: ToleranceActor, act: ToleranceAct, today: string) {
  if (partyOf(act, actor) === null)
    return refusal(
      actor.isUnit && (actor.isOffice || actor.isDecider)
        ? "integrity.tolerance-own-unit"
        : "integrity.tolerance-not-yours",
    );
  if (!doings[act].from.includes(file.state)) return refusal("integrity.tolerance-state", { state: file.state });
  const isSecond = act === "decide" || act === "send-back";
  if (isSecond && file.proposal?.by === actor.person) return refusal("integrity.tolerance-same-person");
  if (act === "decide" && file.proposal?.verdict === "tolerate" && (file.proposal.correctBy ?? today) < today)
    return refusal("integrity.tolerance-proposal-over", { day: file.proposal.correctBy ?? "" });
  return act === "confirm-correction" || act === "lapse" ? correctionRefusal(file, act, today) : null;
}

/** A correction is confirmed up to its last day, and what was promised and not done lapses after it. */
function correctionRefusal({ proposal, isCorrected }: ToleranceFile, act: ToleranceAct, today: string): Refusal | null {
  if (proposal?.outcome !== "no-negative" || proposal.correctBy === null || isCorrected)
    return refusal("integrity.tolerance-outcome");
  const isLate = today > proposal.correctBy;
  if (act === "lapse") return isLate ? null : refusal("integrity.tolerance-not-due", { day: proposal.correctBy });
  return isLate ? refusal("integrity.tolerance-too-late", { day: proposal.correctBy }) : null;
}

/** Why an act cannot be taken as it is said, or null. `items`: ids of the items of the list that held on the day of the failure. */
export function actRefusal(
  file: ToleranceFile,
  actor: ToleranceActor,
  input: ToleranceInput,
  today: string,
  items: readonly string[],
): Refusal | null {
  const closed = openRefusal(file, actor, input.act, today);
  if (closed) return closed;
  if (input.act === "answer-item" && !items.includes(input.item)) return refusal("integrity.tolerance-items");
  return input.act === "propose" ? proposalRefusal(file, input, today, items) : null;
}

/** Nothing is proposed before the unit was heard and every condition and item was looked at; tolerance needs all of them. */
function proposalRefusal(file: ToleranceFile, input: Of<"propose">, today: string, items: readonly string[]) {
  if (!file.isHeard) return refusal("integrity.tolerance-unheard");
  if (conditions.some((one) => file.findings[one] === undefined)) return refusal("integrity.tolerance-unfound");
  if (items.some((one) => file.answers[one] === undefined)) return refusal("integrity.tolerance-items");
  if (input.verdict === "refuse") return null;
  if (conditions.some((one) => file.findings[one] === false)) return refusal("integrity.tolerance-not-all");
  if (conditions.some((one) => file.evidence[one] === 0)) return refusal("integrity.tolerance-no-evidence");
  if (items.some((one) => file.answers[one])) return refusal("integrity.tolerance-listed");
  const isCorrection = input.outcome === "no-negative";
  const isDated = input.correctBy !== null && input.correctBy >= today;
  return input.outcome === null || isCorrection !== (input.correctBy !== null) || (isCorrection && !isDated)
    ? refusal("integrity.tolerance-outcome")
    : null;
}

/** From when until before when a failure is tolerated; a promised correction counts until its last day and for good once it is confirmed. */
export function toleratedDays(file: ToleranceFile): { from: string; to: string | null; outcome: Outcome } | null {
  const { proposal, decidedOn, state, isCorrected } = file;
  if ((state !== "tolerated" && state !== "lapsed") || decidedOn === null || !proposal?.outcome) return null;
  const isOpen = proposal.correctBy === null || isCorrected;
  return { from: decidedOn, to: isOpen ? null : dayAfter(proposal.correctBy!), outcome: proposal.outcome };
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
