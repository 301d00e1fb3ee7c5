import { describe, expect, it } from "vitest";
import { type TransferRisk, transferRisks } from "../contract/transfers.ts";
import { signRefusal, transferState } from "./transfers.ts";

const found = (clear: readonly TransferRisk[], standing: readonly TransferRisk[] = []) => [
  ...clear.map((risk) => ({ risk, isClear: true })),
  ...standing.map((risk) => ({ risk, isClear: false })),
];

describe("the risks of a transfer", () => {
  it.each([
    ["nothing was looked at", found([]), null, "open", "integrity.transfer-not-clear"],
    ["all but one", found(transferRisks.slice(1)), null, "open", "integrity.transfer-not-clear"],
    ["one stands", found(transferRisks.slice(1), ["ownership"]), null, "at-risk", "integrity.transfer-not-clear"],
    ["all are clear", found(transferRisks), null, "clear", null],
    ["it was signed", found(transferRisks), "2026-01-01", "signed", "integrity.transfer-signed"],
  ] as const)("%s", (_what, findings, signedOn, state, code) => {
    expect([transferState(findings, signedOn), signRefusal(findings, signedOn)?.code ?? null]).toEqual([state, code]);
  });
});
