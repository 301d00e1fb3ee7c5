import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { IncubationMeasuresSchema } from "../contract/incubation.ts";
import { incubationMeasures } from "../views/incubation.ts";

/** What carriers, firms and parks amount to together. */
export const incubationRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/registers/incubation",
    summary: "How well carriers keep to their field, and how close research, transfer and incubation are in parks",
    access: everyone,
    reply: IncubationMeasuresSchema,
    action: (ctx) => incubationMeasures(ctx),
  }),
];
