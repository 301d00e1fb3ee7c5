import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/new-id.ts";
import type { FirmKind } from "./contract.ts";

export interface FirmRow {
  id: string;
  code: string;
  name_zh: string;
  name_en: string | null;
  kind: FirmKind;
  credit_code: string | null;
  organisation_id: string | null;
  parent_id: string | null;
  is_sample: boolean;
  version: number;
  search: string;
  initials: string;
  syllables: string;
  basis: string;
  created_at: Date;
}

/** A record as it was entered; `same_as`: the one that it was joined to, null where it stands for itself. */
export interface EntryRow extends FirmRow {
  same_as: string | null;
}

export interface FirmNameRow {
  id: string;
  firm_id: string;
  name: string;
  name_key: string;
  kind: "official" | "short" | "alias" | "former";
  valid_from: string | null;
  valid_to: string | null;
  basis: string;
}

export interface FirmPlaceRow {
  id: string;
  firm_id: string;
  place: string;
  address: string | null;
  longitude: number | null;
  latitude: number | null;
  valid_from: string | null;
  valid_to: string | null;
  basis: string;
}

interface TitleKindRow {
  code: string;
  position: number;
  name_zh: string;
  name_en: string;
  metric: string | null;
  basis: string | null;
  quote: string | null;
  /** Its place on the ladder, 1 the lowest, and the line of a document that says so. */
  rung: number | null;
  rung_basis: string | null;
}

export interface FirmTitleRow {
  id: string;
  firm_id: string;
  title: string;
  certificate: string | null;
  valid_from: string;
  valid_to: string | null;
  ended_on: string | null;
  end_reason: string | null;
  is_sample: boolean;
  basis: string;
  recorded_by: string | null;
  recorded_at: Date;
}

/** The tables of this module. Only this file writes to them. */
type FirmTables = {
  "firms.firm": FirmRow;
  "firms.firm_entry": EntryRow;
  "firms.firm_name": FirmNameRow;
  "firms.firm_place": FirmPlaceRow;
  "firms.title_kind": TitleKindRow;
  "firms.firm_title": FirmTitleRow;
};

export const firmTables = (tx: Tx) => tx.withTables<FirmTables>();

const batch = 1000;
/** Rows in parts that a statement takes: it has room for 65,535 values. */
export const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, at) => rows.slice(at * batch, (at + 1) * batch));

/** Firms with their names, places and titles, all new. */
export async function insertFirms(
  tx: Tx,
  rows: {
    firms: readonly FirmRow[];
    names: readonly Omit<FirmNameRow, "id">[];
    places: readonly Omit<FirmPlaceRow, "id">[];
    titles: readonly Omit<FirmTitleRow, "id">[];
  },
): Promise<void> {
  const tables = firmTables(tx);
  const withId = <T extends object>(row: T) => ({ id: newId(), ...row });
  for (const part of batches(rows.firms)) await tables.insertInto("firms.firm").values(part).execute();
  for (const part of batches(rows.names)) await tables.insertInto("firms.firm_name").values(part.map(withId)).execute();
  for (const part of batches(rows.places))
    await tables.insertInto("firms.firm_place").values(part.map(withId)).execute();
  for (const part of batches(rows.titles))
    await tables.insertInto("firms.firm_title").values(part.map(withId)).execute();
}

export async function insertTitle(tx: Tx, row: Omit<FirmTitleRow, "id">): Promise<string> {
  const id = newId();
  await firmTables(tx)
    .insertInto("firms.firm_title")
    .values({ id, ...row })
    .execute();
  return id;
}

export async function endTitleRow(tx: Tx, id: string, on: string, reason: string): Promise<void> {
  await firmTables(tx)
    .updateTable("firms.firm_title")
    .set({ ended_on: on, end_reason: reason })
    .where("id", "=", id)
    .execute();
}

/** The firm leaves the place that it sits at, and sits at another from that day on. */
export async function insertMove(tx: Tx, row: Omit<FirmPlaceRow, "id">): Promise<void> {
  await firmTables(tx)
    .updateTable("firms.firm_place")
    .set({ valid_to: row.valid_from })
    .where("firm_id", "=", row.firm_id)
    .where("valid_to", "is", null)
    .execute();
  await firmTables(tx)
    .insertInto("firms.firm_place")
    .values({ id: newId(), ...row })
    .execute();
}

/** One more name, and what the firm is found by with it. */
export async function insertName(
  tx: Tx,
  row: Omit<FirmNameRow, "id">,
  found: Pick<FirmRow, "name_zh" | "search" | "initials" | "syllables">,
): Promise<void> {
  await firmTables(tx)
    .insertInto("firms.firm_name")
    .values({ id: newId(), ...row })
    .execute();
  await firmTables(tx).updateTable("firms.firm").set(found).where("id", "=", row.firm_id).execute();
}

/** A name by which a firm is found beside its own. */
export async function insertAlias(
  tx: Tx,
  row: Pick<FirmNameRow, "id" | "firm_id" | "name" | "name_key" | "basis">,
): Promise<void> {
  await firmTables(tx)
    .insertInto("firms.firm_name")
    .values({ ...row, kind: "alias", valid_from: null, valid_to: null })
    .execute();
}

/** Ends the official name that holds now, where a new one begins. */
export async function closeOfficialName(tx: Tx, firmId: string, from: string): Promise<void> {
  await firmTables(tx)
    .updateTable("firms.firm_name")
    .set({ valid_to: from })
    .where("firm_id", "=", firmId)
    .where("kind", "=", "official")
    .where("valid_to", "is", null)
    .execute();
}

export async function saveOrganisation(tx: Tx, firmId: string, organisationId: string | null): Promise<void> {
  await firmTables(tx)
    .updateTable("firms.firm")
    .set((row) => ({ organisation_id: organisationId, version: row("version", "+", 1) }))
    .where("id", "=", firmId)
    .execute();
}

export async function saveParent(tx: Tx, firmId: string, parentId: string | null): Promise<void> {
  await firmTables(tx)
    .updateTable("firms.firm")
    .set((row) => ({ parent_id: parentId, version: row("version", "+", 1) }))
    .where("id", "=", firmId)
    .execute();
}

export async function raiseVersion(tx: Tx, firmId: string): Promise<void> {
  await firmTables(tx)
    .updateTable("firms.firm")
    .set((row) => ({ version: row("version", "+", 1) }))
    .where("id", "=", firmId)
    .execute();
}

export async function saveTitleKind(tx: Tx, row: TitleKindRow): Promise<void> {
  await firmTables(tx)
    .insertInto("firms.title_kind")
    .values(row)
    .onConflict((conflict) => conflict.column("code").doUpdateSet(row))
    .execute();
}

/** The code number of a firm that had none; it is found by it from now on. */
export async function saveCreditCode(tx: Tx, firmId: string, code: string): Promise<void> {
  await firmTables(tx)
    .updateTable("firms.firm")
    .set((row) => ({
      credit_code: code,
      search: sql<string>`${row.ref("search")} || chr(10) || ${code.toLowerCase()}`,
    }))
    .where("id", "=", firmId)
    .execute();
}
