import { exchangeRadicals } from "./radicals.ts";

/** A piece of text on a page, in points from the top left corner of the page as it is looked at. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
  /** False for text that runs in another direction than the page, as a watermark does. */
  upright: boolean;
}

export interface PdfPage {
  width: number;
  height: number;
  pieces: PdfPiece[];
}

export interface PdfLine {
  page: number;
  text: string;
  left: number;
  right: number;
  /** Baseline. */
  y: number;
  size: number;
  font: string;
  upright: boolean;
  /** Set when the line holds columns that are far apart: a row of a table. */
  columns: boolean;
}

/** From this gap on (in widths of a Chinese character) two pieces are columns; in running text no gap is that wide. */
const columnGap = 2.2;

/** The pieces of a page → its lines from top to bottom, a tab between columns. */
export function assembleLines(page: PdfPage, index: number): PdfLine[] {
  const upright = page.pieces.filter((piece) => piece.upright && piece.text.trim() !== "");
  const lines = groupByBaseline(upright).map((pieces) => assembleLine(pieces, index));
  const aslant = page.pieces.filter((piece) => !piece.upright && piece.text.trim() !== "");
  if (aslant.length > 0) {
    const line = assembleLine(aslant, index, false);
    lines.push({ ...line, y: page.height });
  }
  return lines.filter((line) => line.text !== "");
}

function groupByBaseline(pieces: PdfPiece[]): PdfPiece[][] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: Array<{ y: number; size: number; pieces: PdfPiece[] }> = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    // A raised or lowered sign sits within two fifths of its line; the next line is at least a whole size away.
    if (group && Math.abs(piece.y - group.y) < 0.4 * Math.max(group.size, piece.size)) {
      group.pieces.push(piece);
      if (piece.size > group.size) Object.assign(group, { y: piece.y, size: piece.size });
    } else groups.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return groups.map((group) => group.pieces.sort((a, b) => a.x - b.x));
}

function assembleLine(pieces: PdfPiece[], page: number, upright = true): PdfLine {
  let text = "";
  let columns = false;
  let previous: PdfPiece | null = null;
  for (const piece of pieces) {
    if (previous && isDrawnTwice(previous, piece)) continue;
    if (previous && upright) {
      const gap = gapSign(previous, piece, text);
      columns ||= gap === "\t";
      text = gap === "" ? text : text.trimEnd() + gap;
      text += gap === "" ? piece.text : piece.text.trimStart();
    } else text += piece.text;
    previous = piece;
  }
  const main = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a), pieces[0] as PdfPiece);
  return {
    page,
    text: closeSpacedLetters(exchangeRadicals(text)).trim(),

    left: Math.min(...pieces.map((piece) => piece.x)),
    right: pieces.reduce((right, piece) => Math.max(right, piece.x + piece.width), 0),
    y: main.y,
    size: main.size,
    font: main.font,
    upright,
    columns,
  };
}

/**
 * What stands in the gap between two pieces. A word processor leaves a quarter of a character between Chinese and digits,
 * which is no space; a space between two words of letters is narrower than that.
 */
function gapSign(before: PdfPiece, after: PdfPiece, text: string): "" | " " | "\t" {
  const size = Math.min(before.size, after.size) || 1;
  const gap = (after.x - (before.x + before.width)) / size;
  if (gap > columnGap) return "\t";
  const letters = /[\w,.;:)%]$/.test(text) && /^[\w(]/.test(after.text);
  return gap > (letters ? 0.14 : 0.32) ? " " : "";
}

/** A line that was stretched to the margins, or a title set wide, has a gap after each character: those are no spaces. */
function closeSpacedLetters(text: string): string {
  return text.replace(/[^\s\w](?: [^\s\w]){3,}/g, (run) => run.replaceAll(" ", ""));
}

/** Bold that the font lacks is imitated by drawing the same text again a hair's breadth aside. */
function isDrawnTwice(a: PdfPiece, b: PdfPiece): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 0.12 * a.size && Math.abs(a.y - b.y) < 0.12 * a.size;
}
