import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Placement } from "../placement.ts";
import { type LeafRequest, type LeafValue, leafKey } from "../rules/leaves.ts";
import { belongs, counted, type PlainFact, pickStatistic } from "../rules/read-facts.ts";

/** What is known: now, or as it was at an instant (ISO, with its offset). */
export type Known = string | null;

/** The facts that are known, as a relation named `f`. */
export const knownFacts = (known: Known): RawBuilder<unknown> =>
  known === null ? sql`ledger.live_fact f` : sql`ledger.known_fact(${known}::timestamptz) f`;

/** The figures of many requests, by key: one statement for each metric, whatever number of figures is asked of it. */
export async function readLeaves(
  tx: Tx,
  requests: readonly LeafRequest[],
  known: Known,
  placement: Placement,
): Promise<Map<string, LeafValue>> {
  const distinct = new Map(requests.map((request) => [leafKey(request), request]));
  const byMetric = Map.groupBy(distinct.values(), (request) => request.leaf.metric);
  const found = new Map<string, LeafValue>();
  for (const [metric, asked] of byMetric) {
    const statistics = asked.filter((request) => request.leaf.op === "statistic");
    const counts = asked.filter((request) => request.leaf.op !== "statistic");
    if (statistics.length > 0) await readStatistics(tx, metric, statistics, known, found);
    if (counts.length > 0) await readCounts(tx, metric, counts, known, placement, found);
  }
  return found;
}

async function readCounts(
  tx: Tx,
  metric: string,
  requests: readonly LeafRequest[],
  known: Known,
  placement: Placement,
  found: Map<string, LeafValue>,
): Promise<void> {
  const columns = requests.flatMap((request, index) => {
    const which = belongsTo(request, placement);
    const name = (part: string) => sql.ref(`${part}${index}`);
    const value =
      request.leaf.op === "sum-in"
        ? sql`coalesce(sum(f.value) filter (where ${which}), 0)`
        : sql`count(distinct f.subject) filter (where ${which})`;
    return [
      sql`(${value})::text as ${name("value")}`,
      sql`count(*) filter (where ${which}) as ${name("facts")}`,
      sql`max(f.valid_from) filter (where ${which}) as ${name("newest")}`,
    ];
  });
  const last = requests.reduce((day, request) => (request.day > day ? request.day : day), "");
  const { rows } = await sql<Record<string, string | number | null>>`
    select min(f.valid_from) as first, ${sql.join(columns)}
    from ${knownFacts(known)} where f.metric = ${metric} and f.valid_from <= ${last}::date`.execute(tx);
  const row = rows[0]!;
  for (const [index, request] of requests.entries()) {
    const isKnown = row.first !== null && String(row.first) <= request.day;
    const value = plainNumeric(String(row[`value${index}`]));
    const newest = row[`newest${index}`] as string | null;
    found.set(leafKey(request), counted(request, isKnown, { value, facts: Number(row[`facts${index}`]), newest }));
  }
}

/** PostgreSQL keeps the zeros of a numeric; the value is the same without them. */
const plainNumeric = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/** The condition under which a fact belongs to a request: what `belongs` of read-facts.ts says, in SQL. */
export function belongsTo({ leaf, area, day, from }: LeafRequest, placement: Placement): RawBuilder<boolean> {
  const conditions = [sql`f.valid_from <= ${day}::date`];
  if (leaf.op === "statistic") conditions.push(sql`f.subject = ${area}`);
  else {
    const places = placement(area);
    if (places !== null) conditions.push(sql`f.place = any(${[...places]}::text[])`);
    if (leaf.op === "count-at") conditions.push(sql`(f.valid_to is null or f.valid_to > ${day}::date)`);
    else conditions.push(sql`f.valid_from >= ${from}::date`);
  }
  for (const [vocabulary, items] of Object.entries(leaf.where ?? {}))
    conditions.push(sql`f.dimensions ->> ${vocabulary} = any(${items}::text[])`);
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

async function readStatistics(
  tx: Tx,
  metric: string,
  requests: readonly LeafRequest[],
  known: Known,
  found: Map<string, LeafValue>,
): Promise<void> {
  const areas = [...new Set(requests.map((request) => request.area))];
  const { rows } = await sql<StatisticRow>`
    select f.subject, f.valid_from, f.valid_to, f.place, f.dimensions, f.value
    from ${knownFacts(known)} where f.metric = ${metric} and f.subject = any(${areas}::text[])`.execute(tx);
  const facts = rows.map(
    (row): PlainFact => ({
      metric,
      subject: row.subject,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      place: row.place,
      dimensions: row.dimensions,
      value: row.value,
    }),
  );
  for (const request of requests) {
    const own = facts.filter((fact) => belongs(fact, request, isAnywhere));
    found.set(leafKey(request), pickStatistic(request, own));
  }
}

/** A statistic is of the area that it names, wherever that lies. */
const isAnywhere = () => true;

interface StatisticRow {
  subject: string;
  valid_from: string;
  valid_to: string | null;
  place: string | null;
  dimensions: Record<string, string>;
  value: string;
}
