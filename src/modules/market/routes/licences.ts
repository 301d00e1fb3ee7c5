import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { actOnLicence } from "../actions/licence/act.ts";
import { draftLicence } from "../actions/licence/draft.ts";
import { actInQueue } from "../actions/licence/queue.ts";
import { LicenceDraftQuerySchema, LicenceDraftSchema } from "../contract/drafts.ts";
import {
  LicenceActSchema,
  LicenceListSchema,
  LicenceViewSchema,
  licenceRoles,
  NewLicenceSchema,
  PublicLicencesSchema,
  QueueActSchema,
  QueueSchema,
} from "../contract/licence-view.ts";
import { draftLicenceOf } from "../views/drafts.ts";
import { licencePaper } from "../views/licence-paper.ts";
import { findLicence, listLicences, publicLicences, queueOf } from "../views/licences.ts";

const sides = oneOf(...licenceRoles);
const Id = z.object({ id: z.string().min(1).max(80) });

/** Licences. Which licences there are for whom the database decides. */
export const licenceRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/market/licences",
    summary: "Licences that the own organisation is a side of, with what waits on whom",
    access: sides,
    reply: LicenceListSchema,
    action: (ctx) => listLicences(ctx),
  }),
  route({
    method: "GET",
    path: "/market/licences/public",
    summary: "That there are licences, where both sides agreed to say so",
    access: everyone,
    reply: PublicLicencesSchema,
    action: (ctx) => publicLicences(ctx),
  }),
  route({
    method: "GET",
    path: "/market/licences/draft",
    summary: "What is known of a licence from the lead that it comes of; nothing is kept",
    access: sides,
    query: LicenceDraftQuerySchema,
    reply: LicenceDraftSchema,
    action: (ctx, { query }) => draftLicenceOf(ctx, query.lead),
  }),
  route({
    method: "GET",
    path: "/market/licences/:id",
    summary: "One licence: terms, schedule, statements, entries, history, what waits on whom",
    access: sides,
    params: Id,
    reply: LicenceViewSchema,
    action: (ctx, { params }) => findLicence(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/market/licences/:id/paper",
    summary: "A licence as a contract in a Word file",
    access: sides,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => licencePaper(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/market/licences",
    summary: "Write the draft of a licence",
    access: sides,
    body: NewLicenceSchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { body }) => draftLicence(ctx, body),
  }),
  route({
    method: "POST",
    path: "/market/licences/:id/acts",
    summary: "Sign, report, pay, answer, convert, leave, change terms: one act of the own side",
    access: sides,
    params: Id,
    body: LicenceActSchema,
    reply: z.object({ seen: z.number() }),
    action: (ctx, { params, body }) => actOnLicence(ctx, params.id, body),
  }),
  route({
    method: "GET",
    path: "/market/results/:id/queue",
    summary: "The queue of first refusal of a result: its length and the own place",
    access: sides,
    params: Id,
    reply: QueueSchema,
    action: (ctx, { params }) => queueOf(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/market/results/:id/queue",
    summary: "Join the queue of first refusal, or take, pass or leave the own place",
    access: sides,
    params: Id,
    body: QueueActSchema,
    reply: QueueSchema,
    action: async (ctx, { params, body }) => {
      await actInQueue(ctx, params.id, body.act);
      return queueOf(ctx, params.id);
    },
  }),
];
