import ts from "typescript";
import { syntaxOf } from "./imports.ts";
import { type ArchitectureRule, isProductionCode, type Violation } from "./source-tree.ts";

const id = "event-names";
const inModule = /^src\/modules\/([a-z-]+)\//;

/**
 * Whoever reads the event log reads words: a kind of event that a module records has its name in the module's
 * texts.zh.ts (and so in texts.en.ts), which its index.ts gives as `events`.
 */
export const eventNamesRule: ArchitectureRule = {
  id,
  reads: (file) => isProductionCode(file) && inModule.test(file),
  check(tree) {
    const found: Violation[] = [];
    for (const file of tree.keys()) {
      const module = inModule.exec(file)?.[1];
      if (module === undefined || !isProductionCode(file)) continue;
      const texts = tree.get(`src/modules/${module}/texts.zh.ts`) ?? "";
      for (const { kind, line } of recordedKinds(syntaxOf(tree, file))) {
        if (texts.includes(`"${kind}":`)) continue;
        const message = `the event "${kind}" has no name: add it to \`events\` in texts.zh.ts and texts.en.ts, and give \`events\` in index.ts`;
        found.push({ rule: id, file, line, message });
      }
    }
    return found;
  },
};

/** The kinds that are written as literals in calls of `recordEvent`. */
function recordedKinds(source: ts.SourceFile): { kind: string; line: number }[] {
  const kinds: { kind: string; line: number }[] = [];
  const literals = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /^[a-z]+\.[a-z-]+$/.test(node.text)) {
      kinds.push({ kind: node.text, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
    }
    ts.forEachChild(node, literals);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === "recordEvent") {
      for (const argument of node.arguments) {
        if (!ts.isObjectLiteralExpression(argument)) continue;
        for (const property of argument.properties) {
          if (ts.isPropertyAssignment(property) && property.name.getText(source) === "kind")
            literals(property.initializer);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return kinds;
}
