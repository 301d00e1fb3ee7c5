import ts from "typescript";
import { type GlossaryWord, glossaryFile, glossaryWords } from "./glossary-words.ts";
import { syntaxOf } from "./imports.ts";
import { textLeaves } from "./literals.ts";
import { relations } from "./migration-files.ts";
import { isSharedText } from "./places.ts";
import { type ArchitectureRule, isProductionCode, type SourceTree, type Violation } from "./source-tree.ts";

const id = "banned-words";
const han = /\p{Script=Han}/u;

/** One thing has one word: a synonym that the glossary bans is used in no text, table, file name or exported name. */
export const bannedWordsRule: ArchitectureRule = {
  id,
  reads: (file) => file === glossaryFile,
  check(tree) {
    const words = glossaryWords(tree);
    const banned = words.flatMap((word) => word.banned.map((synonym) => ({ synonym, word })));
    const find = (text: string): string | null => firstBanned(text, banned, words);
    const found: Violation[] = [];
    const report = (file: string, line: number, where: string, text: string) => {
      const hit = find(text);
      if (hit) found.push({ rule: id, file, line, message: `${where}: ${hit}` });
    };
    for (const file of tree.keys()) {
      if (!isProductionCode(file) || file === glossaryFile) continue;
      if (isSharedText(file)) {
        for (const leaf of textLeaves(tree, file))
          for (const piece of leaf.pieces) report(file, leaf.line, `text "${leaf.key}"`, piece);
        continue;
      }
      report(
        file,
        1,
        "file name",
        spaced(
          file
            .split("/")
            .at(-1)!
            .replace(/\.[a-z]+$/, ""),
        ),
      );
      for (const { name, line } of exportedNames(tree, file)) report(file, line, `exported name ${name}`, spaced(name));
    }
    for (const { name, file, line } of relations(tree).values())
      report(file, line, `table ${name}`, spaced(name.split(".")[1]!));
    return found;
  },
};

function firstBanned(
  text: string,
  banned: ReadonlyArray<{ synonym: string; word: GlossaryWord }>,
  words: readonly GlossaryWord[],
): string | null {
  for (const { synonym, word } of banned) {
    if (!mentions(text, synonym)) continue;
    // A banned word may be part of a longer term that the glossary itself uses.
    const allowed = words.flatMap((one) => [one.zh, one.en]).filter((term) => mentions(term, synonym));
    const rest = allowed.reduce((left, term) => left.replaceAll(new RegExp(escaped(term), "giu"), " "), text);
    if (mentions(rest, synonym))
      return `"${synonym}" is banned by the glossary: write ${han.test(synonym) ? word.zh : word.en}`;
  }
  return null;
}

function mentions(text: string, word: string): boolean {
  if (han.test(word)) return text.includes(word);
  return new RegExp(`(?<![\\p{L}])${escaped(word)}(?:s|es)?(?![\\p{L}])`, "iu").test(text);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** `openDocumentList` → "open document list", `table_name` → "table name". */
const spaced = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[-_.]/g, " ")
    .toLowerCase();

function exportedNames(tree: SourceTree, file: string): Array<{ name: string; line: number }> {
  const source = syntaxOf(tree, file);
  const names: Array<{ name: string; line: number }> = [];
  const add = (node: ts.Node | undefined) => {
    if (node)
      names.push({
        name: node.getText(source),
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      });
  };
  for (const statement of source.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    if (ts.isVariableStatement(statement))
      for (const declaration of statement.declarationList.declarations) add(declaration.name);
    else if (
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)
    )
      add(statement.name);
  }
  return names;
}
