import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { markResult, planResult, unmarkResult } from "../actions/goods/mark-result.ts";
import { EndMarkSchema, NewMarkSchema, PatentResultsSchema, PlanInputSchema } from "../contract/marks.ts";
import { marketOwners, marketStations, marketStewards } from "../contract.ts";
import { resultsOfPatent } from "../views/marks.ts";

const One = z.object({ id: z.string().min(1).max(80) });
const Done = z.object({ id: z.string() });
const stewards = oneOf(...marketStewards);

/** The plan of a result, what it is counted as, and its patents. */
export const markRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/market/results/:id/plan",
    summary: "Write the plan for a result: route, destination, who follows it, who takes it over",
    access: oneOf(...marketOwners, ...marketStations),
    params: One,
    body: PlanInputSchema,
    reply: Done,
    action: (ctx, { params, body }) => planResult(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/market/results/:id/marks",
    summary: "Say that a result was selected, moved or transferred on a day: it counts from then on",
    access: stewards,
    params: One,
    body: NewMarkSchema,
    reply: Done,
    action: (ctx, { params, body }) => markResult(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/market/marks/:id/end",
    summary: "Take back that a result was selected, moved or transferred",
    access: stewards,
    params: One,
    body: EndMarkSchema,
    reply: Done,
    action: (ctx, { params, body }) => unmarkResult(ctx, params.id, body.reason),
  }),
  route({
    method: "GET",
    path: "/market/patents/:id/results",
    summary: "The results that a patent of the register belongs to",
    access: everyone,
    params: One,
    reply: PatentResultsSchema,
    action: (ctx, { params }) => resultsOfPatent(ctx, params.id),
  }),
];
