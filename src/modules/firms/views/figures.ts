import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { FigureSums, FigureValues, FirmFigures, Measure, YearFigures } from "../contract/figures.ts";
import { figureReaders } from "../contract.ts";
import { growthOf, percentOf } from "../rules/figures.ts";
import { isOneOf } from "../rules.ts";
import { type FirmFigureRow, figureTables } from "../store/figures.ts";
import { firmTables } from "../store.ts";
import { organisationsOf } from "./lock.ts";

/** What is known of firms by year, as far as whoever asks may see it: firm → year → values. */
export async function knownFigures(
  tx: Tx,
  firmIds: readonly string[],
): Promise<Map<string, Map<number, FigureValues>>> {
  const rows = await knownRows(tx, firmIds);
  const byFirm = Map.groupBy(rows, (row) => row.firm_id);
  return new Map([...byFirm].map(([firm, of]) => [firm, byYear(of)]));
}

const knownRows = (tx: Tx, firmIds: readonly string[]): Promise<FirmFigureRow[]> =>
  figureTables(tx)
    .selectFrom("firms.firm_figure")
    .selectAll()
    .where(sql<boolean>`firm_id = any(${[...firmIds]})`)
    .where("superseded_at", "is", null)
    .orderBy("recorded_at")
    .execute();

const valuesOf = (rows: readonly { measure: Measure; value: number }[]): FigureValues =>
  Object.fromEntries(rows.map(({ measure, value }) => [measure, value]));

const byYear = (rows: readonly FirmFigureRow[]): Map<number, FigureValues> =>
  new Map([...Map.groupBy(rows, ({ year }) => year)].map(([year, of]) => [year, valuesOf(of)]));

/** The figures of one firm, the latest year first. @throws AppError `firms.not-found` */
export async function firmFigures(ctx: Ctx, code: string): Promise<FirmFigures> {
  const firm = await firmTables(ctx.tx)
    .selectFrom("firms.firm_entry")
    .select(["id", "same_as"])
    .where("code", "=", code)
    .executeTakeFirst();
  if (!firm) throw new AppError("firms.not-found", { code });
  const id = firm.same_as ?? firm.id;
  const rows = await knownRows(ctx.tx, [id]);
  const values = byYear(rows);
  const years = [...Map.groupBy(rows, ({ year }) => year)].map(([year, of]): YearFigures => {
    const own = values.get(year) ?? {};
    const last = of.at(-1)!;
    return {
      year,
      values: own,
      intensity: percentOf(own["rd-spending"], own.revenue),
      growth: growthOf(own["rd-spending"], values.get(year - 1)?.["rd-spending"]),
      entered: { at: last.recorded_at.toISOString(), by: last.recorded_by_name, basis: last.basis },
    };
  });
  const isOwn = isOneOf(await organisationsOf(ctx.tx, id), ctx.actor);
  const isReader = ctx.actor?.roles.some((role) => figureReaders.some((one) => one === role)) ?? false;
  return { isVisible: isOwn || isReader, years: years.sort((a, b) => b.year - a.year) };
}

/**
 * Sums of a year by area, over the firms that have figures: a firm counts where it sat on the last day of the year.
 * `year` left out: the latest of which anything is known.
 */
export async function sumFigures(ctx: Ctx, asked: number | undefined): Promise<FigureSums> {
  const { rows: known } = await sql<{ year: number }>`
    select distinct year from firms.firm_figure where superseded_at is null order by year desc`.execute(ctx.tx);
  const year = asked ?? known[0]?.year ?? Number(civilDay(ctx.clock).slice(0, 4)) - 1;
  const day = `${year}-12-31`;
  const { rows } = await sql<SumRow>`
    with own as (
      select firm_id, ${sql.join(
        columns.map(([measure, column]) => sql`max(value) filter (where measure = ${measure}) as ${sql.id(column)}`),
      )}
      from firms.firm_figure where year = ${year} and superseded_at is null group by firm_id
    ), before as (
      select firm_id, value as spent from firms.firm_figure
      where year = ${year - 1} and measure = 'rd-spending' and superseded_at is null
    ), sits as (
      select o.firm_id, p.place from own o
      left join firms.firm_place p on p.firm_id = o.firm_id and daterange(p.valid_from, p.valid_to) @> ${day}::date
    ), spread as (
      select firm_id, null::text as place from sits
      union select firm_id, place from sits where place is not null
      union select s.firm_id, x.area from sits s join places.placement_public x on x.place = s.place
        and x.certainty = 'inside' and daterange(x.valid_from, x.valid_to) @> ${day}::date
    )
    select s.place, count(*)::int as firms, ${sql.join(
      columns.map(([, column]) => sql`sum(o.${sql.id(column)})::bigint as ${sql.id(column)}`),
    )},
      sum(o.rd) filter (where o.revenue > 0)::bigint as paired_rd,
      sum(o.revenue) filter (where o.rd is not null)::bigint as paired_revenue,
      sum(o.rd) filter (where b.spent is not null)::bigint as now_spent, sum(b.spent) filter (where o.rd is not null)::bigint
        as before_spent, (count(*) filter (where b.spent is not null and o.rd is not null))::int as compared
    from spread s join own o on o.firm_id = s.firm_id left join before b on b.firm_id = s.firm_id
    group by s.place order by s.place nulls first`.execute(ctx.tx);
  return {
    year,
    years: known.map((row) => row.year),
    places: rows.map((row) => ({
      place: row.place,
      firms: row.firms,
      values: valuesOf(
        columns.flatMap(([measure, column]) => (row[column] === null ? [] : [{ measure, value: row[column] }])),
      ),
      intensity: percentOf(row.paired_rd ?? undefined, row.paired_revenue ?? undefined),
      growth: growthOf(row.now_spent ?? undefined, row.before_spent ?? undefined),
      compared: row.compared,
    })),
  };
}

const columns = [
  ["revenue", "revenue"],
  ["rd-spending", "rd"],
  ["staff", "staff"],
  ["rd-staff", "rd_staff"],
  ["valid-patents", "patents"],
] as const satisfies readonly (readonly [Measure, string])[];

type SumRow = Record<(typeof columns)[number][1], number | null> & {
  place: string | null;
  firms: number;
  /** Over the firms of which both are known. */
  paired_rd: number | null;
  paired_revenue: number | null;
  now_spent: number | null;
  before_spent: number | null;
  compared: number;
};
