import { isKnownUnit } from "../lexicon/units.ts";
import { type Column, columnOf } from "./table-columns.ts";
import type { Cell } from "./table-grid.ts";

/** A cell that is a figure and nothing else, or a dash for none. */
const figure =
  /^(?:[≥≤><~约不超过低于]*\d[\d.,]*(?:\s*[-—~至到]\s*\d[\d.,]*)?\s*(?:%|[万亿千百]?[\u4e00-\u9fffA-Za-z]{0,3})(?:以[上下内]|左右)?|[—–/-]+)$/;
export const isFigure = (cell: Cell | undefined): boolean => cell !== undefined && figure.test(cell.text.trim());
/** 汇总, 合计: the row that adds the others up. */
export const isTotal = (cell: Cell): boolean =>
  /^(?:合 ?计|总 ?计|汇 ?总|小 ?计|全[市省区县州]?(?:合计|总计|汇总))$/.test(cell.text.trim());
/** What is promised is what shall be done or reached; sums of money and sites of projects are told. */
const promised = /目标|任务|计划|新增|新建|预期|规划|下达|分解/;
const told =
  /投资|金额|资金|预算|概算|经费|占地|总面积|电话|备注|时[间限]|日期|单位$|部门$|负责人|编号|现状|已建|截至|历年/;
/** 建设超充站总数(座) beside the numbers of its years. */
const sum = /总[数量](?:[(（][^()（）]*[)）])?$/;
/** 各区充电设施建设任务分配表: the title above says that what follows is shared out. */
const sharedOut =
  /(?:任务|目标|指标|计划)[^\n。;]{0,8}(?:分解|分配|下达|安排|一览|汇总|明细)?表|(?:任务|目标|指标|计划)(?:分解|分配|下达)/;

/** 装机计划(MW): the unit that a head gives for its column, "" when it gives none. */
export function unitOfHead(head: string): string {
  const unit = /[(（](?:单位[:：])?([^()（）\d]{1,8})[)）]$/.exec(head.replace(/\s/g, ""))?.[1] ?? "";
  return isKnownUnit(unit) ? unit : "";
}

/** 单位:万元: the unit that the line above a table gives for all of it. */
export function unitOfTitle(title: string): string {
  const unit = /单位[:：]([^,，。;；()（）|\d]{1,8})[)）]?$/.exec(title.replace(/\s/g, ""))?.[1] ?? "";
  return isKnownUnit(unit) ? unit : "";
}

/** 新增装机容量(MW): what a head says is measured; "" when it only says that its column holds the aim (2027年目标值). */
function measureOfHead(head: string): string {
  const words = head
    .replace(/\s/g, "")
    .replace(/[(（][^()（）]*[)）]$/, "")
    .replace(/^20\d\d年(?=[\u4e00-\u9fff]{2})/, "");
  return /^(?:(?:到|至)?20\d\d年?(?:底|末)?|“?十[一二三四五六]五”?(?:时期|期间|末)?|年度|本年|全年|总|合计|累计|[的—-])*(?:目标|预期|规划|计划|任务|指标|建设|完成|数量)*(?:值|数|量)?$/.test(
    words,
  )
    ? ""
    : words;
}

/**
 * The columns of a table whose heads are no set words (区域, 子行业, 新增装机容量(MW)), told by what stands below them: the first column of
 * words names the rows, and a column of nothing but figures is an aim where its head or the title of the table says so. In: the heads,
 * the rows and the title above the table. Out: a column for each head, or null when no figure is promised.
 */
export function shapedColumns(heads: readonly Cell[], rows: readonly Cell[][], title: string): Column[] | null {
  const whole = rows.filter((row) => row.length === heads.length && !row.some(isTotal));
  if (whole.length < 2) return null;
  const ofFigures = heads.map(
    (_, i) => whole.every((row) => isFigure(row[i])) && whole.some((row) => /\d/.test(row[i]!.text)),
  );
  const shared = sharedOut.test(title);
  const yearly = heads.filter(
    ({ text }, i) => ofFigures[i] && columnOf(text)?.role === "target" && columnOf(text)?.year != null,
  );
  const columns = heads.map(({ text }, i): Column => {
    const known = columnOf(text);
    if (
      known &&
      (known.role === "index" || known.role === "unit" || known.role === "attribute" || known.role === "base")
    )
      return known;
    if (!ofFigures[i]) return { role: "other", year: null };
    const isSum = yearly.length > 1 && unitOfHead(text) !== "" && sum.test(text.replace(/\s/g, ""));
    const aim =
      !told.test(text) &&
      (promised.test(text) ||
        (known?.role === "target" && known.year !== null) ||
        isSum ||
        (shared && unitOfHead(text) !== ""));
    return aim
      ? { role: "target", year: known?.year ?? null, measure: measureOfHead(text) }
      : { role: "other", year: null };
  });
  const name = columns.findIndex(({ role }, i) => role === "other" && !ofFigures[i] && !told.test(heads[i]!.text));
  if (name < 0 || !columns.some(({ role }) => role === "target")) return null;
  return columns.toSpliced(name, 1, { role: "name", year: null });
}
