import type { CompiledDocument } from "./contract.ts";

/**
 * What the later stages may lean on: the text, what of it is noise, the outline, and the plan's own data.
 * Spans are UTF-16 code units into `text`, half-open.
 */
export interface Draft {
  text: string;
  noise: CompiledDocument["noise"];
  nodes: CompiledDocument["nodes"];
  meta: CompiledDocument["meta"];
}
