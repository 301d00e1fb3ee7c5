import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { formatDate, formatDateTime } from "../../../platform/i18n/dates.ts";
import { tell } from "../../messages/index.ts";
import type { ChangeMeeting, NewMeeting, RecordMeeting } from "../contract/meeting.ts";
import { meetingChangeRefusal, meetingRecordRefusal } from "../rules/meeting.ts";
import { quoted, steeringKinds } from "../steering-message-kinds.ts";
import {
  addMeeting,
  addMeetingStep,
  changeMeetingRow,
  type MeetingDbRow,
  meetingTables,
  setAttendance,
  setMeetingParts,
} from "../store/meetings.ts";
import { organisationsByCode } from "../views/organisations.ts";

/** Calls a meeting. Returns its id. */
export async function callMeeting(ctx: Ctx, input: NewMeeting): Promise<{ id: string }> {
  const id = newId();
  const parts = await partsOf(ctx, input);
  await addMeeting(ctx.tx, {
    id,
    ...headOf(ctx, input),
    state: "planned",
    version: 1,
    summary: null,
    minutes_number: null,
  });
  await setMeetingParts(ctx.tx, id, parts);
  await step(ctx, id, "called", null);
  const event = await recordEvent(ctx, { kind: "commitments.meeting-called", subject: id, after: input });
  await tellCalled(ctx, id, input, { event, units: parts.units });
  return { id };
}

/** Changes a meeting that is planned: head, units, agenda and papers as they shall be. */
export async function changeMeeting(ctx: Ctx, id: string, input: ChangeMeeting): Promise<{ id: string }> {
  const row = await lockMeeting(ctx, id, input.version);
  refuse(meetingChangeRefusal(row.state));
  const parts = await partsOf(ctx, input);
  await refuseUndecided(ctx, id);
  const before = await calledUnits(ctx, id);
  await changeMeetingRow(ctx.tx, id, headOf(ctx, input));
  await setMeetingParts(ctx.tx, id, parts);
  await step(ctx, id, "changed", null);
  const event = await recordEvent(ctx, {
    kind: "commitments.meeting-changed",
    subject: id,
    before: { title: row.title, startsAt: row.starts_at.toISOString(), place: row.place, chair: row.chair },
    after: input,
  });
  // Who was called already is told again only when the meeting is elsewhere or at another time.
  const isMoved = row.starts_at.getTime() !== new Date(input.startsAt).getTime() || row.place !== input.place;
  const units = parts.units.filter((unit) => isMoved || !before.includes(unit));
  await tellCalled(ctx, id, input, { event, units });
  return { id };
}

/** Records that a meeting was held: what was said, who came; what is recorded later takes the place of that. */
export async function recordMeeting(ctx: Ctx, id: string, input: RecordMeeting): Promise<{ id: string }> {
  const row = await lockMeeting(ctx, id, input.version);
  refuse(meetingRecordRefusal({ state: row.state, startsOn: startsOn(row) }, civilDay(ctx.clock)));
  const units = input.attended.length > 0 ? await organisationsByCode(ctx.tx, input.attended) : [];
  const called = await calledUnits(ctx, id);
  const stranger = units.find((unit) => !called.includes(unit.id));
  if (stranger) throw new AppError("commitments.meeting-not-called", { unit: stranger.nameZh });
  await changeMeetingRow(ctx.tx, id, {
    state: "held",
    summary: input.summary,
    minutes_number: input.number,
    changed_at: ctx.clock.now(),
  });
  await setAttendance(
    ctx.tx,
    id,
    units.map((unit) => unit.id),
  );
  await step(ctx, id, "recorded", null);
  await recordEvent(ctx, {
    kind: "commitments.meeting-recorded",
    subject: id,
    before: { state: row.state, summary: row.summary, number: row.minutes_number },
    after: { summary: input.summary, number: input.number, attended: input.attended },
  });
  return { id };
}

/** Cancels a meeting that is planned, with its reason. */
export async function cancelMeeting(
  ctx: Ctx,
  id: string,
  { version, note }: { version: number; note: string },
): Promise<{ id: string }> {
  const row = await lockMeeting(ctx, id, version);
  refuse(meetingChangeRefusal(row.state));
  await refuseUndecided(ctx, id);
  await changeMeetingRow(ctx.tx, id, { state: "cancelled", changed_at: ctx.clock.now() });
  await step(ctx, id, "cancelled", note);
  const event = await recordEvent(ctx, { kind: "commitments.meeting-cancelled", subject: id, basis: note });
  const organisations = await calledUnits(ctx, id);
  const params = { title: row.title, note: quoted(note) };
  if (organisations.length > 0)
    await tell(ctx, { kind: steeringKinds.meetingCancelled, event, subject: id, organisations, params });
  return { id };
}

/** Tells the units that a meeting calls, with the time as people read it. */
async function tellCalled(
  ctx: Ctx,
  id: string,
  { title, startsAt, place }: NewMeeting,
  { event, units }: { event: string; units: readonly string[] },
): Promise<void> {
  if (units.length === 0) return;
  const params = { title, at: formatDateTime(startsAt, "Asia/Shanghai"), place };
  await tell(ctx, { kind: steeringKinds.meetingCalled, event, subject: id, organisations: [...units], params });
}

/** Ids of the units that a meeting calls. */
async function calledUnits(ctx: Ctx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select organisation_id as id from commitments.meeting_unit where meeting_id = ${id}`.execute(ctx.tx);
  return rows.map((row) => row.id);
}

/** The civil day on which a meeting begins. */
export const startsOn = ({ starts_at }: Pick<MeetingDbRow, "starts_at">): string =>
  formatDate(starts_at, "Asia/Shanghai");

/** The meeting, held until the end of the transaction. `version` null: whatever it is. */
export async function lockMeeting(ctx: Ctx, id: string, version: number | null): Promise<MeetingDbRow> {
  const row = await meetingTables(ctx.tx)
    .selectFrom("commitments.meeting")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError("commitments.meeting-not-found");
  if (version !== null && row.version !== version)
    throw new AppError("commitments.meeting-changed", { seen: version, now: row.version });
  return row;
}

/** A decision refers to its item: once one is noted, what the meeting was called for stays. */
async function refuseUndecided(ctx: Ctx, meeting: string): Promise<void> {
  const { rows } = await sql`select from commitments.decision where meeting_id = ${meeting} limit 1`.execute(ctx.tx);
  if (rows.length > 0) throw new AppError("commitments.meeting-state", { state: "decided" });
}

const headOf = (ctx: Ctx, { kind, title, startsAt, minutes, place, chair }: NewMeeting) => ({
  kind,
  title,
  starts_at: new Date(startsAt),
  minutes,
  place,
  chair,
  changed_at: ctx.clock.now(),
});

/** Units by id and an agenda whose items are there, each once. */
async function partsOf(ctx: Ctx, { units, agenda, papers }: NewMeeting) {
  const found = units.length > 0 ? await organisationsByCode(ctx.tx, units) : [];
  const keys = agenda.flatMap(({ kind, id }) => (kind === "free" ? [] : [`${kind} ${id}`]));
  if (new Set(units).size < units.length || new Set(keys).size < keys.length)
    throw new AppError("commitments.meeting-twice");
  for (const [index, { kind, id }] of agenda.entries())
    if (kind === "free" ? id !== null : id === null || !(await isThere(ctx, kind, id)))
      throw new AppError("commitments.meeting-item", { number: index + 1 });
  return { units: found.map(({ id }) => id), agenda, papers };
}

async function isThere(ctx: Ctx, kind: "commitment" | "problem" | "adjustment", id: string): Promise<boolean> {
  const { rows } = await sql`select from ${sql.table(`commitments.${kind}`)} where id = ${id}`.execute(ctx.tx);
  return rows.length > 0;
}

async function step(
  ctx: Ctx,
  meeting: string,
  act: Parameters<typeof addMeetingStep>[1]["act"],
  note: string | null,
): Promise<void> {
  const { id: made_by, name: made_by_name } = ctx.actor!;
  await addMeetingStep(ctx.tx, { meeting_id: meeting, act, made_at: ctx.clock.now(), made_by, made_by_name, note });
}
