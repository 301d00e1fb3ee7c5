import type { CompiledDocument } from "../contract.ts";
import type { Flow } from "../language/flow.ts";
import type { FoundUnits } from "./units.ts";

type Node = CompiledDocument["nodes"][number];

/** A heading with the text that is its own, and whether other headings than boxes stand under it. */
export interface Branch {
  heading: Node;
  own: Flow[];
  leaf: boolean;
}

/** Units with the flow that names them. */
export interface Mention extends FoundUnits {
  flow: Flow;
}
