import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { DoubleSide } from "../contract/doubles.ts";
import type { EntryRow, FirmRow } from "../store.ts";

type Head = Pick<FirmRow, "name_zh" | "name_en" | "kind" | "parent_id" | "organisation_id">;

/** What parting two records puts back. */
export interface Undoing {
  setAside: string[];
  added: string[];
  /** The kept record before, and as joining left it. */
  before: Head;
  after: Head;
  /** The participant that the other record was, when it became one of the kept record. */
  organisation: string | null;
  /** What stood below the other record. */
  children: string[];
  /** The entries of the other record as they were. */
  state: string;
}

export interface DoubleRow {
  id: string;
  double_id: string;
  kept_id: string;
  choices: Record<string, DoubleSide>;
  undoing: Undoing;
  basis: string;
  joined_at: Date;
  joined_by: string;
  joined_by_name: string;
  parted_at: Date | null;
  parted_by: string | null;
  parted_by_name: string | null;
  part_reason: string | null;
}

export const doubleTables = (tx: Tx) =>
  tx.withTables<{ "firms.firm_double": DoubleRow; "firms.firm_entry": EntryRow }>();

export async function insertDouble(tx: Tx, row: Omit<DoubleRow, "id" | `part${string}`>): Promise<void> {
  const { choices, undoing, ...rest } = row;
  await doubleTables(tx)
    .insertInto("firms.firm_double")
    .values({
      id: newId(),
      ...rest,
      choices: sql<DoubleRow["choices"]>`${JSON.stringify(choices)}::jsonb`,
      undoing: sql<Undoing>`${JSON.stringify(undoing)}::jsonb`,
    })
    .execute();
}

export async function partDoubleRow(
  tx: Tx,
  id: string,
  parted: Pick<DoubleRow, "parted_at" | "parted_by" | "parted_by_name" | "part_reason">,
): Promise<void> {
  await doubleTables(tx).updateTable("firms.firm_double").set(parted).where("id", "=", id).execute();
}

/** Entries do not count from now on. */
export async function setAsideEntries(tx: Tx, ids: readonly string[]): Promise<void> {
  const which = sql`id = any(${[...ids]}::text[])`;
  await sql`
    with name as (update firms.name_entry set counts_for = null where ${which}),
      place as (update firms.place_entry set counts_for = null where ${which}),
      title as (update firms.title_entry set counts_for = null where ${which}),
      class as (update firms.class_entry set counts_for = null where ${which})
    update firms.figure_entry set counts_for = null where ${which}`.execute(tx);
}

/** What counted for one record counts for another; of it, only what was entered for some of its records where these are named. */
export async function recountEntries(tx: Tx, from: string, to: string, enteredFor?: readonly string[]): Promise<void> {
  const which = sql`counts_for = ${from} ${enteredFor ? sql`and firm_id = any(${[...enteredFor]}::text[])` : sql``}`;
  await sql`
    with name as (update firms.name_entry set counts_for = ${to} where ${which}),
      place as (update firms.place_entry set counts_for = ${to} where ${which}),
      title as (update firms.title_entry set counts_for = ${to} where ${which}),
      class as (update firms.class_entry set counts_for = ${to} where ${which})
    update firms.figure_entry set counts_for = ${to} where ${which}`.execute(tx);
}

/** Entries count again: for the record that is parted where they were entered for one of its records, else for the kept one. */
export async function countAgain(
  tx: Tx,
  ids: readonly string[],
  { double, kept, records }: { double: string; kept: string; records: readonly string[] },
): Promise<void> {
  const which = sql`id = any(${[...ids]}::text[])`;
  const whose = sql`case when firm_id = any(${[...records]}::text[]) then ${double} else ${kept} end`;
  await sql`
    with name as (update firms.name_entry set counts_for = ${whose} where ${which}),
      place as (update firms.place_entry set counts_for = ${whose} where ${which}),
      title as (update firms.title_entry set counts_for = ${whose} where ${which}),
      class as (update firms.class_entry set counts_for = ${whose} where ${which})
    update firms.figure_entry set counts_for = ${whose} where ${which}`.execute(tx);
}

/** Records are the same as another, or stand for themselves again (null). */
export async function saveSameAs(tx: Tx, ids: readonly string[], sameAs: string | null): Promise<void> {
  await doubleTables(tx)
    .updateTable("firms.firm_entry")
    .set((row) => ({ same_as: sameAs, version: row("version", "+", 1) }))
    .where(sql<boolean>`id = any(${[...ids]}::text[])`)
    .execute();
}

/** What a record is called, whose it is and what it is found by. */
export async function saveHead(
  tx: Tx,
  id: string,
  head: Partial<Pick<FirmRow, keyof Head | "search" | "initials" | "syllables">>,
): Promise<void> {
  await doubleTables(tx)
    .updateTable("firms.firm_entry")
    .set((row) => ({ ...head, version: row("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** What stands below one record stands below another. Of what is named, only that. */
export async function moveChildren(tx: Tx, from: string, to: string, ids: readonly string[]): Promise<void> {
  await doubleTables(tx)
    .updateTable("firms.firm_entry")
    .set({ parent_id: to })
    .where("parent_id", "=", from)
    .where(sql<boolean>`id = any(${[...ids]}::text[])`)
    .execute();
}
