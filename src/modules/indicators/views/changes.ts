import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { IndicatorChange } from "../contract.ts";
import { openPlacement, type Placement } from "../placement.ts";
import { decimal, plain } from "../rules/exact.ts";
import { type LeafRequest, leafKey } from "../rules/leaves.ts";
import type { AsOf } from "./board.ts";
import { findDefinition } from "./definitions.ts";
import { type Known, knownFacts } from "./known-facts.ts";
import { belongsTo, readLeaves } from "./leaf-values.ts";
import { workOut } from "./outcomes.ts";
import { metricWords, placedRequests, presentPart } from "./parts.ts";

/** How many gained and lost subjects are named; their whole number is given beside. */
const named = 50;

/** Why an indicator changed between two days: by place, by class, and by the subjects that came and went. */
export async function explainChange(ctx: Ctx, code: string, since: string, asOf: AsOf): Promise<IndicatorChange> {
  const definition = await findDefinition(ctx.tx, code);
  const days = [since, asOf.day];
  const outcomes = await workOut(
    ctx,
    days.map((day) => ({ definition, day, isStrict: false })),
    asOf.known,
  );
  const [before, after] = days.map((day) => placedRequests(definition.formula, definition.area, day)) as [
    Placed,
    Placed,
  ];
  const placement = await openPlacement(ctx, asOf.known);
  const requests = [...before, ...after].map((one) => one.request);
  const leaves = await readLeaves(ctx, requests, asOf.known, placement);
  const words = await metricWords(ctx.tx);
  const parts: IndicatorChange["parts"] = [];
  for (const placed of after) {
    const earlier = before.find((one) => one.path === placed.path);
    if (!earlier || placed.path.includes(".since")) continue;
    const pair = { before: earlier.request, after: placed.request };
    const explained =
      placed.request.leaf.op === "statistic" ? nothing : await explainPart(ctx, pair, asOf.known, placement);
    const value = leaves.get(leafKey(earlier.request))?.value ?? null;
    parts.push({ part: presentPart(placed, words, leaves), before: value, ...explained });
  }
  return {
    before: { day: since, outcome: outcomes[0]! },
    after: { day: asOf.day, outcome: outcomes[1]! },
    parts,
  };
}

type Placed = ReturnType<typeof placedRequests>;
const nothing = { byPlace: [], byClass: [], gained: [], gainedCount: 0, lost: [], lostCount: 0 };

interface Pair {
  before: LeafRequest;
  after: LeafRequest;
}

async function explainPart(ctx: Ctx, pair: Pair, known: Known, placement: Placement) {
  const [before, after] = [await placement(pair.before), await placement(pair.after)];
  if (!before || !after) return nothing;
  const [was, is] = [belongsTo(pair.before, before), belongsTo(pair.after, after)];
  const facts = sql`select f.*, (${was}) as was, (${is}) as is_now from ${knownFacts(known)}
    where f.metric = ${pair.after.leaf.metric} and ((${was}) or (${is}))`;
  const { rows: places } = await sql<Compared>`
    with f as (${facts}) select f.place as key, ${figures(pair.after)} from f group by f.place`.execute(ctx.tx);
  const { rows: classes } = await sql<Compared & { vocabulary: string }>`
    with f as (${facts}) select d.key as vocabulary, d.value as key, ${figures(pair.after)}
    from f, jsonb_each_text(f.dimensions) d group by d.key, d.value`.execute(ctx.tx);
  const { rows: subjects } = await sql<{ subject: string; gained: boolean; whole: number }>`
    with f as (${facts}), s as (select subject, bool_or(was) as was, bool_or(is_now) as is_now from f group by subject),
    ranked as (select subject, is_now as gained, row_number() over (partition by is_now order by subject) as place,
      count(*) over (partition by is_now) as whole from s where was <> is_now)
    select subject, gained, whole from ranked where place <= ${named} order by subject`.execute(ctx.tx);
  const side = (gained: boolean) => subjects.filter((row) => row.gained === gained);
  return {
    byPlace: places.map(contribution).filter((one) => one.change !== "0"),
    byClass: classes
      .map((row) => ({ ...contribution(row), vocabulary: row.vocabulary }))
      .filter((one) => one.change !== "0"),
    gained: side(true).map((row) => row.subject),
    gainedCount: side(true)[0]?.whole ?? 0,
    lost: side(false).map((row) => row.subject),
    lostCount: side(false)[0]?.whole ?? 0,
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
        coalesce(sum(f.value) filter (where f.is_now), 0)::text as after`
    : sql`(count(distinct f.subject) filter (where f.was))::text as before,
        (count(distinct f.subject) filter (where f.is_now))::text as after`;

const contribution = ({ key, before, after }: Compared) => ({
  key,
  before: plain(decimal(before)),
  after: plain(decimal(after)),
  change: plain(decimal(after).minus(before)),
});
