import { findFurniture } from "./pdf-furniture.ts";
import { assembleLines, type PdfLine, type PdfPage } from "./pdf-lines.ts";

interface Setting {
  bodySize: number;
  left: number;
  right: number;
  /** Distance from line to line in running text. */
  pitch: number;
  /** Whether paragraphs begin with an indent, as is usual in Chinese. */
  indents: boolean;
}

const label =
  /^(第[一二三四五六七八九十百零〇\d]+[章节条篇部编]|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、．]|\d{1,2}\.(?!\d)|[①-⑳⑴-⒇]|[—–-]{2}|[•●◆■▪·]|专栏|附件|附表|表\s*\d|图\s*\d)/;
const sentenceEnd = /[。！？!?；;：:”’）)]$/;

/**
 * Pages → text with a line for a paragraph: lines that were broken only because the page ends at the right are joined
 * again. Page numbers, running heads and footnotes stay lines of their own, after the paragraph that they interrupt.
 */
export function joinParagraphs(pages: PdfPage[]): string {
  const lines = pages.flatMap((page, index) => assembleLines(page, index));
  if (lines.length === 0) return "";
  const bodySize = commonest(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]));
  const heights = pages.map((page) => page.height);
  const furniture = findFurniture(lines, heights, bodySize);
  const settings = new Map<string, Setting>();
  const settingOf = (line: PdfLine): Setting => {
    const page = pages[line.page] as PdfPage;
    const key = `${Math.round(page.width / 10)}`;
    const known = settings.get(key);
    if (known) return known;
    const setting = measure(
      lines.filter(
        (other) =>
          !furniture.has(other) && Math.round((pages[other.page]?.width ?? 0) / 10) === Math.round(page.width / 10),
      ),
      bodySize,
    );
    settings.set(key, setting);
    return setting;
  };

  const out: string[] = [];
  let held: string[] = [];
  let paragraph = "";
  let previous: PdfLine | null = null;
  const close = (): void => {
    if (paragraph !== "") out.push(paragraph);
    out.push(...held);
    paragraph = "";
    held = [];
  };
  for (const line of lines) {
    if (furniture.has(line)) held.push(line.text);
    else if (previous && continues(previous, line, settingOf(line))) {
      paragraph = joinText(paragraph, line.text);
      previous = line;
    } else {
      close();
      paragraph = line.text;
      previous = line;
    }
  }
  close();
  return `${out.join("\n")}\n`;
}

/** Whether `next` is the same paragraph as `line`, the body line before it. */
function continues(line: PdfLine, next: PdfLine, setting: Setting): boolean {
  const em = setting.bodySize || 1;
  if (Math.abs(line.size - next.size) > 0.12 * Math.max(line.size, next.size)) return false;
  if (line.columns || next.columns) return false;
  if (line.page === next.page && next.y - line.y > Math.max(setting.pitch * 1.35, line.size * 1.2) + 1) return false;
  const titles = line.size > setting.bodySize * 1.08 && isCentred(line, setting) && isCentred(next, setting);
  if (titles && line.page === next.page)
    return line.font === next.font && !sentenceEnd.test(line.text.replace(/[”’）)]$/, ""));
  const full = line.right + firstWordWidth(next) + 0.9 * em > setting.right;
  if (!full) return false;
  const indented = next.left > setting.left + 1.2 * em;
  if (!indented) return !(label.test(next.text) && !setting.indents);
  if (label.test(next.text)) return false;
  if (!setting.indents) return true;
  // A paragraph that is indented as a whole: its lines stand under each other and its sentence is not over.
  return Math.abs(next.left - line.left) < 0.5 * em && !sentenceEnd.test(line.text) && line.font === next.font;
}

/** What cannot be broken at the start of a line decides how short the line before it may be. */
function firstWordWidth(line: PdfLine): number {
  const word = /^[\w.,%+/-]+/.exec(line.text)?.[0].length ?? 0;
  const closing = /^.[，。、；：！？）》”’」』]+/.exec(line.text)?.[0].length ?? 1;
  return line.size * Math.max(word * 0.55, closing);
}

function isCentred(line: PdfLine, setting: Setting): boolean {
  const before = line.left - setting.left;
  const after = setting.right - line.right;
  return before > line.size * 0.5 && Math.abs(before - after) < line.size * 1.6;
}

/** Between Chinese characters nothing is missing at a line end; between words a space is; a hyphen after a letter stays. */
function joinText(text: string, next: string): string {
  const words = /[\w,;:.)]$/.test(text) && /^[\w(]/.test(next);
  return words && !/[-/]$/.test(text) && !(/\d$/.test(text) && /^\d/.test(next)) ? `${text} ${next}` : text + next;
}

function measure(lines: PdfLine[], bodySize: number): Setting {
  const body = lines.filter((line) => !line.columns && Math.abs(line.size - bodySize) < bodySize * 0.08);
  const widest = body.reduce((width, line) => Math.max(width, line.right - line.left), 0);
  const long = body.filter((line) => line.right - line.left > widest * 0.55);
  const left = leftEdge(long.length >= 3 ? long : body);
  const rights = long.map((line) => line.right).sort((a, b) => a - b);
  const right = rights[Math.min(rights.length - 1, Math.floor(rights.length * 0.9))] ?? 0;
  const steps: Array<[number, number]> = [];
  let starts = 0;
  let indented = 0;
  body.forEach((line, index) => {
    const before = body[index - 1];
    if (!before || before.page !== line.page) return;
    steps.push([Math.round(line.y - before.y), 1]);
    if (before.right > right - 3 * bodySize) return;
    starts++;
    if (line.left > left + 1.2 * bodySize && line.left < left + 3.2 * bodySize) indented++;
  });
  return { bodySize, left, right, pitch: commonest(steps), indents: starts > 0 && indented / starts >= 0.4 };
}

/** The leftmost place where a fair share of the lines begin. */
function leftEdge(lines: PdfLine[]): number {
  const starts = lines.map((line) => line.left).sort((a, b) => a - b);
  const needed = Math.max(1, Math.floor(starts.length * 0.08));
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    if ((starts[i + needed - 1] ?? Number.POSITIVE_INFINITY) - start < 4) return start;
  }
  return starts[0] ?? 0;
}

function commonest(values: Array<[value: number, weight: number]>): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights) {
    if (weight > most) {
      most = weight;
      best = value;
    }
  }
  return best;
}
