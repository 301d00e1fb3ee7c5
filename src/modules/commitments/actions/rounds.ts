import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewRound, RoundAct } from "../contract/round.ts";
import { closedRefusal, remindRefusal, roundDaysRefusal } from "../rules/round.ts";
import { addRound, addRoundStep, holdRound } from "../store/rounds.ts";
import { chooseItems } from "../views/round-choice.ts";
import { roundHead } from "../views/rounds.ts";

/** Opens a reporting round: what it asks is fixed now. Throws `commitments.round-empty` when nobody would be asked. */
export async function openRound(ctx: Ctx, input: NewRound): Promise<{ id: string; asked: number }> {
  refuse(roundDaysRefusal(input, civilDay(ctx.clock)));
  const { items } = await chooseItems(ctx, input.filter);
  if (items.length === 0) throw new AppError("commitments.round-empty");
  const id = newId();
  const { title, coversFrom, coversTo, deadline, instructions, filter } = input;
  await addRound(
    ctx.tx,
    {
      id,
      title,
      covers_from: coversFrom,
      covers_to: coversTo,
      deadline,
      instructions,
      filter,
      opened_at: ctx.clock.now(),
    },
    items,
  );
  await addStep(ctx, id, "opened", null, null);
  await recordEvent(ctx, {
    kind: "commitments.round-opened",
    subject: id,
    after: { title, coversFrom, coversTo, deadline, asked: items.length },
  });
  return { id, asked: items.length };
}

/** Closes a round: reports that come later do not count in it. */
export async function closeRound(ctx: Ctx, id: string, note: string | null): Promise<void> {
  await holdRound(ctx.tx, id, "to close");
  const round = await roundHead(ctx, id);
  refuse(closedRefusal(round));
  await addStep(ctx, id, "closed", note, null);
  await recordEvent(ctx, {
    kind: "commitments.round-closed",
    subject: id,
    after: { ...round.counts, saved: round.saved },
    ...(note ? { basis: note } : {}),
  });
}

/** Reminds the units that have something to report. The event says whom; sending it is the work of whoever listens. */
export async function remindRound(ctx: Ctx, id: string, note: string | null): Promise<{ units: number }> {
  await holdRound(ctx.tx, id, "to report");
  const round = await roundHead(ctx, id);
  refuse(remindRefusal(round));
  const { rows } = await sql<{ code: string; open: number }>`
    select o.code, count(*) as open from commitments.round_standing s
    join people.organisation_public o on o.id = s.organisation_id
    where s.round_id = ${id} and s.state in ('waiting', 'returned') group by o.code order by o.code`.execute(ctx.tx);
  await addStep(
    ctx,
    id,
    "reminded",
    note,
    rows.map(({ code }) => code),
  );
  await recordEvent(ctx, {
    kind: "commitments.round-reminded",
    subject: id,
    after: { title: round.title, deadline: round.deadline, units: rows },
  });
  return { units: rows.length };
}

async function addStep(
  ctx: Ctx,
  round: string,
  act: RoundAct,
  note: string | null,
  units: readonly string[] | null,
): Promise<void> {
  const { id: by, name: byName } = ctx.actor!;
  await addRoundStep(ctx.tx, { round, act, at: ctx.clock.now(), by, byName, note, units });
}
