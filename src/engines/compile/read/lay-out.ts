import type { Origin, TextPlace } from "./docx-places.ts";
import { assertTextLength } from "./limits.ts";
import type { Block, Cell, Chunk } from "./text-blocks.ts";

export interface LaidOut {
  text: string;
  /** Where the document is bold: half-open UTF-16 spans of `text`, in order. */
  bold: Array<{ start: number; end: number }>;
  /** Where in the file each stretch of `text` stands, in order; only when the reader was asked to trace. */
  places?: TextPlace[];
}

/** A cell with more lines than this is a column of a page layout, not a value in a table. */
const longestCell = 20;

/**
 * Blocks → text: a line for a paragraph, a line for a row of a table with a tab between its cells. A row of a single cell
 * (a box that a plan draws around its 专栏) and a row that only arranges the page are written out as the lines they hold.
 */
export function layOut(blocks: Block[]): LaidOut {
  const sheet = new Sheet();
  writeBlocks(sheet, blocks);
  return sheet.result();
}

function writeBlocks(sheet: Sheet, blocks: Block[]): void {
  for (const block of blocks) {
    if (block.kind === "line") sheet.line([block.chunks]);
    else for (const row of block.rows) writeRow(sheet, row);
  }
}

function writeRow(sheet: Sheet, row: Cell[]): void {
  const filled = row.filter((cell) => cell.blocks.length > 0);
  const arranges = filled.some(
    (cell) => cell.blocks.length > longestCell || cell.blocks.some((block) => block.kind === "table"),
  );
  if (arranges || (filled.length === 1 && (filled[0]?.blocks.length ?? 0) > 1) || row.length === 1) {
    for (const cell of filled) writeBlocks(sheet, cell.blocks);
    return;
  }
  const columns: Chunk[][] = [];
  for (const cell of row) {
    columns.push(cellChunks(cell));
    for (let i = 1; i < cell.span; i++) columns.push([]);
  }
  sheet.line(columns);
}

/** The lines of a cell in one, a space between them; a tab inside a cell would look like a further cell. */
function cellChunks(cell: Cell): Chunk[] {
  const chunks: Chunk[] = [];
  for (const block of cell.blocks) {
    if (block.kind === "table") continue;
    if (chunks.length > 0) chunks.push({ text: " ", bold: false });
    for (const chunk of block.chunks) chunks.push({ ...chunk, text: chunk.text.replaceAll("\t", " ") });
  }
  return chunks;
}

class Sheet {
  readonly #lines: string[] = [];
  readonly #bold: Array<{ start: number; end: number }> = [];
  readonly #places: TextPlace[] = [];
  #length = 0;

  /** Writes one line of columns. Space around a column and empty columns at the end are layout and not kept. */
  line(columns: Chunk[][]): void {
    const written = columns.map(trimChunks);
    while (written.length > 0 && written.at(-1)?.length === 0) written.pop();
    if (written.length === 0) return;
    let line = "";
    written.forEach((chunks, index) => {
      if (index > 0) line += "\t";
      for (const chunk of chunks) {
        const start = this.#length + line.length;
        if (chunk.bold) this.#addBold(start, chunk.text.length);
        if (chunk.origin) this.#places.push({ start, end: start + chunk.text.length, origin: chunk.origin });
        line += chunk.text;
      }
    });
    this.#lines.push(line);
    this.#length += line.length + 1;
    assertTextLength(this.#length);
  }

  result(): LaidOut {
    const text = this.#lines.length === 0 ? "" : `${this.#lines.join("\n")}\n`;
    return this.#places.length > 0 ? { text, bold: this.#bold, places: this.#places } : { text, bold: this.#bold };
  }

  #addBold(start: number, length: number): void {
    const last = this.#bold.at(-1);
    if (last && last.end === start) last.end += length;
    else this.#bold.push({ start, end: start + length });
  }
}

function trimChunks(chunks: Chunk[]): Chunk[] {
  let first = 0;
  let last = chunks.length - 1;
  while (first <= last && (chunks[first]?.text.trim() ?? "") === "") first++;
  while (last >= first && (chunks[last]?.text.trim() ?? "") === "") last--;
  return chunks.slice(first, last + 1).map((chunk, index, all) => {
    let { text } = chunk;
    if (index === 0) text = text.trimStart();
    const begins = chunk.text.length - text.length;
    if (index === all.length - 1) text = text.trimEnd();
    return { text, bold: chunk.bold, origin: chunk.origin && cutOrigin(chunk.origin, chunk.text, begins, text.length) };
  });
}

/** The origin of a part of a stretch; a stretch that is longer in the file than read cannot be parted. */
function cutOrigin(origin: Origin, whole: string, begins: number, length: number): Origin {
  return whole.length === origin.width ? { ...origin, at: origin.at + begins, width: length } : origin;
}
