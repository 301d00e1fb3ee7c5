import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { ComparisonSchema, FeedQuerySchema, FeedSchema, ForeignFeedSchema } from "../contract/feed.ts";
import { marketStewards } from "../contract.ts";
import { compareForeign, readFeed } from "../views/feed.ts";

/** The exchange of demands and results with other markets: see docs/market-feed.md. */
export const feedRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/market/feed.json",
    summary: "The public demands and results as JSON Feed 1.1 with their origin, for other markets",
    access: everyone,
    query: FeedQuerySchema,
    reply: FeedSchema,
    action: (ctx, { query }) => readFeed(ctx, query),
  }),
  route({
    method: "POST",
    path: "/market/feed/comparison",
    summary: "Which items of another market's feed are here already: by origin, then by their words; nothing is kept",
    access: oneOf(...marketStewards),
    body: ForeignFeedSchema,
    reply: ComparisonSchema,
    action: (ctx, { body }) => compareForeign(ctx, body),
  }),
];
