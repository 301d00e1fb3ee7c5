import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { AmendedAims } from "../../indicators/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Adjustments, Aim } from "../contract/adjustment.ts";
import { adjustmentApproverIsAnother } from "../parameters.ts";
import { aimOn, inForce, type KnownAdjustment } from "../rules/adjustment.ts";
import { type AdjustmentRow, adjustmentTables } from "../store/adjustments.ts";
import { commitmentsTables } from "../store.ts";
import { mayRead } from "./ledger-filter.ts";

export const oldAim = (row: AdjustmentRow): Aim => ({ value: Number(row.old_value), deadline: row.old_deadline });
export const newAim = (row: AdjustmentRow): Aim => ({ value: Number(row.new_value), deadline: row.new_deadline });

/** All proposals of a commitment, the oldest first. */
export const adjustmentRows = (tx: Tx, commitment: string): Promise<AdjustmentRow[]> =>
  adjustmentTables(tx)
    .selectFrom("commitments.adjustment")
    .selectAll()
    .where("commitment_id", "=", commitment)
    .orderBy("number")
    .execute();

/** What was approved, as the rules read it. */
export const approvedOf = (rows: readonly AdjustmentRow[]): KnownAdjustment[] =>
  rows.flatMap((row) =>
    row.answer === "approved" && row.answered_at
      ? [
          {
            number: row.number,
            new: newAim(row),
            decision: row.decision,
            inForceOn: row.in_force_on,
            approvedAt: row.answered_at.toISOString(),
          },
        ]
      : [],
  );

/** The versions of the target of a commitment. Throws `commitments.not-found` also for what the reader may not see. */
export async function readAdjustments(ctx: Ctx, id: string): Promise<Adjustments> {
  const { rows: seen } =
    await sql`select from commitments.commitment c where c.id = ${id} and ${mayRead(ctx.actor!)}`.execute(ctx.tx);
  if (seen.length === 0) throw new AppError("commitments.not-found");
  const { content } = await commitmentsTables(ctx.tx)
    .selectFrom("commitments.commitment")
    .select("content")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const target = content.kind === "target" ? content.target : null;
  const original = target && { value: target.value, deadline: target.deadline };
  const rows = await adjustmentRows(ctx.tx, id);
  const today = civilDay(ctx.clock);
  return {
    unit: target?.unit ?? null,
    original,
    current: original && aimOn(original, approvedOf(rows), today, null),
    today,
    adjustments: rows.toReversed().map((row) => ({
      id: row.id,
      number: row.number,
      old: oldAim(row),
      new: newAim(row),
      reason: row.reason,
      decision: row.decision,
      inForceOn: row.in_force_on,
      proposedAt: row.proposed_at.toISOString(),
      proposedBy: row.proposed_by_name,
      isOwn: row.proposed_by === ctx.actor!.id,
      answer: row.answer,
      answeredAt: row.answered_at?.toISOString() ?? null,
      answeredBy: row.answered_by_name,
      note: row.note,
    })),
    approverIsAnother: await parameterAt(ctx, adjustmentApproverIsAnother),
  };
}

/** What the figures of adjusted targets are judged by today, by the id of the target that an indicator measures. */
export async function aimsInForce(ctx: Pick<Ctx, "tx" | "clock">): Promise<AmendedAims> {
  const { rows } = await sql<AdjustmentRow & { target: string }>`
    select a.*, q.target from commitments.adjustment a
    join commitments.commitment c on c.id = a.commitment_id
    join indicators.sentence_public q on q.extraction_id = c.extraction_id and c.part_id is null
    where a.answer = 'approved' order by a.answered_at, a.number`.execute(ctx.tx);
  const today = civilDay(ctx.clock);
  return new Map(
    [...Map.groupBy(rows, ({ target }) => target)].flatMap(([target, of]) => {
      const last = inForce(approvedOf(of), today, null).at(-1);
      return last ? [[target, last.new] as const] : [];
    }),
  );
}
