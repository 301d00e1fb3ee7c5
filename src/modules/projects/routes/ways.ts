import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { reportProgress } from "../actions/report-progress.ts";
import { NewReportSchema } from "../contract/reports.ts";
import { GoalsSchema } from "../contract/ways.ts";
import { teamRoles } from "../contract.ts";
import { readGoals } from "../views/ways.ts";

const Id = z.object({ id: z.string().min(1).max(80) });

export const wayRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/projects/goals",
    summary:
      "Goals to which several projects go different ways: how far each is, what comes next, which ended and why, money",
    access: everyone,
    reply: GoalsSchema,
    action: (ctx) => readGoals(ctx),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/reports",
    summary: "Report the progress of a running project",
    access: oneOf(...teamRoles),
    params: Id,
    body: NewReportSchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { params, body }) => reportProgress(ctx, params.id, body),
  }),
];
