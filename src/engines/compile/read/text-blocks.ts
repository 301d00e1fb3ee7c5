import type { Origin } from "./docx-places.ts";
import { assertTextLength } from "./limits.ts";

/** A stretch of a line in one weight; `origin` where the reader was asked to say where in the file it stands. */
export interface Chunk {
  text: string;
  bold: boolean;
  origin?: Origin | undefined;
}

export type Block = { kind: "line"; chunks: Chunk[] } | { kind: "table"; rows: Cell[][] };

/** `span` is the number of columns that the cell takes. */
export interface Cell {
  span: number;
  blocks: Block[];
}

interface Flow {
  kind: "flow";
  blocks: Block[];
  line: Chunk[];
  cell: Cell | null;
}
interface Table {
  kind: "table";
  rows: Cell[][];
  /** Column → rows below that a cell from above still covers. */
  covered: Map<number, number>;
}
interface Row {
  kind: "row";
  cells: Cell[];
  column: number;
  table: Table;
}

/** A row with more columns than this is no table that a person made; what would be covered below is not followed. */
const widestRow = 1000;

/**
 * Gathers the lines and tables of a document while its markup is read. It takes anything in any order (a cell outside a
 * table, a table that is never closed), because pages found in the wild do all of that.
 */
export class BlockBuilder {
  readonly #frames: Array<Flow | Table | Row> = [{ kind: "flow", blocks: [], line: [], cell: null }];
  #length = 0;

  /** Adds to the line that is being written. What would end a line becomes a space; marks without width go. */
  text(raw: string, bold: boolean, origin?: Origin): void {
    if (origin) for (const piece of splitAtMarks(raw, origin)) this.#add(clean(piece.text), bold, piece.origin);
    else this.#add(clean(raw), bold);
  }

  #add(text: string, bold: boolean, origin?: Origin): void {
    if (text === "") return;
    this.#length += text.length;
    assertTextLength(this.#length);
    const line = this.#flow().line;
    if (origin) {
      line.push({ text, bold, origin });
      return;
    }
    const last = line.at(-1);
    // A piece at a time may be a single character; long lines are kept as pieces so that nothing is copied twice.
    if (last && !last.origin && last.bold === bold && last.text.length < 512) last.text += text;
    else line.push({ text, bold });
  }

  /** Ends the line; an empty one leaves nothing behind. */
  breakLine(): void {
    const flow = this.#flow();
    if (flow.line.length === 0) return;
    flow.blocks.push({ kind: "line", chunks: flow.line });
    flow.line = [];
  }

  /** Blocks that were gathered elsewhere (a text box, a footnote) come in here. */
  insert(blocks: Block[]): void {
    this.breakLine();
    const flow = this.#flow();
    for (const block of blocks) flow.blocks.push(block);
  }

  openTable(): void {
    this.breakLine();
    this.#frames.push({ kind: "table", rows: [], covered: new Map() });
  }

  closeTable(): void {
    if (!this.#frames.some((frame) => frame.kind === "table")) return;
    let closed = false;
    while (!closed) {
      closed = this.#frames.at(-1)?.kind === "table";
      this.#closeTop();
    }
  }

  openRow(): void {
    if (!this.#closeDownTo("table")) this.openTable();
    const table = this.#frames.at(-1) as Table;
    this.#frames.push({ kind: "row", cells: [], column: 0, table });
  }

  /** A row that turns out not to exist (a deleted one) is dropped. */
  closeRow(keep = true): void {
    if (!this.#closeDownTo("row")) return;
    if (keep) this.#closeTop();
    else this.#frames.pop();
  }

  openCell(columns = 1, rows = 1): void {
    if (!this.#closeDownTo("row")) this.openRow();
    const row = this.#frames.at(-1) as Row;
    this.#skipCovered(row);
    const cell: Cell = { span: Math.min(Math.max(1, Math.trunc(columns) || 1), 100), blocks: [] };
    row.cells.push(cell);
    for (let i = 0; rows > 1 && i < cell.span && row.column + i < widestRow; i++)
      row.table.covered.set(row.column + i, rows - 1);
    row.column += cell.span;
    this.#frames.push({ kind: "flow", blocks: cell.blocks, line: [], cell });
  }

  closeCell(): void {
    if (this.#closeDownTo("row")) this.breakLine();
  }

  /** The number of columns of the cell that is open, said only inside of it by Word. */
  spanCell(columns: number): void {
    const cell = this.#flow().cell;
    if (cell) cell.span = Math.min(Math.max(1, Math.trunc(columns) || 1), 100);
  }

  /** Closes whatever is open and hands all blocks out. */
  finish(): Block[] {
    while (this.#frames.length > 1) this.#closeTop();
    this.breakLine();
    return this.#flow().blocks;
  }

  #skipCovered(row: Row): void {
    for (let rows = row.table.covered.get(row.column); rows; rows = row.table.covered.get(row.column)) {
      if (rows > 1) row.table.covered.set(row.column, rows - 1);
      else row.table.covered.delete(row.column);
      row.cells.push({ span: 1, blocks: [] });
      row.column++;
    }
  }

  #flow(): Flow {
    for (let i = this.#frames.length - 1; i > 0; i--) {
      const frame = this.#frames[i];
      if (frame?.kind === "flow") return frame;
    }
    return this.#frames[0] as Flow;
  }

  /** Closes frames inside the innermost one of this kind; false when there is none in the innermost table or cell. */
  #closeDownTo(kind: "table" | "row"): boolean {
    for (let i = this.#frames.length - 1; i > 0; i--) {
      const frame = this.#frames[i];
      if (frame?.kind === kind) {
        while (this.#frames.length > i + 1) this.#closeTop();
        return true;
      }
      if (frame?.kind === "table") return false;
    }
    return false;
  }

  #closeTop(): void {
    const top = this.#frames.at(-1);
    if (!top || this.#frames.length === 1) return;
    if (top.kind === "flow") this.breakLine();
    this.#frames.pop();
    if (top.kind === "row") {
      this.#skipCovered(top);
      top.table.rows.push(top.cells);
    } else if (top.kind === "table") this.#flow().blocks.push({ kind: "table", rows: top.rows });
  }
}

const lineEnds = /[\n\r\u0085\u2028\u2029\f\v]+/g;
const withoutWidth = /[\ufeff\u200b]/g;

function clean(text: string): string {
  return text.replace(lineEnds, " ").replace(withoutWidth, "");
}

/** What cleaning makes shorter stands alone, so that a character of any other piece is one character of the file. */
function splitAtMarks(raw: string, origin: Origin): Array<{ text: string; origin: Origin }> {
  if (raw.length !== origin.width) return [{ text: raw, origin }];
  let at = origin.at;
  return raw.split(/([\n\r\u0085\u2028\u2029\f\v]+|[\ufeff\u200b]+)/).map((text) => {
    const piece = { text, origin: { ...origin, at, width: text.length } };
    at += text.length;
    return piece;
  });
}
