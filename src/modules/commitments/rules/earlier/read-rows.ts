import { columnLetter, isBlank, plain } from "../../../../engines/tables/cell-values.ts";
import type { Grid } from "../../../../engines/tables/headers.ts";
import type { CellProblem, EarlierField, SheetMapping } from "../../contract/earlier.ts";

/** A row of an office's ledger: what its columns say, and all its cells as they stood, by letter. */
export interface LedgerLine {
  readonly sheet: string | null;
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly said: Readonly<Record<EarlierField, string>>;
}

export interface SheetLines {
  readonly lines: readonly LedgerLine[];
  readonly groups: readonly string[];
  readonly problems: readonly CellProblem[];
}

/**
 * The rows of a sheet below its head. A merged cell counts for every row that it covers; a row with a measure and no task goes on
 * with the task above it; a single line of words is the heading of a group; totals, notes and repeated heads are left out.
 */
export function readLines(grid: Grid, mapping: SheetMapping): SheetLines {
  const { fields, headerRow, headerRows } = mapping;
  const first = headerRow - 1 + headerRows;
  const heads = grid.rows.slice(headerRow - 1, first).map((cells) => cells.map(bare).join("|"));
  const cellAt = mergedCells(grid, first);
  const lines: LedgerLine[] = [];
  const groups: string[] = [];
  const problems: CellProblem[] = [];
  let [group, task] = ["", ""];
  for (let at = first; at < grid.rows.length; at++) {
    const own = grid.rows[at] ?? [];
    const filled = own.filter((cell) => !isBlank(cell));
    if (filled.length === 0 || heads.includes(own.map(bare).join("|"))) continue;
    const cells = fields.map((_, column) => cellAt(at, column).trim());
    const heading = headingOf(grid, at, own, fields);
    if (heading !== null) {
      if (!isNote(heading)) {
        group = heading;
        groups.push(group);
      }
      task = "";
      continue;
    }
    const said = saidIn(cells, fields);
    if (filled.some((cell) => isTotal(cell))) continue;
    if (said.task === "" && said.measure !== "") said.task = task;
    else task = said.task;
    if (said.group === "") said.group = group;
    if (said.task === "" && said.measure === "")
      problems.push({
        sheet: mapping.sheet,
        row: at + 1,
        column: null,
        header: null,
        code: "commitments.earlier-no-words",
        params: {},
      });
    lines.push({
      sheet: mapping.sheet,
      row: at + 1,
      cells: Object.fromEntries(
        own.flatMap((_, column) => (cellAt(at, column) === "" ? [] : [[columnLetter(column), cellAt(at, column)]])),
      ),
      said,
    });
  }
  return { lines, groups, problems };
}

const bare = (cell: string): string => plain(cell).replace(/\s+/g, "");
const isTotal = (cell: string): boolean => /^(?:合计|总计|小计|共计)/.test(bare(cell));
const isNote = (line: string): boolean =>
  /^(?:注|备注|说明|填表|填报|制表|联系|审核|合计|总计|单位)(?:人|单位|日期|电话|[:：\d])/.test(bare(line));

/** The words of a row that is nothing but a heading: one cell, or the same words over a merged line. */
function headingOf(grid: Grid, at: number, own: readonly string[], fields: SheetMapping["fields"]): string | null {
  const filled = [...own.keys()].filter((column) => !isBlank(own[column] ?? ""));
  const [only] = filled;
  if (only === undefined || filled.length > 1) return null;
  const words = (own[only] ?? "").trim();
  const isOver = grid.merges.some(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromRow === at && toRow === at && fromColumn <= only && only < toColumn,
  );
  // A cell merged down from above makes a row of one own cell a row like any other.
  const isBelow = grid.merges.some(({ fromRow, toRow }) => fromRow < at && at <= toRow);
  if (isOver || isNote(words)) return words;
  const field = fields[only] ?? null;
  const isNumbered =
    /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[章节部])/.test(words);
  return !isBelow && (isNumbered || field === null || field === "number" || field === "group") ? words : null;
}

function saidIn(cells: readonly string[], fields: SheetMapping["fields"]): Record<EarlierField, string> {
  const said: Record<EarlierField, string> = {
    number: "",
    group: "",
    document: "",
    task: "",
    measure: "",
    target: "",
    lead: "",
    units: "",
    support: "",
    deadline: "",
    progress: "",
    problem: "",
    next: "",
  };
  for (const [column, field] of fields.entries()) {
    const cell = cells[column] ?? "";
    if (field === null || isBlank(cell)) continue;
    // Of columns that repeat (a quarter each) the last that says something counts; units add up.
    said[field] = field === "support" && said.support !== "" ? `${said.support}、${cell}` : cell;
  }
  return said;
}

/** Reads a cell; one that a merged cell of the body covers has the words of its first. */
function mergedCells(grid: Grid, first: number): (row: number, column: number) => string {
  const covering = new Map<string, string>();
  for (const { fromRow, fromColumn, toRow, toColumn } of grid.merges)
    if (fromRow >= first)
      for (let row = fromRow; row <= Math.min(toRow, grid.rows.length - 1); row++)
        for (let column = fromColumn; column <= toColumn; column++)
          covering.set(`${row},${column}`, grid.rows[fromRow]?.[fromColumn] ?? "");
  return (row, column) => covering.get(`${row},${column}`) ?? grid.rows[row]?.[column] ?? "";
}
