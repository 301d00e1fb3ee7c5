import type { SourceState } from "../contract.ts";

/** How the review of a sentence stands towards what was registered of it. */
export function sourceState(outcome: "confirmed" | "rejected" | "reopened", isAsRegistered: boolean): SourceState {
  if (outcome !== "confirmed") return outcome;
  return isAsRegistered ? "confirmed" : "changed";
}
