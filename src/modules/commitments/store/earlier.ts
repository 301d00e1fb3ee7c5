import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { EarlierField, MatchReason, SheetMapping, verdicts } from "../contract/earlier.ts";
import { json } from "../store.ts";

/** What was found for a row when its file was brought, or when it was matched again. */
export interface Found {
  certainty: "certain" | "likely" | "none";
  candidates: { extraction: string; measure: number | null; score: number; reasons: readonly MatchReason[] }[];
}
export type Said = Record<EarlierField, string>;
/** The heads of a sheet, each with the field that it was taken for. */
export type SheetHeads = { header: string; field: EarlierField | null }[];

export type EarlierTables = {
  "commitments.ledger_source": { id: string; name: string; made_at: Date; made_by: string; made_by_name: string };
  "commitments.brought_file": {
    id: string;
    source_id: string;
    number: number;
    file_name: string;
    sha256: string;
    mapping: SheetMapping[];
    heads: SheetHeads[];
    brought_at: Date;
    brought_by: string;
    brought_by_name: string;
  };
  "commitments.brought_row": {
    id: string;
    file_id: string;
    sheet: string | null;
    row_number: number;
    row_key: string;
    cells: Record<string, string>;
    said: Said;
    document: string | null;
    due_on: string | null;
    found: Found;
  };
  "commitments.brought_decision": {
    id: string;
    source_id: string;
    row_key: string;
    verdict: (typeof verdicts)[number];
    extraction_id: string | null;
    measure: number | null;
    made_at: Date;
    made_by: string;
    made_by_name: string;
  };
  "commitments.brought_outcome": {
    id: string;
    source_id: string;
    row_key: string;
    row_id: string;
    commitment_id: string;
    said: Said;
    file_name: string;
    sheet: string | null;
    row_number: number;
    made_at: Date;
    made_by: string;
    made_by_name: string;
  };
};
export const earlierTables = (tx: Tx) => tx.withTables<EarlierTables>();
export type BroughtFile = EarlierTables["commitments.brought_file"];
export type BroughtRow = EarlierTables["commitments.brought_row"];
export type BroughtDecision = EarlierTables["commitments.brought_decision"];
export type BroughtOutcome = EarlierTables["commitments.brought_outcome"];

/** Whoever brings, decides or applies something of earlier ledgers waits for who does so now. */
export const holdEarlier = async (tx: Tx, key: string): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock(hashtext('commitments.earlier'), hashtext(${key}))`.execute(tx));

export async function addSource(tx: Tx, row: EarlierTables["commitments.ledger_source"]): Promise<void> {
  await earlierTables(tx).insertInto("commitments.ledger_source").values(row).execute();
}

/** An edition with its rows. */
export async function addFile(tx: Tx, file: BroughtFile, rows: readonly BroughtRow[]): Promise<void> {
  const tables = earlierTables(tx);
  await tables
    .insertInto("commitments.brought_file")
    .values({ ...file, mapping: json(file.mapping), heads: json(file.heads) })
    .execute();
  for (let at = 0; at < rows.length; at += 500)
    await tables
      .insertInto("commitments.brought_row")
      .values(
        rows
          .slice(at, at + 500)
          .map((row) => ({ ...row, cells: json(row.cells), said: json(row.said), found: json(row.found) })),
      )
      .execute();
}

export async function addDecisions(tx: Tx, rows: readonly BroughtDecision[]): Promise<void> {
  if (rows.length > 0) await earlierTables(tx).insertInto("commitments.brought_decision").values(rows).execute();
}

export async function addOutcomes(tx: Tx, rows: readonly BroughtOutcome[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 500)
    await earlierTables(tx)
      .insertInto("commitments.brought_outcome")
      .values(rows.slice(at, at + 500).map((row) => ({ ...row, said: json(row.said) })))
      .execute();
}

export async function setFound(tx: Tx, rows: readonly { id: string; found: Found }[]): Promise<void> {
  for (const { id, found } of rows)
    await earlierTables(tx)
      .updateTable("commitments.brought_row")
      .set({ found: json(found) })
      .where("id", "=", id)
      .execute();
}
