import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { CarryOverInput, Reason } from "../contract/carry-over.ts";
import { archiveRefusal, carryRefusal } from "../rules/carry-over.ts";
import {
  addArchive,
  addCarryOver,
  carryOverTables,
  type Ended,
  endArchive,
  endCarryOverRow,
} from "../store/carry-over.ts";
import { addSteps } from "../store.ts";
import { carryEnds, ledgerDocument } from "../views/carry-over.ts";
import { lockStandings, type Standing } from "../views/situation.ts";

/** Carries a commitment of a plan that is over into one of another document. Both say so in their history. */
export async function carryOver(ctx: Ctx, from: string, input: CarryOverInput): Promise<{ id: string }> {
  const standings = await lockStandings(ctx, [from, input.to]);
  const ends = await carryEnds(ctx, [from, input.to]);
  const start = ends.get(from);
  const own = standings.get(from);
  if (!start || !own) throw new AppError("commitments.not-found");
  refuse(carryRefusal(start, ends.get(input.to) ?? null, start.isCarried, civilDay(ctx.clock)));
  const other = standings.get(input.to)!;
  const actor = ctx.actor!;
  const id = await addCarryOver(ctx.tx, {
    from_id: from,
    to_id: input.to,
    reason: input.reason,
    made_at: ctx.clock.now(),
    made_by: actor.id,
    made_by_name: actor.name,
  });
  await note(ctx, "carried-over", [own, other], input.reason);
  await recordEvent(ctx, {
    kind: "commitments.carried-over",
    subject: from,
    after: { id, to: input.to },
    basis: input.reason,
  });
  return { id };
}

/** Takes a carry-over back, with the reason. */
export async function endCarryOver(ctx: Ctx, id: string, { reason }: Reason): Promise<{ id: string }> {
  const row = await carryOverTables(ctx.tx)
    .selectFrom("commitments.carry_over")
    .select(["from_id", "to_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("commitments.carry-not-found");
  if (!(await endCarryOverRow(ctx.tx, id, endedNow(ctx, reason)))) throw new AppError("commitments.carry-ended");
  const standings = await lockStandings(ctx, [row.from_id, row.to_id]);
  await note(ctx, "carry-over-ended", [standings.get(row.from_id)!, standings.get(row.to_id)!], reason);
  await recordEvent(ctx, {
    kind: "commitments.carry-over-ended",
    subject: row.from_id,
    before: { id, to: row.to_id },
    basis: reason,
  });
  return { id };
}

/** A step of each of the two, about the other. */
const note = (ctx: Ctx, act: "carried-over" | "carry-over-ended", [from, to]: [Standing, Standing], reason: string) =>
  addSteps(
    ctx.tx,
    (
      [
        [from, { into: to.title }],
        [to, { from: from.title }],
      ] as const
    ).map(([one, detail]) => ({
      id: newId(),
      commitment_id: one.id,
      act,
      from_state: one.situation.state,
      to_state: one.situation.state,
      made_at: ctx.clock.now(),
      made_by: ctx.actor!.id,
      made_by_name: ctx.actor!.name,
      organisation_id: ctx.actor!.organisationId,
      basis: null,
      note: reason,
      detail,
    })),
  );

const endedNow = (ctx: Ctx, reason: string): Ended => ({
  ended_at: ctx.clock.now(),
  ended_by: ctx.actor!.id,
  ended_by_name: ctx.actor!.name,
  end_reason: reason,
});

/** Takes the ledger of a plan that is over out of the daily list; it stays whole and can be found. */
export async function archiveLedger(ctx: Ctx, code: string, { reason }: Reason): Promise<{ id: string }> {
  const document = await ledgerDocument(ctx, code);
  refuse(archiveRefusal(document, false, civilDay(ctx.clock)));
  const id = await addArchive(ctx.tx, {
    document_id: document.id,
    reason,
    made_at: ctx.clock.now(),
    made_by: ctx.actor!.id,
    made_by_name: ctx.actor!.name,
  });
  refuse(archiveRefusal(document, id === null, civilDay(ctx.clock)));
  await recordEvent(ctx, {
    kind: "commitments.archived",
    subject: document.id,
    after: { document: code },
    basis: reason,
  });
  return { id: id! };
}

/** Brings an archived ledger back into the daily list, with the reason. */
export async function reopenLedger(ctx: Ctx, code: string, { reason }: Reason): Promise<{ id: string }> {
  const document = await ledgerDocument(ctx, code);
  if (!(await endArchive(ctx.tx, document.id, endedNow(ctx, reason)))) throw new AppError("commitments.archive-none");
  await recordEvent(ctx, {
    kind: "commitments.unarchived",
    subject: document.id,
    after: { document: code },
    basis: reason,
  });
  return { id: document.id };
}
