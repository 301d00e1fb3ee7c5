import { isFigure, isTotal } from "./shaped-columns.ts";
import type { Cell } from "./table-grid.ts";

/** How many cells stand before the first row of a table of one cell a line whose rows are numbered; 0 when they are not. */
export function headWidth(cells: readonly Cell[]): number {
  if (!/^(?:序 *号|编号)$/.test(cells[0]?.text ?? "")) return 0;
  const width = cells.findIndex(({ text }) => text === "1");
  return width >= 3 && width <= 12 && cells.slice(0, width).every(({ text }) => text.length <= 24) ? width : 0;
}

/**
 * Cells of one a line as rows that begin with 1, 2, 3 …, and the row that adds them up. A figure in a cell may be the next number, so where a
 * row is not whole yet only a number before words begins another. In: the cells below the head and how many heads there are.
 */
export function numberedRows(cells: readonly Cell[], width: number): Cell[][] {
  const even = evenRows(cells, width);
  if (even) return even;
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let expected = 1;
  cells.forEach((cell, i) => {
    const enough = row.length === 0 || row.length >= Math.min(3, width - 1);
    const next = cell.text === String(expected) && enough && (row.length >= width || !isFigure(cells[i + 1]));
    if (next || (expected > 1 && enough && isTotal(cell))) {
      if (row.length > 0) rows.push(row);
      row = [];
      if (next) expected++;
    }
    row.push(cell);
  });
  if (row.length > 0) rows.push(row);
  return rows.map((each) => (each.length > width ? joinBroken(each, rows, width) : each));
}

/** Every row as wide as the head, what is left the sum; null when the numbers do not stand so. */
function evenRows(cells: readonly Cell[], width: number): Cell[][] | null {
  const rows: Cell[][] = [];
  let at = 0;
  for (; at < cells.length && !isTotal(cells[at]!); at += width) {
    if (cells[at]!.text !== String(rows.length + 1) || at + width > cells.length) return null;
    rows.push(cells.slice(at, at + width));
  }
  if (at < cells.length) rows.push(cells.slice(at));
  return rows;
}

/** 申通地铁 / 集团: a cell that was broken over lines makes a row too long. It is joined where the figures then stand under those of the other rows. */
function joinBroken(row: readonly Cell[], rows: readonly Cell[][], width: number): Cell[] {
  const whole = rows.filter((each) => each.length === width && !each.some(isTotal));
  const figures = Array.from({ length: width }, (_, i) => whole.length > 0 && whole.every((each) => isFigure(each[i])));
  const extra = row.length - width;
  if (extra > 3 || whole.length === 0) return [...row];
  for (let at = width - 1; at > 0; at--) {
    const parts = row.slice(at, at + extra + 1);
    if (parts.some(isFigure)) continue;
    const joined = {
      text: parts.map(({ text }) => text).join(""),
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
    };
    const fits = [...row.slice(0, at), joined, ...row.slice(at + extra + 1)];
    if (fits.every((cell, i) => isFigure(cell) === figures[i])) return fits;
  }
  return [...row];
}

/** 合计 | 38-50 | 34: the sums under the columns that are added up, in their order; null when they are more or fewer. */
export function totalRow(row: readonly Cell[], isSum: readonly boolean[], nameAt: number): Cell[] | null {
  const at = row.findIndex(isTotal);
  const sums = row.slice(at + 1).filter((cell) => isFigure(cell));
  if (at < 0 || sums.length !== isSum.filter(Boolean).length) return null;
  const name = row[at]!;
  let next = 0;
  return isSum.map((sum, i) =>
    sum ? sums[next++]! : i === nameAt ? name : { text: "", start: name.start, end: name.start },
  );
}
