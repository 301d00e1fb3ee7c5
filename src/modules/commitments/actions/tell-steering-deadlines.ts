import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import { lampSoonDays } from "../parameters.ts";
import { quoted, steeringKinds } from "../steering-message-kinds.ts";
import { addSteeringNotices, type SteeringNotice } from "../store/steering-notices.ts";

interface Noticed extends SteeringNotice {
  words: string;
  organisation: string;
  /** Of a decision; null: a recommendation. */
  meeting: string | null;
}

/**
 * Tells units, once a day, of decisions that are due soon or late and of recommendations that were to be answered: each
 * once for its day. How many days before is soon the same parameter says as for the lamps.
 */
export async function tellSteeringDeadlines(ctx: Ctx): Promise<void> {
  const noticed = await findNoticed(ctx);
  const fresh = await addSteeringNotices(ctx.tx, noticed, ctx.clock.now());
  for (const { subject, what, due, words, organisation, meeting } of noticed) {
    if (!fresh.some((one) => one.subject === subject && one.what === what)) continue;
    const event = await recordEvent(ctx, { kind: "commitments.deadline-noticed", subject, after: { what, due } });
    const to = { event, subject, organisations: [organisation] };
    const params = { words: quoted(words), due };
    if (meeting === null) await tell(ctx, { ...to, kind: steeringKinds.adviceLate, params });
    else {
      const kind = what === "decision-late" ? steeringKinds.decisionLate : steeringKinds.decisionSoon;
      await tell(ctx, { ...to, kind, params: { ...params, meeting } });
    }
  }
}

async function findNoticed(ctx: Ctx): Promise<Noticed[]> {
  const day = civilDay(ctx.clock);
  const soon = await parameterAt(ctx, lampSoonDays);
  const { rows } = await sql<Noticed>`
    select d.id as subject, case when d.due_on < ${day}::date then 'decision-late' else 'decision-due-soon' end as what,
      d.due_on as due, d.words, d.organisation_id as organisation, d.meeting_id as meeting
    from commitments.decision d where d.state = 'open' and d.due_on < ${day}::date + ${soon}::int
    union all
    select p.id, 'advice-late', p.answer_by, p.recommendation, p.asked_id, null
    from commitments.problem p where p.state = 'advised' and p.answer_by < ${day}::date
    order by 3, 1`.execute(ctx.tx);
  return rows;
}
