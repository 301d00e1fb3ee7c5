import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";

/** First skeleton: no tasks yet. */
export function findTasks(_draft: Draft): Pick<CompiledDocument, "tasks" | "diagnostics"> {
  return { tasks: [], diagnostics: [] };
}
