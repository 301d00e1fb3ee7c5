import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { fold, pinyinPatterns, pinyinQuery } from "../../policy/index.ts";
import type { MarketList, MarketQuery, MarketRow } from "../contract/market-list.ts";
import type { GoodKind } from "../contract.ts";
import { publicStates } from "../rules/life.ts";
import type { DemandRow, ResultRow } from "./good-rows.ts";
import { type FieldNames, fieldNames, headsOf } from "./good-words.ts";

const asList = (value: string | readonly string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : [...value];

const like = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** A shorter word has no trigram to be found by. */
const shortest = 3;

/** What a search finds: goods that have it, or every word of it, as it is written or, in letters, as pinyin of the title. */
function matches(kind: GoodKind, q: string): RawBuilder<boolean> {
  const words = q.split(/\s+/).map(fold).filter(Boolean);
  const each = sql.join(
    words.map((word) => worded(kind, word)),
    sql` and `,
  );
  return words.length > 1 ? sql<boolean>`(${worded(kind, words.join(""))} or ${each})` : sql<boolean>`(${each})`;
}

function worded(kind: GoodKind, word: string): RawBuilder<boolean> {
  const query = pinyinQuery(word);
  const { initials = null, syllables = null } = query ? pinyinPatterns(query) : {};
  if ([...word].length < shortest)
    return sql<boolean>`(g.search like ${like(word)} or coalesce(g.initials ~ ${initials}, false)
      or coalesce(g.syllables ~ ${syllables}, false))`;
  const found = kind === "demand" ? sql`market.demands_found` : sql`market.results_found`;
  return sql<boolean>`g.id in (select ${found}(${like(word)}, ${initials}, ${syllables}))`;
}

type FilterName = "q" | "field" | "place" | "mode" | "right" | "readiness" | "money";
type Conditions = Partial<Record<FilterName, RawBuilder<boolean>>>;

/** One condition a filter, so that a facet counts without its own. */
function conditionsOf(kind: GoodKind, query: MarketQuery, fields: FieldNames): Conditions {
  const found: Conditions = {};
  if (query.q) found.q = matches(kind, query.q);
  const wanted = asList(query.field);
  if (wanted.length > 0) found.field = sql<boolean>`g.field = any(${within(fields, wanted)})`;
  const places = asList(query.place);
  if (places.length > 0)
    found.place = sql<boolean>`(g.place = any(${places}) or g.place in
      (select x.place from places.placement_public x where x.area = any(${places}) and x.certainty = 'inside'))`;
  const modes = asList(query.mode);
  if (modes.length > 0) found.mode = sql<boolean>`g.modes && ${modes}::text[]`;
  const rights = asList(query.right);
  if (rights.length > 0)
    found.right =
      kind === "demand"
        ? sql<boolean>`false`
        : sql<boolean>`exists (select from jsonb_array_elements(g.rights) x where x ->> 'kind' = any(${rights}))`;
  if (query.readiness !== undefined && kind === "result")
    found.readiness = sql<boolean>`g.proven_readiness >= ${query.readiness}`;
  if (query.money !== undefined)
    found.money =
      kind === "demand"
        ? sql<boolean>`coalesce(g.budget_most, g.budget_least) >= ${query.money}`
        : sql<boolean>`coalesce(g.price_least, g.price_most) <= ${query.money}`;
  return found;
}

/** The codes and everything below them. */
function within(fields: FieldNames, wanted: readonly string[]): string[] {
  const isBelow = (code: string): boolean => {
    for (let at: string | null = code; at !== null; at = fields.get(at)?.parent ?? null)
      if (wanted.includes(at)) return true;
    return false;
  };
  return [...fields.keys()].filter(isBelow);
}

const isPublic = sql<boolean>`g.state = any(${[...publicStates]})`;
const where = (conditions: Conditions, without?: FilterName): RawBuilder<boolean> => {
  const parts = Object.entries(conditions).flatMap(([name, part]) => (name === without ? [] : [part]));
  return sql<boolean>`${sql.join([isPublic, ...parts], sql` and `)}`;
};
const table = (kind: GoodKind) => (kind === "demand" ? sql`market.demand g` : sql`market.result g`);

const orders = (kind: GoodKind) => ({
  new: { column: sql`coalesce(g.published_at, g.created_at)`, isUp: false },
  name: { column: sql`g.title_zh collate "C"`, isUp: true },
  deadline: { column: kind === "demand" ? sql`coalesce(g.deadline, 'infinity')` : sql`g.valid_until`, isUp: true },
});

/** One page of the public market with its facets. What is not public is in none of it, whoever asks. */
export async function listMarket(ctx: Ctx, kind: GoodKind, query: MarketQuery): Promise<MarketList> {
  const fields = await fieldNames(ctx);
  const conditions = conditionsOf(kind, query, fields);
  const { column, isUp } = orders(kind)[query.sort];
  const [than, order] = isUp ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const beyond = query.after
    ? sql`and (${column}, g.id) ${than} (select ${column}, g.id from ${table(kind)} where g.id = ${query.after})`
    : sql``;
  const { rows } = await sql<DemandRow & ResultRow>`
    select g.* from ${table(kind)} where ${where(conditions)} ${beyond}
    order by ${column} ${order}, g.id ${order} limit ${query.limit + 1}`.execute(ctx.tx);
  const total = await sql<{ n: number }>`
    select count(*)::int as n from ${table(kind)} where ${where(conditions)}`.execute(ctx.tx);
  const counts = await sql<{ demand: number; result: number }>`
    select (select count(*)::int from market.demand g where ${isPublic}) as demand,
      (select count(*)::int from market.result g where ${isPublic}) as result`.execute(ctx.tx);
  const shown = rows.slice(0, query.limit);
  const heads = await headsOf(ctx, kind, shown, fields);
  return {
    goods: shown.map((row) => ({ ...heads.get(row.id)!, ...rowOf(kind, row) })),
    total: total.rows[0]?.n ?? 0,
    next: rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null,
    facets: await facetsOf(ctx, kind, conditions, fields),
    fields: [...fields.values()],
    counts: counts.rows[0]!,
  };
}

/** So much of a text stands in a list. */
const excerpt = 160;

function rowOf(kind: GoodKind, row: DemandRow & ResultRow): Omit<MarketRow, keyof Awaited<HeadOf>> {
  const isDemand = kind === "demand";
  const text = isDemand ? row.problem : row.summary;
  const letters = [...text];
  return {
    text: letters.length > excerpt ? `${letters.slice(0, excerpt).join("")}…` : text,
    modes: row.modes,
    money: isDemand
      ? { least: row.budget_least, most: row.budget_most }
      : { least: row.price_least, most: row.price_most },
    deadline: isDemand ? row.deadline : null,
    readiness: isDemand
      ? { claimed: row.needed_readiness, proven: null }
      : { claimed: row.claimed_readiness, proven: row.proven_readiness },
    rights: isDemand ? [] : [...new Set(row.rights.map((right) => right.kind))],
  };
}
type HeadOf = Awaited<ReturnType<typeof headsOf>> extends ReadonlyMap<string, infer V> ? V : never;

interface Counted {
  value: string;
  count: number;
}

async function facetsOf(
  ctx: Ctx,
  kind: GoodKind,
  conditions: Conditions,
  fields: FieldNames,
): Promise<MarketList["facets"]> {
  const byField = await sql<Counted>`
    select g.field as value, count(*)::int as count from ${table(kind)}
    where ${where(conditions, "field")} and g.field is not null group by 1`.execute(ctx.tx);
  const byPlace = await sql<Counted>`
    with own as (select g.id, g.place from ${table(kind)} where ${where(conditions, "place")} and g.place is not null),
      spread as (select id, place from own union select o.id, x.area from own o
        join places.placement_public x on x.place = o.place and x.certainty = 'inside')
    select place as value, count(distinct id)::int as count from spread group by 1 order by 1`.execute(ctx.tx);
  const byMode = await sql<Counted>`
    select m as value, count(*)::int as count from ${table(kind)}, unnest(g.modes) m
    where ${where(conditions, "mode")} group by 1 order by 1`.execute(ctx.tx);
  const byRight =
    kind === "demand"
      ? { rows: [] }
      : await sql<Counted>`
        select x ->> 'kind' as value, count(distinct g.id)::int as count
        from market.result g, jsonb_array_elements(g.rights) x where ${where(conditions, "right")} group by 1 order by 1`.execute(
          ctx.tx,
        );
  const byLevel =
    kind === "demand"
      ? { rows: [] }
      : await sql<Counted>`
        select l::text as value, count(*)::int as count from market.result g, generate_series(1, g.proven_readiness) l
        where ${where(conditions, "readiness")} group by l order by l`.execute(ctx.tx);
  return {
    field: upTheTree(byField.rows, fields),
    place: byPlace.rows,
    mode: byMode.rows,
    right: byRight.rows,
    readiness: byLevel.rows,
  };
}

/** Counts of a field hold what is counted below it. */
function upTheTree(rows: readonly Counted[], fields: FieldNames): Counted[] {
  const sums = new Map<string, number>();
  for (const { value, count } of rows)
    for (let at: string | null = value; at !== null; at = fields.get(at)?.parent ?? null)
      sums.set(at, (sums.get(at) ?? 0) + count);
  return [...sums].map(([value, count]) => ({ value, count }));
}
