import { sql } from "kysely";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { tell } from "../../../messages/index.ts";
import { parameterAt } from "../../../parameters/index.ts";
import { licenceMessages } from "../../licence-messages.ts";
import { licenceNoticeDays } from "../../parameters-licences.ts";
import type { Licence } from "../../rules/licence/licence.ts";
import { advance } from "../../rules/licence/turns.ts";
import { soonOf } from "../../rules/licence/waiting.ts";
import { type LicenceParty, type LicenceRow, licenceTables, noteTold, updateLicence } from "../../store/licences.ts";
import { licenceOf, partiesOf, stepsOfMany } from "../../views/licence-load.ts";
import { apart } from "../apart.ts";
import { keep } from "./keep.ts";
import { turnQueues } from "./queue.ts";

/** So many licences in one transaction: a morning with many takes several rounds. */
const atOnce = 50;

/** What time does with licences, once a day each: what fell due, ran out or was agreed by silence, and word of days to come. */
export async function passTime(ctx: Ctx): Promise<void> {
  const day = civilDay(ctx.clock);
  const rows = await licenceTables(ctx.tx)
    .selectFrom("market.licence")
    .selectAll()
    .where("looked_on", "<", day)
    .where("state", "not in", ["ended", "withdrawn"])
    .orderBy("looked_on")
    .orderBy("id")
    .limit(atOnce)
    .forUpdate()
    .skipLocked()
    .execute();
  const steps = await stepsOfMany(
    ctx,
    rows.map(({ id }) => id),
  );
  const parties = await partiesOf(
    ctx,
    rows.map(({ id }) => id),
  );
  for (const row of rows) {
    const isDone = await apart(ctx, { what: "licence", subject: row.id }, async () => {
      const kept = licenceOf(steps.get(row.id) ?? []);
      const now = advance(kept, day);
      const sides = parties.get(row.id) ?? [];
      await keep(ctx, {
        row,
        parties: sides,
        entriesBefore: kept.entries.length,
        after: now.licence,
        steps: now.steps,
      });
      await tellSoon(ctx, row, sides, now.licence);
    });
    // What failed is tried again tomorrow, or when a side acts: it must not stand before the others in every round.
    if (!isDone) await updateLicence(ctx.tx, row.id, { looked_on: day });
  }
  if (await hasQueueTurns(ctx, day)) await turnQueues(ctx);
}

async function hasQueueTurns(ctx: Ctx, day: string): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from market.licence_place p where (p.state = 'offered' and p.offered_until < ${day}::date)
      or (p.state = 'waiting'
        and not exists (select from market.licence_place o where o.result_id = p.result_id
          and o.state in ('offered', 'taken') and o.offered_until >= ${day}::date)
        and not exists (select from market.licence_block(p.result_id, '') b where b.is_exclusive or b.is_trial))) as any`.execute(
    ctx.tx,
  );
  return rows[0]?.any ?? false;
}

/** Each day that waits on a side is told once, before it comes. */
async function tellSoon(ctx: Ctx, row: LicenceRow, parties: readonly LicenceParty[], licence: Licence): Promise<void> {
  const days = await parameterAt(ctx, licenceNoticeDays);
  for (const { side, act, of, until } of soonOf(licence, days)) {
    const organisation = parties.find((party) => party.side === side)?.organisation_id;
    if (organisation === undefined || until === null) continue;
    const what = `${act} ${of ?? ""}`;
    if (!(await noteTold(ctx.tx, { licence: row.id, side, what, until }, ctx.clock.now()))) continue;
    const event = await recordEvent(ctx, { kind: "market.licence-due", subject: row.id, after: { side, act, until } });
    await tell(ctx, {
      kind: licenceMessages.due,
      event,
      subject: row.id,
      organisations: [organisation],
      params: { title: row.title, act, until },
    });
  }
}
