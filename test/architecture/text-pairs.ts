import { type GlossaryWord, glossaryWords } from "./glossary-words.ts";
import { type TextLeaf, textLeaves } from "./literals.ts";
import { isSharedText } from "./places.ts";
import type { ArchitectureRule, SourceTree, Violation } from "./source-tree.ts";

const id = "text-pairs";
const han = /\p{Script=Han}/u;

/** What is written the same in every language: the name that a language has for itself, so that its readers find it. */
const languageNames = ["中文"];
/** Marks that somebody meant to come back. */
const marker =
  /\b(TODO|FIXME|TBD|XXX)\b|lorem ipsum|translation (required|needed|missing)|not translated|待翻译|待译|待补充?|占位|\?\?\?/i;
/** Names, formats, codes and units that are no words of a language: HTTP, .xlsx, Idempotency-Key, 4 MB. */
const noWords =
  /^(?:[^\p{L}]|\b(?:[A-Z][A-Za-z]*[A-Z0-9][A-Za-z0-9]*|[A-Z]+|[A-Z][a-z]+-[A-Z][a-z]+|Haice)\b|\.[a-z]{2,5}\b)*$/u;

/**
 * Every text exists in Chinese and in English (DESIGN 7): texts.zh.ts has its texts.en.ts with the same keys and the
 * same parameters; the English holds no Chinese but the glossary's own terms; no text is a copy of the other language,
 * and none is a placeholder.
 */
export const textPairsRule: ArchitectureRule = {
  id,
  reads: isSharedText,
  check(tree) {
    const terms = termPatterns(glossaryWords(tree));
    const found: Violation[] = [];
    for (const file of tree.keys()) {
      if (!isSharedText(file)) continue;
      const isChinese = file.endsWith(".zh.ts");
      const other = isChinese ? file.replace(/\.zh\.ts$/, ".en.ts") : file.replace(/\.en\.ts$/, ".zh.ts");
      if (!tree.has(other))
        found.push({ rule: id, file: other, line: 1, message: `is missing beside ${file}: write the same keys in it` });
      else if (isChinese) found.push(...comparePair(tree, file, other));
      for (const leaf of textLeaves(tree, file)) {
        const message = placeholder(leaf) ?? (isChinese ? badChinese(leaf) : badEnglish(leaf, terms));
        if (message) found.push({ rule: id, file, line: leaf.line, message });
      }
    }
    return found;
  },
};

function comparePair(tree: SourceTree, zhFile: string, enFile: string): Violation[] {
  const zh = new Map(textLeaves(tree, zhFile).map((leaf) => [leaf.key, leaf]));
  const en = new Map(textLeaves(tree, enFile).map((leaf) => [leaf.key, leaf]));
  const found: Violation[] = [];
  for (const [key, leaf] of zh) {
    const translated = en.get(key);
    if (!translated) found.push({ rule: id, file: enFile, line: 1, message: `"${key}" has no English text` });
    else {
      const message = unlike(leaf, translated);
      if (message) found.push({ rule: id, file: enFile, line: translated.line, message: `"${key}" ${message}` });
    }
  }
  for (const [key, leaf] of en) {
    if (!zh.has(key))
      found.push({ rule: id, file: enFile, line: leaf.line, message: `"${key}" has no Chinese text in ${zhFile}` });
  }
  return found;
}

function unlike(zh: TextLeaf, en: TextLeaf): string | null {
  if ((zh.parameters ?? 0) !== (en.parameters ?? 0) && (zh.parameters === null) !== (en.parameters === null)) {
    return "takes parameters in one language only";
  }
  const [a, b] = [zh.pieces.join("…"), en.pieces.join("…")];
  const same = a === b && a !== "" && !noWords.test(a) && !languageNames.includes(a);
  if (same) return "is the same text in both languages: translate it";
  const slots = (text: string): string =>
    [...new Set([...text.matchAll(/\{\{?(\w+)\}?\}/g)].map((slot) => slot[1]))].sort().join(", ");
  return slots(a) === slots(b) ? null : `has the slots {${slots(a)}} in Chinese and {${slots(b)}} in English`;
}

function placeholder(leaf: TextLeaf): string | null {
  const found = leaf.pieces.find((piece) => marker.test(piece));
  return found === undefined ? null : `"${leaf.key}" holds a placeholder ("${marker.exec(found)![0]}"): write the text`;
}

function badEnglish(leaf: TextLeaf, terms: readonly RegExp[]): string | null {
  for (const piece of leaf.pieces) {
    const rest = withoutTerms(piece, terms);
    if (han.test(rest))
      return `"${leaf.key}" has Chinese characters in an English text: translate "${rest.match(/\p{Script=Han}+/u)![0]}"`;
    if (/[，。；：、！？（）]/.test(rest)) return `"${leaf.key}" has Chinese punctuation in an English text`;
  }
  return null;
}

/** The terms that an English text may quote in Chinese, the longest first. */
function termPatterns(words: readonly GlossaryWord[]): RegExp[] {
  const terms = [...languageNames, ...words.map((word) => word.zh)].filter((term) => han.test(term));
  return terms
    .sort((a, b) => b.length - a.length)
    .map((term) => new RegExp(`(?<!\\p{Script=Han})${escaped(term)}(?!\\p{Script=Han})`, "gu"));
}

/** An English text may quote a term of the glossary in Chinese, whole: "supervision ledger (督办台账)". */
function withoutTerms(text: string, terms: readonly RegExp[]): string {
  let rest = text;
  for (const term of terms) {
    if (!han.test(rest)) break;
    rest = rest.replace(term, "");
  }
  return rest;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function badChinese(leaf: TextLeaf): string | null {
  const text = leaf.pieces.join(" ");
  if (text === "" || han.test(text) || noWords.test(text)) return null;
  return /\b[a-z]{2,} [a-z]{2,}\b/i.test(text)
    ? `"${leaf.key}" has English words and no Chinese in a Chinese text: translate it`
    : null;
}
