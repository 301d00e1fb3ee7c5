import { z } from "zod";
import { oneOf, signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { actOnInspection, joinInspection, planInspection } from "../actions/inspections.ts";
import {
  CalendarQuerySchema,
  CalendarSchema,
  InspectionActSchema,
  InspectionCheckSchema,
  InspectionDraftSchema,
  InspectionPageSchema,
  inspectorRoles,
  JoinSchema,
  NewInspectionSchema,
} from "../contract/inspections.ts";
import { inspectionFile } from "../inspection-file.ts";
import { checkInspection, readCalendar, readInspection } from "../views/inspections.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const inspectors = oneOf(...inspectorRoles);

export const inspectionRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/integrity/inspections",
    summary: "The calendar of visits of all units, as far as the reader may see it",
    access: signedIn,
    query: CalendarQuerySchema,
    reply: CalendarSchema,
    action: (ctx, { query }) => readCalendar(ctx, query.month),
  }),
  route({
    method: "GET",
    path: "/integrity/inspections.ics",
    summary: "The same as a file for calendar programs, from today on",
    access: signedIn,
    reply: "file",
    action: (ctx) => inspectionFile(ctx),
  }),
  route({
    method: "POST",
    path: "/integrity/inspections/check",
    summary: "Whether a visit would look at what another one looks at",
    access: inspectors,
    body: InspectionDraftSchema,
    reply: InspectionCheckSchema,
    action: (ctx, { body }) => checkInspection(ctx, body),
  }),
  route({
    method: "POST",
    path: "/integrity/inspections",
    summary: "Plan a visit of the own unit",
    access: inspectors,
    body: NewInspectionSchema,
    reply: Id,
    action: (ctx, { body }) => planInspection(ctx, body),
  }),
  route({
    method: "GET",
    path: "/integrity/inspections/:id",
    summary: "One visit",
    access: signedIn,
    params: Id,
    reply: InspectionPageSchema,
    action: (ctx, { params }) => readInspection(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/integrity/inspections/:id/join",
    summary: "Go along to a visit, or use its result, in place of one's own",
    access: inspectors,
    params: Id,
    body: JoinSchema,
    reply: Id,
    action: (ctx, { params, body }) => joinInspection(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/integrity/inspections/:id/acts",
    summary: "Move, cancel or report a visit",
    access: inspectors,
    params: Id,
    body: InspectionActSchema,
    reply: z.object({ version: z.number() }),
    action: (ctx, { params, body }) => actOnInspection(ctx, params.id, body),
  }),
];
