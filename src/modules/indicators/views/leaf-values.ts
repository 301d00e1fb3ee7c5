import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Placement, Reach } from "../placement.ts";
import { type LeafRequest, type LeafValue, leafKey } from "../rules/leaves.ts";
import { counted, nothing } from "../rules/read-facts.ts";
import { isKnown, isOfMetric, type Known } from "./known.ts";
import { readStatistics } from "./statistics.ts";

/** The figures of many requests, by key: one statement for each metric, whatever number of figures is asked of it. */
export async function readLeaves(
  ctx: Ctx,
  requests: readonly LeafRequest[],
  known: Known,
  placement: Placement,
): Promise<Map<string, LeafValue>> {
  const distinct = new Map(requests.map((request) => [leafKey(request), request]));
  const kinds = Map.groupBy(distinct.values(), ({ leaf }) => (leaf.op === "statistic" ? "statistic" : "count"));
  const found = await readStatistics(ctx, kinds.get("statistic") ?? [], known);
  // Each distinct count is one sort of its metric: in memory, not on disk, up to a million facts.
  await sql`select set_config('work_mem', '64MB', true)`.execute(ctx.tx);
  const byMetric = Map.groupBy(kinds.get("count") ?? [], (request) => request.leaf.metric);
  for (const [metric, asked] of byMetric) {
    const counts: Reached[] = [];
    for (const request of asked) {
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

/** In SQL: whether a fact counts (`is`), and whether it counts or may count (`may`), by the number of the request. */
async function readCounts(
  ctx: Ctx,
  metric: string,
  counts: readonly Reached[],
  known: Known,
  found: Map<string, LeafValue>,
): Promise<void> {
  const isWide = ({ perhaps }: Reach) => perhaps.length > 0;
  const marks = counts.flatMap(({ request, reach }, index) => [
    sql`${belongsTo(request, reach)} as ${named("is", index)}`,
    ...(isWide(reach) ? [sql`${belongsTo(request, reach, true)} as ${named("may", index)}`] : []),
  ]);
  const columns = counts.flatMap(({ request, reach }, index) => {
    const [is, may] = [named("is", index), named(isWide(reach) ? "may" : "is", index)];
    return [
      sql`${figure(request, is)} as ${named("value", index)}`,
      sql`count(*) filter (where ${is}) as ${named("facts", index)}`,
      sql`max(valid_from) filter (where ${is}) as ${named("newest", index)}`,
      sql`count(*) filter (where ${may} and sample) as ${named("samples", index)}`,
      ...(isWide(reach)
        ? [
            sql`${figure(request, may)} as ${named("high", index)}`,
            sql`count(*) filter (where ${may}) as ${named("wide", index)}`,
          ]
        : []),
    ];
  });
  const of = sql`ledger.life_public l where ${isOfMetric(metric)} and ${isKnown(known)}`;
  const { rows } = await sql<Record<string, string | number | null>>`
    select (select min(l.valid_from) from ${of}) as first, ${sql.join(columns)}
    from (select l.subject, l.valid_from, l.value, l.sample, ${sql.join(marks)}
      from ${of} and ${mayCount(counts.map(({ request }) => request))} offset 0) marked`.execute(ctx.tx);
  const row = rows[0]!;
  for (const [index, { request, reach }] of counts.entries()) {
    const isAny = row.first !== null && String(row.first) <= request.day;
    const value = plainNumeric(String(row[`value${index}`]));
    const high = isWide(reach) ? plainNumeric(String(row[`high${index}`])) : value;
    const newest = row[`newest${index}`] as string | null;
    const facts = Number(row[`facts${index}`]);
    const perhaps = isWide(reach) ? Number(row[`wide${index}`]) - facts : 0;
    const samples = Number(row[`samples${index}`]);
    found.set(leafKey(request), counted(request, isAny, { value, high, facts, perhaps, samples, newest }));
  }
}

const named = (part: string, index: number): RawBuilder<boolean> => sql.ref(`${part}${index}`);

const figure = ({ leaf }: LeafRequest, which: RawBuilder<boolean>): RawBuilder<unknown> =>
  leaf.op === "sum-in"
    ? sql`coalesce(sum(value) filter (where ${which}), 0)::text`
    : sql`(count(distinct subject) filter (where ${which}))::text`;

/** PostgreSQL keeps the zeros of a numeric; the value is the same without them. */
const plainNumeric = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/** Leaves out, by the index, the facts that none of the requests counts. */
function mayCount(requests: readonly LeafRequest[]): RawBuilder<boolean> {
  const days = requests.map((request) => request.day).sort();
  const from = requests.flatMap((request) => request.from ?? []).sort()[0];
  const held = requests.flatMap(({ leaf, day }) => (leaf.op === "count-at" ? [day] : [])).sort()[0];
  const some = [
    ...(from === undefined ? [] : [sql`l.valid_from >= ${from}::date`]),
    ...(held === undefined ? [] : [sql`l.valid_to is null or l.valid_to > ${held}::date`]),
  ];
  return sql<boolean>`l.valid_from <= ${days.at(-1)}::date and (${sql.join(some, sql` or `)})`;
}

/**
 * The condition under which a fact `l` of its metric belongs to a request: what `belongs` of read-facts.ts says, in SQL.
 * @param isWide also facts that only may lie in the area
 */
export function belongsTo({ leaf, area, day, from }: LeafRequest, { inside, perhaps }: Reach, isWide = false) {
  const conditions: RawBuilder<unknown>[] = [sql`l.valid_from <= ${day}::date`];
  if (leaf.op === "count-at") conditions.push(sql`(l.valid_to is null or l.valid_to > ${day}::date)`);
  if (leaf.op === "statistic") conditions.push(sql`l.subject = ledger.key_of(${area})`);
  if (from !== null) conditions.push(sql`l.valid_from >= ${from}::date`);
  if (inside !== null) conditions.push(sql`l.cell = any(${isWide ? [...inside, ...perhaps] : inside}::bigint[])`);
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
