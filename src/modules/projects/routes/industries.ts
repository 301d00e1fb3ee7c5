import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { IndustriesSchema } from "../contract/industries.ts";
import { listStreams } from "../views/industries.ts";

export const industryRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/projects/industries",
    summary: "Work on future industries by industry and lever, with its measures",
    access: everyone,
    reply: IndustriesSchema,
    action: (ctx) => listStreams(ctx),
  }),
];
