import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { decideResult, endOfJudged, evaluateResult } from "../actions/goods/judge-result.ts";
import { EndJudgedSchema, JobResultsSchema, NewDecisionSchema, NewEvaluationSchema } from "../contract/judged.ts";
import { QualityQuerySchema, QualitySchema } from "../contract/quality.ts";
import { marketOwners, marketReaders, marketStations, marketStewards } from "../contract.ts";
import { jobResults } from "../views/judged.ts";
import { transferQuality } from "../views/quality.ts";

const One = z.object({ id: z.string().min(1).max(80) });
const posters = oneOf(...marketOwners, ...marketStations);
const readers = oneOf(...marketReaders);

/** Decisions about results of service, and how results are judged by what became of them. */
export const judgedRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/market/job-results",
    summary: "The ledger of results of service: listed apart, last price, shares, long-term use",
    access: oneOf(...marketOwners, ...marketStewards, "auditor"),
    reply: JobResultsSchema,
    action: (ctx) => jobResults(ctx),
  }),
  route({
    method: "GET",
    path: "/market/quality",
    summary:
      "How the results of each organisation fare in a year: offered, transferred, how fast, what contracts brought",
    access: oneOf(...marketOwners, ...marketStewards, "auditor"),
    query: QualityQuerySchema,
    reply: QualitySchema,
    action: (ctx, { query }) => transferQuality(ctx, query),
  }),
  route({
    method: "POST",
    path: "/market/results/:id/decisions",
    summary: "Write down what was decided about a result of service",
    access: posters,
    params: One,
    body: NewDecisionSchema,
    reply: One,
    action: (ctx, { params, body }) => decideResult(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/market/decisions/:id/end",
    summary: "End a decision about a result; it stays with the reason",
    access: posters,
    params: One,
    body: EndJudgedSchema,
    reply: One,
    action: (ctx, { params, body }) => endOfJudged(ctx, "decision", params.id, body.reason),
  }),
  route({
    method: "POST",
    path: "/market/results/:id/evaluations",
    summary: "Judge a result by its application, transfer or industrialisation, with where the evidence is",
    access: readers,
    params: One,
    body: NewEvaluationSchema,
    reply: One,
    action: (ctx, { params, body }) => evaluateResult(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/market/evaluations/:id/end",
    summary: "End a judgement of a result; it stays with the reason",
    access: readers,
    params: One,
    body: EndJudgedSchema,
    reply: One,
    action: (ctx, { params, body }) => endOfJudged(ctx, "evaluation", params.id, body.reason),
  }),
];
