import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { answerObjection, makeScorecard, object } from "../actions/scorecards.ts";
import {
  AnswerObjectionSchema,
  MadeScorecardSchema,
  MakeScorecardSchema,
  ObjectionSchema,
  RepeatScorecardSchema,
  ScorecardSchema,
  ScorecardsSchema,
  UnitScorecardSchema,
} from "../contract/scorecard.ts";
import { officeRoles, overseers, unitRoles } from "../contract.ts";
import { scorecardPaper, scorecardSheet } from "../scorecard-file.ts";
import { listScorecards, readScorecard, readUnitScorecard, repeatScorecard } from "../views/scorecards.ts";

const Id = z.object({ id: z.string().min(1).max(60) });
const OfUnit = Id.extend({ unit: z.string().min(1).max(80) });
const MadeSchema = z.object({ id: z.string() });
const officials = oneOf(...overseers, ...unitRoles);

/** Scorecards of the units (GOV-16): frozen, with their computation records, objections and answers. */
export const scorecardRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/scorecards",
    summary: "Scorecards that were made, and the weights that hold today",
    access: officials,
    reply: ScorecardsSchema,
    action: (ctx) => listScorecards(ctx),
  }),
  route({
    method: "POST",
    path: "/commitments/scorecards",
    summary: "Compute and freeze the scorecards of all units for a period",
    access: oneOf(...officeRoles),
    body: MakeScorecardSchema,
    reply: MadeScorecardSchema,
    action: (ctx, { body }) => makeScorecard(ctx, body),
  }),
  route({
    method: "GET",
    path: "/commitments/scorecards/:id",
    summary: "One scorecard: the units that the reader may see with their scores",
    access: officials,
    params: Id,
    reply: ScorecardSchema,
    action: (ctx, { params }) => readScorecard(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/commitments/scorecards/:id/repeat",
    summary: "Compute a scorecard again: the hash that comes out, and for which units it differs",
    access: oneOf(...overseers),
    params: Id,
    reply: RepeatScorecardSchema,
    action: (ctx, { params }) => repeatScorecard(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/commitments/scorecards/:id/units/:unit",
    summary: "The scorecard of one unit with its computation record and objections",
    access: officials,
    params: OfUnit,
    reply: UnitScorecardSchema,
    action: (ctx, { params }) => readUnitScorecard(ctx, params.id, params.unit),
  }),
  route({
    method: "GET",
    path: "/commitments/scorecards/:id/scorecard.xlsx",
    summary:
      "A scorecard as a workbook: the scores, and every record that they count, as far as the reader may see them",
    access: officials,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => scorecardSheet(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/commitments/scorecards/:id/units/:unit/scorecard.docx",
    summary: "The scorecard of one unit as a Word file",
    access: officials,
    params: OfUnit,
    reply: "file",
    action: (ctx, { params }) => scorecardPaper(ctx, params.id, params.unit),
  }),
  route({
    method: "POST",
    path: "/commitments/scorecards/:id/objections",
    summary: "Say something against the scorecard of one's own unit",
    access: oneOf("reporter"),
    params: Id,
    body: ObjectionSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => object(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/objections/:id/answer",
    summary: "Answer an objection to a scorecard",
    access: oneOf(...officeRoles),
    params: Id,
    body: AnswerObjectionSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => answerObjection(ctx, params.id, body),
  }),
];
