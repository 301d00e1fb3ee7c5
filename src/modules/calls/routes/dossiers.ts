import { z } from "zod";
import { everyone, oneOf, signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { act } from "../actions/act.ts";
import { beginBelow, beginCall, changeTerms, saveContent } from "../actions/dossiers.ts";
import { attachPaper, detachPaper, mostBytes } from "../actions/papers.ts";
import { answerObjection, object, propose } from "../actions/results.ts";
import { SaveContentSchema, SavedContentSchema } from "../contract/content.ts";
import {
  ActedSchema,
  ActInputSchema,
  CallListSchema,
  DossierSchema,
  NewBelowSchema,
  NewCallSchema,
  NewObjectionSchema,
  ObjectionAnswerSchema,
  ProposalsSchema,
  TermsSchema,
} from "../contract/dossier.ts";
import { ReplaySchema } from "../contract/replay.ts";
import { YoungLeadsSchema } from "../contract/young.ts";
import { applicantRoles, deciderRoles, officeRoles, unitRoles } from "../contract.ts";
import { listCalls } from "../views/calls.ts";
import { readDossier } from "../views/dossier.ts";
import { paperFile } from "../views/papers.ts";
import { replayDossier } from "../views/replay.ts";
import { youngLeads } from "../views/young.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const Made = z.object({ id: z.string() });
const Done = z.object({});
const office = oneOf(...officeRoles);
const writers = oneOf(...officeRoles, ...applicantRoles, ...unitRoles);
const actors = oneOf(...deciderRoles, ...applicantRoles, ...unitRoles);

export const dossierRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/calls/calls",
    summary: "Calls that the reader may see, and the own organisation's part in them",
    access: everyone,
    reply: CallListSchema,
    action: (ctx) => listCalls(ctx),
  }),
  route({
    method: "POST",
    path: "/calls/calls",
    summary: "Begin a call, or a matter of its own, by a workflow",
    access: writers,
    body: NewCallSchema,
    reply: Made,
    action: (ctx, { body }) => beginCall(ctx, body),
  }),
  route({
    method: "GET",
    path: "/calls/dossiers/:id",
    summary: "One dossier: a call, an application, a lane, a claim; as far as its stage shows it to the reader",
    access: everyone,
    params: Id,
    reply: DossierSchema,
    action: (ctx, { params }) => readDossier(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/calls/dossiers/:id/replay",
    summary: "Take the decisions of a dossier again from its record, and say whether they come out the same",
    access: oneOf(...deciderRoles, "auditor"),
    params: Id,
    reply: ReplaySchema,
    action: (ctx, { params }) => replayDossier(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/calls/dossiers/:id/young",
    summary: "How many of the applications to a call young researchers lead, and how it was at the call before",
    access: everyone,
    params: Id,
    reply: YoungLeadsSchema,
    action: (ctx, { params }) => youngLeads(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/calls/dossiers/:id/below",
    summary: "Begin a dossier below: an application, a posting, a claim",
    access: writers,
    params: Id,
    body: NewBelowSchema,
    reply: Made,
    action: (ctx, { params, body }) => beginBelow(ctx, params.id, body),
  }),
  route({
    method: "PUT",
    path: "/calls/dossiers/:id/terms",
    summary: "Set title, days, fields, criteria and limit of a call",
    access: writers,
    params: Id,
    body: z.strictObject({ version: z.int().min(1), terms: TermsSchema }),
    reply: z.object({ version: z.number() }),
    action: (ctx, { params, body }) => changeTerms(ctx, params.id, body.version, body.terms),
  }),
  route({
    method: "PUT",
    path: "/calls/dossiers/:id/content",
    summary: "Keep what was typed, complete or not",
    access: writers,
    params: Id,
    body: SaveContentSchema,
    reply: SavedContentSchema,
    action: (ctx, { params, body }) => saveContent(ctx, params.id, body.version, body.content),
  }),
  route({
    method: "POST",
    path: "/calls/dossiers/:id/acts",
    summary: "Take an act of the workflow",
    access: actors,
    params: Id,
    body: ActInputSchema,
    reply: ActedSchema,
    action: (ctx, { params, body }) => act(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/calls/dossiers/:id/papers/:paper",
    summary: "Attach a file as one of the papers that the workflow asks for",
    access: writers,
    params: Id.extend({ paper: z.string().min(1).max(60) }),
    upload: { maxBytes: mostBytes },
    reply: z.object({ id: z.string(), sha256: z.string() }),
    action: (ctx, { params, file }) => attachPaper(ctx, params.id, params.paper, file!),
  }),
  route({
    method: "GET",
    path: "/calls/papers/:id",
    summary: "A file of a dossier",
    access: signedIn,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => paperFile(ctx, params.id),
  }),
  route({
    method: "DELETE",
    path: "/calls/papers/:id",
    summary: "Take a file away again",
    access: writers,
    params: Id,
    reply: Done,
    action: async (ctx, { params }) => {
      await detachPaper(ctx, params.id);
      return {};
    },
  }),
  route({
    method: "PUT",
    path: "/calls/dossiers/:id/proposals",
    summary: "Note what is proposed for the applications of a call",
    access: office,
    params: Id,
    body: ProposalsSchema,
    reply: z.object({ count: z.number() }),
    action: (ctx, { params, body }) => propose(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/calls/dossiers/:id/objections",
    summary: "Object to what is publicised",
    access: signedIn,
    params: Id,
    body: NewObjectionSchema,
    reply: Made,
    action: (ctx, { params, body }) => object(ctx, params.id, body.words),
  }),
  route({
    method: "POST",
    path: "/calls/objections/:id/answer",
    summary: "Answer an objection",
    access: office,
    params: Id,
    body: ObjectionAnswerSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await answerObjection(ctx, params.id, body);
      return {};
    },
  }),
];
