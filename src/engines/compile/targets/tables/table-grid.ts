import type { Draft } from "../../draft.ts";
import type { Flow } from "../../language/flow.ts";
import { gluedHead } from "../../language/glued-head.ts";
import { lineCells, severalCells, tableLines, tableRows } from "../../language/table-cells.ts";
import { anchoredRows } from "./anchored-rows.ts";
import { headWidth, numberedRows, totalRow } from "./numbered-rows.ts";
import { settledRows } from "./settled-rows.ts";
import { isFigure, isTotal, shapedColumns } from "./shaped-columns.ts";
import { type Column, columnOf } from "./table-columns.ts";
import { joinWrapped } from "./wrapped-rows.ts";

/** A cell with its place in the source. */
export interface Cell {
  text: string;
  start: number;
  end: number;
}

/** A table as rows of cells, its head recognised. */
export interface Grid {
  node: string;
  start: number;
  end: number;
  heads: string[];
  columns: Column[];
  rows: Cell[][];
  /** The cells were run together: the text of the table and the flow it came from. */
  flat: Flow | null;
  /** Rows that lost their borders, a line each; their cells are found when it is known what the sentences say. */
  glued: Flow[] | null;
  nodes: string[];
}

const headed = (row: readonly Cell[]): Column[] | null => {
  const columns = row.map((cell) => columnOf(cell.text));
  const known = columns.filter((column) => column !== null);
  if (known.length < 2 || !known.some((column) => column.role === "name")) return null;
  // 序号 项目名称 工作内容 牵头单位: a table of duties gives no values.
  const valued = known.some(({ role, year }) => year !== null || /^(?:base|target|total|unit|attribute)$/.test(role));
  if (!valued) return null;
  return columns.map((column) => column ?? { role: "other", year: null });
};

/** Every indicator table of the draft. Tables whose head names no indicator are left alone. */
export function findGrids(draft: Draft): Grid[] {
  const grids: Grid[] = [];
  const { nodes } = draft;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    const flow = draft.flows.get(node.id);
    if (!flow) continue;
    if (node.kind === "table") {
      const grid = fromTable(node.id, flow, draft.text, () => precedingCells(draft, i));
      if (grid) grids.push(grid);
    } else if (node.kind === "paragraph" && flow.text.length < 80 && flow.text.includes("指标")) {
      const grid = fromSpacedLines(draft, i);
      if (grid) {
        grids.push(grid);
        i += grid.nodes.length - 1;
      }
    }
  }
  return grids;
}

/** Head cells that the outline left before the table (序号, 指  标, each a paragraph). */
function precedingCells(draft: Draft, index: number): Cell[] {
  const found: Cell[] = [];
  for (let k = index - 1; k >= 0 && k >= index - 4; k--) {
    const node = draft.nodes[k]!;
    const flow = draft.flows.get(node.id);
    if (!flow || node.kind !== "paragraph" || /表$/.test(flow.text) || columnOf(flow.text) === null) break;
    found.unshift({ text: flow.text.replace(/\s/g, ""), start: flow.start, end: flow.end });
  }
  return found;
}

function fromTable(node: string, flow: Flow, text: string, before: () => Cell[]): Grid | null {
  const all = tableLines(flow);
  const base = { node, start: flow.start, end: flow.end, flat: null, glued: null, nodes: [node] };
  if (all.length === 1 && !/[\t|]/.test(flow.raw)) return { ...base, heads: [], columns: [], rows: [], flat: flow };
  const words = all.length > 2 && !all.some(severalCells) ? gluedHead(all[0]!.text) : null;
  const known = words?.map((word) => columnOf(word));
  if (words && known?.every((column) => column !== null))
    return { ...base, heads: words, columns: known, rows: [], glued: all.slice(1) };
  if (all.some(severalCells)) {
    const rows: Cell[][] = tableRows(all);
    const found = rows.slice(0, 4).findIndex((row) => headed(row) !== null);
    const at = Math.max(0, found);
    const body = rows.slice(at + 1).filter((row) => !/^[-: ]*$/.test(row.map((cell) => cell.text).join("")));
    const settled = settledRows(rows[at]!, body);
    const heads = found < 0 ? settled.heads : headOfHeads(settled.heads, settled.rows);
    const columns = found < 0 ? shapedColumns(heads, settled.rows, titleAbove(text, flow.start)) : headed(heads);
    if (!columns) return null;
    const below = heads === settled.heads ? settled.rows : settled.rows.slice(1);
    const joined = withSums(joinWrapped(below, columns), columns);
    return { ...base, heads: heads.map((cell) => cell.text), columns, rows: joined };
  }
  const cells = all.map((line) => ({ text: line.text.trim(), start: line.start, end: line.end }));
  return fromCells(base, [...before(), ...joinPeriods(cells)], text);
}

/**
 * 序号 指标 目标 over 2024年 2025年 2026年: a row of years below a head takes the place of the merged cell above it, or of each of its
 * repetitions. The head itself when there is no such row.
 */
function headOfHeads(head: Cell[], body: readonly Cell[][]): Cell[] {
  const [below = [], first = []] = body;
  const years = below.filter(({ text }) => text !== "");
  if (years.length < 2 || !years.every(({ text }) => yearHead.test(text.replace(/\s/g, "")))) return head;
  const open = head.flatMap(({ text }, i) => {
    const column = columnOf(text);
    return column?.role === "target" && column.year === null ? [i] : [];
  });
  const over = open.at(-1);
  if (over === undefined) return head;
  // The merged cell was repeated above each of its years.
  if (open.length === years.length && head.length === first.length)
    return head.map((cell, i) => years[open.indexOf(i)] ?? cell);
  return head.length - 1 + years.length === first.length ? head.toSpliced(over, 1, ...years) : head;
}

const yearHead = /^20\d\d年?(?:底|末|目标|预期|规划|计划)?值?$/;

/** “十四五” / 完成值: a period alone in its line is the beginning of the head below it. */
function joinPeriods(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell, i) => {
    if (isPeriod(cell)) return columnOf(cells[i + 1]?.text ?? "") ? [] : [cell];
    const above = cells[i - 1];
    return above && isPeriod(above) && columnOf(cell.text)
      ? [{ text: above.text + cell.text, start: above.start, end: cell.end }]
      : [cell];
  });
}

const isPeriod = ({ text }: Cell) => /^“?十[一二三四五六]五”?(?:时期|期间)?$/.test(text);

/** One cell a line: the head ends where the first row number (or the first cell that is no head) stands. */
function fromCells(base: Omit<Grid, "heads" | "columns" | "rows">, list: Cell[], text: string): Grid | null {
  let width = 0;
  while (width < list.length && columnOf(list[width]!.text) !== null && !/^\d{1,3}$/.test(list[width]!.text)) width++;
  const columns = headed(list.slice(0, width));
  if (!columns) return fromShape(base, list, text);
  const heads = list.slice(0, width).map((cell) => cell.text);
  const rest = list.slice(width);
  // 主要指标 above 指标 单位 属性: the title of the table reads like a head.
  const titled = columns[0]?.role === "name" && columns[1]?.role === "name" ? 1 : 0;
  const anchored = anchoredRows(columns.slice(titled), rest, text);
  if (anchored) return { ...base, heads: heads.slice(titled), columns: columns.slice(titled), rows: anchored };
  const rows: Cell[][] = [];
  if (columns[0]?.role === "index") {
    rows.push(...numberedRows(rest, width));
  } else if (columns.at(-1)?.role === "attribute") {
    // Without row numbers a row ends in its attribute, so that merged category cells do no harm.
    let row: Cell[] = [];
    for (const cell of rest) {
      row.push(cell);
      if (/^(?:预期性|约束性|指导性)$/.test(cell.text)) {
        rows.push(row);
        row = [];
      }
    }
  } else for (let i = 0; i + width <= rest.length; i += width) rows.push(rest.slice(i, i + width));
  // 目标指标 over 2025年 2026年 2027年: a head of heads has no cells of its own.
  const over = columns.findIndex(
    ({ role, year }, i) => role === "target" && year === null && columns[i + 1]?.year != null,
  );
  const short = rows.length > 0 && rows.every((row) => row.length === width - 1);
  if (over >= 0 && short)
    return { ...base, heads: heads.toSpliced(over, 1), columns: columns.toSpliced(over, 1), rows };
  return { ...base, heads, columns, rows: withSums(rows, columns) };
}

/** One cell a line under heads of no set words, the rows numbered. */
function fromShape(base: Omit<Grid, "heads" | "columns" | "rows">, list: Cell[], text: string): Grid | null {
  const width = headWidth(list);
  if (width === 0) return null;
  const heads = list.slice(0, width);
  const rows = numberedRows(list.slice(width), width);
  const columns = shapedColumns(heads, rows, titleAbove(text, list[0]!.start));
  return columns && { ...base, heads: heads.map((head) => head.text), columns, rows: withSums(rows, columns) };
}

/** The sums under their columns, where a row adds the others up. */
function withSums(rows: readonly Cell[][], columns: readonly Column[]): Cell[][] {
  const nameAt = columns.findIndex(({ role }) => role === "name");
  const whole = rows.filter((row) => row.length === columns.length && !row.some(isTotal));
  const sums = columns.map(({ role }, i) => role !== "index" && whole.every((row) => isFigure(row[i])));
  return rows.map((row) => {
    const apart = row.some(isTotal) && !(row.length === columns.length && isTotal(row[nameAt]!));
    return apart && whole.length > 0 ? (totalRow(row, sums, nameAt) ?? row) : row;
  });
}

/** What stands right above a table: its name, and the unit of all of it. */
export const titleAbove = (text: string, start: number): string => text.slice(Math.max(0, start - 80), start);

/** Rows kept apart by spaces only: a head line and the lines under it with as many cells. */
function fromSpacedLines(draft: Draft, index: number): Grid | null {
  const first = draft.flows.get(draft.nodes[index]!.id)!;
  const head = lineCells(first, /\s+/g);
  const columns = headed(head);
  if (!columns || head.length < 3) return null;
  const lines: Cell[][] = [];
  for (let k = index + 1; k < draft.nodes.length; k++) {
    const flow = draft.flows.get(draft.nodes[k]!.id);
    if (!flow || flow.text.length > 100 || /[。;:]$/.test(flow.text)) break;
    lines.push(lineCells(flow, /\s+/g));
  }
  const rows: Cell[][] = [];
  for (const row of joinWrapped(lines, columns)) {
    if (row.length < Math.max(3, columns.length - 2) || row.length > columns.length + 1) break;
    rows.push(row);
  }
  if (rows.length < 2) return null;
  const end = rows.at(-1)!.at(-1)!.end;
  const nodes = [draft.nodes[index]!.id];
  for (let k = index + 1; k < draft.nodes.length && draft.nodes[k]!.start < end; k++) nodes.push(draft.nodes[k]!.id);
  return {
    node: nodes[0]!,
    start: first.start,
    end,
    heads: head.map((cell) => cell.text),
    columns,
    rows,
    flat: null,
    glued: null,
    nodes,
  };
}
