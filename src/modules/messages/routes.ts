import { signedIn } from "../../platform/http/access.ts";
import type { Services } from "../../platform/http/module.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { choosePreferences, read } from "./actions/inbox.ts";
import {
  InboxQuerySchema,
  InboxSchema,
  PreferencesInputSchema,
  PreferencesSchema,
  ReadSchema,
  UnreadSchema,
} from "./contract.ts";
import { postRoutes } from "./routes/post.ts";
import { countUnread, readInbox } from "./views/inbox.ts";
import { readPreferences } from "./views/preferences.ts";

export const messagesRoutes = (services: Services): readonly Route[] => [
  ...postRoutes(services),
  route({
    method: "GET",
    path: "/messages/unread",
    summary: "How many of the own messages are unread",
    access: signedIn,
    reply: UnreadSchema,
    action: (ctx) => countUnread(ctx),
  }),
  route({
    method: "GET",
    path: "/messages/inbox",
    summary: "The own messages, the newest first",
    access: signedIn,
    query: InboxQuerySchema,
    reply: InboxSchema,
    action: (ctx, { query }) => readInbox(ctx, services, query),
  }),
  route({
    method: "POST",
    path: "/messages/read",
    summary: "Mark own messages as read",
    access: signedIn,
    body: ReadSchema,
    reply: UnreadSchema,
    action: (ctx, { body }) => read(ctx, body),
  }),
  route({
    method: "GET",
    path: "/messages/preferences",
    summary: "How the person who asks gets messages of each kind",
    access: signedIn,
    reply: PreferencesSchema,
    action: (ctx) => readPreferences(ctx, services),
  }),
  route({
    method: "PUT",
    path: "/messages/preferences",
    summary: "Choose how to get messages of some kinds, and whether by mail as well",
    access: signedIn,
    body: PreferencesInputSchema,
    reply: PreferencesSchema,
    action: (ctx, { body }) => choosePreferences(ctx, services, body),
  }),
];
