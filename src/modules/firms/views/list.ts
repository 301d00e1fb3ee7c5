import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { fold, pinyinPatterns, pinyinQuery } from "../../policy/index.ts";
import type { FieldChoice } from "../contract/classes.ts";
import type { CountQuery, FirmKind, FirmList, FirmQuery, FirmRow, FirmSize, TitleCounts } from "../contract.ts";
import { titleSoonDays } from "../parameters.ts";
import { titleState } from "../rules.ts";
import { fieldChoices } from "./classes.ts";
import { titleKinds } from "./parts.ts";

const asList = (value: string | readonly string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : [...value];

const like = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** What a search finds: firms that have it, or every word of it, in a name or code number, as written or, in letters, as pinyin. */
function named(q: string): RawBuilder<boolean> {
  const words = q.split(/\s+/).map(fold).filter(Boolean);
  const each = sql.join(words.map(worded), sql` and `);
  return words.length > 1 ? sql<boolean>`(${worded(words.join(""))} or ${each})` : sql<boolean>`(${each})`;
}

function worded(folded: string): RawBuilder<boolean> {
  const query = pinyinQuery(folded);
  if (!query) return sql<boolean>`f.search like ${like(folded)}`;
  const { initials, syllables } = pinyinPatterns(query);
  return sql<boolean>`(f.search like ${like(folded)} or f.initials ~ ${initials} or f.syllables ~ ${syllables ?? null})`;
}

/** Titles held on a day. */
const held = (day: string): RawBuilder<boolean> => sql<boolean>`
  t.valid_from <= ${day}::date and (t.valid_to is null or t.valid_to > ${day}::date)
  and (t.ended_on is null or t.ended_on > ${day}::date)`;

/** Of those, titles that run out soon. */
const runsOut = (day: string, soonDays: number): RawBuilder<boolean> =>
  sql<boolean>`coalesce(t.valid_to <= ${day}::date + ${soonDays}::int, false)`;

/** The place of a firm on a day. */
const sitting = (day: string): RawBuilder<boolean> => sql<boolean>`
  p.firm_id = f.id and daterange(p.valid_from, p.valid_to) @> ${day}::date`;

/** A place holds what lies certainly in it: a district finds who sits in one of its parks. */
const inAreas = (places: readonly string[], day: string): RawBuilder<boolean> => sql<boolean>`
  (p.place = any(${places}) or p.place in (select x.place from places.placement_public x
    where x.area = any(${places}) and x.certainty = 'inside' and daterange(x.valid_from, x.valid_to) @> ${day}::date))`;

/** Firms that are of one of the classes on a day. */
const classed = (scheme: "size" | "field", items: readonly string[], day: string): RawBuilder<boolean> => sql<boolean>`
  exists (select from firms.firm_class c where c.firm_id = f.id and c.scheme = ${scheme} and c.item = any(${items})
    and daterange(c.valid_from, c.valid_to) @> ${day}::date)`;

/** The codes and everything below them. */
function within(fields: readonly FieldChoice[], wanted: readonly string[]): string[] {
  const parents = new Map(fields.map(({ code, parent }) => [code, parent]));
  const isBelow = (code: string): boolean => {
    for (let at: string | null = code; at !== null; at = parents.get(at) ?? null) if (wanted.includes(at)) return true;
    return false;
  };
  return fields.map(({ code }) => code).filter(isBelow);
}

/** Conditions of size class and field, as lists and counts share them. */
function classConditions(
  { size, field }: Pick<FirmQuery, "size" | "field">,
  fields: readonly FieldChoice[],
  day: string,
): RawBuilder<boolean>[] {
  const [sizes, wanted] = [asList(size), asList(field)];
  return [
    ...(sizes.length > 0 ? [classed("size", sizes, day)] : []),
    ...(wanted.length > 0 ? [classed("field", within(fields, wanted), day)] : []),
  ];
}

function conditionsOf(
  query: FirmQuery,
  fields: readonly FieldChoice[],
  day: string,
  soonDays: number,
): RawBuilder<boolean> {
  const parts: RawBuilder<boolean>[] = [sql<boolean>`true`, ...classConditions(query, fields, day)];
  if (query.q) parts.push(named(query.q));
  const kinds = asList(query.kind);
  if (kinds.length > 0) parts.push(sql<boolean>`f.kind = any(${kinds})`);
  const places = asList(query.place);
  if (places.length > 0)
    parts.push(sql<boolean>`exists (select from firms.firm_place p where ${sitting(day)} and ${inAreas(places, day)})`);
  const titles = asList(query.title);
  if (titles.length > 0 || query.state) {
    const which = titles.length > 0 ? sql`and t.title = any(${titles})` : sql``;
    const ending = query.state === "expiring" ? sql`and ${runsOut(day, soonDays)}` : sql``;
    parts.push(
      sql<boolean>`exists (select from firms.firm_title t where t.firm_id = f.id and ${held(day)} ${which} ${ending})`,
    );
  }
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

/** The day that a query reads, and how soon a title runs out. */
const timesOf = async (ctx: Ctx, query: FirmQuery) => ({
  day: query.on ?? civilDay(ctx.clock),
  soonDays: await parameterAt(ctx, titleSoonDays),
});

/** The firms that pass the filters, by name, with the titles and the place that they have on the day; `limit` at most. */
export async function firmRows(ctx: Ctx, query: FirmQuery): Promise<{ day: string; firms: FirmRow[] }> {
  const { day, soonDays } = await timesOf(ctx, query);
  const where = conditionsOf(query, await fieldChoices(ctx.tx), day, soonDays);
  const beyond = query.after
    ? sql`and (f.name_zh collate "C", f.id) > (select a.name_zh, a.id from firms.firm a where a.code = ${query.after})`
    : sql``;
  const { rows } = await sql<{
    id: string;
    code: string;
    name_zh: string;
    name_en: string | null;
    kind: FirmKind;
    is_sample: boolean;
    credit_code: string | null;
    place: string | null;
    size: FirmSize | null;
    titles: { title: string; validFrom: string; validTo: string | null }[] | null;
  }>`
    select f.id, f.code, f.name_zh, f.name_en, f.kind, f.is_sample, f.credit_code,
      (select p.place from firms.firm_place p where ${sitting(day)}) as place,
      (select c.item from firms.firm_class c where c.firm_id = f.id and c.scheme = 'size'
        and daterange(c.valid_from, c.valid_to) @> ${day}::date) as size,
      (select json_agg(json_build_object('title', t.title, 'validFrom', t.valid_from, 'validTo', t.valid_to) order by k.position)
        from firms.firm_title t join firms.title_kind k on k.code = t.title where t.firm_id = f.id and ${held(day)}) as titles
    from firms.firm f where ${where} ${beyond} order by f.name_zh collate "C", f.id limit ${query.limit}`.execute(
    ctx.tx,
  );
  return {
    day,
    firms: rows.map(
      (row): FirmRow => ({
        id: row.id,
        code: row.code,
        name: { zh: row.name_zh, en: row.name_en },
        kind: row.kind,
        isSample: row.is_sample,
        creditCode: row.credit_code,
        place: row.place,
        size: row.size,
        titles: (row.titles ?? []).map((title) => ({
          title: title.title,
          validTo: title.validTo,
          state: titleState({ ...title, endedOn: null }, day, soonDays),
        })),
      }),
    ),
  };
}

/** One page of the firms that pass the filters, and how many there are in all. */
export async function listFirms(ctx: Ctx, query: FirmQuery): Promise<FirmList> {
  const { day, soonDays } = await timesOf(ctx, query);
  const { firms } = await firmRows(ctx, { ...query, limit: query.limit + 1 });
  const fields = await fieldChoices(ctx.tx);
  const where = conditionsOf(query, fields, day, soonDays);
  const { rows: counted } = await sql<{ total: number; holding: number; expiring: number }>`
    select count(*)::int as total, count(h.id)::int as holding, (count(*) filter (where h.ends))::int as expiring
    from firms.firm f left join (
      select t.firm_id as id, bool_or(${runsOut(day, soonDays)}) as ends from firms.firm_title t
      where ${held(day)} group by t.firm_id
    ) h on h.id = f.id where ${where}`.execute(ctx.tx);
  const shown = firms.slice(0, query.limit);
  return {
    day,
    firms: shown,
    ...(counted[0] ?? { total: 0, holding: 0, expiring: 0 }),
    next: firms.length > query.limit ? (shown.at(-1)?.code ?? null) : null,
    own: await ownFirm(ctx),
    kinds: await titleKinds(ctx.tx),
    fields,
  };
}

async function ownFirm({ tx, actor }: Ctx): Promise<FirmList["own"]> {
  if (!actor?.organisationId) return null;
  const { rows } = await sql<{ code: string; name: string }>`
    select f.code, f.name_zh as name from firms.firm_organisation t join firms.firm f on f.id = t.firm_id
    where t.organisation_id = ${actor.organisationId}`.execute(tx);
  return rows[0] ?? null;
}

/**
 * How many firms hold each title on a day, everywhere and in each place that has any: one firm counts once. Of all, or of those
 * that were of some size class or field on that day.
 */
export async function countTitles(ctx: Ctx, query: CountQuery): Promise<TitleCounts> {
  const day = query.on ?? civilDay(ctx.clock);
  const fields = await fieldChoices(ctx.tx);
  const which = sql.join([held(day), ...classConditions(query, fields, day)], sql` and `);
  const { rows } = await sql<{ place: string | null; title: string; firms: number }>`
    with holder as (
      select t.title, f.id, p.place from firms.firm_title t join firms.firm f on f.id = t.firm_id
      left join firms.firm_place p on ${sitting(day)} where ${which}
    ), spread as (
      select title, id, null::text as place from holder
      union select title, id, place from holder where place is not null
      union select h.title, h.id, x.area from holder h join places.placement_public x on x.place = h.place
        and x.certainty = 'inside' and daterange(x.valid_from, x.valid_to) @> ${day}::date
    )
    select place, title, count(distinct id)::int as firms from spread group by place, title order by place nulls first, title`.execute(
    ctx.tx,
  );
  const byPlace = Map.groupBy(rows, (row) => row.place);
  return {
    day,
    kinds: await titleKinds(ctx.tx),
    fields,
    places: [...byPlace].map(([place, of]) => ({
      place,
      counts: Object.fromEntries(of.map(({ title, firms }) => [title, firms])),
    })),
  };
}
