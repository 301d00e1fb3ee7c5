import { civilDay } from "../../platform/clock/clock.ts";
import type { Tx } from "../../platform/db/database.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Correspondence, Item, Vocabulary, VocabularyDetail } from "./contract.ts";
import { correspondencesIn } from "./correspondences.ts";
import { itemsOn } from "./rules/tree.ts";
import { type ItemRow, type TaxonomiesTables, taxonomiesTables } from "./store.ts";

type VocabularyRow = TaxonomiesTables["taxonomies.vocabulary"];

/** A row of the list with the fields that the rules read. */
export interface KnownItem extends ItemRow {
  validFrom: string;
  validTo: string | null;
  name: string;
}

const known = (row: ItemRow): KnownItem => ({
  ...row,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  name: row.name_zh,
});

/** The items of a vocabulary of all days, in the order of the source. */
export async function itemsOf(tx: Tx, vocabulary: string): Promise<KnownItem[]> {
  const rows = await taxonomiesTables(tx)
    .selectFrom("taxonomies.item")
    .selectAll()
    .where("vocabulary", "=", vocabulary)
    .orderBy("position")
    .orderBy("valid_from")
    .orderBy("code")
    .execute();
  return rows.map(known);
}

/** The head of a vocabulary; `taxonomies.vocabulary-not-found` when there is none of this code. */
export async function vocabularyOf(tx: Tx, code: string): Promise<VocabularyRow> {
  const row = await taxonomiesTables(tx)
    .selectFrom("taxonomies.vocabulary")
    .selectAll()
    .where("code", "=", code)
    .executeTakeFirst();
  if (!row) throw new AppError("taxonomies.vocabulary-not-found", { code });
  return row;
}

/** Every vocabulary with how many items hold on the day (today when not given). */
export async function listVocabularies(ctx: Ctx, day: string = civilDay(ctx.clock)) {
  const tables = taxonomiesTables(ctx.tx);
  const rows = await tables.selectFrom("taxonomies.vocabulary").selectAll().orderBy("position").execute();
  const items = await tables
    .selectFrom("taxonomies.item")
    .select(["vocabulary", "code", "parent", "valid_from as validFrom", "valid_to as validTo"])
    .execute();
  const byVocabulary = Map.groupBy(items, (item) => item.vocabulary);
  return { day, vocabularies: rows.map((row) => head(row, byVocabulary.get(row.code) ?? [], day)) };
}

/** One vocabulary with the items that hold on the day (today when not given), what they correspond to, and its changes. */
export async function getVocabulary(ctx: Ctx, code: string, day?: string): Promise<VocabularyDetail> {
  const today = civilDay(ctx.clock);
  const on = day ?? today;
  const row = await vocabularyOf(ctx.tx, code);
  const items = await itemsOf(ctx.tx, code);
  const correspondences = await correspondencesIn(ctx.tx, code);
  const changes = await taxonomiesTables(ctx.tx)
    .selectFrom("taxonomies.item_change")
    .selectAll()
    .where("vocabulary", "=", code)
    .orderBy("changed_at", "desc")
    .orderBy("id", "desc")
    .limit(50)
    .execute();
  return {
    ...head(row, items, on),
    day: on,
    today,
    items: itemsOn(items, on).map((item) => itemView(item, correspondences.get(item.code) ?? [])),
    changes: changes.map((change) => ({
      id: change.id,
      item: change.item,
      kind: change.kind,
      day: change.day,
      reason: change.reason,
      by: change.changed_by_name,
      at: change.changed_at.toISOString(),
    })),
  };
}

function head(
  row: VocabularyRow,
  items: readonly Pick<KnownItem, "code" | "parent" | "validFrom" | "validTo">[],
  day: string,
): Vocabulary {
  const ends = items.map((item) => item.validTo);
  const last = ends.some((end) => end === null) ? null : (ends.toSorted().at(-1) ?? null);
  return {
    code: row.code,
    name: { zh: row.name_zh, en: row.name_en },
    meaning: { zh: row.meaning_zh, en: row.meaning_en },
    members: row.members,
    form: row.form,
    basis: row.basis,
    note: words(row.note_zh, row.note_en),
    itemCount: itemsOn(items, day).length,
    from: items.map((item) => item.validFrom).toSorted()[0] ?? null,
    to: last,
  };
}

const words = (zh: string | null, en: string | null) => (zh === null ? null : { zh, en });

const itemView = (item: KnownItem, correspondences: Correspondence[]): Item => ({
  code: item.code,
  parent: item.parent,
  name: { zh: item.name_zh, en: item.name_en },
  validFrom: item.validFrom,
  validTo: item.validTo,
  basis: item.basis,
  note: words(item.note_zh, item.note_en),
  isFromPack: item.is_from_pack,
  correspondences,
});
