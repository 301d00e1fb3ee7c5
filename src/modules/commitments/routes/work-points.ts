import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { chooseWorkPoint } from "../actions/choose-work-point.ts";
import { WorkPointChoiceSchema, WorkPointQuerySchema, WorkPointsSchema } from "../contract/work-point.ts";
import { officeRoles, overseers } from "../contract.ts";
import { readWorkPoints } from "../views/work-points.ts";
import { workPointsFile } from "../work-points-file.ts";

const Code = z.object({ code: z.string().min(1).max(80) });

/** Annual work points (GOV-09, GOV-10): against the plans in force, and the draft of the next year. */
export const workPointRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/work-points",
    summary: "The work points of a year against the plans, and what is offered for the next year's draft",
    access: oneOf(...overseers),
    query: WorkPointQuerySchema,
    reply: WorkPointsSchema,
    action: (ctx, { query }) => readWorkPoints(ctx, query.document),
  }),
  route({
    method: "POST",
    path: "/commitments/work-points/:code/choices",
    summary: "Take an item into the next year's draft, or leave it out with a reason",
    access: oneOf(...officeRoles),
    params: Code,
    body: WorkPointChoiceSchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { params, body }) => chooseWorkPoint(ctx, params.code, body),
  }),
  route({
    method: "GET",
    path: "/commitments/work-points/:code/draft.docx",
    summary: "The draft of the next year's work points as an official paper, each with its source sentence",
    access: oneOf(...overseers),
    params: Code,
    reply: "file",
    action: (ctx, { params }) => workPointsFile(ctx, params.code),
  }),
];
