import { z } from "zod";
import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { DifferenceQuerySchema, DifferenceSchema } from "../contract/difference.ts";
import { viewDifference } from "../views/difference.ts";

export const differenceRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/policy/documents/:code/difference",
    summary: "What changed between two editions: targets, tasks, sentences",
    access: everyone,
    params: z.object({ code: z.string() }),
    query: DifferenceQuerySchema,
    reply: DifferenceSchema,
    action: (ctx, { params, query }) => viewDifference(ctx.tx, params.code, query),
  }),
];
