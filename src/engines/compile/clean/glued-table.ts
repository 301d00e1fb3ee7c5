import type { Line } from "../language/lines.ts";

/** The words that head a table of indicators, in any order, without what once separated them. */
const headWords = /序号|指标(?:名称)?|单位|属性|目标值|预期值|基期|现状值|\d{4}年/g;
const rowMark = /预期性|约束性|指导性/g;
/** Says of a noise span that it is a damaged table, which later stages still read. */
export const gluedTableReason = "表格失去单元格,连成一行";
const figure = /(?<=[。;”)】])[^。;,]{4,30}(?:示意图|布局图|规划图|分布图|结构图|流程图|路线图|区位图|框架图|架构图)$/;

/** Tables whose cells were run together into one line, and captions of pictures that are not there. */
export function findLostCells(lines: readonly Line[]): Array<{ start: number; end: number; table: boolean }> {
  const found: Array<{ start: number; end: number; table: boolean }> = [];
  for (const line of lines) {
    if (line.text.length < 12) continue;
    const caption = figure.exec(line.text);
    if (caption) found.push({ start: line.start + caption.index, end: line.end, table: false });
    const from = gluedFrom(line.text);
    if (from !== null) found.push({ start: line.start + from, end: line.end, table: true });
  }
  return found;
}

/** Where a glued table begins within its line: after the last full stop before its head. */
function gluedFrom(text: string): number | null {
  if (text.length < 60 || !text.includes("指标")) return null;
  const rows = [...text.matchAll(rowMark)];
  if (rows.length < 2) return null;
  const head = text.slice(0, rows[0]?.index ?? 0);
  if ([...head.matchAll(headWords)].length < 3 || /[\t|]/.test(head)) return null;
  const word = head.search(/序号|指标名称|指标单位/);
  return word < 0 ? null : head.lastIndexOf("。", word) + 1;
}
