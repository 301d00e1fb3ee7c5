import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { IndicatorChange } from "../contract/explain.ts";
import { openPlacement } from "../placement.ts";
import { decimal, plain } from "../rules/exact.ts";
import { type LeafRequest, leafKey } from "../rules/leaves.ts";
import type { AsOf } from "./board.ts";
import { findDefinition } from "./definitions.ts";
import { isKnown, isOfMetric } from "./known.ts";
import { belongsTo, readLeaves } from "./leaf-values.ts";
import { workOut } from "./outcomes.ts";
import { metricWords, type PlacedRequest, placedRequests, presentPart } from "./parts.ts";

/** How many subjects and corrections are named; their whole number is given beside. */
const named = 50;
type ChangedPart = IndicatorChange["parts"][number];
type Explained = Omit<ChangedPart, "part" | "before">;

/**
 * Why an indicator changed between two moments, each a day and what was known then: by place, by class, by the subjects
 * that came and went, and by what was corrected in between.
 */
export async function explainChange(
  ctx: Ctx,
  code: string,
  before: AsOf,
  after: AsOf,
  area?: string,
): Promise<IndicatorChange> {
  const definition = await findDefinition(ctx.tx, code);
  const where = area ?? definition.area;
  const [was, is] = [await measured(ctx, definition, before, where), await measured(ctx, definition, after, where)];
  const words = await metricWords(ctx.tx);
  const parts: ChangedPart[] = [];
  for (const placed of is.placed) {
    const earlier = was.placed.find((one) => one.path === placed.path);
    if (!earlier || placed.path.includes(".since")) continue;
    parts.push({
      part: presentPart(placed, words, is.leaves),
      before: was.leaves.get(leafKey(earlier.request))?.value ?? null,
      ...(await explainPart(ctx, await sideOf(earlier, was), await sideOf(placed, is))),
    });
  }
  return {
    indicator: { code, name: definition.name, unit: definition.unit },
    area: where,
    before: { ...before, outcome: was.outcome },
    after: { ...after, outcome: is.outcome },
    parts,
  };
}

type Definition = Awaited<ReturnType<typeof findDefinition>>;

async function measured(ctx: Ctx, definition: Definition, asOf: AsOf, area: string) {
  const [outcome] = await workOut(ctx, [{ definition, day: asOf.day, isStrict: false, area }], asOf.known);
  const placed = placedRequests(definition.formula, area, asOf.day);
  const placement = await openPlacement(ctx);
  const requests = placed.map((one) => one.request);
  const leaves = await readLeaves(ctx, requests, asOf.known, placement);
  return { asOf, outcome: outcome!, placed, placement, leaves };
}

/** The facts of one side of the comparison, as a relation; null when there is no such area on its day. */
interface Side extends AsOf {
  request: LeafRequest;
  facts: RawBuilder<unknown> | null;
}

async function sideOf({ request }: PlacedRequest, side: Awaited<ReturnType<typeof measured>>): Promise<Side> {
  const reach = await side.placement(request);
  const facts =
    reach &&
    sql`select l.fact as id, j.subject, c.place, c.dimensions, l.value, l.sample
    from ledger.life_public l join ledger.cell_public c on c.key = l.cell join ledger.subject_public j on j.key = l.subject
    where ${isOfMetric(request.leaf.metric)} and ${isKnown(side.asOf.known)} and ${belongsTo(request, reach)}`;
  return { ...side.asOf, request, facts };
}

async function explainPart(ctx: Ctx, before: Side, after: Side): Promise<Explained> {
  const corrections = await correctionsBetween(ctx, before, after);
  const isStatistic = after.request.leaf.op === "statistic";
  if (isStatistic || !before.facts || !after.facts)
    return { byPlace: [], byClass: [], gained: [], gainedCount: 0, lost: [], lostCount: 0, ...corrections };
  const f = sql`f as (select b.*, true as was from (${before.facts}) b union all
    select a.*, false as was from (${after.facts}) a)`;
  const { rows: places } = await sql<Compared>`
    with ${f} select f.place as key, ${figures(after.request)} from f group by f.place`.execute(ctx.tx);
  const { rows: classes } = await sql<Compared & { vocabulary: string }>`
    with ${f} select d.key as vocabulary, d.value as key, ${figures(after.request)}
    from f, jsonb_each_text(f.dimensions) d group by d.key, d.value`.execute(ctx.tx);
  return {
    byPlace: places.map(contribution).filter(isChanged),
    byClass: classes.map((row) => ({ ...contribution(row), vocabulary: row.vocabulary })).filter(isChanged),
    ...(await subjectsOf(ctx, f)),
    ...corrections,
  };
}

/** Subjects of one side only: the largest first, then by name. */
async function subjectsOf(ctx: Ctx, f: RawBuilder<unknown>) {
  const { rows } = await sql<Explained["gained"][number] & { was: boolean; whole: number }>`
    with ${f}, s as (select subject, bool_or(was) as was, max(id) as fact, sum(value) as value, bool_or(sample) as sample
      from f group by subject having count(distinct was) = 1),
    ranked as (select s.*, row_number() over (partition by was order by value desc, subject) as place,
      count(*) over (partition by was) as whole from s)
    select subject, fact, value::text as value, sample, was, whole from ranked where place <= ${named}
    order by place`.execute(ctx.tx);
  const side = (was: boolean) => rows.filter((row) => row.was === was);
  const shownSubject = ({ subject, fact, value, sample }: (typeof rows)[number]) => ({
    subject,
    fact,
    value: plain(decimal(value)),
    sample,
  });
  return {
    gained: side(false).map(shownSubject),
    gainedCount: side(false)[0]?.whole ?? 0,
    lost: side(true).map(shownSubject),
    lostCount: side(true)[0]?.whole ?? 0,
  };
}

interface CorrectionRow {
  subject: string;
  day: string;
  before: string;
  after: string | null;
  superseded: string;
  by: string;
  recorded_at: Date;
  note: string | null;
  whole: number;
}

/** What took the place of a fact that counted before, or of what counts after, between the two instants. */
async function correctionsBetween(ctx: Ctx, before: Side, after: Side) {
  if (before.known === null || !before.facts || !after.facts) return { corrections: [], correctionCount: 0 };
  const { rows } = await sql<CorrectionRow>`
    select c.subject, c.valid_from as day, c.value_before::text as before, c.value_after::text as after, c.superseded, c.by,
      c.recorded_at, c.note, count(*) over () as whole
    from ledger.correction_public c
    where c.metric = ${after.request.leaf.metric} and c.recorded_at > ${before.known}::timestamptz
      and (${after.known}::timestamptz is null or c.recorded_at <= ${after.known}::timestamptz)
      and (c.superseded in (select id from (${before.facts}) b) or c.by in (select id from (${after.facts}) a))
    order by c.recorded_at desc, c.superseded limit ${named}`.execute(ctx.tx);
  return {
    corrections: rows.map(({ recorded_at, whole: _, before: old, after: now, ...row }) => ({
      ...row,
      before: plain(decimal(old)),
      after: now === null ? null : plain(decimal(now)),
      recordedAt: recorded_at.toISOString(),
    })),
    correctionCount: rows[0]?.whole ?? 0,
  };
}

interface Compared {
  key: string | null;
  before: string;
  after: string;
}

const figures = (request: LeafRequest): RawBuilder<unknown> =>
  request.leaf.op === "sum-in"
    ? sql`coalesce(sum(f.value) filter (where f.was), 0)::text as before,
        coalesce(sum(f.value) filter (where not f.was), 0)::text as after`
    : sql`(count(distinct f.subject) filter (where f.was))::text as before,
        (count(distinct f.subject) filter (where not f.was))::text as after`;

const contribution = ({ key, before, after }: Compared) => ({
  key,
  before: plain(decimal(before)),
  after: plain(decimal(after)),
  change: plain(decimal(after).minus(before)),
});

const isChanged = ({ change }: { change: string }): boolean => change !== "0";
