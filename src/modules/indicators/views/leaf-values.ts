import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Placement, Reach } from "../placement.ts";
import { type LeafRequest, type LeafValue, leafKey } from "../rules/leaves.ts";
import { belongs, counted, nothing, type PlainFact, pickStatistic } from "../rules/read-facts.ts";
import { type Known, knownFacts } from "./known-facts.ts";

/** The figures of many requests, by key: one statement for each metric, whatever number of figures is asked of it. */
export async function readLeaves(
  ctx: Ctx,
  requests: readonly LeafRequest[],
  known: Known,
  placement: Placement,
): Promise<Map<string, LeafValue>> {
  const distinct = new Map(requests.map((request) => [leafKey(request), request]));
  const byMetric = Map.groupBy(distinct.values(), (request) => request.leaf.metric);
  const found = new Map<string, LeafValue>();
  for (const [metric, asked] of byMetric) {
    const statistics = asked.filter((request) => request.leaf.op === "statistic");
    if (statistics.length > 0) await readStatistics(ctx, metric, statistics, known, found);
    const counts: Reached[] = [];
    for (const request of asked) {
      if (request.leaf.op === "statistic") continue;
      const reach = await placement(request);
      if (reach) counts.push({ request, reach });
      else found.set(leafKey(request), noArea);
    }
    if (counts.length > 0) await readCounts(ctx, metric, counts, known, found);
  }
  return found;
}

interface Reached {
  request: LeafRequest;
  reach: Reach;
}

const noArea: LeafValue = { ...nothing, fault: "no-such-area" };

async function readCounts(
  ctx: Ctx,
  metric: string,
  counts: readonly Reached[],
  known: Known,
  found: Map<string, LeafValue>,
): Promise<void> {
  const columns = counts.flatMap(({ request, reach }, index) => {
    const which = belongsTo(request, reach);
    const wide = belongsTo(request, reach, true);
    const name = (part: string) => sql.ref(`${part}${index}`);
    return [
      sql`${figure(request, which)} as ${name("value")}`,
      sql`count(*) filter (where ${which}) as ${name("facts")}`,
      sql`max(f.valid_from) filter (where ${which}) as ${name("newest")}`,
      sql`count(*) filter (where ${wide} and f.sample) as ${name("samples")}`,
      ...(reach.perhaps
        ? [sql`${figure(request, wide)} as ${name("high")}`, sql`count(*) filter (where ${wide}) as ${name("wide")}`]
        : []),
    ];
  });
  const last = counts.reduce((day, { request }) => (request.day > day ? request.day : day), "");
  const { rows } = await sql<Record<string, string | number | null>>`
    select min(f.valid_from) as first, ${sql.join(columns)}
    from ${knownFacts(known)} where f.metric = ${metric} and f.valid_from <= ${last}::date`.execute(ctx.tx);
  const row = rows[0]!;
  for (const [index, { request, reach }] of counts.entries()) {
    const isKnown = row.first !== null && String(row.first) <= request.day;
    const value = plainNumeric(String(row[`value${index}`]));
    const high = reach.perhaps ? plainNumeric(String(row[`high${index}`])) : value;
    const newest = row[`newest${index}`] as string | null;
    const facts = Number(row[`facts${index}`]);
    const perhaps = reach.perhaps ? Number(row[`wide${index}`]) - facts : 0;
    const samples = Number(row[`samples${index}`]);
    found.set(leafKey(request), counted(request, isKnown, { value, high, facts, perhaps, samples, newest }));
  }
}

const figure = ({ leaf }: LeafRequest, which: RawBuilder<boolean>): RawBuilder<unknown> =>
  leaf.op === "sum-in"
    ? sql`coalesce(sum(f.value) filter (where ${which}), 0)::text`
    : sql`(count(distinct f.subject) filter (where ${which}))::text`;

/** PostgreSQL keeps the zeros of a numeric; the value is the same without them. */
const plainNumeric = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/**
 * The condition under which a fact belongs to a request: what `belongs` of read-facts.ts says, in SQL.
 * @param isWide also facts that only may lie in the area
 */
export function belongsTo({ leaf, area, day, from }: LeafRequest, reach: Reach, isWide = false): RawBuilder<boolean> {
  const conditions: RawBuilder<unknown>[] = [sql`f.valid_from <= ${day}::date`];
  if (leaf.op === "statistic") conditions.push(sql`f.subject = ${area}`);
  else {
    conditions.push(isWide && reach.perhaps ? sql`(${reach.inside} or ${reach.perhaps})` : reach.inside);
    if (leaf.op === "count-at") conditions.push(sql`(f.valid_to is null or f.valid_to > ${day}::date)`);
    else conditions.push(sql`f.valid_from >= ${from}::date`);
  }
  for (const [vocabulary, items] of Object.entries(leaf.where ?? {}))
    conditions.push(sql`f.dimensions ->> ${vocabulary} = any(${items}::text[])`);
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

async function readStatistics(
  ctx: Ctx,
  metric: string,
  requests: readonly LeafRequest[],
  known: Known,
  found: Map<string, LeafValue>,
): Promise<void> {
  const areas = [...new Set(requests.map((request) => request.area))];
  const { rows } = await sql<StatisticRow>`
    select f.subject, f.valid_from, f.valid_to, f.place, f.dimensions, f.value, f.sample
    from ${knownFacts(known)} where f.metric = ${metric} and f.subject = any(${areas}::text[])`.execute(ctx.tx);
  const facts = rows.map(
    (row): PlainFact => ({
      metric,
      subject: row.subject,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      place: row.place,
      dimensions: row.dimensions,
      value: row.value,
      isSample: row.sample,
    }),
  );
  for (const request of requests) {
    const own = facts.filter((fact) => belongs(fact, request, () => "inside") === "inside");
    found.set(leafKey(request), pickStatistic(request, own));
  }
}

interface StatisticRow {
  subject: string;
  valid_from: string;
  valid_to: string | null;
  place: string | null;
  dimensions: Record<string, string>;
  value: string;
  sample: boolean;
}
