import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { draftSettings, draftVersion, putInForce, tryVersion } from "../actions/workflows.ts";
import {
  ChangeSettingsSchema,
  NewVersionSchema,
  PutInForceSchema,
  TrialSchema,
  VersionMadeSchema,
  WorkflowListSchema,
  WorkflowVersionSchema,
} from "../contract/workflow.ts";
import { officeRoles } from "../contract.ts";
import { listWorkflows, readWorkflow } from "../views/workflows.ts";

const Code = z.object({ code: z.string().min(1).max(60) });
const Version = Code.extend({ version: z.coerce.number().int().min(1) });
const office = oneOf(...officeRoles);
const Done = z.object({});

/** How cases go: workflows and their versions. Everybody may read the rules by which is decided. */
export const workflowRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/calls/workflows",
    summary: "Workflows in all their versions",
    access: everyone,
    reply: WorkflowListSchema,
    action: (ctx) => listWorkflows(ctx),
  }),
  route({
    method: "GET",
    path: "/calls/workflows/:code/:version",
    summary: "One version of a workflow: stages, acts, conditions, settings, each with its basis in the source",
    access: everyone,
    params: Version,
    reply: WorkflowVersionSchema,
    action: (ctx, { params }) => readWorkflow(ctx, params.code, params.version),
  }),
  route({
    method: "POST",
    path: "/calls/workflows",
    summary: "Draft a new version of a workflow, or a new workflow",
    access: office,
    body: NewVersionSchema,
    reply: VersionMadeSchema,
    action: (ctx, { body }) => draftVersion(ctx, body),
  }),
  route({
    method: "POST",
    path: "/calls/workflows/:code/settings",
    summary: "Draft a new version that differs from the one in force in numbers only",
    access: office,
    params: Code,
    body: ChangeSettingsSchema,
    reply: VersionMadeSchema,
    action: (ctx, { params, body }) => draftSettings(ctx, params.code, body),
  }),
  route({
    method: "POST",
    path: "/calls/workflows/:code/:version/trial",
    summary: "Replay all past cases under a version: those that would have gone another way",
    access: office,
    params: Version,
    reply: TrialSchema,
    action: (ctx, { params }) => tryVersion(ctx, params.code, params.version),
  }),
  route({
    method: "POST",
    path: "/calls/workflows/:code/:version/force",
    summary: "Let a version that was tried hold for new cases from a day on",
    access: office,
    params: Version,
    body: PutInForceSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await putInForce(ctx, params.code, params.version, body);
      return {};
    },
  }),
];
