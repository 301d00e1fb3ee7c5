import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/new-id.ts";
import type { Basis, CodeForm, ItemChangeKind, MemberState, Relation } from "./contract.ts";

interface VocabularyRow {
  code: string;
  position: number;
  name_zh: string;
  name_en: string | null;
  meaning_zh: string;
  meaning_en: string | null;
  members: MemberState;
  form: CodeForm | null;
  basis: Basis | null;
  note_zh: string | null;
  note_en: string | null;
}

export interface ItemRow {
  id: string;
  vocabulary: string;
  code: string;
  parent: string | null;
  position: number;
  name_zh: string;
  name_en: string | null;
  valid_from: string;
  valid_to: string | null;
  basis: Basis | null;
  note_zh: string | null;
  note_en: string | null;
  is_from_pack: boolean;
}

interface ItemChangeRow {
  id: string;
  vocabulary: string;
  item: string;
  kind: ItemChangeKind;
  day: string;
  reason: string;
  changed_by: string | null;
  changed_by_name: string | null;
  changed_at: Date;
}

export interface CrosswalkRow {
  id: string;
  from_vocabulary: string;
  from_item: string;
  to_vocabulary: string;
  to_item: string;
  relation: Relation;
  basis: Basis | null;
  note_zh: string | null;
  note_en: string | null;
}

interface CrosswalkDecisionRow {
  id: string;
  crosswalk_id: string;
  relation: Relation;
  verdict: "confirmed" | "rejected";
  reason: string;
  decided_by: string;
  decided_by_name: string;
  decided_at: Date;
}

/** The tables of this module. Only this file writes to them. */
export type TaxonomiesTables = {
  "taxonomies.vocabulary": VocabularyRow;
  "taxonomies.item": ItemRow;
  "taxonomies.item_change": ItemChangeRow;
  "taxonomies.crosswalk": CrosswalkRow;
  "taxonomies.crosswalk_decision": CrosswalkDecisionRow;
};

export const taxonomiesTables = (tx: Tx) => tx.withTables<TaxonomiesTables>();

/** Rows that go in one statement: PostgreSQL takes at most 65,535 values. */
const rowsAtOnce = 1000;

/** Inserts a vocabulary, or brings the one with the same code up to date. */
export async function saveVocabulary(tx: Tx, vocabulary: VocabularyRow): Promise<void> {
  const { code: _code, ...rest } = vocabulary;
  await taxonomiesTables(tx)
    .insertInto("taxonomies.vocabulary")
    .values(vocabulary)
    .onConflict((conflict) => conflict.column("code").doUpdateSet(rest))
    .execute();
}

/** Writes new items. */
export async function addItems(tx: Tx, items: readonly Omit<ItemRow, "id">[]): Promise<void> {
  for (let start = 0; start < items.length; start += rowsAtOnce)
    await taxonomiesTables(tx)
      .insertInto("taxonomies.item")
      .values(items.slice(start, start + rowsAtOnce).map((item) => ({ ...item, id: newId() })))
      .execute();
}

/** What the region pack rewords in an item that it brought. */
export type ItemWords = Pick<ItemRow, "parent" | "position" | "name_zh" | "name_en" | "basis" | "note_zh" | "note_en">;

export async function rewordItem(tx: Tx, id: string, words: ItemWords): Promise<void> {
  await taxonomiesTables(tx).updateTable("taxonomies.item").set(words).where("id", "=", id).execute();
}

/** Ends items on a day: the first day on which they no longer hold. */
export async function endItems(tx: Tx, ids: readonly string[], day: string): Promise<void> {
  if (ids.length === 0) return;
  await taxonomiesTables(tx)
    .updateTable("taxonomies.item")
    .set({ valid_to: day })
    .where(sql<boolean>`id = any(${[...ids]})`)
    .execute();
}

export async function addItemChanges(tx: Tx, changes: readonly Omit<ItemChangeRow, "id">[]): Promise<void> {
  for (let start = 0; start < changes.length; start += rowsAtOnce)
    await taxonomiesTables(tx)
      .insertInto("taxonomies.item_change")
      .values(changes.slice(start, start + rowsAtOnce).map((change) => ({ ...change, id: newId() })))
      .execute();
}

/** Inserts a crosswalk, or brings the one between the same two items up to date. */
export async function saveCrosswalk(tx: Tx, crosswalk: Omit<CrosswalkRow, "id">): Promise<void> {
  const { relation, basis, note_zh, note_en } = crosswalk;
  await taxonomiesTables(tx)
    .insertInto("taxonomies.crosswalk")
    .values({ ...crosswalk, id: newId() })
    .onConflict((conflict) =>
      conflict
        .columns(["from_vocabulary", "from_item", "to_vocabulary", "to_item"])
        .doUpdateSet({ relation, basis, note_zh, note_en }),
    )
    .execute();
}

export async function addCrosswalkDecision(tx: Tx, decision: Omit<CrosswalkDecisionRow, "id">): Promise<void> {
  await taxonomiesTables(tx)
    .insertInto("taxonomies.crosswalk_decision")
    .values({ ...decision, id: newId() })
    .execute();
}

/** Until the transaction ends nobody else changes this vocabulary or crosswalk: of two at once the second sees the first. */
export async function lockFor(tx: Tx, subject: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`taxonomies ${subject}`}))`.execute(tx);
}
