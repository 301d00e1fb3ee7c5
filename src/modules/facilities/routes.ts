import { z } from "zod";
import { everyone, oneOf, signedIn } from "../../platform/http/access.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { actOnBooking } from "./actions/act.ts";
import { requestBooking } from "./actions/book.ts";
import { closeHours, enterCost, setOffer } from "./actions/set-offer.ts";
import { calendarFile } from "./calendar-file.ts";
import {
  askerRoles,
  BookingActSchema,
  BookingListSchema,
  BookingPageSchema,
  BookingRequestSchema,
  ClosureSchema,
  CostSchema,
  JobSchema,
  keeperRoles,
  MatchListSchema,
  OfferSetSchema,
  ReportCheckSchema,
  ResourceListSchema,
  ResourcePageSchema,
  ResourceQuerySchema,
  stewardRoles,
  UseListSchema,
} from "./contract.ts";
import { bookingPage, listBookings } from "./views/bookings.ts";
import { listResources, matchJob } from "./views/resources.ts";
import { checkReport, resourcePage, useList } from "./views/use.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const Year = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() });
const keepers = oneOf(...keeperRoles, ...stewardRoles);

export const facilitiesRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/facilities/resources",
    summary: "Shared resources with their booking terms, by kind, laboratory, park and words",
    access: everyone,
    query: ResourceQuerySchema,
    reply: ResourceListSchema,
    action: (ctx, { query }) => listResources(ctx, query),
  }),
  route({
    method: "GET",
    path: "/facilities/resources/:id",
    summary: "One shared resource: terms, hours taken, use; for its keeper income and cost",
    access: everyone,
    params: Id,
    reply: ResourcePageSchema,
    action: (ctx, { params }) => resourcePage(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/facilities/resources/:id/calendar.ics",
    summary: "The hours of a resource that are taken, as iCalendar; by whom it does not say",
    access: everyone,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => calendarFile(ctx, params.id),
  }),
  route({
    method: "PUT",
    path: "/facilities/resources/:id/terms",
    summary: "Set the booking terms of a resource",
    access: keepers,
    params: Id,
    body: OfferSetSchema,
    reply: z.object({ version: z.number() }),
    action: (ctx, { params, body }) => setOffer(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/facilities/resources/:id/closures",
    summary: "Take hours of a resource for maintenance",
    access: keepers,
    params: Id,
    body: ClosureSchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { params, body }) => closeHours(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/facilities/resources/:id/costs",
    summary: "Enter what a resource cost in a year",
    access: keepers,
    params: Id,
    body: CostSchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { params, body }) => enterCost(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/facilities/resources/:id/bookings",
    summary: "Ask for hours of a resource in the name of the own organisation",
    access: oneOf(...askerRoles, ...stewardRoles),
    params: Id,
    body: BookingRequestSchema,
    reply: z.object({ id: z.string(), number: z.string() }),
    action: (ctx, { params, body }) => requestBooking(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/facilities/bookings",
    summary: "Bookings that the reader asked for or keeps the resource of",
    access: signedIn,
    reply: BookingListSchema,
    action: (ctx) => listBookings(ctx),
  }),
  route({
    method: "GET",
    path: "/facilities/bookings/:id",
    summary: "One booking with what was done with it",
    access: signedIn,
    params: Id,
    reply: BookingPageSchema,
    action: (ctx, { params }) => bookingPage(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/facilities/bookings/:id/acts",
    summary: "Confirm, refuse, withdraw, enter the use of, settle or rate a booking",
    access: signedIn,
    params: Id,
    body: BookingActSchema,
    reply: z.object({ version: z.number() }),
    action: (ctx, { params, body }) => actOnBooking(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/facilities/use",
    summary: "How well shared resources are used in a year",
    access: everyone,
    query: Year,
    reply: UseListSchema,
    action: (ctx, { query }) => useList(ctx, query.year),
  }),
  route({
    method: "GET",
    path: "/facilities/matches",
    summary: "Which computing fits a job, and why the others do not",
    access: everyone,
    query: JobSchema,
    reply: MatchListSchema,
    action: (ctx, { query }) => matchJob(ctx, query),
  }),
  route({
    method: "GET",
    path: "/facilities/reports/:number",
    summary: "Whether a report of this number was issued",
    access: everyone,
    perMinute: 60,
    params: z.object({ number: z.string().trim().min(1).max(60) }),
    reply: ReportCheckSchema,
    action: (ctx, { params }) => checkReport(ctx, params.number),
  }),
];
