import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { OverviewSchema } from "../contract/overview.ts";
import { overseers, unitRoles } from "../contract.ts";
import { readOverview } from "../views/overview.ts";

export const overviewRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/overview",
    summary: "What is late, what is due soon, what waits for the reader, by document and by unit",
    access: oneOf(...overseers, ...unitRoles),
    reply: OverviewSchema,
    action: (ctx) => readOverview(ctx),
  }),
];
