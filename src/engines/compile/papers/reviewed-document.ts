import type { CompiledDocument } from "../contract.ts";

/**
 * A document as people reviewed it: what they rejected is gone, what they changed is changed. `confirmed` holds the ids
 * that are confirmed (as a made-up sample: "sample"); without it nobody has looked and every paper says so.
 */
export type ReviewedDocument = CompiledDocument & {
  confirmed?: ReadonlyMap<string, "confirmed" | "sample">;
  /** Units proposed for tasks whose text names none, by the id of the task, with the reason; a paper shows them as proposals. */
  proposedUnits?: ReadonlyMap<string, { units: readonly string[]; reason: string }>;
};

/** Where an extraction stands, in the words of a ledger's last column. */
export function stateInLedger(document: ReviewedDocument, id: string): string {
  const state = document.confirmed?.get(id);
  if (state === "sample") return "示例确认";
  return state === "confirmed" ? "已确认" : "待确认";
}
