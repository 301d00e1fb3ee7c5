import ts from "typescript";
import { allImports, type ImportEdge, importsOf, syntaxOf } from "./imports.ts";
import { colourOf, placeOf } from "./places.ts";
import { type ArchitectureRule, isCode, isProductionCode, type SourceTree, type Violation } from "./source-tree.ts";

const id = "doors";

/**
 * A module is entered by its doors only (DESIGN 4.1): `index.ts` for servers, `contract.ts` and `rules.ts` for both
 * sides, `web/index.tsx` for browsers. A name of another module is not passed on: its user imports it from its owner.
 */
export const doorsRule: ArchitectureRule = {
  id,
  reads: isProductionCode,
  check(tree) {
    const found: Violation[] = [];
    for (const edge of allImports(tree)) {
      if (!edge.file.startsWith("src/")) continue;
      const message = wrongDoor(edge) ?? passedOn(edge);
      if (message) found.push({ rule: id, file: edge.file, line: edge.line, message });
    }
    for (const file of tree.keys())
      if (file.startsWith("src/") && isCode(file)) found.push(...importThenExport(tree, file));
    return found;
  },
};

function wrongDoor(edge: ImportEdge): string | null {
  if (!edge.target) return null;
  const from = placeOf(edge.file);
  const to = placeOf(edge.target);
  if (to.layer !== "module" || (from.layer === "module" && from.name === to.name)) return null;
  const door = to.inside;
  if (door === "contract.ts" || door === "rules.ts") return null;
  const side = from.layer === "module" || from.layer === "shell" ? colourOf(edge.file) : "server";
  if (door === "index.ts" && side !== "browser" && side !== "both") return null;
  if (door === "web/index.tsx" && side === "browser") return null;
  const doors =
    side === "browser"
      ? "contract.ts, rules.ts or web/index.tsx"
      : side === "both"
        ? "contract.ts or rules.ts"
        : "index.ts, contract.ts or rules.ts";
  return `${door} is no door of ${to.name} for this file: use ${doors}`;
}

function passedOn(edge: ImportEdge): string | null {
  if (edge.kind !== "re-export" && edge.kind !== "export-star") return null;
  return foreign(edge) ? "this passes on a name of another module: let its user import it from its owner" : null;
}

function foreign(edge: ImportEdge): boolean {
  if (!edge.target) return false;
  const from = placeOf(edge.file);
  const to = placeOf(edge.target);
  return to.layer === "module" && (from.layer !== "module" || from.name !== to.name);
}

/** `import { a } from "../other/index.ts"; export { a }` and `export const b = a` hide the same dependency. */
function importThenExport(tree: SourceTree, file: string): Violation[] {
  const owners = new Set<string>();
  for (const edge of importsOf(tree, file))
    if (edge.kind === "import" && foreign(edge)) for (const name of edge.names) owners.add(name);
  if (owners.size === 0) return [];
  const source = syntaxOf(tree, file);
  const found: Violation[] = [];
  const report = (node: ts.Node, name: string): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({
      rule: id,
      file,
      line,
      message: `${name} belongs to another module: let its user import it from its owner`,
    });
  };
  for (const statement of source.statements) {
    if (
      ts.isExportDeclaration(statement) &&
      !statement.moduleSpecifier &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      for (const element of statement.exportClause.elements) {
        const name = (element.propertyName ?? element.name).text;
        if (owners.has(name)) report(element, name);
      }
    } else if (
      ts.isVariableStatement(statement) &&
      statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
    ) {
      for (const { initializer } of statement.declarationList.declarations) {
        if (initializer && ts.isIdentifier(initializer) && owners.has(initializer.text))
          report(initializer, initializer.text);
      }
    }
  }
  return found;
}
