import ts from "typescript";
import { syntaxOf } from "./imports.ts";
import { unwrapped } from "./literals.ts";
import type { SourceTree } from "./source-tree.ts";

/** One entry of `src/glossary.ts`, as written there. */
export interface GlossaryWord {
  line: number;
  id: string;
  zh: string;
  en: string;
  owner: string;
  meaning: { zh: string; en: string };
  banned: readonly string[];
}

export const glossaryFile = "src/glossary.ts";

/** The words of the house: the array `glossary`, or arrays that it is spread from, in src/glossary.ts and src/glossary/. */
export function glossaryWords(tree: SourceTree): GlossaryWord[] {
  const files = [...tree.keys()].filter((file) => file === glossaryFile || /^src\/glossary\/[^/]+\.ts$/.test(file));
  return files.flatMap((file) => wordsOf(syntaxOf(tree, file)));
}

function wordsOf(source: ts.SourceFile): GlossaryWord[] {
  const words: GlossaryWord[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const fields = new Map<string, ts.Expression>();
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property))
          fields.set(property.name.getText(source).replace(/["']/g, ""), unwrapped(property.initializer));
      }
      if (fields.has("id") && fields.has("zh") && fields.has("en")) {
        words.push(toWord(fields, source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1));
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return words;
}

function toWord(fields: ReadonlyMap<string, ts.Expression>, line: number): GlossaryWord {
  const text = (name: string): string => stringOf(fields.get(name));
  const meaning = fields.get("meaning");
  const banned = fields.get("banned");
  return {
    line,
    id: text("id"),
    zh: text("zh"),
    en: text("en"),
    owner: text("owner"),
    meaning: { zh: memberText(meaning, "zh"), en: memberText(meaning, "en") },
    banned: banned && ts.isArrayLiteralExpression(banned) ? banned.elements.map((element) => stringOf(element)) : [],
  };
}

/** The text of a literal, also when it is put together with `+`. */
function stringOf(node: ts.Expression | undefined): string {
  if (!node) return "";
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node)) return stringOf(node.left) + stringOf(node.right);
  return "";
}

function memberText(node: ts.Expression | undefined, name: string): string {
  if (!node || !ts.isObjectLiteralExpression(node)) return "";
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText().replace(/["']/g, "") === name)
      return stringOf(unwrapped(property.initializer));
  }
  return "";
}
