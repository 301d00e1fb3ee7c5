import { isFigure } from "./shaped-columns.ts";
import type { Cell } from "./table-grid.ts";

/** A table over pages as it was meant. */
interface Settled<C extends Cell> {
  heads: C[];
  rows: C[][];
}

type Content = "share" | "figure" | "words" | "none";
const contentOf = (cell: Cell | undefined): Content => {
  const text = cell?.text.trim() ?? "";
  if (text === "") return "none";
  return isFigure(cell) ? (text.endsWith("%") ? "share" : "figure") : "words";
};

/**
 * Mends what a reader of .pdf makes of a table with merged cells that goes over pages. The head said again and rows of
 * nothing are left out; a row whose merged cell was dropped, so that it stands a column too far left and ends in an empty
 * cell, goes back under its heads; two columns of labels under one head become one that names the row most closely.
 */
export function settledRows<C extends Cell>(heads: C[], body: readonly C[][]): Settled<C> {
  const wordsOf = (row: readonly Cell[]) => row.map(({ text }) => text.replace(/\s/g, "")).join("");
  const rows = body.filter((row) => /[\d\u4e00-\u9fff]/.test(wordsOf(row)) && wordsOf(row) !== wordsOf(heads));
  const whole = rows.filter((row) => row.length === heads.length && contentOf(row.at(-1)) !== "none");
  const usual = heads.map((_, i) => mostOf(whole.map((row) => contentOf(row[i]))));
  const back = rows.map((row) => {
    if (row.length !== heads.length || contentOf(row.at(-1)) !== "none") return row;
    const moved = [{ ...row.at(-1)!, start: row[0]!.start, end: row[0]!.start }, ...row.slice(0, -1)];
    return fitting(moved, usual) > fitting(row, usual) ? moved : row;
  });
  const second = heads.findIndex((head, i) => i > 0 && head.text.trim() === "" && usual[i - 1] === "words");
  const isLabels = second > 0 && whole.length > 1 && whole.every((row) => /words|none/.test(contentOf(row[second])));
  if (!isLabels) return { heads, rows: back };
  const joined = back.map((row) =>
    row.length === heads.length
      ? row.toSpliced(second - 1, 2, row[second]!.text.trim() === "" ? row[second - 1]! : row[second]!)
      : row,
  );
  return { heads: heads.toSpliced(second, 1), rows: joined };
}

function mostOf(contents: readonly Content[]): Content {
  const told = contents.filter((content) => content !== "none");
  return (["words", "share", "figure"] as const).toSorted(
    (a, b) => told.filter((one) => one === b).length - told.filter((one) => one === a).length,
  )[0]!;
}

const fitting = (row: readonly Cell[], usual: readonly Content[]): number =>
  row.filter((cell, i) => contentOf(cell) === usual[i]).length;
