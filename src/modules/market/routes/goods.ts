import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { addDemand, addResult, changeDemand, changeResult } from "../actions/goods/save-good.ts";
import { stepGood } from "../actions/goods/step-good.ts";
import { DemandInputSchema, DemandSchema } from "../contract/demand.ts";
import { SavedSchema, StepInputSchema } from "../contract/good.ts";
import { MarketListSchema, MarketQuerySchema } from "../contract/market-list.ts";
import { ResultInputSchema, ResultSchema } from "../contract/result.ts";
import { marketOwners, marketReaders, marketStations } from "../contract.ts";
import { findDemand, findResult } from "../views/good-detail.ts";
import { listMarket } from "../views/market-list.ts";

const One = z.object({ id: z.string().max(80) });
const posters = oneOf(...marketOwners, ...marketStations);
const Version = z.object({ version: z.coerce.number().int() });

/** Demands and results: read, written, moved on. */
export const goodsRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/market/demands",
    summary: "The demands of the public market that pass the filters, with facets",
    access: everyone,
    query: MarketQuerySchema,
    reply: MarketListSchema,
    action: (ctx, { query }) => listMarket(ctx, "demand", query),
  }),
  route({
    method: "GET",
    path: "/market/results",
    summary: "The results of the public market that pass the filters, with facets",
    access: everyone,
    query: MarketQuerySchema,
    reply: MarketListSchema,
    action: (ctx, { query }) => listMarket(ctx, "result", query),
  }),
  route({
    method: "GET",
    path: "/market/demands/:id",
    summary: "One demand, as far as the reader may see it",
    access: everyone,
    params: One,
    reply: DemandSchema,
    action: (ctx, { params }) => findDemand(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/market/results/:id",
    summary: "One result with its readiness and evidence, as far as the reader may see it",
    access: everyone,
    params: One,
    reply: ResultSchema,
    action: (ctx, { params }) => findResult(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/market/demands",
    summary: "Write a demand, for the own organisation or for a firm",
    access: posters,
    body: DemandInputSchema,
    reply: SavedSchema,
    action: (ctx, { body }) => addDemand(ctx, body),
  }),
  route({
    method: "POST",
    path: "/market/results",
    summary: "Write a result, for the own organisation or for a firm",
    access: posters,
    body: ResultInputSchema,
    reply: SavedSchema,
    action: (ctx, { body }) => addResult(ctx, body),
  }),
  route({
    method: "PUT",
    path: "/market/demands/:id",
    summary: "Write the draft of a demand anew",
    access: posters,
    params: One,
    query: Version,
    body: DemandInputSchema,
    reply: SavedSchema,
    action: (ctx, { params, query, body }) => changeDemand(ctx, params.id, query.version, body),
  }),
  route({
    method: "PUT",
    path: "/market/results/:id",
    summary: "Write the draft of a result anew",
    access: posters,
    params: One,
    query: Version,
    body: ResultInputSchema,
    reply: SavedSchema,
    action: (ctx, { params, query, body }) => changeResult(ctx, params.id, query.version, body),
  }),
  route({
    method: "POST",
    path: "/market/demands/:id/steps",
    summary: "Move a demand on: submit, pass, send back, renew, withdraw",
    access: oneOf(...marketOwners, ...marketStations, ...marketReaders),
    params: One,
    body: StepInputSchema,
    reply: SavedSchema,
    action: (ctx, { params, body }) => stepGood(ctx, "demand", params.id, body),
  }),
  route({
    method: "POST",
    path: "/market/results/:id/steps",
    summary: "Move a result on: submit, pass, send back, renew, withdraw",
    access: oneOf(...marketOwners, ...marketStations, ...marketReaders),
    params: One,
    body: StepInputSchema,
    reply: SavedSchema,
    action: (ctx, { params, body }) => stepGood(ctx, "result", params.id, body),
  }),
];
