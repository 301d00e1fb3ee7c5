import type { Line } from "../language/lines.ts";
import { titled } from "./portal-lines.ts";

/** — 1 —, - 1 -, ·1·, 第1页 共9页, # Page 9: — page numbers that say what they are. */
const markedNumber =
  /^(?:[—\-·•~] ?){1,3}\d{1,4}(?: ?[—\-·•~]){1,3}$|^第 ?\d{1,4} ?页(?:[ ,/]*共 ?\d{1,4} ?页)?$|^\d{1,4} ?\/ ?\d{1,4}$|^(?:#{1,6} )?\[?Page \d{1,4}(?: of \d{1,4})?\]? ?:?$/i;
const bareNumber = /^\d{1,4}$/;
/** What a reader of .pdf draws between two pages. */
const rule = /^(?:\* ?){3,}$|^-{3,}$|^_{3,}$/;

/**
 * Lines of the print and not of the document: page numbers and the running heads beside them.
 * Returns the indices into `lines`.
 */
export function findPageFurniture(lines: readonly Line[]): Set<number> {
  const furniture = new Set<number>();
  for (const [index, line] of lines.entries()) if (markedNumber.test(line.text)) furniture.add(index);
  for (const index of bareSeries(lines)) furniture.add(index);
  for (const [index, line] of lines.entries()) if (rule.test(line.text)) furniture.add(index);
  if (furniture.size >= 2) for (const index of runningHeads(lines, furniture)) furniture.add(index);
  return furniture;
}

/** Bare numbers count as page numbers when they go up by one and a page of text lies between them (a table's numbers stand close). */
function bareSeries(lines: readonly Line[]): number[] {
  // The number of a box may stand on a line of its own under the word 专栏.
  const bare = [...lines.entries()].filter(
    ([i, line]) => bareNumber.test(line.text) && !/^专 ?栏$/.test(lines[i - 1]?.text ?? ""),
  );
  let best: number[] = [];
  let series: number[] = [];
  let last: { number: number; end: number } | null = null;
  for (const [index, line] of bare) {
    const number = Number(line.text);
    const follows: boolean = last !== null && number === last.number + 1 && line.start - last.end > 250;
    if (!follows) {
      if (series.length > best.length) best = series;
      series = [];
    }
    series.push(index);
    last = { number, end: line.end };
  }
  if (series.length > best.length) best = series;
  return best.length >= 3 ? best : [];
}

/** Short lines that come again and again at the edge of a page, beside its number or the rule below it. */
function runningHeads(lines: readonly Line[], pageNumbers: ReadonlySet<number>): number[] {
  const atEdge = new Map<string, number[]>();
  for (const page of pageNumbers) {
    for (const step of [-1, 1]) {
      const index = neighbour(lines, page, step);
      const text = index === null ? "" : (lines[index]?.text ?? "");
      if (index === null || text.length < 2 || text.length > 40 || text.includes("|") || pageNumbers.has(index))
        continue;
      const seen = atEdge.get(text);
      if (seen) seen.push(index);
      else atEdge.set(text, [index]);
    }
  }
  return [...atEdge.values()].flatMap((indices) => {
    if (new Set(indices).size < 3) return [];
    return indices.filter((index) => !isOnlyTitle(lines, index, indices));
  });
}

/** The head of the first page is the title of the paper when it reads like one and stands nowhere else: a print without a cover. */
function isOnlyTitle(lines: readonly Line[], index: number, heads: readonly number[]): boolean {
  const text = lines[index]!.text;
  if (!titled.test(text) || lines.slice(0, index).some((line) => line.text !== "")) return false;
  const bare = (words: string) => words.replace(/\s/g, "");
  const others = lines.slice(0, 60).filter((_line, i) => !heads.includes(i));
  return !others
    .map((line) => bare(line.text))
    .join("")
    .includes(bare(text));
}

/** The next line with text in one direction. */
function neighbour(lines: readonly Line[], from: number, step: number): number | null {
  for (let i = from + step; i >= 0 && i < lines.length && Math.abs(i - from) <= 4; i += step) {
    if (lines[i]?.text !== "") return i;
  }
  return null;
}
