import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { judgePair } from "../actions/judge-pair.ts";
import {
  AlignedDocumentsSchema,
  AlignmentQuerySchema,
  AlignmentSchema,
  DecompositionSchema,
  GapsSchema,
  NewPairJudgementSchema,
  OwnerProposalsSchema,
} from "../contract/alignment.ts";
import { getAlignment, listAligned } from "../views/alignment.ts";
import { getDecomposition } from "../views/decomposition.ts";
import { getGaps } from "../views/gaps.ts";
import { getOwnerProposals } from "../views/owner-proposals.ts";

const Code = z.object({ code: z.string() });
const judges = oneOf("administrator", "commission-office", "reviewer");

export const alignmentRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/policy/alignment",
    summary: "Two documents side by side: counterparts, look-alikes, contradictions, and what stands alone",
    access: everyone,
    query: AlignmentQuerySchema,
    reply: AlignmentSchema,
    action: (ctx, { query }) => getAlignment(ctx, query.upper, query.lower),
  }),
  route({
    method: "POST",
    path: "/policy/alignment/judgements",
    summary: "Say what two targets, goals or tasks of two documents are to each other, or take one's own word back",
    access: judges,
    body: NewPairJudgementSchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { body }) => judgePair(ctx, body),
  }),
  route({
    method: "GET",
    path: "/policy/documents/:code/aligned",
    summary: "The other documents, with how many pairs people have judged",
    access: everyone,
    params: Code,
    reply: AlignedDocumentsSchema,
    action: (ctx, { params }) => listAligned(ctx.tx, params.code),
  }),
  route({
    method: "GET",
    path: "/policy/documents/:code/gaps",
    summary: "What the plans in force ask and the year's work points leave out, and the other way round",
    access: everyone,
    params: Code,
    reply: GapsSchema,
    action: (ctx, { params }) => getGaps(ctx, params.code),
  }),
  route({
    method: "GET",
    path: "/policy/documents/:code/decomposition",
    summary: "Which figures of a document the documents of its parts take over, and what they come to",
    access: everyone,
    params: Code,
    reply: DecompositionSchema,
    action: (ctx, { params }) => getDecomposition(ctx, params.code),
  }),
  route({
    method: "GET",
    path: "/policy/documents/:code/owner-proposals",
    summary: "Units that may answer for tasks whose document names none, with reasons",
    access: everyone,
    params: Code,
    reply: OwnerProposalsSchema,
    action: (ctx, { params }) => getOwnerProposals(ctx, params.code),
  }),
];
