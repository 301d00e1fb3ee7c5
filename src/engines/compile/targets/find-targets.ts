import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";

/** First skeleton, overwritten by the targets stage. */
export function findTargets(_draft: Draft): Pick<CompiledDocument, "targets" | "goals" | "numbers" | "diagnostics"> {
  return { targets: [], goals: [], numbers: [], diagnostics: [] };
}
