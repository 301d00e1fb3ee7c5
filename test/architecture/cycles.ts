import { type ImportEdge, importsOf } from "./imports.ts";
import { type ArchitectureRule, isProductionCode, type SourceTree, type Violation } from "./source-tree.ts";

const id = "cycles";

/** No file reaches itself by what it imports at run time: a circle means that two files are one, or that a third is missing. */
export const cyclesRule: ArchitectureRule = {
  id,
  reads: isProductionCode,
  check(tree) {
    const found: Violation[] = [];
    const done = new Set<string>();
    const path: string[] = [];
    const visit = (file: string): void => {
      if (done.has(file)) return;
      const at = path.indexOf(file);
      if (at >= 0) {
        const circle = [...path.slice(at), file];
        found.push(circleViolation(tree, circle));
        return;
      }
      path.push(file);
      for (const edge of importsOf(tree, file))
        if (isBinding(edge) && edge.target && isProductionCode(edge.target) && tree.has(edge.target))
          visit(edge.target);
      path.pop();
      done.add(file);
    };
    for (const file of tree.keys()) if (isProductionCode(file)) visit(file);
    return found;
  },
};

/** A type leaves nothing at run time; import() runs when a reader opens a screen, long after both files are there. */
const isBinding = (edge: ImportEdge): boolean => !edge.isTypeOnly && edge.kind !== "dynamic";

function circleViolation(tree: SourceTree, circle: readonly string[]): Violation {
  const [file = "", next = ""] = circle;
  const line = importsOf(tree, file).find((edge) => edge.target === next)?.line ?? 1;
  const message = `imports in a circle: ${circle.join(" → ")}. Move what they share to a file that both import`;
  return { rule: id, file, line, message };
}
