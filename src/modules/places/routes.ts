import { z } from "zod";
import { everyone } from "../../platform/http/access.ts";
import { type Route, route } from "../../platform/http/route.ts";
import {
  AreaDetailSchema,
  AreaListSchema,
  DayQuerySchema,
  MapQuerySchema,
  MapSchema,
  PlacedFactsQuerySchema,
  PlacedFactsSchema,
} from "./contract.ts";
import { areaOn, areasOn, factsIn, mapOn } from "./views.ts";

const Code = z.object({ code: z.string().max(80) });

export const placesRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/places/areas",
    summary: "Areas that the plans speak of, as they are on a day",
    access: everyone,
    query: DayQuerySchema,
    reply: AreaListSchema,
    action: (ctx, { query }) => areasOn(ctx, query.on),
  }),
  route({
    method: "GET",
    path: "/places/areas/:code",
    summary: "One area: stated and drawn size, borders by date, what it is a part of, what the ledger has in it",
    access: everyone,
    params: Code,
    query: DayQuerySchema,
    reply: AreaDetailSchema,
    action: (ctx, { params, query }) => areaOn(ctx, params.code, query.on),
  }),
  route({
    method: "GET",
    path: "/places/areas/:code/facts",
    summary: "Facts that lie in an area on a day, certainly or possibly",
    access: everyone,
    params: Code,
    query: PlacedFactsQuerySchema,
    reply: PlacedFactsSchema,
    action: (ctx, { params, query }) => factsIn(ctx, params.code, query),
  }),
  route({
    method: "GET",
    path: "/places/map",
    summary: "What a map of a day is drawn from, in the coordinate system asked for",
    access: everyone,
    query: MapQuerySchema,
    reply: MapSchema,
    action: (ctx, { query }) => mapOn(ctx, query.on, query.crs),
  }),
];
