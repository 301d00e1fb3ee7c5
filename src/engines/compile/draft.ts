import type { CompiledDocument } from "./contract.ts";
import type { Flow } from "./language/flow.ts";

/**
 * What the later stages may lean on: the text, what of it is noise, the outline, and the plan's own data.
 * Spans are UTF-16 code units into `text`, half-open. A heading's node is its label and title; what it says follows as
 * paragraph nodes with the heading as their parent.
 */
export interface Draft {
  text: string;
  noise: CompiledDocument["noise"];
  nodes: CompiledDocument["nodes"];
  meta: CompiledDocument["meta"];
  /** Where the source is set in bold: sorted, half-open; null where the format cannot say. */
  bold: ReadonlyArray<{ start: number; end: number }> | null;
  /** Running text of a node by its id: broken lines joined, noise left out, with the way back to the source (`sourceAt`). */
  flows: ReadonlyMap<string, Flow>;
}
