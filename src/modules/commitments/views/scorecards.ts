import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { PartScore, Scorecard, Scorecards, ScoreRecord, UnitScorecard } from "../contract/scorecard.ts";
import type { UnitName } from "../contract/unit.ts";
import type { ScorecardRow } from "../store/scorecards.ts";
import { scorecardTables } from "../store/scorecards.ts";
import { isOverseer } from "./ledger-filter.ts";
import { unitJson } from "./rounds.ts";
import { computeScorecard, scorecardHash, weightsToday } from "./scorecard-inputs.ts";

const headOf = (row: ScorecardRow) => ({
  id: row.id,
  from: row.period_from,
  to: row.period_to,
  known: row.known.toISOString(),
  rule: row.rule,
  othersSee: row.others_see,
  hash: row.hash,
  madeAt: row.made_at.toISOString(),
  madeBy: row.made_by_name,
});

async function rowOf(ctx: Ctx, id: string): Promise<ScorecardRow> {
  const row = await scorecardTables(ctx.tx)
    .selectFrom("commitments.scorecard")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("commitments.scorecard-not-found");
  return row;
}

/** The scorecards that were made, the newest period first, with how many units of each the reader may see. */
export async function listScorecards(ctx: Ctx): Promise<Scorecards> {
  const { rows } = await sql<ScorecardRow & { units: number; open: number }>`
    select s.*, (select count(*) from commitments.scorecard_unit u where u.scorecard_id = s.id) as units,
      (select count(*) from commitments.scorecard_objection b where b.scorecard_id = s.id and b.answer is null) as open
    from commitments.scorecard s order by s.period_to desc, s.made_at desc`.execute(ctx.tx);
  return {
    today: civilDay(ctx.clock),
    weights: await weightsToday(ctx),
    scorecards: rows.map(({ units, open, ...row }) => ({ ...headOf(row), units, openObjections: open })),
  };
}

/** One scorecard with the units that the reader may see. Row-level security decides which. */
export async function readScorecard(ctx: Ctx, id: string): Promise<Scorecard> {
  const row = await rowOf(ctx, id);
  const actor = ctx.actor!;
  const isWhole = isOverseer(actor);
  const { rows } = await sql<{
    unit: UnitName;
    organisation: string;
    scores: PartScore[];
    open: number;
    sample: boolean;
  }>`
    select ${unitJson} as unit, o.id as organisation, u.scores,
      (select count(*) from commitments.scorecard_objection b
        where b.scorecard_id = u.scorecard_id and b.organisation_id = u.organisation_id and b.answer is null) as open,
      exists (select from commitments.scorecard_record r, jsonb_array_elements(r.records) e
        join commitments.commitment c on c.id = e ->> 'commitment'
        where r.scorecard_id = u.scorecard_id and r.organisation_id = u.organisation_id and c.is_sample) as sample
    from commitments.scorecard_unit u join people.organisation_public o on o.id = u.organisation_id
    where u.scorecard_id = ${id} order by u.position`.execute(ctx.tx);
  return {
    ...headOf(row),
    units: rows.map(({ unit, organisation, scores, open }) => ({
      unit,
      scores,
      isOpen: isWhole || organisation === actor.organisationId,
      openObjections: open,
    })),
    isSample: rows.some(({ sample }) => sample),
  };
}

/** The scorecard of one unit with its computation record. Throws `commitments.scorecard-not-found` to who may not open it. */
export async function readUnitScorecard(ctx: Ctx, id: string, code: string): Promise<UnitScorecard> {
  const row = await rowOf(ctx, id);
  const { rows } = await sql<{ unit: UnitName; organisation: string; scores: PartScore[]; records: ScoreRecord[] }>`
    select ${unitJson} as unit, o.id as organisation, u.scores, r.records
    from commitments.scorecard_unit u
    join commitments.scorecard_record r on r.scorecard_id = u.scorecard_id and r.organisation_id = u.organisation_id
    join people.organisation_public o on o.id = u.organisation_id
    where u.scorecard_id = ${id} and o.code = ${code}`.execute(ctx.tx);
  const [found] = rows;
  if (!found) throw new AppError("commitments.scorecard-not-found");
  const objections = await scorecardTables(ctx.tx)
    .selectFrom("commitments.scorecard_objection")
    .selectAll()
    .where("scorecard_id", "=", id)
    .where("organisation_id", "=", found.organisation)
    .orderBy("id")
    .execute();
  return {
    ...headOf(row),
    unit: found.unit,
    isOwn: found.organisation === ctx.actor!.organisationId,
    scores: found.scores,
    records: found.records,
    objections: objections.map((one) => ({
      id: one.id,
      text: one.text,
      at: one.made_at.toISOString(),
      by: one.made_by_name,
      answer: one.answer,
      isUpheld: one.is_upheld,
      answeredAt: one.answered_at?.toISOString() ?? null,
      answeredBy: one.answered_by_name,
    })),
  };
}

/** The same question asked again: whether the same comes out, and for which units not. */
export async function repeatScorecard(
  ctx: Ctx,
  id: string,
): Promise<{ hash: string; isSame: boolean; changed: UnitName[] }> {
  const row = await rowOf(ctx, id);
  const { frozen } = await computeScorecard(ctx, row.period_from, row.period_to, row.known.toISOString());
  const hash = scorecardHash(frozen);
  const before = await readScorecard(ctx, id);
  const scoresNow = new Map(frozen.units.map(({ unit, scores }) => [unit, scores]));
  return {
    hash,
    isSame: hash === row.hash,
    changed: before.units
      .filter(({ unit, scores }) => !isSameScores(scores, scoresNow.get(unit.code)))
      .map(({ unit }) => unit),
  };
}

const isSameScores = (one: readonly PartScore[], other: readonly PartScore[] | undefined): boolean =>
  other?.every(({ part, score }) => one.find((each) => each.part === part)?.score === score) ?? false;

/** The last scorecard in which a unit stands, for its page. */
export async function lastScorecardOf(ctx: Ctx, organisation: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select s.id from commitments.scorecard s
    join commitments.scorecard_record r on r.scorecard_id = s.id and r.organisation_id = ${organisation}
    order by s.period_to desc, s.made_at desc limit 1`.execute(ctx.tx);
  return rows[0]?.id ?? null;
}
