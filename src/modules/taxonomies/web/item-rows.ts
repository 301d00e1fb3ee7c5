import type { Item } from "../contract.ts";
import { ancestorsOf, treeOf } from "../rules/tree.ts";

/** An item in the table: how deep it stands, and whether what is below it is shown. */
export interface ItemRow {
  item: Item;
  depth: number;
  hasBelow: boolean;
  isOpen: boolean;
}

/** A longer list begins folded: only its roots are shown. */
const longest = 100;

export const isLong = (items: readonly Item[]): boolean => items.length > longest;

/**
 * The rows of the tree. Looking for something shows what fits with everything above it; else an item is shown when
 * everything above it is unfolded. `turned`: codes that the reader folded (in a short list) or unfolded (in a long one).
 */
export function itemRows(items: readonly Item[], q: string, turned: ReadonlySet<string>): ItemRow[] {
  const parents = new Set(items.map((item) => item.parent));
  const wanted = q.trim().toLowerCase();
  const found = new Set<string>();
  if (wanted !== "")
    for (const item of items.filter((one) => isNamed(one, wanted)))
      for (const code of [item.code, ...ancestorsOf(items, item.code)]) found.add(code);
  const isOpen = (code: string) => wanted !== "" || turned.has(code) === isLong(items);
  const hidden = new Set<string>();
  return treeOf(items).flatMap(({ item, depth }) => {
    const isBelowFolded = item.parent !== null && (hidden.has(item.parent) || !isOpen(item.parent));
    if (isBelowFolded && depth > 0) {
      hidden.add(item.code);
      return [];
    }
    if (wanted !== "" && !found.has(item.code)) return [];
    return [{ item, depth, hasBelow: parents.has(item.code), isOpen: isOpen(item.code) }];
  });
}

const isNamed = ({ code, name }: Item, wanted: string): boolean =>
  [code, name.zh, name.en].some((text) => text?.toLowerCase().includes(wanted));
