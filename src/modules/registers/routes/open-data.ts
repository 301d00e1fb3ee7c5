import { z } from "zod";
import { everyone } from "../../../platform/http/access.ts";
import type { Services } from "../../../platform/http/module.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { catalogueFormats, OpenDataSchema } from "../contract/open-data.ts";
import { addressOf } from "../rules/address.ts";
import { catalogueFile, factsFile, readOpenData } from "../views/open-data.ts";

/** What everybody may download, and its catalogue. */
export const openDataRoutes = ({ installation: { region } }: Services): readonly Route[] => [
  route({
    method: "GET",
    path: "/registers/open-data",
    summary: "What everybody may download: public registers, indicators, facts",
    access: everyone,
    reply: OpenDataSchema,
    action: (ctx) => readOpenData(ctx, region),
  }),
  route({
    method: "GET",
    path: "/registers/open-data/catalogue.:format",
    summary: "The catalogue of open data by DCAT-AP 3, as JSON-LD or Turtle",
    access: everyone,
    params: z.object({ format: z.enum(catalogueFormats) }),
    reply: "file",
    action: (ctx, { params, headers }) => catalogueFile(ctx, region, params.format, addressOf(headers)),
  }),
  route({
    method: "GET",
    path: "/registers/open-data/facts.csv",
    summary: "Every fact that holds now, as a table",
    access: everyone,
    perMinute: 20,
    reply: "file",
    action: (ctx) => factsFile(ctx),
  }),
];
