import { z } from "zod";
import { everyone, oneOf, signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { actOnConcept } from "../actions/desk/act-on-concept.ts";
import { actOnLead } from "../actions/desk/act-on-lead.ts";
import { answerOwner } from "../actions/desk/answer-question.ts";
import { openLead } from "../actions/desk/open-lead.ts";
import { refusePair } from "../actions/desk/refuse-pair.ts";
import { wishPair } from "../actions/desk/wish-pair.ts";
import {
  AnswerSchema,
  brokerRoles,
  ConceptActSchema,
  LeadActSchema,
  NewLeadSchema,
  RefusePairSchema,
  WishPairSchema,
} from "../contract/lead.ts";
import { ConceptQueueSchema, FunnelSchema, LeadSchema } from "../contract/lead-page.ts";
import { DeskSchema, MatchesSchema, PairSchema } from "../contract/match.ts";
import { conceptQueue, readDesk, readFunnel } from "../views/desk.ts";
import { readLead } from "../views/leads.ts";
import { matchesOf, readPair } from "../views/matches.ts";

const brokers = oneOf(...brokerRoles);
const One = z.object({ id: z.string().max(80) });
const Pair = z.object({ demand: z.string().max(80), result: z.string().max(80) });
const Version = z.object({ version: z.int() });

export const deskRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/market/demands/:id/matches",
    summary: "The results that fit a demand best, with why and why not",
    access: signedIn,
    params: One,
    reply: MatchesSchema,
    action: (ctx, { params }) => matchesOf(ctx, "demand", params.id),
  }),
  route({
    method: "GET",
    path: "/market/results/:id/matches",
    summary: "The demands that a result fits best, with why and why not",
    access: signedIn,
    params: One,
    reply: MatchesSchema,
    action: (ctx, { params }) => matchesOf(ctx, "result", params.id),
  }),
  route({
    method: "GET",
    path: "/market/pairs/:demand/:result",
    summary: "A demand and a result side by side",
    access: signedIn,
    params: Pair,
    reply: PairSchema,
    action: (ctx, { params }) => readPair(ctx, params.demand, params.result),
  }),
  route({
    method: "POST",
    path: "/market/wished-pairs",
    summary: "Say as the owner of one side that a pair is wanted, so that brokers see it first",
    access: signedIn,
    body: WishPairSchema,
    reply: Pair,
    action: async (ctx, { body }) => {
      await wishPair(ctx, body);
      return { demand: body.demand, result: body.result };
    },
  }),
  route({
    method: "POST",
    path: "/market/refused-pairs",
    summary: "Say as a broker or as the owner of one side that a pair does not fit, with the reason",
    access: signedIn,
    body: RefusePairSchema,
    reply: Pair,
    action: async (ctx, { body }) => {
      await refusePair(ctx, body);
      return { demand: body.demand, result: body.result };
    },
  }),
  route({
    method: "GET",
    path: "/market/desk",
    summary: "What waits for the reader: leads, proposed pairs, questions",
    access: signedIn,
    reply: DeskSchema,
    action: (ctx) => readDesk(ctx),
  }),
  route({
    method: "POST",
    path: "/market/leads",
    summary: "Take up a pair as a lead",
    access: brokers,
    body: NewLeadSchema,
    reply: One,
    action: (ctx, { body }) => openLead(ctx, body),
  }),
  route({
    method: "GET",
    path: "/market/leads/:id",
    summary: "One lead with its log",
    access: signedIn,
    params: One,
    reply: LeadSchema,
    action: (ctx, { params }) => readLead(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/market/leads/:id/acts",
    summary: "Do something with a lead",
    access: signedIn,
    params: One,
    body: LeadActSchema,
    reply: Version,
    action: (ctx, { params, body }) => actOnLead(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/market/questions/:id/answer",
    summary: "Answer a broker as the owner of a demand or result",
    access: signedIn,
    params: One,
    body: AnswerSchema,
    reply: One,
    action: async (ctx, { params, body }) => {
      await answerOwner(ctx, params.id, body);
      return params;
    },
  }),
  route({
    method: "GET",
    path: "/market/concepts",
    summary: "The queue of proofs of concept",
    access: signedIn,
    reply: ConceptQueueSchema,
    action: (ctx) => conceptQueue(ctx),
  }),
  route({
    method: "POST",
    path: "/market/concepts/:id/acts",
    summary: "Start, decide or decline a proof of concept",
    access: signedIn,
    params: One,
    body: ConceptActSchema,
    reply: Version,
    action: (ctx, { params, body }) => actOnConcept(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/market/funnel",
    summary: "How far the leads of a year came, and why pairs were refused",
    access: everyone,
    query: z.object({ year: z.coerce.number().int().min(1900).max(2200).optional() }),
    reply: FunnelSchema,
    action: (ctx, { query }) => readFunnel(ctx, query.year),
  }),
];
