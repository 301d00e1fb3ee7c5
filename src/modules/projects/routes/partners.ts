import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { CooperationSchema, TiedListSchema, TiedQuerySchema } from "../contract/partners.ts";
import { readCooperation, tiedProjects } from "../views/partners.ts";

export const partnerRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/projects/tied",
    summary: "Projects that a consortium, a partner or an award belongs to",
    access: everyone,
    query: TiedQuerySchema,
    reply: TiedListSchema,
    action: (ctx, { query }) => tiedProjects(ctx, query),
  }),
  route({
    method: "GET",
    path: "/projects/cooperation",
    summary: "Partners by country and field, each with the projects that belong to it",
    access: everyone,
    reply: CooperationSchema,
    action: (ctx) => readCooperation(ctx),
  }),
];
