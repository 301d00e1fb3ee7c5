import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { AnswerObjection, MakeScorecard, Objection } from "../contract/scorecard.ts";
import { scorecardOthersSee } from "../parameters-scorecard.ts";
import { addObjection, addScorecard, answerObjectionRow, scorecardTables } from "../store/scorecards.ts";
import { computeScorecard, scorecardHash } from "../views/scorecard-inputs.ts";

/** Computes and freezes the scorecards of all units for a period. Returns its id and hash. */
export async function makeScorecard(ctx: Ctx, input: MakeScorecard): Promise<{ id: string; hash: string }> {
  const now = ctx.clock.now().toISOString();
  const known = input.known === null ? now : new Date(input.known).toISOString();
  const today = civilDay(ctx.clock);
  if (input.from > input.to || input.to > today)
    throw new AppError("commitments.scorecard-days", { from: input.from, to: input.to, today });
  if (known > now || known < new Date(`${input.to}T00:00:00+08:00`).toISOString())
    throw new AppError("commitments.scorecard-clocks", { to: input.to });
  const { frozen, organisations } = await computeScorecard(ctx, input.from, input.to, known);
  if (frozen.units.length === 0) throw new AppError("commitments.scorecard-empty", { to: input.to });
  if (Object.values(frozen.rule.weights).every((weight) => weight === 0))
    throw new AppError("commitments.scorecard-no-weight");
  const hash = scorecardHash(frozen);
  const actor = ctx.actor!;
  const id = await addScorecard(
    ctx.tx,
    {
      others_see: await parameterAt(ctx, scorecardOthersSee),
      hash,
      made_at: ctx.clock.now(),
      made_by: actor.id,
      made_by_name: actor.name,
    },
    frozen,
    organisations,
  );
  if (id === null) throw new AppError("commitments.scorecard-there");
  await recordEvent(ctx, {
    kind: "commitments.scorecard-made",
    subject: id,
    after: { from: input.from, to: input.to, known, hash, units: frozen.units.length },
  });
  return { id, hash };
}

/** Says something against the own unit's scorecard. One objection waits at a time. */
export async function object(ctx: Ctx, scorecard: string, input: Objection): Promise<{ id: string }> {
  const actor = ctx.actor!;
  const organisation = actor.organisationId;
  // Two of one unit who object at once: the second sees what the first wrote.
  await sql`select pg_advisory_xact_lock(hashtext(${`commitments.objection ${scorecard} ${organisation}`}))`.execute(
    ctx.tx,
  );
  const { rows } = await sql<{ waits: boolean }>`
    select exists (select from commitments.scorecard_objection b where b.scorecard_id = u.scorecard_id
      and b.organisation_id = u.organisation_id and b.answer is null) as waits
    from commitments.scorecard_unit u where u.scorecard_id = ${scorecard} and u.organisation_id = ${organisation}`.execute(
    ctx.tx,
  );
  if (!rows[0] || organisation === null) throw new AppError("commitments.scorecard-not-found");
  if (rows[0].waits) throw new AppError("commitments.scorecard-objection-open");
  const id = await addObjection(ctx.tx, {
    scorecard_id: scorecard,
    organisation_id: organisation,
    text: input.text,
    made_at: ctx.clock.now(),
    made_by: actor.id,
    made_by_name: actor.name,
  });
  await recordEvent(ctx, {
    kind: "commitments.scorecard-objected",
    subject: scorecard,
    after: { id, text: input.text },
  });
  return { id };
}

/** Answers an objection. The scorecard stays as it was computed: what was wrong is mended in the ledger, and computed anew. */
export async function answerObjection(ctx: Ctx, id: string, input: AnswerObjection): Promise<{ id: string }> {
  const row = await scorecardTables(ctx.tx)
    .selectFrom("commitments.scorecard_objection")
    .select(["scorecard_id", "text"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("commitments.scorecard-not-found");
  const isFirst = await answerObjectionRow(ctx.tx, id, {
    answer: input.answer,
    is_upheld: input.isUpheld,
    answered_at: ctx.clock.now(),
    answered_by: ctx.actor!.id,
    answered_by_name: ctx.actor!.name,
  });
  if (!isFirst) throw new AppError("commitments.scorecard-objection-answered");
  await recordEvent(ctx, {
    kind: "commitments.scorecard-answered",
    subject: row.scorecard_id,
    before: { text: row.text },
    after: { answer: input.answer, isUpheld: input.isUpheld },
  });
  return { id };
}
