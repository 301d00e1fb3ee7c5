import { type OutcomeKind, outcomeStages } from "../contract.ts";

/** The stages that an outcome may reach next: those of its kind after the one that it reached last; null: none yet. */
export function nextStages(kind: OutcomeKind, last: string | null): readonly string[] {
  const stages: readonly string[] = outcomeStages[kind];
  return stages.slice(last === null ? 0 : stages.indexOf(last) + 1);
}
