import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { Grain, Origin } from "./contract.ts";

/** The tables of this module. Only this file writes to them. */
export type LedgerTables = {
  "ledger.home": { is_home: boolean; region: string };
  "ledger.metric": {
    code: string;
    name_zh: string;
    name_en: string | null;
    meaning_zh: string;
    meaning_en: string | null;
    unit: string;
    grain: Grain;
    basis: string | null;
    is_retired: boolean;
  };
  "ledger.fact": {
    id: string;
    region: string;
    metric: string;
    valid_from: string;
    valid_to: string | null;
    recorded_at: Date;
    subject: string;
    organisation_id: string | null;
    place: string | null;
    longitude: number | null;
    latitude: number | null;
    dimensions: Record<string, string>;
    /** Exact; PostgreSQL's numeric as text. */
    value: string | null;
    origin: Origin;
    source_module: string;
    source_record: string;
    evidence: string | null;
    entered_by: string | null;
    note: string | null;
    is_retraction: boolean;
    supersedes: string | null;
  };
  "ledger.supersession": { superseded: string; by: string; recorded_at: Date };
};

export const ledgerTables = (tx: Tx) => tx.withTables<LedgerTables>();
export type MetricRow = LedgerTables["ledger.metric"];
export type FactRow = LedgerTables["ledger.fact"];
/** A row to be added; without a region it is of the region of this installation. */
export type NewFactRow = Omit<FactRow, "region"> & { region?: string };

export async function saveHome(tx: Tx, region: string): Promise<void> {
  await ledgerTables(tx)
    .insertInto("ledger.home")
    .values({ is_home: true, region })
    .onConflict((conflict) => conflict.column("is_home").doUpdateSet({ region }))
    .execute();
}

/** Brings the metrics up to date. Unit and grain of a metric with facts stay: the database refuses to reinterpret them. */
export async function saveMetric(tx: Tx, metric: Omit<MetricRow, "is_retired">): Promise<void> {
  const { code, unit, grain, ...words } = metric;
  await ledgerTables(tx)
    .insertInto("ledger.metric")
    .values({ code, unit, grain, ...words, is_retired: false })
    .onConflict((conflict) => conflict.column("code").doUpdateSet(words))
    .execute();
}

// PostgreSQL takes at most 65,535 values a statement; a fact has 21.
const batch = 2000;

export async function insertFacts(tx: Tx, rows: readonly NewFactRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) {
    const values = rows.slice(at, at + batch).map((row) => ({
      ...row,
      dimensions: sql<Record<string, string>>`${JSON.stringify(row.dimensions)}::jsonb`,
    }));
    await tx
      .withTables<{ "ledger.fact": Omit<FactRow, "region"> & { region?: string } }>()
      .insertInto("ledger.fact")
      .values(values)
      .execute();
  }
}

export async function insertSupersession(tx: Tx, superseded: string, by: string, recordedAt: Date): Promise<void> {
  await ledgerTables(tx)
    .insertInto("ledger.supersession")
    .values({ superseded, by, recorded_at: recordedAt })
    .execute();
}

/** Waits for whoever supersedes the same fact: of two, the second sees the first. */
export async function lockFact(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 1))`.execute(tx);
}
