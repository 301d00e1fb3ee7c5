import type { Flow } from "../language/flow.ts";

/** A cell of a table of tasks, as a range of the flow's indices, and the year that stands above it. */
export interface YearCell {
  from: number;
  to: number;
  year: number;
}

/** 2027年目标, 2027年度任务: what shall be done in that year stands below, in words. */
const yearHead =
  /^(20\d\d)年?(?:度)?(?:工作|建设|实施|改造|更新|重点)?(?:目标|任务|计划|指标|安排|进度|内容|举措|事项)?$/;

interface Cell {
  text: string;
  from: number;
  to: number;
}

/** The cells below the heads of two or more years, where a table tells in words what shall be done in each. */
export function yearCells(table: Flow): YearCell[] {
  const rows = rowsOf(table);
  const at = rows.slice(0, 4).findIndex((row) => row.filter(({ text }) => yearHead.test(text)).length >= 2);
  if (at < 0) return [];
  const head = rows[at]!;
  const years = head.map(({ text }) => Number(yearHead.exec(text)?.[1] ?? 0));
  return rows.slice(at + 1).flatMap((row) => {
    const back = shift(row, head);
    return row.flatMap(({ text, from, to }, i): YearCell[] => {
      const year = years[i + back] ?? 0;
      return year > 0 && text !== "" ? [{ from, to, year }] : [];
    });
  });
}

/** A row that lost the merged cells at its left ends in empty ones instead: how far it stands too far left. */
function shift(row: readonly Cell[], head: readonly Cell[]): number {
  const told = row.filter(({ text }) => text !== "").length;
  const first = row.find(({ text }) => text !== "")?.text ?? "";
  return told < 2 || /^\d{1,3}$/.test(first) || row.length !== head.length ? 0 : Math.max(0, empty(row) - empty(head));
}

const empty = (row: readonly Cell[]): number => {
  const inner = row.at(-1)?.text === "" ? row.slice(0, -1) : row;
  return inner.length - 1 - inner.findLastIndex(({ text }) => text !== "");
};

/** The rows of a table whose cells are kept apart by tabs or bars. */
function rowsOf(table: Flow): Cell[][] {
  const rows: Cell[][] = [];
  let cells: Cell[] = [];
  let from = 0;
  for (let i = 0; i <= table.raw.length; i++) {
    const character = table.raw[i] ?? "\n";
    if (!/[\t|\n]/.test(character)) continue;
    cells.push({ text: table.text.slice(from, i).replace(/\s/g, ""), from, to: i });
    from = i + 1;
    if (character === "\n") {
      rows.push(cells);
      cells = [];
    }
  }
  return rows;
}
