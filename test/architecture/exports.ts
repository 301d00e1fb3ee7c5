import ts from "typescript";
import { importsOf, syntaxOf } from "./imports.ts";
import { type ArchitectureRule, isCode, isTest, type SourceTree, type Violation } from "./source-tree.ts";

const id = "exports";

/** Files that a tool reads by their default export. */
const toolConfig = /^((vite|vitest)\.config|test\/failure-reporter)\.ts$/;
/** The only files that may pass names on: the doors of modules and engines. */
const door = /^src\/(modules\/[^/]+\/(index\.ts|web\/index\.tsx)|engines\/[^/]+\/index\.ts)$/;

/** Named exports only (DESIGN 4.8): no `export *`, no default export, no barrel but a door. */
export const exportsRule: ArchitectureRule = {
  id,
  reads: isCode,
  check(tree) {
    const found: Violation[] = [];
    for (const file of tree.keys()) if (isCode(file) && !toolConfig.test(file)) found.push(...checkFile(tree, file));
    return found;
  },
};

function checkFile(tree: SourceTree, file: string): Violation[] {
  const found: Violation[] = [];
  for (const edge of importsOf(tree, file)) {
    if (edge.kind === "export-star") {
      found.push({ rule: id, file, line: edge.line, message: "`export *` hides what a door offers: list the names" });
    } else if (edge.kind === "re-export" && !door.test(file)) {
      found.push({
        rule: id,
        file,
        line: edge.line,
        message: "only a module's index.ts passes names on: import from the owner",
      });
    }
  }
  const source = syntaxOf(tree, file);
  for (const statement of source.statements) {
    if (!isDefaultExport(statement)) continue;
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
    found.push({ rule: id, file, line, message: "default export: export it by its name" });
  }
  if (file.startsWith("src/") && !isTest(file)) found.push(...testImports(tree, file));
  return found;
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (modifiers?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword)) return true;
  if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
    return false;
  return statement.exportClause.elements.some((element) => element.name.text === "default");
}

function testImports(tree: SourceTree, file: string): Violation[] {
  return importsOf(tree, file)
    .filter((edge) => edge.target !== null && isTest(edge.target))
    .map((edge) => ({ rule: id, file, line: edge.line, message: "production code imports a test" }));
}
