import { z } from "zod";
import { civilDay } from "../../../platform/clock/clock.ts";
import { everyone, oneOf, signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { addCasePaper, casePaper, mostBytes } from "../actions/papers.ts";
import { actOnTolerance, raiseTolerance } from "../actions/tolerance.ts";
import {
  NewToleranceSchema,
  ToleranceActSchema,
  ToleranceCaseSchema,
  ToleranceListSchema,
  ToleratedQuerySchema,
  ToleratedSchema,
} from "../contract/tolerance.ts";
import { officeRoles, unitRoles } from "../contract.ts";
import { listTolerance, readTolerance, toleratedOf } from "../views/tolerance.ts";

const Id = z.object({ id: z.string().min(1).max(80) });

export const toleranceRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/integrity/tolerance",
    summary: "Tolerance cases that the reader may see, and the lessons of published ones",
    access: everyone,
    reply: ToleranceListSchema,
    action: (ctx) => listTolerance(ctx),
  }),
  route({
    method: "POST",
    path: "/integrity/tolerance",
    summary: "Ask that a failure be tolerated",
    access: oneOf(...officeRoles, ...unitRoles),
    body: NewToleranceSchema,
    reply: Id,
    action: (ctx, { body }) => raiseTolerance(ctx, body),
  }),
  route({
    method: "GET",
    path: "/integrity/tolerance/:id",
    summary: "One tolerance case",
    access: signedIn,
    params: Id,
    reply: ToleranceCaseSchema,
    action: (ctx, { params }) => readTolerance(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/integrity/tolerance/:id/acts",
    summary: "Take an act in a tolerance case",
    access: oneOf(...officeRoles, ...unitRoles, "reviewer"),
    params: Id,
    body: ToleranceActSchema,
    reply: z.object({ version: z.number() }),
    action: (ctx, { params, body }) => actOnTolerance(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/integrity/tolerance/:id/papers",
    summary: "Add a file to the evidence of a tolerance case",
    access: oneOf(...officeRoles, ...unitRoles),
    params: Id,
    upload: { maxBytes: mostBytes },
    reply: Id,
    action: (ctx, { params, file }) => addCasePaper(ctx, params.id, file!),
  }),
  route({
    method: "GET",
    path: "/integrity/papers/:id",
    summary: "A file of a case; that one of a case of research integrity is read is noted",
    access: signedIn,
    params: Id,
    leavesTrace: true,
    reply: "file",
    action: (ctx, { params }) => casePaper(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/integrity/tolerated",
    summary: "Whether a failure is tolerated today, and so counts against nobody",
    access: signedIn,
    query: ToleratedQuerySchema,
    reply: ToleratedSchema,
    action: async (ctx, { query: { kind, subject } }) => ({
      tolerated: await toleratedOf(ctx, [{ kind, id: subject }], civilDay(ctx.clock)),
    }),
  }),
];
