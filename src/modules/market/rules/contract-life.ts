import type { Refusal } from "../../../platform/errors/app-error.ts";
import { type ContractAct, type ContractState, contractRegistrars, type MissingLine } from "../contract/contracts.ts";
import { isComplete } from "./contract-check.ts";

interface Transition {
  readonly from: readonly ContractState[];
  readonly to: ContractState;
  /** Whoever sent it in, or whoever registers contracts. */
  readonly who: "owner" | "registrar" | "both";
  readonly needsReason: boolean;
  /** Only for a contract that misses nothing. */
  readonly needsAll: boolean;
}

/**
 * THE life of a technology contract. The documents ask for its turnover only; these steps are those of a registration
 * office, not in the source.
 */
export const contractTransitions: Readonly<Record<ContractAct, Transition>> = {
  resubmit: { from: ["submitted", "returned"], to: "submitted", who: "both", needsReason: false, needsAll: false },
  return: { from: ["submitted", "checked"], to: "returned", who: "registrar", needsReason: true, needsAll: false },
  check: { from: ["submitted"], to: "checked", who: "registrar", needsReason: false, needsAll: true },
  register: { from: ["checked"], to: "registered", who: "registrar", needsReason: false, needsAll: true },
  amend: { from: ["registered", "amended"], to: "amended", who: "registrar", needsReason: true, needsAll: true },
  deregister: {
    from: ["registered", "amended"],
    to: "deregistered",
    who: "registrar",
    needsReason: true,
    needsAll: false,
  },
  withdraw: {
    from: ["submitted", "returned", "checked"],
    to: "withdrawn",
    who: "owner",
    needsReason: true,
    needsAll: false,
  },
};

export interface ContractReader {
  readonly id: string;
  readonly roles: readonly string[];
  /** Whether the contract was sent in by the reader's organisation or by the reader. */
  readonly isOwn: boolean;
}

export interface ContractSituation {
  readonly state: ContractState;
  readonly missing: readonly MissingLine[];
  readonly checkedBy: string | null;
  /** Whoever checked does not give the number: by parameter. */
  readonly needsSecond: boolean;
}

const isRegistrar = (roles: readonly string[]): boolean =>
  contractRegistrars.some((role) => roles.includes(role)) || roles.includes("itself");

/** Why this reader cannot do this with the contract now, or null. */
export function contractRefusal(
  act: ContractAct,
  { state, missing, checkedBy, needsSecond }: ContractSituation,
  reader: ContractReader | null,
): Refusal | null {
  const { from, who, needsAll } = contractTransitions[act];
  const isOwner = who !== "registrar" && (reader?.isOwn ?? false);
  const registers = who !== "owner" && reader !== null && isRegistrar(reader.roles);
  if (!isOwner && !registers) return { code: "market.contract-not-yours" };
  if (!from.includes(state)) return { code: "market.contract-step", params: { act, state } };
  if (needsAll && !isComplete(missing))
    return { code: "market.contract-incomplete", params: { lines: missing.filter((line) => line.blocks).length } };
  if (act === "register" && needsSecond && reader?.id === checkedBy) return { code: "market.contract-second" };
  return null;
}

/** Why a contract cannot be given its number on this day, or null. */
export function registerDayRefusal(on: string, signedOn: string | null, today: string): Refusal | null {
  return on > today || (signedOn !== null && on < signedOn)
    ? { code: "market.contract-registered-early", params: { on, signed: signedOn ?? "" } }
    : null;
}

/** Whether a contract was sent in by this reader or the own organisation. */
export const isOwnContract = (
  actor: { readonly id: string; readonly organisationId: string | null } | null,
  { owner_id, submitted_by }: { readonly owner_id: string | null; readonly submitted_by: string | null },
): boolean => actor !== null && ((owner_id !== null && owner_id === actor.organisationId) || submitted_by === actor.id);
