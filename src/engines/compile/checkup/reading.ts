import type { CompiledDocument, Span } from "../contract.ts";
import { fold } from "../language/fold.ts";
import { type Chapter, chaptersOf } from "../targets/chapters.ts";
import { type DocumentKind, documentKind } from "../targets/document-kind.ts";

export type Target = CompiledDocument["targets"][number];
export type Task = CompiledDocument["tasks"][number];
type Goal = CompiledDocument["goals"][number];

/** A sentence as the rules read it: folded, without white space, broken lines joined; `offsets` leads back to the source. */
export interface Sentence extends Span {
  node: string;
  text: string;
  offsets: readonly number[];
  chapter: Chapter;
  /** Not so for a heading or a whole table. */
  running: boolean;
  /** What the sentence promises, and the tasks that it stands in. */
  targets: readonly Target[];
  goals: readonly Goal[];
  tasks: readonly Task[];
}

/** A compiled plan with what the rules of the check-up ask of it. */
export interface Reading {
  file: string;
  document: CompiledDocument;
  title: string | null;
  kind: DocumentKind;
  /** Sentences in reading order, without what is not part of the document. */
  sentences: readonly Sentence[];
  /** The years that the plan is for: as named, and with the year of signing as the first where only the last is named. */
  period: { named: number | null; from: number | null; to: number | null };
  /** A plan of one year: last year is the base of everything in it, as is the custom. */
  oneYear: boolean;
}

const noChapter: Chapter = { past: false, aim: false, principle: false, preamble: false, year: null, title: "" };

/** Reads a compiled plan for the check-up. Linear in the length of its text. */
export function readingOf(document: CompiledDocument): Reading {
  const { meta } = document;
  const { periodStart: named, periodEnd: to } = meta;
  const kind = documentKind({ meta });
  const issued = meta.dateIssued ?? meta.datePublished;
  const from = named ?? (issued === null ? null : Number(issued.slice(0, 4)));
  const sentences = readSentences(document, chaptersOf(document, kind));
  attach(document, sentences);
  return {
    file: document.source.file,
    document,
    title: meta.title,
    kind,
    sentences,
    period: { named, from: from !== null && to !== null && from > to ? null : from, to },
    oneYear: kind === "work-report" || (named !== null && named === to),
  };
}

interface OpenSentence extends Sentence {
  targets: Target[];
  goals: Goal[];
  tasks: Task[];
}

function readSentences(document: CompiledDocument, chapters: ReadonlyMap<string, Chapter>): OpenSentence[] {
  const folded = fold(document.text);
  const noise = document.noise.filter((one) => one.kind !== "flattened-table");
  const sentences: OpenSentence[] = [];
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
          targets: [],
          goals: [],
          tasks: [],
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

/** Gives every sentence what it promises and the tasks around it. */
function attach(document: CompiledDocument, sentences: OpenSentence[]): void {
  for (const target of document.targets) find(sentences, target.start)?.targets.push(target);
  for (const goal of document.goals) find(sentences, goal.start)?.goals.push(goal);
  const tasks = document.tasks.toSorted((a, b) => a.start - b.start);
  let open: Task[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < tasks.length && tasks[next]!.start <= sentence.start) open.push(tasks[next++]!);
    open = open.filter((task) => task.end > sentence.start);
    sentence.tasks = open.filter((task) => task.end >= sentence.end);
  }
}

/** The source span of a half-open range of a sentence's characters. */
export function spanIn(sentence: Sentence, from: number, to: number): Span {
  return { start: sentence.offsets[from]!, end: sentence.offsets[to - 1]! + 1 };
}

/** The sentence in which a place of the source stands; undefined in text that is no part of the document's nodes. */
export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  return find(reading.sentences, offset);
}

function find<Kind extends Sentence>(sentences: readonly Kind[], offset: number): Kind | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
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
