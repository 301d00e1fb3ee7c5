import type { Draft } from "../draft.ts";
import { sourceAt } from "../language/flow.ts";
import { yearCells } from "./year-cells.ts";

export interface Passage {
  /** Half-open range in the view's text. */
  start: number;
  end: number;
  node: string;
  kind: Draft["nodes"][number]["kind"];
  /** Length of the label at the start (一、 or 专栏2), in view characters. */
  label: number;
}

/**
 * The whole document as the rules read it: one passage a node, folded, without spaces (2000 个 reads 2000个), joined by line ends.
 * `offsets[i]` is the place of character i in the source.
 */
export interface ReadingView {
  text: string;
  offsets: Int32Array;
  passages: Passage[];
  /** Cells of tables that stand below a year, as half-open ranges of the view, in order. */
  dated: Array<{ start: number; end: number; year: number }>;
}

const digit = /\d/;
const leadingLabel =
  /^(?:\d{1,2}[.、)](?!\d)|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|[一二三四五六七八九十]{1,3}、(?=[\u4e00-\u9fff]{2})|[①-⑳])/;

/** Builds the view of a draft in one pass over its flows; `without` are the nodes that the tables stage reads. */
export function readingView(draft: Draft, without: ReadonlySet<string>): ReadingView {
  let capacity = 0;
  for (const flow of draft.flows.values()) capacity += flow.text.length + 1;
  const offsets = new Int32Array(capacity + draft.nodes.length + 1);
  const parts: string[] = [];
  const passages: Passage[] = [];
  const dated: ReadingView["dated"] = [];
  let at = 0;
  for (const node of draft.nodes) {
    const flow = draft.flows.get(node.id);
    if (!flow || flow.text === "" || without.has(node.id)) continue;
    const start = at;
    let piece = 0;
    let shift = sourceAt(flow, 0);
    let compact = "";
    const cells = node.kind === "table" ? yearCells(flow) : [];
    let cell = 0;
    const keep = (i: number, character: string) => {
      while (cell < cells.length && cells[cell]!.to <= i) cell++;
      const own = cells[cell];
      if (own && own.from <= i) {
        const last = dated.at(-1);
        if (last && last.end === at && last.year === own.year) last.end++;
        else dated.push({ start: at, end: at + 1, year: own.year });
      }
      offsets[at++] = shift + i;
      compact += character;
    };
    for (let i = 0; i < flow.text.length; i++) {
      const next = flow.pieces[piece + 1];
      if (next && next.from <= i) piece++;
      const current = flow.pieces[piece];
      if (current) shift = current.source - current.from;
      const character = flow.text[i]!;
      // Every cell of a table says something of its own; a number alone is the row's.
      if (node.kind === "table" && compact !== "" && /[\t|\n]/.test(flow.raw[i] ?? "")) {
        if (/[、。]$/.test(compact)) continue;
        offsets[at++] = shift + i;
        compact += /(?:^|。)\d{1,3}$/.test(compact) ? "、" : "。";
        continue;
      }
      if (character === " ") {
        // Two figures side by side stay two figures.
        if (!(digit.test(flow.text[i - 1] ?? "") && digit.test(flow.text[i + 1] ?? ""))) continue;
      }
      keep(i, character);
    }
    if (compact === "") continue;
    // A paragraph may carry a label that is no heading (1.新增企业350家).
    const written = node.label === null ? leadingLabel.exec(compact)?.[0].length : node.label.replace(/\s/g, "").length;
    const label = written ?? 0;
    passages.push({ start, end: at, node: node.id, kind: node.kind, label });
    parts.push(compact, "\n");
    offsets[at] = (offsets[at - 1] ?? 0) + 1;
    at++;
  }
  return { text: parts.join(""), offsets, passages, dated };
}

/** Source span of a half-open range of the view. */
export function spanOf(view: ReadingView, from: number, to: number): { start: number; end: number } {
  const start = view.offsets[from] ?? 0;
  return { start, end: to > from ? (view.offsets[to - 1] ?? start) + 1 : start };
}
