import ts from "typescript";
import { importsOf, syntaxOf } from "./imports.ts";
import { placeOf } from "./places.ts";
import type { SourceTree } from "./source-tree.ts";

export const modulesFile = "src/modules.ts";

/**
 * The modules in the order of the array `modules` in `src/modules.ts`: an identifier of the array is traced to the
 * import that brought it in, and that import's folder is the module's name.
 */
export function moduleOrder(tree: SourceTree): string[] {
  if (!tree.has(modulesFile)) return [];
  const folderOf = new Map<string, string>();
  for (const edge of importsOf(tree, modulesFile)) {
    const place = edge.target ? placeOf(edge.target) : null;
    if (place?.layer !== "module") continue;
    for (const name of localNames(tree, edge.line)) folderOf.set(name, place.name);
  }
  return arrayElements(syntaxOf(tree, modulesFile)).flatMap((name) => folderOf.get(name) ?? []);
}

/** The folders under src/modules. */
export function moduleFolders(tree: SourceTree): string[] {
  const names = [...tree.keys()].map(placeOf).filter((place) => place.layer === "module" && place.inside !== "");
  return [...new Set(names.map((place) => place.name))].sort();
}

function localNames(tree: SourceTree, line: number): string[] {
  const source = syntaxOf(tree, modulesFile);
  const names: string[] = [];
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    if (source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1 !== line) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings)) names.push(...bindings.elements.map((element) => element.name.text));
  }
  return names;
}

/** The identifiers of `export const modules = [a, b, …]`, also with a type, `as const`, `satisfies` or around `Object.freeze`. */
function arrayElements(source: ts.SourceFile): string[] {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      if (declaration.name.getText(source) !== "modules" || !declaration.initializer) continue;
      const list = unwrap(declaration.initializer);
      if (list && ts.isArrayLiteralExpression(list)) {
        return list.elements.map((element) => (ts.isIdentifier(element) ? element.text : element.getText(source)));
      }
    }
  }
  return [];
}

function unwrap(node: ts.Expression): ts.Expression | undefined {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return unwrap(node.expression);
  if (ts.isCallExpression(node) && node.arguments[0]) return unwrap(node.arguments[0]);
  return node;
}
