import type { CompiledDocument } from "../../../engines/compile/contract.ts";

/** The heading above a place: the title of the nearest clause around it that has one and begins before it. */
export function sectionsOf(compiled: Pick<CompiledDocument, "nodes">): (node: string, start: number) => string | null {
  const nodes = new Map(compiled.nodes.map((node) => [node.id, node] as const));
  return (id, start) => {
    for (let node = nodes.get(id); node; node = nodes.get(node.parent ?? "")) {
      if (node.start < start && node.title) return node.title;
    }
    return null;
  };
}
