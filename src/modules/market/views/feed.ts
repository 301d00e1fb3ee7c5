import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Comparison, Feed, FeedGone, FeedItem, FeedQuery, ForeignFeed } from "../contract/feed.ts";
import type { GoodKind } from "../contract.ts";
import { goodsScreenEn } from "../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../goods-screen-texts.zh.ts";
import { publicStates } from "../rules/life.ts";
import { compareFeed, feedId } from "./feed-comparison.ts";
import { type DemandRow, ownersOf, type ResultRow } from "./good-rows.ts";

/** Compared at once with what comes from elsewhere: the newest of each kind. */
const mostCompared = 20_000;
/** So many that are gone are told at once, the last first; who was away for longer reads the whole feed. */
const mostGone = 5000;

async function homeOf(ctx: Ctx): Promise<string> {
  const { rows } = await sql<{ region: string }>`select region from ledger.home_public`.execute(ctx.tx);
  return rows[0]?.region ?? "";
}

const microseconds = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`);

/** `mark`: when it changed last, to the microsecond, as the order of the feed needs it. */
type Row = { mark: string } & (({ kind: "demand" } & DemandRow) | ({ kind: "result" } & ResultRow));

/** Public goods by when they changed last, whoever asks; `after`: where the page before ended, also when that good is gone since. */
async function publicRows(ctx: Ctx, { kind, rights, since, after, limit }: FeedQuery): Promise<Row[]> {
  const of = async (one: GoodKind): Promise<Row[]> => {
    if ((kind !== undefined && kind !== one) || (rights && one === "demand")) return [];
    const table = sql.table(`market.${one}`);
    const [changedAt, last] = after?.split("|") ?? [];
    const beyond = after ? sql`and (g.changed_at, g.id) < (${changedAt}::timestamptz, ${last})` : sql``;
    const { rows } = await sql<Row>`
      select ${one}::text as kind, ${microseconds("g.changed_at")} as mark, g.* from ${table} g where g.state = any(${[...publicStates]})
      ${rights ? sql`and jsonb_array_length(g.rights) > 0` : sql``}
      ${since ? sql`and g.changed_at >= ${since}::timestamptz` : sql``} ${beyond}
      order by g.changed_at desc, g.id desc limit ${limit}`.execute(ctx.tx);
    return rows;
  };
  const rows = [...(await of("demand")), ...(await of("result"))];
  const key = ({ mark, id }: Row) => `${mark} ${id}`;
  return rows.sort((a, b) => (key(a) < key(b) ? 1 : -1)).slice(0, limit);
}

/** What was public and is no more, by when it was taken off: for who shows it elsewhere. Its id and nothing else of it. */
async function goneSince(ctx: Ctx, { kind, since }: FeedQuery, market: string): Promise<FeedGone[]> {
  if (since === undefined) return [];
  const { rows } = await sql<{ kind: GoodKind; id: string; goneAt: Date }>`
    select kind, id, gone_at as "goneAt" from market.gone_good where gone_at >= ${since}::timestamptz
    and (${kind ?? null}::text is null or kind = ${kind ?? null}) order by gone_at desc, id limit ${mostGone}`.execute(
    ctx.tx,
  );
  return rows.map(({ kind: one, id, goneAt }) => ({
    id: feedId({ kind: one, origin: { market, id } }),
    date_gone: goneAt.toISOString(),
  }));
}

async function itemsOf(ctx: Ctx, rows: readonly Row[], market: string): Promise<FeedItem[]> {
  // Owners as a stranger is told of them: what leaves for another market is public, whoever asks.
  const owners = await ownersOf({ ...ctx, actor: null }, rows);
  return rows.map((row): FeedItem => {
    const owner = owners.get(row.id);
    const name = owner?.organisation?.name ?? owner?.firm?.name;
    const part: FeedItem["_haice"] = {
      kind: row.kind,
      origin: { market, id: row.id },
      state: row.state,
      field: row.field,
      place: row.place,
      modes: row.modes,
      parameters: row.parameters,
      money:
        row.kind === "demand"
          ? { least: row.budget_least, most: row.budget_most }
          : { least: row.price_least, most: row.price_most },
      deadline: row.kind === "demand" ? row.deadline : null,
      readiness: {
        claimed: row.kind === "result" ? row.claimed_readiness : null,
        proven: row.kind === "result" ? row.proven_readiness : null,
        needed: row.kind === "demand" ? row.needed_readiness : null,
      },
      rights: row.kind === "result" ? row.rights : [],
      secrecy: row.secrecy,
      validUntil: row.valid_until,
      sample: row.origin === "sample",
    };
    return {
      id: feedId(part),
      title: row.title_zh,
      content_text: row.kind === "demand" ? row.problem : row.summary,
      ...(row.published_at ? { date_published: row.published_at.toISOString() } : {}),
      date_modified: row.changed_at.toISOString(),
      ...(name ? { authors: [{ name }] } : {}),
      language: "zh-CN",
      tags: [row.kind, ...(row.field ? [row.field] : [])],
      _haice: part,
    };
  });
}

const cursorOf = (last: Row | undefined): string => (last ? `${last.mark}|${last.id}` : "");

/** The public demands and results as JSON Feed 1.1, the last changed first, a page at a time. */
export async function readFeed(ctx: Ctx, query: FeedQuery): Promise<Feed> {
  const market = await homeOf(ctx);
  const rows = await publicRows(ctx, { ...query, limit: query.limit + 1 });
  const shown = rows.slice(0, query.limit);
  const next = new URLSearchParams({
    ...(query.kind ? { kind: query.kind } : {}),
    ...(query.rights ? { rights: "true" } : {}),
    ...(query.since ? { since: query.since } : {}),
    after: cursorOf(shown.at(-1)),
    limit: String(query.limit),
  });
  const t = ctx.language === "en" ? goodsScreenEn : goodsScreenZh;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: `${t.market.title} (${market})`,
    description: t.market.about,
    ...(rows.length > query.limit ? { next_url: `/api/market/feed.json?${next}` } : {}),
    items: await itemsOf(ctx, shown, market),
    // On the first page only, as they belong to none.
    ...(query.since && !query.after ? { _haice: { gone: await goneSince(ctx, query, market) } } : {}),
  };
}

/** What of another market's page is here already; nothing is kept. */
export async function compareForeign(ctx: Ctx, { items }: ForeignFeed): Promise<Comparison> {
  const market = await homeOf(ctx);
  const rows = await publicRows(ctx, { limit: mostCompared });
  return compareFeed(items, await itemsOf(ctx, rows, market), market);
}
