import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { type IndexPart, indexParts, type Standing } from "../contract/standing.ts";
import type { Risk, Signal } from "../contract/support.ts";
import { figureReaders } from "../contract.ts";
import { indexLeastFirms, indexWeights } from "../parameters-index.ts";
import { checksOf, indexLines, nextRung, rungsOf } from "../rules/standing.ts";
import { firmTables } from "../store.ts";
import { ruleOf, seenByRule, sought } from "./outlook.ts";
import { titlesOfMany } from "./parts.ts";
import { firmAsked } from "./support.ts";

/** What the rule sees of one firm. */
interface Seen {
  readonly signals: Signal[];
  readonly risks: Risk[];
  readonly year: number | null;
  readonly revenue: number | null;
  readonly rd: number | null;
  readonly staff: number | null;
  readonly rd_staff: number | null;
  readonly patents: number | null;
}

const noFirm = { firm: null, next: null, sought: null, figureYear: null, index: null } as const;

/**
 * Where a firm stands on the ladder, what is there for the next rung and what is missing, and its innovation index with its
 * parts. `code`: the firm; left out: the firm of whoever asks. @throws AppError `firms.not-found`, `firms.not-own`
 */
export async function readStanding(ctx: Ctx, code: string | undefined): Promise<Standing> {
  const day = civilDay(ctx.clock);
  const isReader = ctx.actor?.roles.some((role) => figureReaders.some((one) => one === role)) ?? false;
  const rule = await ruleOf(ctx);
  const known = { day, needed: rule.signals, leastFirms: await parameterAt(ctx, indexLeastFirms) };
  const firm = await firmAsked(ctx, code, isReader);
  if (!firm) return { ...known, ...noFirm, rungs: [], checks: [], risks: [] };
  const rungs = rungsOf(await ladderOf(ctx), (await titlesOfMany(ctx.tx, [firm.id])).get(firm.id) ?? [], day);
  const isHolder = rungs.some(({ title, state }) => title === sought && state === "held");
  const isSought = !isHolder && rungs.some(({ title }) => title === sought);
  const { rows } = await sql<Seen>`
    select signals, risks, year, revenue::float8 as revenue, rd::float8 as rd, staff::float8 as staff,
      rd_staff::float8 as rd_staff, patents::float8 as patents
    from (${seenByRule(day, rule)}) s where id = ${firm.id}`.execute(ctx.tx);
  const [seen] = rows;
  const figures = {
    revenue: seen?.revenue ?? null,
    spending: seen?.rd ?? null,
    staff: seen?.staff ?? null,
    researchers: seen?.rd_staff ?? null,
    patents: seen?.patents ?? null,
  };
  return {
    ...known,
    firm: { code: firm.code, name: firm.name },
    rungs,
    next: nextRung(rungs),
    sought: isSought && seen ? sought : null,
    checks: isSought && seen ? checksOf(seen.signals, figures, rule) : [],
    risks: isHolder ? (seen?.risks ?? []) : [],
    figureYear: seen?.year ?? null,
    index: seen?.year ? await indexOfFirm(ctx, firm.id, seen.year, known.leastFirms) : null,
  };
}

/** The rungs of the region from the lowest up. */
export async function ladderOf({ tx }: Ctx): Promise<Pick<Standing["rungs"][number], "title" | "name" | "basis">[]> {
  const rows = await firmTables(tx)
    .selectFrom("firms.title_kind")
    .select(["code", "name_zh", "name_en", "rung_basis"])
    .where("rung", "is not", null)
    .orderBy("rung")
    .execute();
  return rows.map((row) => ({
    title: row.code,
    name: { zh: row.name_zh, en: row.name_en },
    basis: row.rung_basis,
  }));
}

/** The weights of the index as they stand today. */
export async function weightsToday(ctx: Ctx): Promise<Record<IndexPart, number>> {
  const weights: Record<IndexPart, number> = { ...zeroWeights };
  for (const part of indexParts) weights[part] = await parameterAt(ctx, indexWeights[part]);
  return weights;
}

const zeroWeights = { "rd-intensity": 0, "rd-growth": 0, "rd-staff": 0, patents: 0, "revenue-growth": 0 };

async function indexOfFirm(ctx: Ctx, id: string, year: number, least: number): Promise<Standing["index"]> {
  const weights = await weightsToday(ctx);
  const { rows } = await sql<{ score: number; place: number; firms: number; parts: Parameters<typeof indexLines>[0] }>`
    select score::float8 as score, place, firms, parts from firms.index_of(${year}::int, ${JSON.stringify(weights)}::jsonb)
    where firm_id = ${id}`.execute(ctx.tx);
  const [row] = rows;
  if (!row || row.firms < least) return null;
  return { year, score: row.score, place: row.place, firms: row.firms, lines: indexLines(row.parts, weights) };
}
