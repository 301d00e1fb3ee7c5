import type { CompiledDocument } from "../../contract.ts";
import type { Draft } from "../../draft.ts";

type Target = CompiledDocument["targets"][number];

export interface TableReading {
  targets: Target[];
  numbers: CompiledDocument["numbers"];
  covered: Array<{ start: number; end: number }>;
  diagnostics: CompiledDocument["diagnostics"];
}
export function readTables(_draft: Draft, _spoken: readonly Target[]): TableReading {
  return { targets: [], numbers: [], covered: [], diagnostics: [] };
}
