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
    sample: boolean;
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

const batch = 5000;

/** Adds facts. They go as JSON, a parameter a batch: a statement of PostgreSQL takes at most 65,535. */
export async function insertFacts(tx: Tx, rows: readonly NewFactRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) {
    await sql`
      insert into ledger.fact (id, region, metric, valid_from, valid_to, recorded_at, subject, organisation_id, place,
        longitude, latitude, dimensions, value, origin, source_module, source_record, evidence, entered_by, note,
        is_retraction, supersedes, sample)
      select id, coalesce(region, ledger.home_region()), metric, valid_from, valid_to, recorded_at, subject,
        organisation_id, place, longitude, latitude, dimensions, value, origin, source_module, source_record, evidence,
        entered_by, note, is_retraction, supersedes, sample
      from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + batch))}::jsonb) as row (id text, region text,
        metric text, valid_from date, valid_to date, recorded_at timestamptz, subject text, organisation_id text,
        place text, longitude double precision, latitude double precision, dimensions jsonb, value numeric, origin text,
        source_module text, source_record text, evidence text, entered_by text, note text, is_retraction boolean,
        supersedes text, sample boolean)`.execute(tx);
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
