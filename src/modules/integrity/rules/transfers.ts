import type { Refusal } from "../../../platform/errors/app-error.ts";
import {
  type TransferErrorCode,
  type TransferFinding,
  type TransferRisk,
  type TransferState,
  transferRisks,
} from "../contract/transfers.ts";

/** Risks of a transfer that nobody found clear: not looked at, or found to stand. `findings`: the last of each risk. */
export const openRisks = (findings: readonly Pick<TransferFinding, "risk" | "isClear">[]): readonly TransferRisk[] =>
  transferRisks.filter((risk) => !findings.some((one) => one.risk === risk && one.isClear));

/** Where a transfer stands: at risk when a risk was found to stand, open while one was not looked at. */
export function transferState(
  findings: readonly Pick<TransferFinding, "risk" | "isClear">[],
  signedOn: string | null,
): TransferState {
  if (signedOn !== null) return "signed";
  if (findings.some(({ isClear }) => !isClear)) return "at-risk";
  return openRisks(findings).length > 0 ? "open" : "clear";
}

/** Why the signature under a transfer cannot be noted, or null: every risk has to be found clear first. */
export function signRefusal(
  findings: readonly Pick<TransferFinding, "risk" | "isClear">[],
  signedOn: string | null,
): Refusal | null {
  const refusal = (code: TransferErrorCode, params?: Refusal["params"]): Refusal => ({
    code,
    ...(params ? { params } : {}),
  });
  if (signedOn !== null) return refusal("integrity.transfer-signed");
  const open = openRisks(findings);
  return open.length > 0 ? refusal("integrity.transfer-not-clear", { count: open.length }) : null;
}
