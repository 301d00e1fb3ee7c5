import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { judge, proposeByHand, settle, withdrawJudgement } from "../actions/review-extractions.ts";
import { dropSampleReview } from "../actions/sample-review.ts";
import {
  DueReviewSchema,
  HandProposalSchema,
  NewJudgementsSchema,
  ReviewSchema,
  SettlementSchema,
} from "../contract/review.ts";
import { judgingRoles } from "../rules/review.ts";
import { dueReview } from "../views/due-review.ts";
import { getReview } from "../views/review.ts";

const Code = z.object({ code: z.string() });
const Extraction = Code.extend({ id: z.string() });
const Done = z.object({ done: z.literal(true) });
const done = { done: true as const };
const judges = oneOf(...judgingRoles);
const stewards = oneOf("administrator", "commission-office");

export const reviewRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/policy/review/due",
    summary: "What waits for the reader's judgement, by document",
    access: judges,
    reply: DueReviewSchema,
    action: (ctx) => dueReview(ctx),
  }),
  route({
    method: "GET",
    path: "/policy/documents/:code/review",
    summary: "What was proposed, what people say of it, and what is confirmed",
    access: everyone,
    params: Code,
    query: z.object({ edition: z.coerce.number().int().min(1).optional() }),
    reply: ReviewSchema,
    action: (ctx, { params, query }) => getReview(ctx, params.code, query.edition),
  }),
  route({
    method: "POST",
    path: "/policy/documents/:code/judgements",
    summary: "Accept, edit or reject one extraction, or accept or reject many at once",
    access: judges,
    params: Code,
    body: NewJudgementsSchema,
    reply: z.object({ concluded: z.number() }),
    action: (ctx, { params, body }) => judge(ctx, params.code, body),
  }),
  route({
    method: "DELETE",
    path: "/policy/documents/:code/extractions/:id/judgement",
    summary: "Take back one's own judgement",
    access: judges,
    params: Extraction,
    reply: Done,
    action: (ctx, { params }) => withdrawJudgement(ctx, params.code, params.id).then(() => done),
  }),
  route({
    method: "POST",
    path: "/policy/documents/:code/extractions/:id/settlement",
    summary: "Settle a disagreement or reopen a conclusion, with a note",
    access: judges,
    params: Extraction,
    body: SettlementSchema,
    reply: Done,
    action: (ctx, { params, body }) => settle(ctx, params.code, params.id, body).then(() => done),
  }),
  route({
    method: "POST",
    path: "/policy/documents/:code/extractions",
    summary: "Propose a target, goal or task by hand",
    access: judges,
    params: Code,
    body: HandProposalSchema,
    reply: z.object({ id: z.string(), key: z.string() }),
    action: (ctx, { params, body }) => proposeByHand(ctx, params.code, body),
  }),
  route({
    method: "POST",
    path: "/policy/sample-review/removal",
    summary: "Drop what was confirmed as a sample",
    access: stewards,
    reply: z.object({ reopened: z.number() }),
    action: (ctx) => dropSampleReview(ctx),
  }),
];
