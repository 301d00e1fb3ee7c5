import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { FrozenScorecard, ScoreRule } from "../contract/scorecard.ts";

export type ScorecardTables = {
  "commitments.scorecard": {
    id: string;
    period_from: string;
    period_to: string;
    known: Date;
    rule: ScoreRule;
    others_see: "nothing" | "scores";
    hash: string;
    made_at: Date;
    made_by: string;
    made_by_name: string;
  };
  "commitments.scorecard_objection": {
    id: string;
    scorecard_id: string;
    organisation_id: string;
    text: string;
    made_at: Date;
    made_by: string;
    made_by_name: string;
    answer: string | null;
    is_upheld: boolean | null;
    answered_at: Date | null;
    answered_by: string | null;
    answered_by_name: string | null;
  };
};

export const scorecardTables = (tx: Tx) => tx.withTables<ScorecardTables>();
export type ScorecardRow = ScorecardTables["commitments.scorecard"];

/** Keeps what was computed; null when the same question was frozen already. `organisations`: ids by code. */
export async function addScorecard(
  tx: Tx,
  head: Omit<ScorecardRow, "id" | "period_from" | "period_to" | "known" | "rule">,
  frozen: FrozenScorecard,
  organisations: ReadonlyMap<string, string>,
): Promise<string | null> {
  const id = newId();
  const made = await scorecardTables(tx)
    .insertInto("commitments.scorecard")
    .values({
      id,
      period_from: frozen.from,
      period_to: frozen.to,
      known: new Date(frozen.known),
      rule: sql`${JSON.stringify(frozen.rule)}::jsonb`,
      ...head,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) return null;
  const rows = frozen.units.map(({ unit, scores, records }, position) => ({
    organisation: organisations.get(unit)!,
    position,
    scores,
    records,
  }));
  await sql`
    insert into commitments.scorecard_unit (scorecard_id, organisation_id, position, scores)
    select ${id}, one ->> 'organisation', (one ->> 'position')::int, one -> 'scores'
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as one`.execute(tx);
  await sql`
    insert into commitments.scorecard_record (scorecard_id, organisation_id, records)
    select ${id}, one ->> 'organisation', one -> 'records'
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as one`.execute(tx);
  return id;
}

/** Adds an objection of the own unit. */
export async function addObjection(
  tx: Tx,
  row: Pick<
    ScorecardTables["commitments.scorecard_objection"],
    "scorecard_id" | "organisation_id" | "text" | "made_at" | "made_by" | "made_by_name"
  >,
): Promise<string> {
  const id = newId();
  await scorecardTables(tx)
    .insertInto("commitments.scorecard_objection")
    .values({ id, ...row, answer: null, is_upheld: null, answered_at: null, answered_by: null, answered_by_name: null })
    .execute();
  return id;
}

/** Answers an objection; false when somebody was faster. */
export async function answerObjectionRow(
  tx: Tx,
  id: string,
  answer: { answer: string; is_upheld: boolean; answered_at: Date; answered_by: string; answered_by_name: string },
): Promise<boolean> {
  const { numUpdatedRows } = await scorecardTables(tx)
    .updateTable("commitments.scorecard_objection")
    .set(answer)
    .where("id", "=", id)
    .where("answer", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
