import ts from "typescript";
import { syntaxOf } from "./imports.ts";
import type { SourceTree } from "./source-tree.ts";

/** One mention of a table in SQL text or in a Kysely call. `table` is null where the name is computed. */
export interface TableUse {
  file: string;
  line: number;
  use: "write" | "read";
  verb: string;
  table: string | null;
}

const writers = new Set(["insertInto", "updateTable", "deleteFrom", "mergeInto", "replaceInto"]);
const readers = new Set(["selectFrom", "innerJoin", "leftJoin", "rightJoin", "fullJoin", "crossJoin", "using", "from"]);
const joins = new Set(["innerJoin", "leftJoin", "rightJoin", "fullJoin", "crossJoin", "using", "from"]);

// A table whose schema is written and whose name is computed belongs to that schema: registers.${table}.
const inSchema = String.raw`[a-z_][a-z0-9_]*\.\$\{`;
const name = String.raw`(${inSchema}|"?[a-z_][a-z0-9_]*"?(?:\s*\.\s*"?[a-z_][a-z0-9_]*"?)?|\$\{|%I)`;
const writing = new RegExp(
  String.raw`\b(insert\s+into|delete\s+from|merge\s+into|truncate(?:\s+table)?|update(?=\s+(?:only\s+)?"?[\w$."{}()]+"?(?:\s+(?:as\s+)?\w+)?\s+set\b)|copy(?=\s+\S+(?:\s*\([^)]*\))?\s+from\b)|(?:alter|drop|create(?:\s+or\s+replace)?)\s+(?:unlogged\s+|temp\s+|temporary\s+)?(?:table|view|materialized\s+view|sequence|schema|function)(?:\s+if\s+(?:not\s+)?exists)?)\s+(?:only\s+)?${name}`,
  "gi",
);
const reading = new RegExp(
  String.raw`\b(from|join)\s+(?:lateral\s+|only\s+)?(${inSchema}|"?[a-z_][a-z0-9_]*"?\s*\.\s*"?[a-z_][a-z0-9_]*"?)`,
  "gi",
);

/** Every table that a TypeScript file names: in Kysely calls, in sql`…` templates and in any string that holds SQL. */
export function tableUses(tree: SourceTree, file: string): TableUse[] {
  const source = syntaxOf(tree, file);
  const found: TableUse[] = [];
  const lineOf = (node: ts.Node, offset = 0): number =>
    source.getLineAndCharacterOfPosition(node.getStart(source) + offset).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const verb = node.expression.name.text;
      const first = node.arguments[0];
      if (first && (writers.has(verb) || readers.has(verb))) {
        const tables = literalTables(first);
        // `from` and `using` are methods of many things; only a qualified literal makes them ours.
        const silent = joins.has(verb) && (tables === null || tables.every((table) => !table.includes(".")));
        const use = writers.has(verb) ? "write" : "read";
        if (!silent)
          for (const table of tables ?? [null])
            found.push({ file, line: lineOf(node.expression.name), use, verb, table });
      }
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const text = node.getText(source);
      for (const use of usesInSql(text))
        found.push({ file, line: lineOf(node, use.offset), use: use.use, verb: use.verb, table: use.table });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Table mentions in SQL text, with their offsets. A name that is put in by a parameter is null. */
export function usesInSql(
  text: string,
): Array<{ offset: number; use: "write" | "read"; verb: string; table: string | null }> {
  const uses: Array<{ offset: number; use: "write" | "read"; verb: string; table: string | null }> = [];
  for (const match of text.matchAll(writing)) {
    uses.push({ offset: match.index, use: "write", verb: clean(match[1]), table: tableName(match[2]) });
  }
  for (const match of text.matchAll(reading)) {
    if (/delete\s*$/i.test(text.slice(0, match.index))) continue;
    uses.push({ offset: match.index, use: "read", verb: clean(match[1]), table: tableName(match[2]) });
  }
  return uses;
}

const clean = (verb: string | undefined): string => (verb ?? "").toLowerCase().replace(/\s+/g, " ");

function tableName(raw: string | undefined): string | null {
  if (!raw || raw.startsWith("${") || raw === "%I") return null;
  return raw.replace(/["\s]/g, "").replace(/\$\{$/, "*").toLowerCase();
}

/** `"people.organisation as o"` → people.organisation; an array → each; null for what is computed. */
function literalTables(node: ts.Expression): string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text.trim().split(/\s+/)[0]!.toLowerCase()];
  if (!ts.isArrayLiteralExpression(node)) return ts.isArrowFunction(node) || ts.isFunctionExpression(node) ? [] : null;
  const tables = node.elements.map((element) => (ts.isExpression(element) ? literalTables(element) : null));
  return tables.some((one) => one === null) ? null : tables.flatMap((one) => one ?? []);
}
