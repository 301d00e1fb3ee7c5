import { type GlossaryWord, glossaryFile, glossaryWords } from "./glossary-words.ts";
import { relations } from "./migration-files.ts";
import { moduleFolders } from "./module-order.ts";
import type { ArchitectureRule, SourceTree, Violation } from "./source-tree.ts";

const id = "glossary";
const han = /\p{Script=Han}/u;

/**
 * `src/glossary.ts` is the only home of a domain word: complete in both languages, owned by a module, used once. Every
 * table of a module has its word there.
 */
export const glossaryRule: ArchitectureRule = {
  id,
  reads: (file) => file === glossaryFile,
  check(tree) {
    const words = glossaryWords(tree);
    if (words.length === 0)
      return [
        {
          rule: id,
          file: glossaryFile,
          line: 1,
          message: "no entries were read: write `export const glossary = [{ id, zh, en, meaning, owner }] as const`",
        },
      ];
    return [
      ...words.flatMap((word) => wordViolations(word, tree)),
      ...doubles(words),
      ...tablesWithoutWord(tree, words),
    ];
  },
};

const report = (word: GlossaryWord, message: string): Violation => ({
  rule: id,
  file: glossaryFile,
  line: word.line,
  message: `"${word.id}" ${message}`,
});

function wordViolations(word: GlossaryWord, tree: SourceTree): Violation[] {
  const found: Violation[] = [];
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word.id)) found.push(report(word, "is no id: use kebab-case"));
  if (!han.test(word.zh)) found.push(report(word, "has no Chinese word"));
  if (word.en === "" || han.test(word.en)) found.push(report(word, "has no English word"));
  if (!han.test(word.meaning.zh)) found.push(report(word, "has no meaning in Chinese"));
  if (word.meaning.en === "" || han.test(word.meaning.en)) found.push(report(word, "has no meaning in English"));
  const owners = [...moduleFolders(tree), "platform", "compile", "match"];
  if (!owners.includes(word.owner)) found.push(report(word, `is owned by "${word.owner}", which is no module`));
  return found;
}

function doubles(words: readonly GlossaryWord[]): Violation[] {
  const found: Violation[] = [];
  for (const field of ["id", "zh", "en"] as const) {
    const seen = new Map<string, GlossaryWord>();
    for (const word of words) {
      const earlier = seen.get(word[field].toLowerCase());
      if (earlier)
        found.push(
          report(word, `has the same ${field} as "${earlier.id}" (line ${earlier.line}): one word, one entry`),
        );
      seen.set(word[field].toLowerCase(), word);
    }
  }
  return found;
}

function tablesWithoutWord(tree: SourceTree, words: readonly GlossaryWord[]): Violation[] {
  const known = new Map(words.map((word) => [word.id, word]));
  const found: Violation[] = [];
  for (const relation of relations(tree).values()) {
    const [schema = "", table = ""] = relation.name.split(".");
    if (relation.kind !== "table" || schema === "platform" || schema === "auth") continue;
    const word = known.get(table.replaceAll("_", "-"));
    if (!word)
      found.push({
        rule: id,
        file: relation.file,
        line: relation.line,
        message: `table ${relation.name} has no word "${table.replaceAll("_", "-")}" in src/glossary.ts`,
      });
    else if (word.owner !== schema)
      found.push(report(word, `is owned by ${word.owner}, its table stands in ${schema}`));
  }
  return found;
}
