import type { Column } from "./table-columns.ts";
import type { Cell } from "./table-grid.ts";

const attribute = /^(?:预期性|约束性|指导性)$/;

/**
 * The rows of a table of one cell a line whose attribute stands before its figures: 名称 单位 属性 现状 目标. Merged categories and
 * empty cells make the lines of a row more or fewer than its columns, so each row is laid out from its attribute: its name and unit
 * before it, its figures behind it up to the next row, the last of them in the last column. In: the head and the cells below it; `text`
 * is the source, where an empty line parts a category from the row above. Out: whole rows, an empty cell for what is not there; null
 * when the head is of another kind.
 */
export function anchoredRows(columns: readonly Column[], cells: readonly Cell[], text: string): Cell[][] | null {
  const at = columns.findIndex(({ role }) => role === "attribute");
  const nameAt = columns.findIndex(({ role }) => role === "name");
  const figures = columns.length - at - 1;
  if (at < 0 || figures === 0 || nameAt < 0 || nameAt > at) return null;
  const anchors = cells.flatMap((cell, i) => (attribute.test(cell.text) && i >= at - nameAt ? [i] : []));
  if (anchors.length < 2) return null;
  const counted = columns.slice(0, nameAt).some(({ role }) => role === "index");
  const empty = (place: number): Cell => ({ text: "", start: place, end: place });
  return anchors.map((anchor, n) => {
    const from = anchor - (at - nameAt);
    const next = anchors[n + 1];
    let behind = cells.slice(
      anchor + 1,
      next === undefined ? cells.length : Math.max(anchor + 1, next - (at - nameAt)),
    );
    // 11 | 更新设施: the next row begins with its number, and a merged cell may stand between the number and the name.
    const number =
      counted && next !== undefined ? behind.findLastIndex(({ text: cell }) => cell === String(n + 2)) : -1;
    if (number > 0 && number >= behind.length - nameAt) behind = behind.slice(0, number);
    while (
      behind.length > 0 &&
      isCategory(behind.at(-1)!, behind.at(-2) ?? cells[anchor]!, behind.length > figures, text)
    )
      behind = behind.slice(0, -1);
    behind = behind.slice(0, figures);
    const start = cells[from]!.start;
    const gap = Array.from({ length: figures - behind.length }, () => empty(cells[anchor]!.end));
    return [...Array.from({ length: nameAt }, () => empty(start)), ...cells.slice(from, anchor + 1), ...gap, ...behind];
  });
}

/** Words without a figure behind the last cell of a row: of the row below, when the row is full or an empty line parts them from it. */
function isCategory(cell: Cell, before: Cell, over: boolean, text: string): boolean {
  if (!/^[\u4e00-\u9fff“”、]{2,}$/.test(cell.text)) return false;
  return over || /\n[ \t]*\n/.test(text.slice(before.end, cell.start));
}
