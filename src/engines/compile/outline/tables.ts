import { isCountedRow } from "../language/blank-cells.ts";
import type { Flow } from "../language/flow.ts";
import { gluedHead, isGluedRow } from "../language/glued-head.ts";
import { readLabel } from "../language/labels.ts";
import type { Paragraph } from "../language/paragraphs.ts";

/** Words that head the columns of a plan's tables. */
const columnHead =
  /^(?:序 *号|编号|(?:[一二三]级)?指 *标(?:名称)?|“?十[一二三四五六]五”?(?:时期|期间)?(?:完成|目标|预期|规划)?值?|主要指标|单 *位|[属性] *[性质]|类 *别|目标值?|预期值|基期值?|现状值?|完成值|(?:20\d\d年度?)?(?:重点|主要|工作|具体|年度|预期|发展|经济社会|民生|目标|细化)*(?:任务|事项|实事|工作|举措|措施|内容|要求|目标)(?:名称|内容|分解)?|(?:责任|牵头|主责|配合|协办|参与|落实|实施)(?:责任)?(?:单位|部门)|责任人|(?:计划)?(?:完成|办理|推进)?(?:时限|期限|时间|时间节点)|备 *注|项 *目(?:名称)?|\d{4} ?年(?:目标|实际|现状|完成|预期|规划)?(?:值|数)?|年均增[长速].{0,6}|累计.{0,4}|目标指标)$/;
const isHead = (paragraph: Paragraph) => columnHead.test(paragraph.text.replace(/(?<=[\u4e00-\u9fff]) +/g, ""));
const longestCell = 40;
const longestText = 120;

/** How many paragraphs from `from` on are the cells or rows of one table: one cell a line, or rows by tab or bar. 0 when none. */
export function tableLength(paragraphs: readonly Paragraph[], from: number): number {
  const first = paragraphs[from];
  if (!first) return 0;
  const rows = rowsByMark(paragraphs, from);
  if (rows >= 2) return rows;
  const glued = gluedRows(paragraphs, from);
  if (glued > 0) return glued;
  const counted = countedRows(paragraphs, from);
  if (counted > 0) return counted;
  if (!isHead(first)) return 0;
  const numbered = numberedCells(paragraphs, from);
  if (numbered > 0) return numbered;
  const heads = countWhile(paragraphs, from, isHead);
  const cells = cellsFrom(paragraphs, from, heads);
  return heads >= 2 && cells >= heads * 2 ? cells : 0;
}

/**
 * One cell a line under heads of any words, the first of them 序号: as many cells as heads make a row, and each row begins with the next
 * number. A cell may be broken over lines or missing because it is merged; behind the last row its sum may stand. 0 when there are not
 * two such rows.
 */
function numberedCells(paragraphs: readonly Paragraph[], from: number): number {
  if (!/^(?:序 *号|编号)$/.test(paragraphs[from]!.text)) return 0;
  const isWord = (paragraph: Paragraph) =>
    isCell(paragraph) && !/^\d{1,3}$/.test(paragraph.text) && paragraph.text.length <= 24;
  const width = countWhile(paragraphs, from, isWord);
  if (width < 3 || width > 12) return 0;
  const figures = (at: number) => /^[\d.,~—%-]+$/.test(paragraphs[at]?.text ?? "1");
  let at = from + width;
  let row = at;
  let rows = 0;
  for (; at < paragraphs.length && inTable(paragraphs[at]!); at++) {
    const counts = paragraphs[at]!.text === String(rows + 1) && (rows === 0 || at - row >= Math.min(3, width - 1));
    // A figure that happens to be the next number opens a row only where the row above is whole, or no whole row would follow.
    const even = paragraphs[row + width]?.text === String(rows + 1) && rows > 0;
    if (counts && (even ? at === row + width : at - row >= width || !figures(at + 1))) {
      row = at;
      rows++;
    } else if (rows === 0 || at - row > width + 3) break;
  }
  if (rows < 2) return 0;
  // The last row has as many cells as there are heads, and so has the sum below it.
  let end = Math.min(at, row + width);
  if (sumWord.test(paragraphs[end]?.text ?? "")) end = Math.min(at, end + width - 1);
  while (end < at && end < row + 2 * width && figures(end)) end++;
  return end - from;
}

const sumWord = /^(?:合 ?计|总 ?计|汇 ?总|小 ?计)$/;
const inTable = (paragraph: Paragraph) =>
  isCell(paragraph) && readLabel(paragraph.text, 0)?.style !== "annex" && !/^注 ?[:1]/.test(paragraph.text);

/** One cell a line; where the rows are numbered a long cell (分期完成的说明) is one of theirs while the numbers go on behind it. */
function cellsFrom(paragraphs: readonly Paragraph[], from: number, heads: number): number {
  const numbered = paragraphs.slice(from, from + heads).some(({ text }) => /^(?:序 *号|编号)$/.test(text));
  let to = from;
  for (;;) {
    to += countWhile(paragraphs, to, isCell);
    const long = paragraphs[to];
    if (!numbered || !long || long.text.length > longestText || /。|[:;]$/.test(long.text) || readLabel(long.text, 0))
      return to - from;
    const rows = paragraphs.slice(Math.max(from + heads, to - 10), to).filter(({ text }) => /^\d{1,3}$/.test(text));
    const after = paragraphs.slice(to + 1, to + 5);
    const goesOn = rows.some(({ text }) => after.some((cell) => cell.text === String(Number(text) + 1)));
    if (!goesOn || !after.every(isCell)) return to - from;
    to++;
  }
}

/** Rows by tab or bar; the middle of a name that was broken over three lines stands between two of them without either. */
function rowsByMark(paragraphs: readonly Paragraph[], from: number): number {
  let to = from;
  for (;;) {
    const rows = countWhile(paragraphs, to, (paragraph) => isRow(paragraph.raw));
    to += rows;
    const between = paragraphs[to];
    const after = paragraphs[to + 1];
    if (rows === 0 || !between || !after || !isRow(after.raw) || !isPiece(between)) return to - from;
    to++;
  }
}

const isPiece = ({ text }: Paragraph) =>
  text.length <= 16 && !/[。;:,]/.test(text) && readLabel(text, 0) === null && !/^[表图注]/.test(text);

/**
 * How many paragraphs from `from` on are rows that blanks alone part, under a head of as many words (指标 单位 2025年 2030年): a number at
 * their beginning (1.用水总量 …) heads nothing. The head is counted; 0 when there is no such table.
 */
export function spacedRows(paragraphs: readonly Paragraph[], from: number): number {
  const words = paragraphs[from]?.text.trim().split(/\s+/) ?? [];
  if (words.length < 3 || words.length > 9 || !words.every((word) => columnHead.test(word))) return 0;
  const rows = countWhile(paragraphs, from + 1, ({ text }) => {
    const cells = text.trim().split(/\s+/).length;
    return (
      text.length <= 100 && /\d/.test(text) && !/[。;]$/.test(text) && Math.abs(cells - words.length) <= 2 && cells >= 3
    );
  });
  return rows < 2 ? 0 : rows + 1;
}

/** A head that blanks part, who answers among it, and under it rows that count 1, 2, 3. */
function countedRows(paragraphs: readonly Paragraph[], from: number): number {
  const words = paragraphs[from]!.text.trim().split(/\s+/);
  if (words.length < 3 || !words.every((word) => columnHead.test(word)) || !/^(?:序号|编号)$/.test(words[0]!)) return 0;
  if (!words.some((word) => /(?:单位|部门)$/.test(word))) return 0;
  let rows = 0;
  while (isCountedRow(paragraphs[from + rows + 1]?.text ?? "", rows + 1)) rows++;
  return rows < 2 ? 0 : rows + 1;
}

/** A head without borders and under it at least two rows without; a head that blanks part has rows that they part as well. */
function gluedRows(paragraphs: readonly Paragraph[], from: number): number {
  const words = gluedHead(paragraphs[from]!.text);
  if (!words) return 0;
  const rows = countWhile(paragraphs, from + 1, ({ text }) => isGluedRow(text));
  const parted = (text: string) => text.trim().split(/\s+/).length;
  const first = paragraphs[from + 1];
  if (rows < 2 || !first || (parted(paragraphs[from]!.text) === words.length && parted(first.text) >= words.length - 1))
    return 0;
  return rows + 1;
}

function isRow(raw: string): boolean {
  return raw.includes("\t") || /^\|.*\|$/.test(raw.trim()) || /^[^|]*(?:\|[^|]*){2,}$/.test(raw);
}

function isCell(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (text.length > longestCell || /[。;:]$/.test(text)) return false;
  const label = readLabel(text, 0);
  return label === null || label.style === "decimal" || label.style === "annex";
}

function countWhile(paragraphs: readonly Paragraph[], from: number, test: (paragraph: Paragraph) => boolean): number {
  let to = from;
  while (to < paragraphs.length && test(paragraphs[to] as Paragraph)) to++;
  return to - from;
}

/** The table as one flow: its cells or rows with a line break after each. */
export function tableFlow(paragraphs: readonly Paragraph[]): Flow {
  let text = "";
  let raw = "";
  const pieces: Array<{ from: number; source: number }> = [];
  for (const paragraph of paragraphs) {
    for (const piece of paragraph.pieces) pieces.push({ from: text.length + piece.from, source: piece.source });
    text += `${paragraph.text}\n`;
    raw += `${paragraph.raw}\n`;
  }
  return {
    text: text.slice(0, -1),
    raw: raw.slice(0, -1),
    start: paragraphs[0]?.start ?? 0,
    end: paragraphs.at(-1)?.end ?? 0,
    pieces,
  };
}
