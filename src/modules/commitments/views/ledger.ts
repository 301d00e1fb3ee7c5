import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { LampCode } from "../contract/lamp.ts";
import type { LedgerFigures, LedgerFilter, LedgerPage, LedgerQuery, LedgerRow } from "../contract/ledger.ts";
import type { DueSource, Kind, SourceState, State } from "../contract.ts";
import { exportRefusal } from "../rules/export.ts";
import { finalStates } from "../rules/final.ts";
import { matching, orderOf } from "./ledger-filter.ts";

/** A part of the ledger with the totals of all that passes the filter. The reader sees what the own roles allow. */
export async function readLedger(ctx: Ctx, query: LedgerQuery): Promise<LedgerPage> {
  const day = civilDay(ctx.clock);
  const where = await matching(ctx, query, ctx.actor!);
  const figures = { ...(await figuresOf(ctx.tx, where)), archived: await hiddenInArchive(ctx, query) };
  const groups = query.group ? await groupsOf(ctx.tx, where, query.group) : [];
  const count = query.group ? groups.reduce((sum, group) => sum + group.count, 0) : figures.total;
  return { day, count, figures, groups, rows: await rowsOf(ctx.tx, where, query) };
}

/** Every row that passes the filter, for files. @throws AppError `commitments.too-many` for more than a file takes */
export async function readWholeLedger(
  ctx: Ctx,
  query: LedgerFilter & Pick<LedgerQuery, "sort" | "group">,
): Promise<LedgerRow[]> {
  const where = await matching(ctx, query, ctx.actor!);
  refuse(exportRefusal((await figuresOf(ctx.tx, where)).total));
  return rowsOf(ctx.tx, where, { ...query, offset: 0, limit: null });
}

/** How many the archive hides from this filter. */
async function hiddenInArchive(ctx: Ctx, query: LedgerFilter): Promise<number> {
  if (query.archived !== undefined || query.document?.length) return 0;
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from commitments.commitment c
    where ${await matching(ctx, { ...query, archived: "only" }, ctx.actor!)}`.execute(ctx.tx);
  return rows[0]?.count ?? 0;
}

async function figuresOf(tx: Tx, where: RawBuilder<unknown>): Promise<Omit<LedgerFigures, "archived">> {
  const { rows } = await sql<{
    state: State;
    lamp: LampCode;
    total: number;
    no_unit: number;
    sample: number;
  }>`
    select c.state, coalesce(l.lamp, 'no-data') as lamp, count(*) as total, count(*) filter (where c.known_units = 0) as no_unit,
      count(*) filter (where c.is_sample) as sample
    from commitments.commitment c ${withLamp}
    where ${where} group by c.state, coalesce(l.lamp, 'no-data')`.execute(tx);
  const sum = (key: "total" | "no_unit" | "sample", of = rows) => of.reduce((total, row) => total + row[key], 0);
  const by = <K extends string>(keyOf: (row: (typeof rows)[number]) => K) =>
    Object.fromEntries(
      [...new Set(rows.map(keyOf))].map((key) => [
        key,
        sum(
          "total",
          rows.filter((row) => keyOf(row) === key),
        ),
      ]),
    ) as Partial<Record<K, number>>;
  return {
    total: sum("total"),
    byState: by(({ state }) => state),
    byLamp: by(({ lamp }) => lamp),
    planOver: sum(
      "total",
      rows.filter(({ state, lamp }) => lamp === "closed" && !finalStates.includes(state)),
    ),
    noUnit: sum("no_unit"),
    sample: sum("sample"),
  };
}

/** A lamp that is not worked out yet says nothing and hides nothing. */
export const lampShown = sql`json_build_object('lamp', coalesce(l.lamp, 'no-data'), 'reasons', coalesce(l.reasons, '[]'),
  'outcome', l.outcome)`;
/** Approved adjustments are in force: they are entered once they are. */
export const adjustedAim = sql`(select json_build_object('value', a.new_value, 'deadline', a.new_deadline)
  from commitments.adjustment a where a.commitment_id = c.id and a.answer = 'approved' order by a.number desc limit 1)`;
const withLamp = sql`left join commitments.lamp_state l on l.commitment_id = c.id`;
const withUnits = sql`
  left join commitments.duty g on g.commitment_id = c.id and g.valid_to is null and g.organisation_id is not null
  left join people.organisation_public o on o.id = g.organisation_id`;

async function groupsOf(tx: Tx, where: RawBuilder<unknown>, group: "unit" | "document"): Promise<LedgerPage["groups"]> {
  const counted = sql`count(*) as count, count(*) filter (where l.lamp = 'late') as late`;
  const { rows } =
    group === "unit"
      ? await sql<LedgerPage["groups"][number]>`
          select coalesce(o.code, '-') as key, coalesce(o.name_zh, '') as name, ${counted}
          from commitments.commitment c ${withLamp} ${withUnits} where ${where}
          group by o.code, o.name_zh order by o.code is null, o.code collate "C"`.execute(tx)
      : await sql<LedgerPage["groups"][number]>`
          select d.code as key, coalesce(d.short_zh, d.title_zh) as name, ${counted}
          from commitments.commitment c ${withLamp}
          join policy.document_public d on d.id = c.document_id where ${where}
          group by d.id, d.code, d.short_zh, d.title_zh order by d.id`.execute(tx);
  return rows;
}

type Row = {
  id: string;
  version: number;
  kind: Kind;
  title: string;
  quote: string;
  code: string;
  title_zh: string;
  title_en: string | null;
  short_zh: string | null;
  short_en: string | null;
  start: number;
  area: string | null;
  duties: LedgerRow["duties"] | null;
  state: State;
  state_since: Date;
  due_on: string | null;
  due_from: DueSource;
  round: number;
  source_state: SourceState;
  is_sample: boolean;
  lamp: LedgerRow["lamp"];
  adjusted: LedgerRow["adjusted"];
  group: string | null;
};

/** Rows of the ledger that fit a condition on `commitments.commitment c`. */
export async function rowsOf(
  tx: Tx,
  where: RawBuilder<unknown>,
  query: Partial<Pick<LedgerQuery, "sort" | "group">> & { offset: number; limit: number | null },
): Promise<LedgerRow[]> {
  const order = orderOf(query);
  const group = { unit: sql`coalesce(o.code, '-')`, document: sql`c.document_id`, none: sql`null` }[
    query.group ?? "none"
  ];
  // The page is cut first; names and units are looked up for its rows only.
  const { rows } = await sql<Row>`
    select c.id, c.version, c.kind, c.title, c.quote, d.code, d.title_zh, d.title_en, d.short_zh, d.short_en,
      lower(c.span) as start, c.area, c.state, c.state_since, c.due_on, c.due_from, c.round, c.source_state, c.is_sample,
      ${lampShown} as lamp, ${adjustedAim} as adjusted,
      case when page."group" = c.document_id then d.code else page."group" end as "group",
      (select json_agg(json_build_object('code', o.code, 'name', u.name, 'role', u.role) order by u.position)
        from commitments.duty u left join people.organisation_public o on o.id = u.organisation_id
        where u.commitment_id = c.id and u.valid_to is null) as duties
    from (
      select c.id, ${group}::text as "group", row_number() over (order by ${order}) as place
      from commitments.commitment c ${/lamp/.test(query.sort ?? "") ? withLamp : sql``} ${query.group === "unit" ? withUnits : sql``}
      where ${where} order by ${order} limit ${query.limit} offset ${query.offset}
    ) page
    join commitments.commitment c on c.id = page.id
    ${withLamp}
    join policy.document_public d on d.id = c.document_id
    order by page.place`.execute(tx);
  return rows.map(rowOf);
}

const rowOf = (row: Row): LedgerRow => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  title: row.title,
  quote: row.quote,
  document: {
    code: row.code,
    titleZh: row.title_zh,
    titleEn: row.title_en,
    shortZh: row.short_zh,
    shortEn: row.short_en,
  },
  start: row.start,
  area: row.area,
  duties: row.duties ?? [],
  state: row.state,
  stateSince: row.state_since.toISOString(),
  dueOn: row.due_on,
  dueFrom: row.due_from,
  round: row.round,
  source: row.source_state,
  isSample: row.is_sample,
  lamp: row.lamp,
  adjusted: row.adjusted,
  group: row.group,
});
