import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { reportInRound } from "../actions/round-report.ts";
import { closeRound, openRound, remindRound } from "../actions/rounds.ts";
import {
  NewRoundSchema,
  PrefillSchema,
  RemindedSchema,
  ReportingRoundSchema,
  RoundChoiceSchema,
  RoundFilterSchema,
  RoundListSchema,
  RoundNoteSchema,
  RoundOpenedSchema,
  RoundReportedSchema,
  RoundReportSchema,
  RoundSummarySchema,
} from "../contract/round.ts";
import { officeRoles, overseers, unitRoles } from "../contract.ts";
import { roundFile } from "../round-file.ts";
import { readPrefill } from "../views/prefill.ts";
import { previewRound } from "../views/round-choice.ts";
import { summarise } from "../views/round-summary.ts";
import { getRound, listRounds } from "../views/rounds.ts";

const Id = z.object({ id: z.string().min(1) });
const Asked = Id.extend({ commitment: z.string().min(1) });
const officials = oneOf(...overseers, ...unitRoles);
const office = oneOf(...officeRoles);

/** Reporting rounds (GOV-13): request, report, check, summary. The check is the review of each commitment. */
export const roundRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/rounds",
    summary: "Reporting rounds with how far they are; a unit sees those that ask it, counted over its own",
    access: officials,
    reply: RoundListSchema,
    action: (ctx) => listRounds(ctx),
  }),
  route({
    method: "GET",
    path: "/commitments/rounds/choice",
    summary: "What a round with this filter would ask of whom, and what it leaves out",
    access: office,
    query: RoundFilterSchema,
    reply: RoundChoiceSchema,
    action: (ctx, { query }) => previewRound(ctx, query),
  }),
  route({
    method: "POST",
    path: "/commitments/rounds",
    summary: "Open a reporting round for a part of the ledger",
    access: office,
    body: NewRoundSchema,
    reply: RoundOpenedSchema,
    action: (ctx, { body }) => openRound(ctx, body),
  }),
  route({
    method: "GET",
    path: "/commitments/rounds/:id",
    summary: "One round: who has reported, who has not, what was returned",
    access: officials,
    params: Id,
    reply: ReportingRoundSchema,
    action: (ctx, { params }) => getRound(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/commitments/rounds/:id/reminders",
    summary: "Remind the units that have something to report",
    access: office,
    params: Id,
    body: RoundNoteSchema,
    reply: RemindedSchema,
    action: (ctx, { params, body }) => remindRound(ctx, params.id, body.note),
  }),
  route({
    method: "POST",
    path: "/commitments/rounds/:id/close",
    summary: "Close a round",
    access: office,
    params: Id,
    body: RoundNoteSchema,
    reply: z.object({}),
    action: async (ctx, { params, body }) => {
      await closeRound(ctx, params.id, body.note);
      return {};
    },
  }),
  route({
    method: "GET",
    path: "/commitments/rounds/:id/summary",
    summary: "What a round came to, by document and unit, with what the units wrote",
    access: oneOf(...overseers),
    params: Id,
    reply: RoundSummarySchema,
    action: (ctx, { params }) => summarise(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/commitments/rounds/:id/summary.docx",
    summary: "The summary of a round as an official paper",
    access: oneOf(...overseers),
    params: Id,
    reply: "file",
    action: (ctx, { params }) => roundFile(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/commitments/rounds/:id/reports/:commitment",
    summary: "What the platform knows for the own unit's report on a commitment, and what asks the same",
    access: oneOf("reporter"),
    params: Asked,
    reply: PrefillSchema,
    action: (ctx, { params }) => readPrefill(ctx, params.id, params.commitment),
  }),
  route({
    method: "POST",
    path: "/commitments/rounds/:id/reports/:commitment",
    summary: "Report on a commitment in a round, and with the same words on others that ask the same",
    access: oneOf("reporter"),
    params: Asked,
    body: RoundReportSchema,
    reply: RoundReportedSchema,
    action: (ctx, { params, body }) => reportInRound(ctx, params.id, params.commitment, body),
  }),
];
