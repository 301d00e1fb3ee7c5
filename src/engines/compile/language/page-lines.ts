import { readLabel } from "./labels.ts";
import { widthOf } from "./lines.ts";

/** A page that somebody's reader of .pdf wrote as one line: where its printed lines met stands a blank. */
export interface PageLines {
  /** The folded text, same length, a line end in place of each blank that ends a paragraph, a title, a running head. */
  folded: string;
  /** The other blanks between printed lines, which are no part of the text. */
  joints: Array<{ start: number; end: number }>;
}

const shortest = 150;
/** Between Chinese characters or their marks no blank is typed; beside figures and Latin letters many are, but for the number of an item. */
const blank = /(?<=[\u4e00-\u9fff,、。;:!?)”》〕]) (?=[\u4e00-\u9fff(“《〔【]|\d{1,2}[.、](?! ?\d))/g;
const narrowest = 40;
const widest = 100;
const near = 4;
/** So many printed lines show their common breadth. */
const enough = 8;

/** Finds pages in one line by the breadth that most of their pieces share. In: the folded text. */
export function readPageLines(folded: string): PageLines {
  const pages: Array<{ start: number; blanks: number[]; widths: number[] }> = [];
  for (let start = 0; start < folded.length; ) {
    const found = folded.indexOf("\n", start);
    const end = found < 0 ? folded.length : found;
    const line = end - start < shortest ? "" : folded.slice(start, end);
    const blanks = line.includes("|") ? [] : [...line.matchAll(blank)].map(({ index }) => index);
    if (blanks.length >= 3) {
      const widths = [...blanks, line.length].map((at, i) => widthOf(line.slice(i === 0 ? 0 : blanks[i - 1]! + 1, at)));
      pages.push({ start, blanks: blanks.map((at) => start + at), widths });
    }
    start = end + 1;
  }
  const full = commonWidth(pages.flatMap(({ widths }) => widths));
  if (full === null) return { folded, joints: [] };
  const ends: number[] = [];
  const joints: PageLines["joints"] = [];
  const heads = pages.map(({ start }) => folded.slice(start, folded.indexOf(" ", start)));
  const times = new Map<string, number>();
  for (const head of heads) times.set(head, (times.get(head) ?? 0) + 1);
  for (const [page, { start, blanks, widths }] of pages.entries()) {
    if (widths.filter((width) => isFull(width, full)).length * 3 < widths.length) continue;
    // A running head ends at its blank, whatever the page goes on with.
    const head = times.get(heads[page]!)! >= 3 ? start + heads[page]!.length : start;
    if (head > start && head !== blanks[0]) ends.push(head);
    let from = start;
    let width = 0;
    for (const [i, at] of blanks.entries()) {
      width += widths[i]! + (at > from && width > 0 ? 1 : 0);
      const label = readLabel(folded, at + 1) !== null;
      const titled = !isFull(width, full) && readLabel(folded, from) !== null && !folded.slice(from, at).includes("。");
      const isHead = at === head;
      if (!label && !titled && !isHead && !isFull(width, full) && fills(width, widths, i + 1, full)) continue;
      if (label || titled || isHead || endsThere(folded.slice(from, at), width, full)) ends.push(at);
      else joints.push({ start: at, end: at + 1 });
      from = at + 1;
      width = 0;
    }
  }
  let text = "";
  let from = 0;
  for (const at of ends) {
    text += `${folded.slice(from, at)}\n`;
    from = at + 1;
  }
  return { folded: text + folded.slice(from), joints };
}

/** The breadth that two fifths of the pieces share, or null. */
function commonWidth(widths: readonly number[]): number | null {
  const times = new Array<number>(widest + near + 1).fill(0);
  for (const width of widths) if (width >= narrowest && width <= widest) times[width]! += 1;
  const around = (width: number) => times.slice(width - near, width + near + 1).reduce((sum, one) => sum + one, 0);
  let full = narrowest;
  for (let width = narrowest; width <= widest; width++)
    if (around(width) > around(full) || (around(width) === around(full) && times[width]! > times[full]!)) full = width;
  const most = around(full);
  return most < enough || most * 5 < widths.length * 2 ? null : full;
}

/** A piece holds more lines than one where a line ended beside a figure. */
function isFull(width: number, full: number): boolean {
  const last = width % (full + 1);
  return width >= full - near && (last >= full - 2 * near || last <= near);
}

/** Whether the pieces that follow fill up the line: then the blank before them was typed, and stands within it. */
function fills(width: number, widths: readonly number[], next: number, full: number): boolean {
  let sum = width;
  for (let i = next; i < widths.length && sum < full - near; i++) sum += widths[i]! + 1;
  return Math.abs(sum - full) <= near;
}

/** A printed line that is not full ends what it is part of; a long piece does so only behind a stop. */
const endsThere = (text: string, width: number, full: number): boolean =>
  !isFull(width, full) && (width < full - near || /[。;!?:)”》〕]$/.test(text));
