import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { answerProposal, proposeAdjustment } from "../actions/adjust.ts";
import { finishEvaluation, startEvaluation, writeNote } from "../actions/evaluate.ts";
import { AdjustmentsSchema, AnswerAdjustmentSchema, ProposeAdjustmentSchema } from "../contract/adjustment.ts";
import {
  ComparisonSchema,
  EvaluationSchema,
  EvaluationsSchema,
  NoteSchema,
  RepeatSchema,
  StartEvaluationSchema,
  StartedSchema,
} from "../contract/evaluation.ts";
import { officeRoles, overseers } from "../contract.ts";
import { evaluationFile } from "../evaluation-file.ts";
import { readAdjustments } from "../views/adjustments.ts";
import { compareEvaluations, listEvaluations, readEvaluation, repeatEvaluation } from "../views/evaluations.ts";

const Id = z.object({ id: z.string().min(1).max(60) });
const MadeSchema = z.object({ id: z.string() });

/** Evaluations of a plan over a frozen snapshot (GOV-14), and adjustments of its targets (GOV-15). */
export const evaluationRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/evaluations",
    summary: "Evaluations of plans with what they counted, and the plans that can be evaluated",
    access: oneOf(...overseers),
    reply: EvaluationsSchema,
    action: (ctx) => listEvaluations(ctx),
  }),
  route({
    method: "POST",
    path: "/commitments/evaluations",
    summary: "Freeze how a plan stood on a day as known at an instant",
    access: oneOf(...officeRoles),
    body: StartEvaluationSchema,
    reply: StartedSchema,
    action: (ctx, { body }) => startEvaluation(ctx, body),
  }),
  route({
    method: "GET",
    path: "/commitments/evaluations/:id",
    summary: "One evaluation: the frozen rows, counts, findings and proposals",
    access: oneOf(...overseers),
    params: Id,
    reply: EvaluationSchema,
    action: (ctx, { params }) => readEvaluation(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/commitments/evaluations/:id/repeat",
    summary: "Ask the question of an evaluation again: the hash that comes out, and where it differs",
    access: oneOf(...overseers),
    params: Id,
    reply: RepeatSchema,
    action: (ctx, { params }) => repeatEvaluation(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/commitments/evaluations/:id/comparison/:other",
    summary: "Two evaluations of one plan beside each other",
    access: oneOf(...overseers),
    params: Id.extend({ other: z.string().min(1).max(60) }),
    reply: ComparisonSchema,
    action: (ctx, { params }) => compareEvaluations(ctx, params.id, params.other),
  }),
  route({
    method: "GET",
    path: "/commitments/evaluations/:id/report.docx",
    summary: "The draft report of an evaluation as a Word file, every figure with its footnote",
    access: oneOf(...overseers),
    params: Id,
    reply: "file",
    action: (ctx, { params }) => evaluationFile(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/commitments/evaluations/:id/notes",
    summary: "Write a finding or a proposal beside a draft",
    access: oneOf(...officeRoles),
    params: Id,
    body: NoteSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => writeNote(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/evaluations/:id/final",
    summary: "Make an evaluation final",
    access: oneOf(...officeRoles),
    params: Id,
    reply: MadeSchema,
    action: (ctx, { params }) => finishEvaluation(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/commitments/commitments/:id/adjustments",
    summary: "The versions of the target of a commitment",
    access: oneOf(...overseers, "reporter"),
    params: Id,
    reply: AdjustmentsSchema,
    action: (ctx, { params }) => readAdjustments(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/commitments/commitments/:id/adjustments",
    summary: "Propose that a target be another from a day on",
    access: oneOf(...officeRoles),
    params: Id,
    body: ProposeAdjustmentSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => proposeAdjustment(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/adjustments/:id/answer",
    summary: "Approve or decline an adjustment that somebody else proposed",
    access: oneOf(...officeRoles),
    params: Id,
    body: AnswerAdjustmentSchema,
    reply: MadeSchema,
    action: (ctx, { params, body }) => answerProposal(ctx, params.id, body),
  }),
];
