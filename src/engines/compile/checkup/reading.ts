import type { CompiledDocument, Span } from "../contract.ts";
import { fold } from "../language/fold.ts";
import { type Chapter, chaptersOf } from "../targets/chapters.ts";
import { type DocumentKind, documentKind } from "../targets/document-kind.ts";

export type Target = CompiledDocument["targets"][number];
export type Task = CompiledDocument["tasks"][number];

/** A sentence as the rules read it: folded, without white space, broken lines joined; `offsets` leads back to the source. */
export interface Sentence extends Span {
  node: string;
  text: string;
  offsets: readonly number[];
  chapter: Chapter;
  /** A heading or a whole table, which is no running text. */
  running: boolean;
}

/** A compiled plan with what the rules of the check-up ask of it. */
export interface Reading {
  file: string;
  document: CompiledDocument;
  kind: DocumentKind;
  /** Sentences in reading order, without what is not part of the document. */
  sentences: readonly Sentence[];
  /** The years that the plan is for; `from` falls back to the year in which it was signed. */
  period: { from: number | null; to: number | null };
  /** A plan of one year: last year is the base of everything in it, as is the custom. */
  oneYear: boolean;
}

const noChapter: Chapter = { past: false, aim: false, principle: false, preamble: false, year: null, title: "" };

/** Reads a compiled plan for the check-up. Linear in the length of its text. */
export function readingOf(document: CompiledDocument): Reading {
  const { meta } = document;
  const kind = documentKind(document);
  const issued = meta.dateIssued ?? meta.datePublished;
  const from = meta.periodStart ?? (issued === null ? null : Number(issued.slice(0, 4)));
  return {
    file: document.source.file,
    document,
    kind,
    sentences: readSentences(document, chaptersOf(document, kind)),
    period: {
      from: from !== null && meta.periodEnd !== null && from > meta.periodEnd ? null : from,
      to: meta.periodEnd,
    },
    oneYear: kind === "work-report" || (meta.periodStart !== null && meta.periodStart === meta.periodEnd),
  };
}

function readSentences(document: CompiledDocument, chapters: ReadonlyMap<string, Chapter>): Sentence[] {
  const folded = fold(document.text);
  const noise = document.noise.filter((one) => one.kind !== "flattened-table");
  const sentences: Sentence[] = [];
  let next = 0;
  for (const node of document.nodes) {
    while (next < noise.length && noise[next]!.end <= node.start) next++;
    const running = node.kind === "paragraph";
    let text = "";
    let offsets: number[] = [];
    const close = () => {
      if (text.length > 1)
        sentences.push({
          start: offsets[0]!,
          end: offsets.at(-1)! + 1,
          node: node.id,
          text,
          offsets,
          chapter: chapters.get(node.id) ?? noChapter,
          running,
        });
      text = "";
      offsets = [];
    };
    let skip = next;
    for (let i = node.start; i < node.end; i++) {
      while (skip < noise.length && noise[skip]!.end <= i) skip++;
      if (skip < noise.length && noise[skip]!.start <= i) {
        i = noise[skip]!.end - 1;
        continue;
      }
      const character = folded[i]!;
      if (/\s/.test(character)) continue;
      text += character;
      offsets.push(i);
      if (node.kind !== "table" && /[。!?]/.test(character)) close();
    }
    close();
  }
  return sentences.sort((a, b) => a.start - b.start);
}

/** The source span of a half-open range of a sentence's characters. */
export function spanIn(sentence: Sentence, from: number, to: number): Span {
  return { start: sentence.offsets[from]!, end: sentence.offsets[to - 1]! + 1 };
}

/** The sentence in which a place of the source stands; undefined in text that is no part of the document's nodes. */
export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = reading.sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** Targets by the sentence (or table) that states them, in reading order: what one sentence says is mended at once. */
export function bySentence(reading: Reading, targets: readonly Target[]): Target[][] {
  const groups = new Map<Sentence | Target, Target[]>();
  for (const target of targets) {
    const home = sentenceAt(reading, target.start) ?? target;
    const group = groups.get(home);
    if (group) group.push(target);
    else groups.set(home, [target]);
  }
  return [...groups.values()];
}
