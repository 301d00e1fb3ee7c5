import { z } from "zod";
import { signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { dropView, saveView } from "../actions/saved-views.ts";
import { NewSavedViewSchema, SavedViewsSchema } from "../contract/saved-view.ts";
import { listViews } from "../views/saved-views.ts";

const Kept = z.object({ id: z.string() });

/** Views of lists that people keep: the same for every register. */
export const savedViewRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/registers/views",
    summary: "Views of a list that the person kept or their organisation shares",
    access: signedIn,
    query: z.strictObject({ register: z.string().min(1).max(60) }),
    reply: SavedViewsSchema,
    action: (ctx, { query }) => listViews(ctx, query.register),
  }),
  route({
    method: "POST",
    path: "/registers/views",
    summary: "Keep the filters of a list under a name",
    access: signedIn,
    body: NewSavedViewSchema,
    reply: Kept,
    action: (ctx, { body }) => saveView(ctx, body),
  }),
  route({
    method: "DELETE",
    path: "/registers/views/:id",
    summary: "Remove a view of one's own",
    access: signedIn,
    params: z.object({ id: z.string().min(1).max(60) }),
    reply: Kept,
    action: async (ctx, { params }) => {
      await dropView(ctx, params.id);
      return { id: params.id };
    },
  }),
];
