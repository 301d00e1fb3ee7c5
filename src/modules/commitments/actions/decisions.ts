import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { DecisionActInput, NewDecision } from "../contract/meeting.ts";
import { decisionActRefusal, decisionAfter, decisionDueRefusal, meetingRecordRefusal } from "../rules/meeting.ts";
import { quoted, steeringKinds } from "../steering-message-kinds.ts";
import { addDecision, addDecisionStep, type DecisionDbRow, meetingTables, moveDecision } from "../store/meetings.ts";
import { organisationsByCode, unitName } from "../views/organisations.ts";
import { lockMeeting, startsOn } from "./meetings.ts";

/** Notes what a meeting decided: who does what until when. Returns its id. */
export async function decide(ctx: Ctx, meeting: string, input: NewDecision): Promise<{ id: string }> {
  const row = await lockMeeting(ctx, meeting, null);
  refuse(meetingRecordRefusal({ state: row.state, startsOn: startsOn(row) }, civilDay(ctx.clock)));
  refuse(decisionDueRefusal(input.dueOn, startsOn(row)));
  const [unit] = await organisationsByCode(ctx.tx, [input.unit]);
  if (input.item !== null) {
    const { rows } = await sql`
      select from commitments.agenda_item where id = ${input.item} and meeting_id = ${meeting}`.execute(ctx.tx);
    if (rows.length === 0) throw new AppError("commitments.meeting-item", { number: "" });
  }
  const { rows: last } = await sql<{ position: number }>`
    select coalesce(max(position), 0) as position from commitments.decision where meeting_id = ${meeting}`.execute(
    ctx.tx,
  );
  const id = newId();
  const at = ctx.clock.now();
  await addDecision(ctx.tx, {
    id,
    meeting_id: meeting,
    item_id: input.item,
    position: last[0]!.position + 1,
    words: input.words,
    organisation_id: unit!.id,
    due_on: input.dueOn,
    is_extended: false,
    state: "open",
    version: 1,
    reported_on: null,
    is_returned: false,
    commitment_id: null,
    made_at: at,
  });
  await step(ctx, id, { act: "made", to_state: "open", note: input.words, due_on: input.dueOn });
  const event = await recordEvent(ctx, {
    kind: "commitments.decision-made",
    subject: id,
    after: { meeting, ...input },
  });
  const params = { words: quoted(input.words), meeting, due: input.dueOn };
  await tell(ctx, { kind: steeringKinds.decided, event, subject: id, organisations: [unit!.id], params });
  return { id };
}

/** Does something with a decision. Throws `commitments.decision-changed` when somebody was faster. */
export async function actOnDecision(ctx: Ctx, id: string, input: DecisionActInput): Promise<{ version: number }> {
  const actor = ctx.actor!;
  const row = await locked(ctx, id);
  const isOwn = row.organisation_id === actor.organisationId;
  const refusal = decisionActRefusal(input.act, { state: row.state, isOwn }, actor);
  if (refusal?.code === "commitments.decision-not-yours") refuse(refusal);
  if (row.version !== input.version)
    throw new AppError("commitments.decision-changed", { seen: input.version, now: row.version, state: row.state });
  refuse(refusal);
  const state = decisionAfter(input.act, row.state);
  const note = "words" in input ? input.words : null;
  await moveDecision(ctx.tx, id, { state, ...(await changeOf(ctx, row, input)) });
  await step(ctx, id, { act: input.act, to_state: state, note, due_on: input.act === "extend" ? input.dueOn : null });
  const event = await recordEvent(ctx, {
    kind: "commitments.decision-moved",
    subject: id,
    before: { state: row.state, dueOn: row.due_on },
    after: { ...input, state },
    ...(note === null ? {} : { basis: note }),
  });
  await tellOfDecision(ctx, row, input, event);
  return { version: row.version + 1 };
}

/** Tells whom a step concerns: the unit that carries the decision out, or the office that it reports to. */
async function tellOfDecision(ctx: Ctx, row: DecisionDbRow, input: DecisionActInput, event: string): Promise<void> {
  const to = { event, subject: row.id, organisations: [row.organisation_id] };
  const about = { words: quoted(row.words), meeting: row.meeting_id };
  switch (input.act) {
    case "report": {
      const unit = await unitName(ctx.tx, row.organisation_id);
      return tell(ctx, { event, subject: row.id, kind: steeringKinds.decisionReported, params: { ...about, unit } });
    }
    case "return":
      return tell(ctx, {
        ...to,
        kind: steeringKinds.decisionReturned,
        params: { ...about, note: quoted(input.words) },
      });
    case "extend":
      return tell(ctx, { ...to, kind: steeringKinds.decisionExtended, params: { ...about, due: input.dueOn } });
    default:
      return undefined;
  }
}

async function changeOf(
  ctx: Ctx,
  row: DecisionDbRow,
  input: DecisionActInput,
): Promise<Parameters<typeof moveDecision>[2]> {
  switch (input.act) {
    case "report":
      return { reported_on: civilDay(ctx.clock), is_returned: false };
    case "return":
      return { is_returned: true };
    case "extend":
      refuse(decisionDueRefusal(input.dueOn, row.due_on));
      return { due_on: input.dueOn, is_extended: true };
    case "enter": {
      const { rows } = await sql`
        select from commitments.commitment where id = ${input.commitment}
          and state not in ('closed', 'merged', 'withdrawn')`.execute(ctx.tx);
      if (rows.length === 0) throw new AppError("commitments.decision-commitment");
      return { commitment_id: input.commitment };
    }
    case "reopen":
      return { commitment_id: null, is_returned: false };
    default:
      return {};
  }
}

/** Held until the end of the transaction; who may read a decision but not change it is refused by the rule. */
async function locked(ctx: Ctx, id: string): Promise<DecisionDbRow> {
  const read = () => meetingTables(ctx.tx).selectFrom("commitments.decision").selectAll().where("id", "=", id);
  const row = (await read().forUpdate().executeTakeFirst()) ?? (await read().executeTakeFirst());
  if (!row) throw new AppError("commitments.decision-not-found");
  return row;
}

async function step(
  ctx: Ctx,
  decision: string,
  row: Pick<Parameters<typeof addDecisionStep>[1], "act" | "to_state" | "note" | "due_on">,
): Promise<void> {
  const { id, name, organisationId } = ctx.actor!;
  await addDecisionStep(ctx.tx, {
    ...row,
    decision_id: decision,
    made_at: ctx.clock.now(),
    made_by: id,
    made_by_name: name,
    organisation_id: organisationId,
  });
}
