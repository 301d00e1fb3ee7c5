import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { assignExperts, lookForConflicts, withdrawAssignment } from "../actions/assign.ts";
import { noteTie, takeIntoPool } from "../actions/experts.ts";
import { declare, saveSheet, sealSheet } from "../actions/judge.ts";
import {
  AssignedSchema,
  BoardSchema,
  DeclarationSchema,
  ExpertListSchema,
  FoundConflictsSchema,
  NewExpertSchema,
  NewTieSchema,
  RankingSchema,
  ReviewListSchema,
  ReviewSchema,
  SaveSheetSchema,
  SealedSchema,
  WithdrawSchema,
} from "../contract/review.ts";
import { deciderRoles, officeRoles } from "../contract.ts";
import { listExperts } from "../views/experts.ts";
import { listReviews, readBoard, readRanking, readReview } from "../views/reviews.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const Done = z.object({});
const office = oneOf(...officeRoles);
const expert = oneOf("expert");

export const reviewRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/calls/experts",
    summary: "The pool of experts with their ties and load; an expert sees itself",
    access: oneOf(...officeRoles, "auditor", "expert"),
    reply: ExpertListSchema,
    action: (ctx) => listExperts(ctx),
  }),
  route({
    method: "POST",
    path: "/calls/experts",
    summary: "Take somebody into the pool of experts",
    access: office,
    body: NewExpertSchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { body }) => takeIntoPool(ctx, body),
  }),
  route({
    method: "POST",
    path: "/calls/experts/:id/ties",
    summary: "Note what ties an expert to a body or a person",
    access: oneOf(...officeRoles, "expert"),
    params: Id,
    body: NewTieSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await noteTie(ctx, params.id, body);
      return {};
    },
  }),
  route({
    method: "GET",
    path: "/calls/dossiers/:id/board",
    summary: "Who judges what in a call, and why others may not; never a score",
    access: oneOf(...officeRoles, "auditor"),
    params: Id,
    reply: BoardSchema,
    action: (ctx, { params }) => readBoard(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/calls/dossiers/:id/conflicts",
    summary: "Look for conflicts between the pool and the applications of a call",
    access: office,
    params: Id,
    reply: FoundConflictsSchema,
    action: (ctx, { params }) => lookForConflicts(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/calls/dossiers/:id/assignments",
    summary: "Give every application of a call the experts that it lacks",
    access: office,
    params: Id,
    reply: AssignedSchema,
    action: (ctx, { params }) => assignExperts(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/calls/assignments/:id/withdraw",
    summary: "Take a review back from an expert who does not answer",
    access: office,
    params: Id,
    body: WithdrawSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await withdrawAssignment(ctx, params.id, body.reason);
      return {};
    },
  }),
  route({
    method: "GET",
    path: "/calls/dossiers/:id/ranking",
    summary: "What the reviews of a call came to, once its stage shows it to the reader",
    access: oneOf(...deciderRoles, "auditor"),
    params: Id,
    reply: RankingSchema,
    action: (ctx, { params }) => readRanking(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/calls/reviews",
    summary: "The reviews of the expert who asks",
    access: expert,
    reply: ReviewListSchema,
    action: (ctx) => listReviews(ctx),
  }),
  route({
    method: "GET",
    path: "/calls/reviews/:id",
    summary: "One own review: what the stage shows of the application, and the own sheet",
    access: expert,
    params: Id,
    reply: ReviewSchema,
    action: (ctx, { params }) => readReview(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/calls/reviews/:id/declaration",
    summary: "Say whether something ties the expert to the application",
    access: expert,
    params: Id,
    body: DeclarationSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await declare(ctx, params.id, body);
      return {};
    },
  }),
  route({
    method: "PUT",
    path: "/calls/reviews/:id/sheet",
    summary: "Keep the draft of a sheet",
    access: expert,
    params: Id,
    body: SaveSheetSchema,
    reply: z.object({ version: z.number() }),
    action: (ctx, { params, body }) => saveSheet(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/calls/reviews/:id/seal",
    summary: "Seal the own sheet: its hash goes into the event log",
    access: expert,
    params: Id,
    reply: SealedSchema,
    action: (ctx, { params }) => sealSheet(ctx, params.id),
  }),
];
