import { opensPart } from "./enclosures.ts";
import type { Passage } from "./reading-view.ts";

/** Half-open ranges of the view. */
export interface Range {
  start: number;
  end: number;
}

/** A sentence and its comma clauses. */
export interface Sentence extends Range {
  clauses: Range[];
  /** Index of the passage. */
  passage: number;
}

/** Nobody writes longer ones; text without punctuation is cut here, so that the cost of reading a clause stays bounded. */
const longestClause = 400;
const longestSentence = 2400;

const rowNumber = /\d{1,3}、/y;
const digit = /\d/;
/** 1,200: a comma within a figure. */
const thousands = /^\d{3}(?!\d)/;

/** (含高纯氢10万吨: how many characters only say that what follows is a part. */
const held = (text: string, from: number): number =>
  (/^(?:包括|含)(?=[\u4e00-\u9fff]{2})/.exec(text.slice(from, from + 4))?.[0] ?? "").length;

/** Cuts passages into sentences (。！？) and clauses (，；：——), leaving brackets whole. Linear. */
export function readSentences(text: string, flags: Uint8Array, passages: readonly Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  passages.forEach((passage, index) => {
    const body = passage.label < passage.end - passage.start ? passage.start + passage.label : passage.start;
    let start = body;
    let clause = body;
    let clauses: Range[] = [];
    let inPart = false;
    const closeClause = (at: number, next: number) => {
      if (at > clause) clauses.push({ start: clause, end: at });
      clause = next;
    };
    const numbered = passage.kind === "table";
    for (let i = body; i < passage.end; i++) {
      // The number of a row is no part of what the row says.
      if (numbered && i === start) {
        rowNumber.lastIndex = i;
        start = clause = i + (rowNumber.exec(text)?.[0].length ?? 0);
        if (start > i) {
          i = start - 1;
          continue;
        }
      }
      const character = text[i]!;
      if (i - clause >= longestClause) closeClause(i, i);
      if (i - start >= longestSentence) {
        closeClause(i, i);
        if (clauses.length > 0) sentences.push({ start, end: i, clauses, passage: index });
        clauses = [];
        start = i;
      }
      if (flags[i]! & 6) continue;
      if ((character === "(" && opensPart(text, i)) || (character === ")" && inPart)) {
        inPart = character === "(";
        closeClause(i, i + 1 + (inPart ? held(text, i + 1) : 0));
        continue;
      }
      if (
        (character === "," && !(digit.test(text[i - 1] ?? "") && thousands.test(text.slice(i + 1, i + 5)))) ||
        character === ";" ||
        (character === ":" && !(digit.test(text[i - 1] ?? "") && digit.test(text[i + 1] ?? "")))
      )
        closeClause(i, i + 1);
      else if (character === "—" && text[i + 1] === "—") {
        closeClause(i, i + 2);
      } else if (character === "。" || character === "!" || character === "?") {
        closeClause(i, i + 1);
        if (clauses.length > 0) sentences.push({ start, end: i + 1, clauses, passage: index });
        clauses = [];
        start = i + 1;
        clause = i + 1;
      }
    }
    closeClause(passage.end, passage.end);
    if (clauses.length > 0) sentences.push({ start, end: passage.end, clauses, passage: index });
  });
  return sentences;
}
