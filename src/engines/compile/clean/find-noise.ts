import type { CompiledDocument } from "../contract.ts";

/** First skeleton: nothing is noise yet. */
export function findNoise(_text: string): Pick<CompiledDocument, "noise" | "diagnostics"> {
  return { noise: [], diagnostics: [] };
}
