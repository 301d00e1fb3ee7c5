import { cut, type Flow } from "./flow.ts";

/** The lines of a table, empty ones left out. */
export function tableLines(table: Flow): Flow[] {
  const found: Flow[] = [];
  let from = 0;
  for (let i = 0; i <= table.text.length; i++)
    if (i === table.text.length || table.text[i] === "\n") {
      if (i > from) found.push(cut(table, from, i));
      from = i + 1;
    }
  return found;
}

/** The cells of a line, parted where `separator` matches its written form; outer spaces are no part of a cell, empty cells stay. */
export function lineCells(line: Flow, separator: RegExp): Flow[] {
  const found: Flow[] = [];
  let from = 0;
  for (const match of line.raw.matchAll(separator)) {
    found.push(cut(line, from, match.index));
    from = match.index + match[0].length;
  }
  found.push(cut(line, from, line.raw.length));
  return found;
}

/** Whether a line of a table holds several cells: by tab or by bar. */
export const severalCells = (line: Flow) => /[\t|]/.test(line.raw);

/** The rows of a table whose lines hold several cells each, the border's empty cells left out. */
export function tableRows(lines: readonly Flow[]): Flow[][] {
  return lines.map((line) =>
    lineCells(line, /[^\S\t\n]*[\t|][^\S\t\n]*/g).filter(
      (cell, i, row) => cell.text !== "" || (i > 0 && i < row.length - 1),
    ),
  );
}
