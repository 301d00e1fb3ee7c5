import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { Fact, FactList, FactQuery, Metric, MetricList } from "./contract.ts";
import { type FactRow, ledgerTables, type MetricRow } from "./store.ts";

/** Every metric with how much is known of it now, and up to which day. */
export async function listMetrics(tx: Tx): Promise<Metric[]> {
  const { rows } = await sql<MetricRow & { facts: number; earliest: string | null; latest: string | null }>`
    select m.*, coalesce(f.facts, 0) as facts, f.earliest, f.latest
    from ledger.metric m
    left join (
      select metric, count(*) as facts, min(valid_from) as earliest, max(valid_from) as latest from ledger.live_fact group by metric
    ) f on f.metric = m.code
    order by m.code`.execute(tx);
  return rows.map((row) => ({
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    meaningZh: row.meaning_zh,
    meaningEn: row.meaning_en,
    unit: row.unit,
    grain: row.grain,
    basis: row.basis,
    facts: row.facts,
    earliest: row.earliest,
    latest: row.latest,
  }));
}

/** Where what is known now comes from. */
export async function countOrigins(tx: Tx): Promise<MetricList["origins"]> {
  const { rows } = await sql<MetricList["origins"][number]>`
    select origin, count(*) as facts, count(*) filter (where sample) as sample
    from ledger.live_fact group by origin order by origin`.execute(tx);
  return rows;
}

export async function findMetric(tx: Tx, code: string): Promise<MetricRow | null> {
  const row = await ledgerTables(tx)
    .selectFrom("ledger.metric")
    .selectAll()
    .where("code", "=", code)
    .executeTakeFirst();
  return row ?? null;
}

export type JoinedFact = FactRow & {
  unit: string;
  superseded_by: string | null;
  organisation_code: string | null;
  organisation_zh: string | null;
  organisation_en: string | null;
};

/**
 * Facts by metric, subject, place or origin: those true on a day, as known at an instant, newest recorded first; `all`
 * also gives what has been superseded or retracted. `next` continues the list.
 */
export async function listFacts(tx: Tx, query: FactQuery): Promise<FactList> {
  const known = query.known ?? null;
  const { rows } = await sql<JoinedFact>`
    select f.*, m.unit, s.by as superseded_by, o.code as organisation_code, o.name_zh as organisation_zh,
      o.name_en as organisation_en
    from ${sourceOf(query)} f
    join ledger.metric m on m.code = f.metric
    left join ledger.supersession s on s.superseded = f.id
      and (${known}::timestamptz is null or s.recorded_at <= ${known}::timestamptz)
    left join people.organisation_public o on o.id = f.organisation_id
    where ${asked(query)}
      and (${query.after ?? null}::text is null or f.id < ${query.after ?? null})
    order by f.id desc
    limit ${query.limit + 1}`.execute(tx);
  const shown = rows.slice(0, query.limit);
  return { facts: shown.map(factOf), next: rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null };
}

/** How many facts a query asks for. */
export async function countFacts(tx: Tx, query: FactQuery): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sourceOf(query)} f where ${asked(query)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

const sourceOf = ({ all, known }: FactQuery): RawBuilder<unknown> => {
  if (all === "true") return sql`ledger.fact`;
  return known ? sql`ledger.known_fact(${known}::timestamptz)` : sql`ledger.live_fact`;
};

const asked = (query: FactQuery): RawBuilder<boolean> => sql<boolean>`
  (${query.metric ?? null}::text is null or f.metric = ${query.metric ?? null})
      and (${query.subject ?? null}::text is null or f.subject = ${query.subject ?? null})
      and (${query.place ?? null}::text is null or f.place = ${query.place ?? null})
      and (${query.origin ?? null}::text is null or f.origin = ${query.origin ?? null})
      and (${query.known ?? null}::timestamptz is null or f.recorded_at <= ${query.known ?? null}::timestamptz)
      and (${query.on ?? null}::date is null
        or (f.valid_from <= ${query.on ?? null}::date and (f.valid_to is null or f.valid_to > ${query.on ?? null}::date)))`;

export const factOf = (row: JoinedFact): Fact => ({
  id: row.id,
  region: row.region,
  metric: row.metric,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  recordedAt: row.recorded_at.toISOString(),
  subject: row.subject,
  organisation: row.organisation_code
    ? { code: row.organisation_code, nameZh: row.organisation_zh ?? "", nameEn: row.organisation_en }
    : null,
  place: row.place,
  point: row.longitude === null || row.latitude === null ? null : { longitude: row.longitude, latitude: row.latitude },
  dimensions: row.dimensions,
  value: row.value,
  unit: row.unit,
  origin: row.origin,
  sourceModule: row.source_module,
  sourceRecord: row.source_record,
  evidence: row.evidence,
  note: row.note,
  isRetraction: row.is_retraction,
  supersedes: row.supersedes,
  supersededBy: row.superseded_by,
  sample: row.sample,
});
