import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { actOnDecision, decide } from "../actions/decisions.ts";
import { callMeeting, cancelMeeting, changeMeeting, recordMeeting } from "../actions/meetings.ts";
import { originOf } from "../calendar-file.ts";
import {
  AgendaChoicesSchema,
  CancelMeetingSchema,
  ChangeMeetingSchema,
  DecisionActSchema,
  MeetingListSchema,
  MeetingSchema,
  NewDecisionSchema,
  NewMeetingSchema,
  RecordMeetingSchema,
} from "../contract/meeting.ts";
import { officeRoles, overseers } from "../contract.ts";
import { meetingCalendar, minutesFile } from "../minutes-file.ts";
import { agendaChoices, listMeetings, readMeeting } from "../views/meetings.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const MadeSchema = z.object({ id: z.string() });
const officials = oneOf(...overseers, "reporter");
const office = oneOf(...officeRoles);

/** Meetings and decisions (GOV-17). Which meetings there are for whom the database decides. */
export const meetingRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/meetings",
    summary: "Meetings, and what they decided with its lamps",
    access: officials,
    reply: MeetingListSchema,
    action: (ctx) => listMeetings(ctx),
  }),
  route({
    method: "GET",
    path: "/commitments/meetings/choices",
    summary: "What an agenda can be drawn from: late commitments, open problems, adjustments that wait",
    access: office,
    reply: AgendaChoicesSchema,
    action: (ctx) => agendaChoices(ctx),
  }),
  route({
    method: "POST",
    path: "/commitments/meetings",
    summary: "Call a meeting",
    access: office,
    body: NewMeetingSchema,
    reply: MadeSchema,
    action: (ctx, { body }) => callMeeting(ctx, body),
  }),
  route({
    method: "GET",
    path: "/commitments/meetings/:id",
    summary: "One meeting: agenda, papers, units, decisions",
    access: officials,
    params: Id,
    reply: MeetingSchema,
    action: (ctx, { params }) => readMeeting(ctx, params.id),
  }),
  route({
    method: "PUT",
    path: "/commitments/meetings/:id",
    summary: "Change a meeting that is planned",
    access: office,
    params: Id,
    body: ChangeMeetingSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => changeMeeting(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/meetings/:id/record",
    summary: "Record that a meeting was held: what was said, who came",
    access: office,
    params: Id,
    body: RecordMeetingSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => recordMeeting(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/meetings/:id/cancel",
    summary: "Cancel a meeting",
    access: office,
    params: Id,
    body: CancelMeetingSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => cancelMeeting(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/meetings/:id/decisions",
    summary: "Note what a meeting decided: who does what until when",
    access: office,
    params: Id,
    body: NewDecisionSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => decide(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/commitments/meetings/:id/minutes.docx",
    summary: "The minutes of a meeting as an official paper",
    access: officials,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => minutesFile(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/commitments/meetings/:id/meeting.ics",
    summary: "A meeting as an iCalendar file (RFC 5545)",
    access: officials,
    params: Id,
    reply: "file",
    action: (ctx, { params, headers }) => meetingCalendar(ctx, params.id, originOf(headers)),
  }),
  route({
    method: "POST",
    path: "/commitments/decisions/:id/acts",
    summary: "Do something with a decision: report, accept, return, extend, enter into the ledger, drop, reopen",
    access: oneOf(...officeRoles, "reporter"),
    params: Id,
    body: DecisionActSchema,
    reply: z.object({ version: z.number() }),
    action: (ctx, { params, body }) => actOnDecision(ctx, params.id, body),
  }),
];
