import { type DatedItem, overlap } from "./tree.ts";

/** An item as the region pack states it; everything but period and code may be reworded later. */
export interface PackItem extends DatedItem {
  /** Everything that the pack says of it besides code and period, to tell whether it changed. */
  words: string;
}

export interface KeptItem extends PackItem {
  id: string;
  isFromPack: boolean;
}

/**
 * What the pack changes in a list: what it brings anew, what it rewords, what it ends. A person's decision stays: an item
 * of theirs under the same code is left alone, and what they ended stays ended. What the pack no longer names stays too,
 * for records may point at it.
 */
export function packPlan<New extends PackItem, Kept extends KeptItem>(kept: readonly Kept[], pack: readonly New[]) {
  const plan = {
    added: [] as New[],
    reworded: [] as { row: Kept; item: New }[],
    ended: [] as { row: Kept; item: New }[],
  };
  for (const item of pack) {
    const row = kept.find((one) => one.isFromPack && one.code === item.code && one.validFrom === item.validFrom);
    if (!row) {
      if (!kept.some((one) => one.code === item.code && overlap(one, item))) plan.added.push(item);
      continue;
    }
    if (row.words !== item.words || row.parent !== item.parent) plan.reworded.push({ row, item });
    if (row.validTo === null && item.validTo !== null) plan.ended.push({ row, item });
  }
  return plan;
}
