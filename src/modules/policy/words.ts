import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

// Loaded at the first search or import: the dictionary takes a quarter of a second.
let jieba: Jieba | null = null;

/** Text as it is searched: full and half width alike, without spaces, lower case. */
export const fold = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** The words of a text for the index and the query alike: long words also by their parts (科技成果转化 → 科技, 成果, 转化). */
export function wordsOf(text: string): string[] {
  jieba ??= Jieba.withDict(dict);
  const words = jieba.cutForSearch(fold(text), true).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)];
}

/** Where words begin or end in a folded text, in code units; long words also by their parts. */
export function wordEdges(folded: string): Set<number> {
  jieba ??= Jieba.withDict(dict);
  const words = jieba.cut(folded, true);
  const edges = new Set<number>([0]);
  let start = 0;
  // The parts of a long word come just before the word itself.
  for (const part of jieba.cutForSearch(folded, true)) {
    const word = words[0];
    const at = word === undefined ? -1 : start + word.indexOf(part);
    if (word === undefined || at < start) continue;
    edges.add(at).add(at + part.length);
    if (part === word) start += words.shift()!.length;
  }
  return edges;
}

/** Where the words of a query, or the whole query, stand in a sentence; half-open, in code units of the sentence, merged. */
export function marksIn(sentence: string, query: string): Array<{ start: number; end: number }> {
  const { folded, origins } = foldWithOrigins(sentence);
  const whole = fold(query);
  const terms = folded.includes(whole) ? [whole] : wordsOf(query);
  const found: Array<{ start: number; end: number }> = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      found.push({ start: origins[at]!, end: origins[at + term.length - 1]! + 1 });
    }
  }
  return merged(found);
}

/** Where a query of pinyin is heard in a sentence; as above. */
export function marksOfSound(sentence: string, hits: (folded: string) => Array<{ start: number; end: number }>) {
  const { folded, origins } = foldWithOrigins(sentence);
  // A hit counts characters; origins are by code unit.
  const units: number[] = [];
  for (const character of folded) units.push((units.at(-1) ?? 0) + character.length);
  const unitAt = (character: number): number => (character === 0 ? 0 : units[character - 1]!);
  return merged(
    hits(folded).map(({ start, end }) => ({
      start: origins[unitAt(start)]!,
      end: origins[unitAt(end) - 1]! + 1,
    })),
  );
}

type Range = { start: number; end: number };

function merged(found: Range[]): Range[] {
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const marks: Range[] = [];
  for (const mark of found) {
    const last = marks.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else marks.push({ ...mark });
  }
  return marks;
}

// One character may fold into several (㎡ → m2) or none: each folded unit remembers where it came from.
function foldWithOrigins(text: string): { folded: string; origins: number[] } {
  let folded = "";
  const origins: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const part = fold(text[at]!);
    folded += part;
    for (let i = 0; i < part.length; i++) origins.push(at);
  }
  return { folded, origins };
}
