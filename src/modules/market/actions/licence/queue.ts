import { sql } from "kysely";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { tell } from "../../../messages/index.ts";
import { parameterAt } from "../../../parameters/index.ts";
import { licenceMessages } from "../../licence-messages.ts";
import { firstRefusalDays } from "../../parameters-licences.ts";
import { joinRefusal, ownPlace, placeRefusal, queueTurns } from "../../rules/licence/queue.ts";
import { holdResult, insertPlace, updatePlace } from "../../store/licences.ts";
import { isFree, placesOf } from "../../views/licence-queue.ts";
import { apart } from "../apart.ts";

/** Joins the queue for a result, or takes, passes or leaves the own place in it. */
export async function actInQueue(ctx: Ctx, result: string, act: "join" | "take" | "pass" | "leave"): Promise<void> {
  const own = ctx.actor?.organisationId ?? null;
  if (own === null) throw new AppError("market.licence-not-yours");
  const { rows } = await sql<{ owner_id: string | null }>`
    select owner_id from market.result where id = ${result}`.execute(ctx.tx);
  if (!rows[0]) throw new AppError("market.not-found");
  if (rows[0].owner_id === own) throw new AppError("market.licence-same-party");
  await holdResult(ctx.tx, result);
  const places = await placesOf(ctx, result);
  if (act === "join") {
    // Who could license it today needs no place: a queue before a free result would only keep others away.
    if (await isFree(ctx, result)) throw new AppError("market.licence-free");
    refuse(joinRefusal(places, own));
    await insertPlace(ctx.tx, result, own, ctx.clock.now());
  } else {
    const day = civilDay(ctx.clock);
    const place = ownPlace(places, own, day);
    refuse(placeRefusal(place, act, day));
    const state = act === "take" ? "taken" : act === "pass" ? "passed" : "left";
    const isMoved = await updatePlace(ctx.tx, place!, { state, offeredUntil: place!.offeredUntil });
    if (!isMoved) throw new AppError("market.licence-no-place");
  }
  await recordEvent(ctx, { kind: "market.queue-moved", subject: result, after: { act, organisation: own } });
}

/** Brings the queues up to today: offers that ran out pass, free results are offered to the first who waits. */
export async function turnQueues(ctx: Ctx): Promise<void> {
  const day = civilDay(ctx.clock);
  const { rows } = await sql<{ result: string; title: string }>`
    select r.id as result, r.title_zh as title
    from market.result r where exists (select from market.licence_place p where p.result_id = r.id
      and (p.state = 'waiting' or (p.state = 'offered' and p.offered_until < ${day}::date)))
    order by r.id`.execute(ctx.tx);
  for (const { result, title } of rows)
    await apart(ctx, { what: "queue", subject: result }, () => turnQueue(ctx, result, title, day));
}

/** Whoever signs or moves in the queue at the same time comes before or after, so the queue is read once it is held. */
async function turnQueue(ctx: Ctx, result: string, title: string, day: string): Promise<void> {
  await holdResult(ctx.tx, result);
  const places = await placesOf(ctx, result);
  const days = await parameterAt(ctx, firstRefusalDays);
  for (const next of queueTurns(places, day, await isFree(ctx, result), days)) {
    const { organisation, state, offeredUntil } = next;
    const seen = places.find(({ id }) => id === next.id)!;
    if (!(await updatePlace(ctx.tx, seen, next))) continue;
    const event = await recordEvent(ctx, {
      kind: "market.queue-moved",
      subject: result,
      after: { act: state, organisation, until: offeredUntil },
    });
    if (state === "offered")
      await tell(ctx, {
        kind: licenceMessages.offered,
        event,
        subject: result,
        organisations: [organisation],
        params: { title, until: offeredUntil ?? "" },
      });
  }
}
