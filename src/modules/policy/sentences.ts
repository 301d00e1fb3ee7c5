import type { CompiledDocument } from "../../engines/compile/contract.ts";
import { fold, wordsOf } from "./words.ts";

/** One sentence of an edition as it is searched; span in code units of the text. */
export interface Sentence {
  position: number;
  node: string | null;
  start: number;
  end: number;
  folded: string;
  words: string[];
  isNoise: boolean;
}

const longest = 400;

/**
 * Cuts a text into sentences for search: at 。；! ? and line ends, and at the edges of noise, so that a sentence is noise as
 * a whole or not at all. Each knows the innermost clause it stands in.
 */
export function sentencesOf(compiled: CompiledDocument): Sentence[] {
  const edges = new Set<number>();
  for (const noise of compiled.noise) edges.add(noise.start).add(noise.end);
  for (const node of compiled.nodes) edges.add(node.start);
  const noiseAt = covering(compiled.noise);
  const nodeAt = covering([...compiled.nodes].sort((a, b) => a.start - b.start || b.end - a.end));
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 1; at <= compiled.text.length; at++) {
    const ends =
      at === compiled.text.length ||
      /[。;；!！?？\n]/.test(compiled.text[at - 1]!) ||
      edges.has(at) ||
      at - start >= longest;
    if (!ends) continue;
    const raw = compiled.text.slice(start, at);
    const folded = fold(raw);
    if (/[\p{L}\p{N}]/u.test(folded)) {
      const lead = raw.length - raw.trimStart().length;
      const span = { start: start + lead, end: start + raw.trimEnd().length };
      sentences.push({
        position: sentences.length,
        node: nodeAt(span.start)?.id ?? null,
        ...span,
        folded,
        words: wordsOf(raw),
        isNoise: noiseAt(span.start) !== null,
      });
    }
    start = at;
  }
  return sentences;
}

/** Answers ascending questions "which span covers this offset?" in one pass; of nested spans the last begun wins. */
function covering<S extends { start: number; end: number }>(spans: readonly S[]): (offset: number) => S | null {
  let next = 0;
  const open: S[] = [];
  return (offset) => {
    while (next < spans.length && spans[next]!.start <= offset) open.push(spans[next++]!);
    while (open.length > 0 && open.at(-1)!.end <= offset) open.pop();
    const inner = open.at(-1);
    return inner && offset < inner.end ? inner : null;
  };
}
