import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { enterOutcome, moveOutcome, nameManager, noteManagerStep } from "../actions/outcomes.ts";
import {
  ManagerListSchema,
  ManagerStepSchema,
  NewManagerSchema,
  NewOutcomeSchema,
  NewStageSchema,
  OutcomeListSchema,
} from "../contract/outcomes.ts";
import { keeperRoles, outcomeKinds, payerRoles, readerRoles, teamRoles } from "../contract.ts";
import { listManagers, listOutcomes } from "../views/outcomes.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const Made = z.object({ id: z.string() });
const Done = z.object({});
const both = oneOf(...keeperRoles, ...teamRoles);

export const outcomeRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/projects/outcomes",
    summary: "Drug candidates, products and varieties that came out of projects, with the stages that they reached",
    access: everyone,
    query: z.object({ kind: z.enum(outcomeKinds).optional(), project: z.string().max(80).optional() }),
    reply: OutcomeListSchema,
    action: (ctx, { query }) => listOutcomes(ctx, query),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/outcomes",
    summary: "Enter what came out of a project, with the stage that it has reached",
    access: both,
    params: Id,
    body: NewOutcomeSchema,
    reply: Made,
    action: (ctx, { params, body }) => enterOutcome(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/outcomes/:id/steps",
    summary: "Say that an outcome reached another stage",
    access: both,
    params: Id,
    body: NewStageSchema,
    reply: Done,
    action: (ctx, { params, body }) => moveOutcome(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/projects/projects/:id/managers",
    summary: "The project managers of a project, what they decided and how it was scored",
    access: oneOf(...keeperRoles, ...teamRoles, ...payerRoles, ...readerRoles),
    params: Id,
    reply: ManagerListSchema,
    action: (ctx, { params }) => listManagers(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/managers",
    summary: "Name a project manager with a mandate",
    access: oneOf(...keeperRoles),
    params: Id,
    body: NewManagerSchema,
    reply: Made,
    action: (ctx, { params, body }) => nameManager(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/managers/:id/steps",
    summary: "Note a decision of a project manager, or the score of what came of it",
    access: both,
    params: Id,
    body: ManagerStepSchema,
    reply: Done,
    action: (ctx, { params, body }) => noteManagerStep(ctx, params.id, body),
  }),
];
