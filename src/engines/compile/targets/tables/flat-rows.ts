import type { Flow } from "../../language/flow.ts";
import { unitClassOf } from "../lexicon/units.ts";

/** A row of a table whose cells were run together: 5高新技术企业数量家43968000预期性. */
export interface FlatRow {
  /** Places in the flow. */
  from: number;
  to: number;
  name: string;
  unit: string;
  /** What stands where the figures were. */
  figures: string;
  figuresAt: number;
  attribute: string | null;
}

export interface FlatTable {
  years: number[];
  rows: FlatRow[];
  starredYear: number | null;
}

/** Units as tables write them, the longest first. */
export const longUnits = [
  ...unitClassOf.keys(),
  "亿元",
  "万元",
  "万亿元",
  "万人",
  "万件",
  "万户",
  "亿美元",
  "万吨",
  "万千瓦",
  "亿立方米",
  "万亩",
  "件/万人",
  "人年",
  "万人次",
  "亿人次",
  "万平方米",
  "万公顷",
  "万辆",
  "万个",
  "万家",
  "万台",
  "万张",
  "万套",
  "万亿次/秒",
  "EFLOPS",
  "GW",
  "GWh",
  "张/千人",
  "人/千人",
  "件/百万人",
  "平方米/人",
  "公里/百平方公里",
  "万亿元",
  "亿斤",
  "亿件",
  "亿千瓦时",
  "元/人",
  "万元/人",
  "吨标准煤/万元",
  "微克/立方米",
  "%",
  "‰",
].sort((a, b) => b.length - a.length);

/** Reads a flattened table: head, then rows that end in their attribute or begin with the next number. Null when there is no head. */
export function readFlatTable(flow: Flow): FlatTable | null {
  const text = flow.text.replace(/[ \t]/g, (space) => space);
  const head = /(?:序号)?(?:指标名称|主要指标|指标)(?:计量)?(?:单位)?/.exec(
    text.slice(text.search(/序号|指标名称|指标单位/)),
  );
  const headAt = text.search(/序号|指标名称|指标单位/);
  if (!head || headAt < 0) return null;
  const firstRow = /1(?=[^\d.年%])/g;
  firstRow.lastIndex = headAt;
  let at = headAt;
  for (let match = firstRow.exec(text); match; match = firstRow.exec(text))
    if (!/\d/.test(text[match.index - 1] ?? "")) {
      at = match.index;
      break;
    }
  const headText = text.slice(headAt, at);
  const years = [...headText.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  const note = /注[::]/.exec(text.slice(at));
  const end = note ? at + note.index : text.length;
  const starred = /[*＊※][”"]?号?[^\d]{0,8}(20\d\d)年/.exec(text.slice(end));
  const rows: FlatRow[] = [];
  let from = at;
  for (let number = 1; from < end; number++) {
    const attribute = /(?:预期性|约束性|指导性)/.exec(text.slice(from, end));
    const to = attribute ? from + attribute.index + attribute[0].length : nextRow(text, from, end, number + 1);
    const row = readRow(text.slice(from, to), from, number, attribute?.[0] ?? null);
    if (row) rows.push(row);
    if (to <= from) break;
    from = to;
  }
  return { years, rows, starredYear: starred ? Number(starred[1]) : null };
}

function nextRow(text: string, from: number, end: number, number: number): number {
  const pattern = new RegExp(`${number}(?=[\\u4e00-\\u9fffA-Z“])`, "g");
  pattern.lastIndex = from + 4;
  const match = pattern.exec(text);
  return match && match.index < end ? match.index : end;
}

function readRow(row: string, from: number, number: number, attribute: string | null): FlatRow | null {
  const body = attribute ? row.slice(0, row.length - attribute.length) : row;
  const tail = /[\d.*＊※\-—–/~<>≥≤,+]*(?:(?:左右|以上|以下|以内|余)[\d.*\-—]*)*$/.exec(body);
  if (!tail || tail[0] === "") return null;
  let label = body.slice(0, body.length - tail[0].length);
  const index = String(number);
  const skipped = label.startsWith(index) ? index.length : 0;
  label = label.slice(skipped);
  const unit = longUnits.find((word) => label.length > word.length + 1 && label.endsWith(word)) ?? "";
  return {
    from,
    to: from + row.length,
    name: label.slice(0, label.length - unit.length).trim(),
    unit,
    figures: tail[0],
    figuresAt: from + body.length - tail[0].length,
    attribute,
  };
}
