import { z } from "zod";
import { everyone, oneOf } from "../../platform/http/access.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { recordLines } from "./actions/record-lines.ts";
import { correctFact, retractFact, typeFact } from "./actions.ts";
import { HistoryRequestSchema, HistorySchema } from "./contract/history.ts";
import {
  BulkAnswerSchema,
  CorrectionSchema,
  FactChainSchema,
  FactLineSchema,
  FactListSchema,
  FactQuerySchema,
  MetricListSchema,
  RetractionSchema,
  TypedFactSchema,
} from "./contract.ts";
import { importRoutes } from "./routes/imports.ts";
import { recorders } from "./rules/who-may-record.ts";
import { readChain } from "./views/fact-chain.ts";
import { readHistory } from "./views/history.ts";
import { countOrigins, listFacts, listMetrics } from "./views.ts";

const Id = z.object({ id: z.string() });
const clerks = oneOf("administrator", "commission-office", "reporter");

export const ledgerRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/ledger/metrics",
    summary: "What is measured, in which unit, and how much is known of it",
    access: everyone,
    reply: MetricListSchema,
    action: async (ctx) => ({ metrics: await listMetrics(ctx.tx), origins: await countOrigins(ctx.tx) }),
  }),
  route({
    method: "GET",
    path: "/ledger/facts",
    summary: "Facts true on a day, as known at an instant",
    access: everyone,
    query: FactQuerySchema,
    reply: FactListSchema,
    action: (ctx, { query }) => listFacts(ctx.tx, query),
  }),
  route({
    method: "GET",
    path: "/ledger/facts/:id",
    summary: "One fact with what it superseded and what superseded it",
    access: everyone,
    params: Id,
    reply: FactChainSchema,
    action: (ctx, { params }) => readChain(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/ledger/history",
    summary: "What is striking about a number before it is recorded; writes nothing",
    access: clerks,
    body: HistoryRequestSchema,
    reply: HistorySchema,
    action: (ctx, { body }) => readHistory(ctx, body),
  }),
  route({
    method: "POST",
    path: "/ledger/facts.ndjson",
    summary: "Facts from another system, one JSON object a line: all or none. Needs an Idempotency-Key.",
    access: oneOf(...recorders),
    lines: { maxBytes: 64 * 1024 * 1024, of: FactLineSchema },
    reply: BulkAnswerSchema,
    action: (ctx, { file, headers }) => recordLines(ctx, file!.bytes, headers["idempotency-key"]?.toString()),
  }),
  route({
    method: "POST",
    path: "/ledger/facts",
    summary: "Type a number in, with its evidence",
    access: clerks,
    body: TypedFactSchema,
    reply: Id,
    action: (ctx, { body }) => typeFact(ctx, body),
  }),
  route({
    method: "POST",
    path: "/ledger/facts/:id/correction",
    summary: "A new fact in the place of an earlier one",
    access: clerks,
    params: Id,
    body: CorrectionSchema,
    reply: Id,
    action: (ctx, { params, body }) => correctFact(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/ledger/facts/:id/retraction",
    summary: "Take a fact back, with the reason",
    access: clerks,
    params: Id,
    body: RetractionSchema,
    reply: Id,
    action: (ctx, { params, body }) => retractFact(ctx, params.id, body.reason),
  }),
  ...importRoutes(),
];
