import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { indexParts, type Ranking } from "../contract/standing.ts";
import { indexPicks } from "../parameters-index.ts";
import { indexLines } from "../rules/standing.ts";
import { yearBefore } from "./outlook.ts";
import { ladderOf, weightsToday } from "./standing.ts";

interface Row {
  readonly code: string;
  readonly name: string;
  readonly score: number;
  readonly place: number;
  readonly firms: number;
  readonly parts: Parameters<typeof indexLines>[0];
  readonly holds: string[];
}

/** The firms of a year in the order of the index, as many as are selected in a year; those that share the last place too. */
export async function readRanking(ctx: Ctx, asked: number | undefined): Promise<Ranking> {
  const day = civilDay(ctx.clock);
  const { rows: known } = await sql<{ year: number }>`
    select distinct year from firms.firm_figure where superseded_at is null order by year desc`.execute(ctx.tx);
  const year = asked ?? known[0]?.year ?? Number(day.slice(0, 4)) - 1;
  const weights = await weightsToday(ctx);
  const picks = await parameterAt(ctx, indexPicks);
  const rungs = await ladderOf(ctx);
  const since = yearBefore(day);
  const moves = await movesOf(
    ctx,
    rungs.map(({ title }) => title),
    day,
    since,
  );
  const { rows } = await sql<Row>`
    select f.code, f.name_zh as name, i.score::float8 as score, i.place, i.firms, i.parts,
      array(select distinct t.title from firms.firm_title t where t.firm_id = f.id
        and t.title = any(${rungs.map(({ title }) => title)}::text[]) and t.valid_from <= ${day}::date
        and (coalesce(t.ended_on, t.valid_to) is null or coalesce(t.ended_on, t.valid_to) > ${day}::date)) as holds
    from firms.index_of(${year}::int, ${JSON.stringify(weights)}::jsonb) i join firms.firm f on f.id = i.firm_id
    where i.place <= ${picks} order by i.place, f.name_zh collate "C", f.code`.execute(ctx.tx);
  return {
    year,
    years: known.map((one) => one.year),
    compared: rows[0]?.firms ?? 0,
    weights: indexParts.map((part) => ({ part, weight: weights[part] })),
    picks,
    firms: rows.map(({ code, name, score, place, parts, holds }) => {
      const [best] = indexLines(parts, weights).toSorted((a, b) => b.adds - a.adds);
      return {
        code,
        name,
        score,
        place,
        best: best && best.adds > 0 ? best.part : null,
        unreported: parts.flatMap(({ part, value }) => (value === null ? [part] : [])),
        holds,
      };
    }),
    since,
    rungs: rungs.map(({ title, name }) => ({ title, name, ...(moves.get(title) ?? nobody) })),
  };
}

const nobody = { now: 0, before: 0, gained: 0, lost: 0 };

/** Who holds each rung on a day and held it on an earlier one. */
async function movesOf({ tx }: Ctx, titles: readonly string[], day: string, since: string) {
  const on = (date: string) => sql<boolean>`bool_or(t.valid_from <= ${date}::date
    and (coalesce(t.ended_on, t.valid_to) is null or coalesce(t.ended_on, t.valid_to) > ${date}::date))`;
  const { rows } = await sql<typeof nobody & { title: string }>`
    select title, (count(*) filter (where now))::int as now, (count(*) filter (where before))::int as before,
      (count(*) filter (where now and not before))::int as gained, (count(*) filter (where before and not now))::int as lost
    from (select t.title, t.firm_id, ${on(day)} as now, ${on(since)} as before from firms.firm_title t
      where t.title = any(${[...titles]}::text[]) group by t.title, t.firm_id) held
    group by title`.execute(tx);
  return new Map(rows.map(({ title, ...counts }) => [title, counts]));
}
