import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { endFeed, makeFeed, readFeed, readOwnFeed } from "../actions/feeds.ts";
import { calendarFile, originOf } from "../calendar-file.ts";
import {
  CalendarQuerySchema,
  CalendarSchema,
  FeedSchema,
  MadeFeedSchema,
  NewFeedSchema,
} from "../contract/calendar.ts";
import { LedgerFilterSchema } from "../contract/ledger.ts";
import { overseers, unitRoles } from "../contract.ts";
import { readCalendar } from "../views/calendar.ts";

const officials = oneOf(...overseers, ...unitRoles);
const Token = z.object({ token: z.string().min(1).max(200) });
const feedPath = "/commitments/feed";

/** Deadlines by month, as a file, and as an address for calendar programs. */
export const calendarRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/calendar",
    summary: "What falls due in a month, with the counts of all months",
    access: officials,
    query: CalendarQuerySchema,
    reply: CalendarSchema,
    action: (ctx, { query }) => readCalendar(ctx, query),
  }),
  route({
    method: "GET",
    path: "/commitments/calendar.ics",
    summary: "The deadlines that pass the filter as an iCalendar file (RFC 5545)",
    access: officials,
    query: LedgerFilterSchema,
    reply: "file",
    action: (ctx, { query, headers }) => calendarFile(ctx, ctx.actor!, query, originOf(headers)),
  }),
  route({
    method: "GET",
    path: feedPath,
    summary: "Whether the person has an address for calendar programs",
    access: officials,
    reply: FeedSchema,
    action: (ctx) => readOwnFeed(ctx),
  }),
  route({
    method: "POST",
    path: feedPath,
    summary: "Make an address at which a calendar program reads one's deadlines; the earlier one ends",
    access: officials,
    body: NewFeedSchema,
    hasSecretAnswer: true,
    reply: MadeFeedSchema,
    action: (ctx, { body }) => makeFeed(ctx, body.filter),
  }),
  route({
    method: "DELETE",
    path: feedPath,
    summary: "End the address for calendar programs",
    access: officials,
    reply: z.object({ feed: z.null() }),
    action: (ctx) => endFeed(ctx),
  }),
  route({
    method: "GET",
    path: "/commitments/feeds/:token",
    summary: "The deadlines of the person whose address this is, for calendar programs",
    // The secret in the address says who asks; the action looks up what that person may see now.
    access: everyone,
    params: Token,
    reply: "file",
    hasSecretAddress: true,
    perMinute: 60,
    action: (ctx, { params, headers }) => readFeed(ctx, params.token, originOf(headers)),
  }),
];
