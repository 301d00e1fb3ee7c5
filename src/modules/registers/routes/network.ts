import { everyone } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { NetworkQuerySchema, NetworkSchema } from "../contract/network.ts";
import { networkFile, readNetwork } from "../views/network.ts";

/** Who works with whom, by what the records of all registers say. */
export const networkRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/registers/network",
    summary: "The network of organisations, parties and records that have to do with each other",
    access: everyone,
    query: NetworkQuerySchema,
    reply: NetworkSchema,
    action: (ctx, { query }) => readNetwork(ctx, query),
  }),
  route({
    method: "GET",
    path: "/registers/network/links.csv",
    summary: "The links of the network as a table",
    access: everyone,
    query: NetworkQuerySchema,
    reply: "file",
    action: (ctx, { query }) => networkFile(ctx, query),
  }),
];
