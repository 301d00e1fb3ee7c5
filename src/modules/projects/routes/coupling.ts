import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { CouplingSchema } from "../contract/coupling.ts";
import { parkCoupling } from "../views/coupling.ts";

export const couplingRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/projects/coupling",
    summary: "How many firms of each park have licensed a result, and how many one that came out of a project",
    access: everyone,
    reply: CouplingSchema,
    action: (ctx) => parkCoupling(ctx),
  }),
];
