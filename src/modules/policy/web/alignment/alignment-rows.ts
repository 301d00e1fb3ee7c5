import type { AlignedItem, AlignedPairAnswer, Alignment } from "../../contract/alignment.ts";
import type { AlignmentView, pairStates } from "../search-schemas.ts";

/** A row of an alignment: two items with what they are to each other, or one that stands alone. */
export type AlignmentRow =
  | {
      readonly kind: "pair";
      readonly key: string;
      readonly pair: AlignedPairAnswer;
      readonly upper: AlignedItem;
      readonly lower: AlignedItem;
    }
  | { readonly kind: "alone"; readonly key: string; readonly side: "upper" | "lower"; readonly item: AlignedItem };

interface Wanted {
  readonly show: AlignmentView;
  readonly kind?: AlignedItem["kind"] | undefined;
  /** Rejected pairs are shown only when asked for. */
  readonly state?: (typeof pairStates)[number] | undefined;
}

/** Every row of an alignment, in reading order of the upper document. */
export function rowsOf(alignment: Alignment): AlignmentRow[] {
  const [upper, lower] = [byKey(alignment.upper.items), byKey(alignment.lower.items)];
  const pairs = alignment.pairs.map((pair): AlignmentRow => {
    const ends = { upper: upper.get(pair.upper)!, lower: lower.get(pair.lower)! };
    return { kind: "pair", key: `${pair.upper}~${pair.lower}`, pair, ...ends };
  });
  const alone = (side: "upper" | "lower") =>
    alignment[side].items
      .filter((item) => item.coverage === "alone")
      .map((item): AlignmentRow => ({ kind: "alone", key: `${side} ${item.key}`, side, item }));
  return [...pairs, ...alone("upper"), ...alone("lower")];
}

const byKey = (items: readonly AlignedItem[]) => new Map(items.map((item) => [item.key, item]));

/** Whether a row is one that the reader asks for. */
export function isWanted(row: AlignmentRow, { show, kind, state }: Wanted): boolean {
  if (row.kind === "alone") return row.side === show && (!kind || row.item.kind === kind);
  if (kind && row.upper.kind !== kind) return false;
  return row.pair.relation === show && (state ? row.pair.state === state : row.pair.state !== "rejected");
}

/** How many rows each view holds, without the filters of kind and state. */
export function countViews(rows: readonly AlignmentRow[]): (show: AlignmentView) => number {
  return (show) => rows.filter((row) => isWanted(row, { show })).length;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of an item cut at the words that reasons point at; a reason that points at the whole marks nothing. */
export function markedWords(
  item: AlignedItem,
  spans: readonly Span[],
): Array<{ start: number; text: string; isMarked: boolean }> {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(start, item.start), end: Math.min(end, item.end) }))
    .filter(({ start, end }) => start < end && end - start < item.end - item.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Array<{ start: number; text: string; isMarked: boolean }> = [];
  const push = (start: number, end: number, isMarked: boolean) => {
    const text = item.quote.slice(start - item.start, end - item.start);
    if (text !== "") parts.push({ start, text, isMarked });
  };
  let at = item.start;
  for (const { start, end } of inside) {
    if (end <= at) continue;
    push(at, Math.max(at, start), false);
    push(Math.max(at, start), end, true);
    at = end;
  }
  push(at, item.end, false);
  return parts;
}
