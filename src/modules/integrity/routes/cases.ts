import { z } from "zod";
import { oneOf, signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { actOnCase, reportCase } from "../actions/cases.ts";
import {
  CaseActSchema,
  CaseListSchema,
  caseHandlers,
  IntegrityCaseSchema,
  NewReportSchema,
} from "../contract/cases.ts";
import { unitRoles } from "../contract.ts";
import { listCases, readCase } from "../views/cases.ts";

const Id = z.object({ id: z.string().min(1).max(80) });

export const caseRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/integrity/cases",
    summary: "Matters of research integrity that the reader handles or that concern the own organisation",
    access: signedIn,
    reply: CaseListSchema,
    action: (ctx) => listCases(ctx),
  }),
  route({
    method: "POST",
    path: "/integrity/cases",
    summary: "Report a matter of research integrity",
    access: signedIn,
    perMinute: 20,
    body: NewReportSchema,
    reply: z.object({}),
    action: async (ctx, { body }) => {
      await reportCase(ctx, body);
      return {};
    },
  }),
  route({
    method: "GET",
    path: "/integrity/cases/:id",
    summary: "One matter of research integrity; that it is read is noted",
    access: signedIn,
    params: Id,
    leavesTrace: true,
    reply: IntegrityCaseSchema,
    action: (ctx, { params }) => readCase(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/integrity/cases/:id/acts",
    summary: "Take an act in a matter of research integrity",
    access: oneOf(...caseHandlers, ...unitRoles),
    params: Id,
    body: CaseActSchema,
    reply: z.object({ version: z.number() }),
    action: (ctx, { params, body }) => actOnCase(ctx, params.id, body),
  }),
];
