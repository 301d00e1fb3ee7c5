import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { beginProject } from "../actions/begin-project.ts";
import { askChange, decideChange, withdrawChange } from "../actions/change.ts";
import { draftContract, signContract } from "../actions/contract.ts";
import { describeProject, linkProject, reportApplication, tieProject } from "../actions/describe-project.ts";
import { discloseProject, moveProject, nameReceiver } from "../actions/move-project.ts";
import {
  DescriptionSchema,
  NewApplicationSchema,
  NewLinkSchema,
  NewTieSchema,
  PartnerListSchema,
} from "../contract/beside.ts";
import { MineSchema, PortfolioSchema, portfolioKinds } from "../contract/desks.ts";
import {
  AwardListSchema,
  DecisionSchema,
  NewChangeSchema,
  NewProjectSchema,
  ProjectActInputSchema,
  ProjectListSchema,
  ProjectSchema,
  ReceiverSchema,
  SaveDraftSchema,
  SignSchema,
} from "../contract/project.ts";
import { keeperRoles, teamRoles } from "../contract.ts";
import { listPartners } from "../views/beside.ts";
import { readMine } from "../views/desks.ts";
import { listProjects, openAwards } from "../views/heads.ts";
import { readPortfolio } from "../views/portfolio.ts";
import { readProject } from "../views/project.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const Made = z.object({ id: z.string() });
const Done = z.object({});
const Version = z.object({ version: z.number() });
const keepers = oneOf(...keeperRoles);
const team = oneOf(...teamRoles);
const both = oneOf(...keeperRoles, ...teamRoles);

export const projectRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/projects/projects",
    summary: "Projects that the reader sees, and those that are disclosed",
    access: everyone,
    reply: ProjectListSchema,
    action: (ctx) => listProjects(ctx),
  }),
  route({
    method: "GET",
    path: "/projects/awards",
    summary: "Decided cases of the calls that have no project yet",
    access: keepers,
    reply: AwardListSchema,
    action: (ctx) => openAwards(ctx),
  }),
  route({
    method: "GET",
    path: "/projects/mine",
    summary: "Projects of the own organisation and what is due in them",
    access: team,
    reply: MineSchema,
    action: (ctx) => readMine(ctx),
  }),
  route({
    method: "POST",
    path: "/projects/projects",
    summary: "Begin a project, from a decided case or put in with its basis",
    access: keepers,
    body: NewProjectSchema,
    reply: Made,
    action: (ctx, { body }) => beginProject(ctx, body),
  }),
  route({
    method: "GET",
    path: "/projects/projects/:id",
    summary: "One project, as far as the reader sees it",
    access: everyone,
    params: Id,
    reply: ProjectSchema,
    action: (ctx, { params }) => readProject(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/acts",
    summary: "Move a project on: appraisal, approval, hand-over, receipt, return, stop",
    access: both,
    params: Id,
    body: ProjectActInputSchema,
    reply: Version,
    action: (ctx, { params, body }) => moveProject(ctx, params.id, body),
  }),
  route({
    method: "PUT",
    path: "/projects/projects/:id/description",
    summary: "Say where a project lies and how it is classed; name the lead of one without",
    access: keepers,
    params: Id,
    body: DescriptionSchema,
    reply: Version,
    action: (ctx, { params, body }) => describeProject(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/projects/partners",
    summary: "Records of registers that may belong to a project",
    access: keepers,
    reply: PartnerListSchema,
    action: (ctx) => listPartners(ctx),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/links",
    summary: "Say that a project builds on another one, or goes another way to its goal",
    access: keepers,
    params: Id,
    body: NewLinkSchema,
    reply: Done,
    action: (ctx, { params, body }) => linkProject(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/projects/portfolio",
    summary: "Projects by programme, special plan, track and field: how many, how far, led by firms, what comes next",
    access: everyone,
    query: z.object({ by: z.enum(portfolioKinds).default("programme") }),
    reply: PortfolioSchema,
    action: (ctx, { query }) => readPortfolio(ctx, query.by),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/ties",
    summary: "Say that a record of a register belongs to a project",
    access: keepers,
    params: Id,
    body: NewTieSchema,
    reply: Done,
    action: (ctx, { params, body }) => tieProject(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/applications",
    summary: "Report how the results of a project are applied",
    access: both,
    params: Id,
    body: NewApplicationSchema,
    reply: Made,
    action: (ctx, { params, body }) => reportApplication(ctx, params.id, body),
  }),
  route({
    method: "PUT",
    path: "/projects/projects/:id/receiver",
    summary: "Name who receives the project and what is handed over",
    access: both,
    params: Id,
    body: ReceiverSchema,
    reply: Version,
    action: (ctx, { params, body }) => nameReceiver(ctx, params.id, body),
  }),
  route({
    method: "PUT",
    path: "/projects/projects/:id/disclosure",
    summary: "Say whether the public reads title, lead, stage and amount",
    access: keepers,
    params: Id,
    body: z.strictObject({ version: z.int().min(1), isPublic: z.boolean() }),
    reply: Version,
    action: (ctx, { params, body }) => discloseProject(ctx, params.id, body.version, body.isPublic),
  }),
  route({
    method: "PUT",
    path: "/projects/projects/:id/contract",
    summary: "Write the draft of the contract",
    access: both,
    params: Id,
    body: SaveDraftSchema,
    reply: z.object({ sha256: z.string() }),
    action: (ctx, { params, body }) => draftContract(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/contract/signatures",
    summary: "Sign the draft of the contract: the unit first, then the office",
    access: both,
    params: Id,
    body: SignSchema,
    reply: z.object({ isInForce: z.boolean() }),
    action: (ctx, { params, body }) => signContract(ctx, params.id, body.sha256),
  }),
  route({
    method: "POST",
    path: "/projects/projects/:id/changes",
    summary: "Give notice of a change of route, or ask for another change of the contract",
    access: team,
    params: Id,
    body: NewChangeSchema,
    reply: Made.extend({ isNotice: z.boolean() }),
    action: (ctx, { params, body }) => askChange(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/changes/:id/decision",
    summary: "Decide on a change that was asked for",
    access: keepers,
    params: Id,
    body: DecisionSchema,
    reply: Done,
    action: (ctx, { params, body }) => decideChange(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/changes/:id/withdrawal",
    summary: "Take back a change that was asked for",
    access: team,
    params: Id,
    body: z.strictObject({}),
    reply: Done,
    action: (ctx, { params }) => withdrawChange(ctx, params.id),
  }),
];
