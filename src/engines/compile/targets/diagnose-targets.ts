import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";

type Target = CompiledDocument["targets"][number];
export function diagnoseTargets(
  _draft: Draft,
  _targets: readonly Target[],
  _tabled: readonly Target[],
): CompiledDocument["diagnostics"] {
  return [];
}
