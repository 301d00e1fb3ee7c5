import ts from "typescript";

interface Insertion {
  /** Statement put after the last import. */
  importLine: string;
  /** Name of the exported or local array constant. */
  array: string;
  /** Expression put at its end. */
  element: string;
}

/**
 * The source with an import and one more element at the end of an array constant: how a module enters src/modules.ts,
 * the router and the glossary. Throws when the file has no such array; gives the source back when it is in already.
 */
export function insertIntoArray(source: string, { importLine, array, element }: Insertion): string {
  const parsed = ts.createSourceFile("file.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const list = arrayOf(parsed, array);
  if (!list) throw new Error(`there is no array ${array}: put ${element} in by hand`);
  if (list.elements.some((one) => one.getText(parsed) === element)) return source;
  const last = list.elements.at(-1);
  const at = last ? last.getEnd() : list.getStart(parsed) + 1;
  const withElement = `${source.slice(0, at)}${last ? ", " : ""}${element}${source.slice(at)}`;
  const lastImport = parsed.statements.filter(ts.isImportDeclaration).at(-1);
  const after = lastImport ? lastImport.getEnd() + 1 : 0;
  return `${withElement.slice(0, after)}${importLine}\n${withElement.slice(after)}`;
}

function arrayOf(source: ts.SourceFile, name: string): ts.ArrayLiteralExpression | null {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      if (declaration.name.getText(source) !== name) continue;
      let value = declaration.initializer;
      while (
        value &&
        (ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value))
      ) {
        value = value.expression;
      }
      if (value && ts.isArrayLiteralExpression(value)) return value;
    }
  }
  return null;
}
