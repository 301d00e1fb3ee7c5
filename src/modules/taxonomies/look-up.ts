import { civilDay } from "../../platform/clock/clock.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { descendantsOf, itemsOn } from "./rules/tree.ts";
import { itemsOf, type KnownItem, vocabularyOf } from "./views.ts";

/** An item as later modules read it. */
export interface VocabularyItem {
  code: string;
  parent: string | null;
  name: { zh: string; en: string | null };
}

/**
 * The items of a vocabulary on a civil day (YYYY-MM-DD; today when not given), in the order of the source.
 * `taxonomies.vocabulary-not-found` for an unknown code; an empty list when the source names no members.
 */
export async function vocabularyOn(
  ctx: Pick<Ctx, "tx" | "clock">,
  vocabulary: string,
  day: string = civilDay(ctx.clock),
): Promise<VocabularyItem[]> {
  await vocabularyOf(ctx.tx, vocabulary);
  return itemsOn(await itemsOf(ctx.tx, vocabulary), day).map(shown);
}

/** The item of a code on a day (today when not given); `taxonomies.item-not-found` when it does not hold then. */
export async function itemOn(
  ctx: Pick<Ctx, "tx" | "clock">,
  vocabulary: string,
  code: string,
  day: string = civilDay(ctx.clock),
): Promise<VocabularyItem> {
  const found = (await vocabularyOn(ctx, vocabulary, day)).find((item) => item.code === code);
  if (!found) throw new AppError("taxonomies.item-not-found", { code, day });
  return found;
}

/** The code of an item and those of everything below it on a day: what counts when something is counted under it. */
export async function codesWithin(
  ctx: Pick<Ctx, "tx" | "clock">,
  vocabulary: string,
  code: string,
  day: string = civilDay(ctx.clock),
): Promise<string[]> {
  await itemOn(ctx, vocabulary, code, day);
  return [code, ...descendantsOf(itemsOn(await itemsOf(ctx.tx, vocabulary), day), code)];
}

const shown = (item: KnownItem): VocabularyItem => ({
  code: item.code,
  parent: item.parent,
  name: { zh: item.name_zh, en: item.name_en },
});
