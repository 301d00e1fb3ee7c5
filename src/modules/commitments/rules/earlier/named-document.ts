import { gramsOf } from "./row-words.ts";

export interface DocumentName {
  readonly code: string;
  /** Its title, and the short names that people use. */
  readonly names: readonly string[];
}

/** How much of a name has to stand in the words, or of the words in a name, and how far ahead of the next document. */
const enough = 0.75;
const ahead = 0.15;

/** Which document some words name (a cell 任务来源, the title of a sheet or a file); null: none, or they fit two alike. */
export function namedDocument(words: string, documents: readonly DocumentName[]): string | null {
  const grams = gramsOf(words);
  if (grams.size < 3) return null;
  const ranked = documents
    .map(({ code, names }) => ({ code, share: Math.max(...names.map((name) => likeness(grams, gramsOf(name)))) }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  return best && best.share >= enough && best.share - (next?.share ?? 0) >= ahead ? best.code : null;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((gram) => b.has(gram)).length;
  const shorter = Math.min(a.size, b.size);
  return shorter < 3 ? 0 : shared / shorter;
}
