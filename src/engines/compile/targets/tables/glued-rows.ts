import { cut, type Flow } from "../../language/flow.ts";
import { metricKey } from "../metric-key.ts";
import { longUnits } from "./flat-rows.ts";
import { splitFigures } from "./glued-figures.ts";
import type { Column } from "./table-columns.ts";
import type { Cell } from "./table-grid.ts";

const attributeAtEnd = /(?:预期性|约束性|指导性|引导性) *$/;
/** What stands where the figures were: figures with their signs, dashes for none, brackets for sums. */
const token = "(?:[≥≤><~约]? ?[[(]?\\d+(?:\\.\\d+)?%?[\\])]?(?:左右|以上|以下|以内|[*＊※])?|[—–-]+)";
const figures = new RegExp(`(?:${token} *)+$`);
const tokens = new RegExp(token, "g");

/**
 * The cells of a row that lost its borders, one for each column; null when they cannot be told apart. `number` is what the row's own
 * number should be, `said` what the sentences promise of an indicator.
 */
export function gluedCells(
  line: Flow,
  columns: readonly Column[],
  number: number,
  said: ReadonlyMap<string, readonly number[]>,
): Cell[] | null {
  const { text } = line;
  const part = (from: number, to: number): Cell => {
    const found = cut(line, from, to);
    return { text: found.text, start: found.start, end: found.end };
  };
  const attribute = attributeAtEnd.exec(text);
  const end = attribute?.index ?? text.length;
  const tail = figures.exec(text.slice(0, end));
  if (!tail) return null;
  const wanted = columns.filter(({ role }) => role === "base" || role === "target" || role === "total").length;
  const values = [...tail[0].matchAll(tokens)].map((one) =>
    part(tail.index + one.index, tail.index + one.index + one[0].length),
  );
  // 1新能源装机规模: the number of the row; a merged category may stand before it.
  const own = columns.some(({ role }) => role === "index")
    ? new RegExp(`^([\\u4e00-\\u9fff]{0,10}?)(${number})[ .、]?(?![\\d.%年])`).exec(text)
    : null;
  let from = own?.[0].length ?? 0;
  while (text[from] === " ") from++;
  const label = text.slice(from, tail.index).trimEnd();
  const unit = longUnits.find((word) => label.length > word.length + 1 && label.endsWith(word)) ?? "";
  const name = part(from, from + label.length - unit.length);
  if (values.length === 1 && wanted === 2) {
    const mentioned = said.get(metricKey(name.text)) ?? [];
    const only = values[0]!;
    const split = splitFigures(only.text, { mentioned, percent: unit === "%" });
    const at = split ? text.indexOf(only.text, tail.index) : -1;
    if (split && at >= 0 && split.base !== "")
      values.splice(0, 1, part(at, at + split.at), part(at + split.at, at + only.text.length));
  }
  if (values.length !== wanted || name.text.length < 2) return null;
  const none = (at: number): Cell => part(at, at);
  let next = 0;
  return columns.map(({ role }) => {
    if (role === "base" || role === "target" || role === "total") return values[next++]!;
    if (role === "index") return own ? part(own[1]!.length, own[1]!.length + own[2]!.length) : none(0);
    if (role === "category") return own ? part(0, own[1]!.length) : none(0);
    if (role === "name") return name;
    if (role === "unit") return part(from + label.length - unit.length, from + label.length);
    return role === "attribute" && attribute ? part(end, text.length) : none(end);
  });
}
