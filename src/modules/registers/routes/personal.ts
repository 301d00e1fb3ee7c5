import { signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { erase } from "../actions/erase.ts";
import { noteAccess } from "../actions/note-access.ts";
import { ErasedSchema, ErasureSchema, PersonalAccessSchema, PersonalQuerySchema } from "../contract/personal.ts";
import { registerOf } from "../definitions/all.ts";
import { personalFile, readAccess } from "../views/personal.ts";

/** Data about persons: who read them, all of them as a file, and their erasure. */
export const personalRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/registers/personal/accesses",
    summary: "Who read the record of a person, and what was erased of it",
    access: signedIn,
    query: PersonalQuerySchema,
    reply: PersonalAccessSchema,
    action: (ctx, { query }) => readAccess(ctx, query),
  }),
  route({
    method: "GET",
    path: "/registers/personal/export",
    summary: "All that is kept about the person of a record, as a file",
    access: signedIn,
    query: PersonalQuerySchema,
    reply: "file",
    leavesTrace: true,
    action: async (ctx, { query }) => {
      const file = await personalFile(ctx, query);
      await noteAccess(ctx, registerOf(query.register)!, "export", [query.record]);
      return file;
    },
  }),
  route({
    method: "POST",
    path: "/registers/personal/erasures",
    summary: "Erase what is kept about the person of a record",
    access: signedIn,
    body: ErasureSchema,
    reply: ErasedSchema,
    action: (ctx, { body }) => erase(ctx, body),
  }),
];
