import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { NewRound, RoundAct } from "../contract/round.ts";
import { kinds } from "../message-kinds.ts";
import { closedRefusal, remindRefusal, roundDaysRefusal } from "../rules/round.ts";
import { addReminders, addRound, addRoundStep, holdRound } from "../store/rounds.ts";
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
  const event = await recordEvent(ctx, {
    kind: "commitments.round-opened",
    subject: id,
    after: { title, coversFrom, coversTo, deadline, asked: items.length },
  });
  const asked = [...Map.groupBy(items, ({ organisation }) => organisation)];
  await tell(
    ctx,
    ...asked.map(([organisation, of]) => ({
      kind: kinds.roundOpened,
      event,
      subject: id,
      organisations: [organisation],
      params: { title, deadline, asked: of.length },
    })),
  );
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

/** Reminds the units that have something to report: each is told, and sees on its desk that it was reminded. */
export async function remindRound(ctx: Ctx, id: string, note: string | null): Promise<{ units: number }> {
  await holdRound(ctx.tx, id, "to report");
  const round = await roundHead(ctx, id);
  refuse(remindRefusal(round));
  const { rows } = await sql<{ id: string; code: string; open: number }>`
    select o.id, o.code, count(*) as open from commitments.round_standing s
    join people.organisation_public o on o.id = s.organisation_id
    where s.round_id = ${id} and s.state in ('waiting', 'returned') group by o.id, o.code order by o.code`.execute(
    ctx.tx,
  );
  await addStep(
    ctx,
    id,
    "reminded",
    note,
    rows.map(({ code }) => code),
  );
  const { title, deadline } = round;
  const event = await recordEvent(ctx, {
    kind: "commitments.round-reminded",
    subject: id,
    after: { title, deadline, units: rows.map(({ code, open }) => ({ code, open })) },
  });
  const by = ctx.actor!.name;
  await addReminders(
    ctx.tx,
    rows.map((row) => ({ round: id, organisation: row.id, at: ctx.clock.now(), by, note })),
  );
  await tell(
    ctx,
    ...rows.map((row) => ({
      kind: kinds.roundReminded,
      event,
      subject: id,
      organisations: [row.id],
      params: { title, deadline, open: row.open, by, note },
    })),
  );
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
