import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { changeDraft, draftList, enactList, endList } from "../actions/lists.ts";
import {
  ChangeListSchema,
  EnactListSchema,
  EndListSchema,
  ListQuerySchema,
  NegativeListPageSchema,
  NegativeListsSchema,
  NewListSchema,
} from "../contract/lists.ts";
import { officeRoles } from "../contract.ts";
import { readList, readLists } from "../views/lists.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const Made = z.object({ id: z.string() });
const office = oneOf(...officeRoles);

export const listRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/integrity/lists",
    summary: "Negative lists: which version held on a day, and all versions",
    access: everyone,
    query: ListQuerySchema,
    reply: NegativeListsSchema,
    action: (ctx, { query }) => readLists(ctx, query.day),
  }),
  route({
    method: "GET",
    path: "/integrity/lists/:id",
    summary: "One version of a negative list",
    access: everyone,
    params: Id,
    reply: NegativeListPageSchema,
    action: (ctx, { params }) => readList(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/integrity/lists",
    summary: "Draft the next version of a negative list",
    access: office,
    body: NewListSchema,
    reply: Made,
    action: (ctx, { body }) => draftList(ctx, body),
  }),
  route({
    method: "PUT",
    path: "/integrity/lists/:id",
    summary: "Change a draft of a negative list",
    access: office,
    params: Id,
    body: ChangeListSchema,
    reply: Made,
    action: (ctx, { params, body }) => changeDraft(ctx, params.id, body.revision, body.draft),
  }),
  route({
    method: "POST",
    path: "/integrity/lists/:id/enact",
    summary: "Bring a version into force from its day on",
    access: office,
    params: Id,
    body: EnactListSchema,
    reply: Made,
    action: (ctx, { params, body }) => enactList(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/integrity/lists/:id/end",
    summary: "End a version on a day",
    access: office,
    params: Id,
    body: EndListSchema,
    reply: Made,
    action: (ctx, { params, body }) => endList(ctx, params.id, body),
  }),
];
