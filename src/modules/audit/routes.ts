import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import { oneOf } from "../../platform/http/access.ts";
import type { Services } from "../../platform/http/module.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { verifyRecord } from "./actions.ts";
import { EventListSchema, EventQuerySchema, EventSchema, RecordSchema, VerificationSchema } from "./contract.ts";
import { getEvent, listEvents, readRecord } from "./views.ts";

const checkers = oneOf("auditor", "administrator");

export const auditRoutes = ({ eventNames }: Services): readonly Route[] => [
  route({
    method: "GET",
    path: "/audit/record",
    summary: "The state of the event log: its seals, when it was verified, what it can be filtered by",
    access: checkers,
    reply: RecordSchema,
    action: (ctx) => readRecord(ctx.tx, eventNames),
  }),
  route({
    method: "GET",
    path: "/audit/events",
    summary: "Events, the newest first, by kind, actor, subject and time",
    access: checkers,
    query: EventQuerySchema,
    reply: EventListSchema,
    action: (ctx, { query }) => listEvents(ctx.tx, eventNames, query),
  }),
  route({
    method: "GET",
    path: "/audit/events/:id",
    summary: "One event with what was before and after",
    access: checkers,
    params: z.object({ id: z.string() }),
    reply: EventSchema,
    action: async (ctx, { params }) => {
      const found = await getEvent(ctx.tx, eventNames, params.id);
      if (!found) throw new AppError("audit.event-not-found");
      return found;
    },
  }),
  route({
    method: "POST",
    path: "/audit/verifications",
    summary: "Compute the chain over the event log again; that it was done is an event",
    access: checkers,
    perMinute: 6,
    reply: VerificationSchema,
    action: (ctx) => verifyRecord(ctx),
  }),
];
