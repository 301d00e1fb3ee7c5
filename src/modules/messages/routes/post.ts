import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import type { Services } from "../../../platform/http/module.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { addOrganisationChannel, end, sendAgain, setPaused, testChannel } from "../actions/channels.ts";
import { setCalendarDay, setPost } from "../actions/post-setting.ts";
import {
  CalendarInputSchema,
  MadeChannelSchema,
  NewChannelSchema,
  PauseSchema,
  PostSchema,
  PostSettingInputSchema,
  SendingListSchema,
  SendingQuerySchema,
} from "../contract/post.ts";
import { readPost } from "../views/post.ts";
import { listSendings } from "../views/sendings.ts";

const keepers = oneOf("administrator");
const Id = z.object({ id: z.string().min(1).max(60) });

/** How messages leave the house: for administrators. */
export const postRoutes = (services: Services): readonly Route[] => [
  route({
    method: "GET",
    path: "/messages/post",
    summary: "Channels, mail server and calendar, without a secret",
    access: keepers,
    reply: PostSchema,
    action: (ctx) => readPost(ctx),
  }),
  route({
    method: "PUT",
    path: "/messages/post/setting",
    summary: "Set the public address, the mail server and the allowed private hosts",
    access: keepers,
    body: PostSettingInputSchema,
    reply: PostSchema,
    action: (ctx, { body }) => setPost(ctx, services, body),
  }),
  route({
    method: "POST",
    path: "/messages/calendar",
    summary: "Enter a holiday or a worked weekend day",
    access: keepers,
    body: CalendarInputSchema,
    reply: PostSchema,
    action: (ctx, { body }) => setCalendarDay(ctx, body),
  }),
  route({
    method: "POST",
    path: "/messages/channels",
    summary: "Add a channel of an organisation; a secret that is made here is in this answer and nowhere else",
    access: keepers,
    body: NewChannelSchema,
    hasSecretAnswer: true,
    reply: MadeChannelSchema,
    action: (ctx, { body }) => addOrganisationChannel(ctx, services, body),
  }),
  route({
    method: "POST",
    path: "/messages/channels/:id/tests",
    summary: "Send a test message by a channel",
    access: keepers,
    params: Id,
    perMinute: 20,
    reply: z.object({ sending: z.string() }),
    action: (ctx, { params }) => testChannel(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/messages/channels/:id/pause",
    summary: "Pause a channel or resume it",
    access: keepers,
    params: Id,
    body: PauseSchema,
    reply: Id,
    action: (ctx, { params, body }) => setPaused(ctx, params.id, body.isPaused),
  }),
  route({
    method: "POST",
    path: "/messages/channels/:id/end",
    summary: "End a channel; what waits for it is not sent",
    access: keepers,
    params: Id,
    reply: Id,
    action: (ctx, { params }) => end(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/messages/sendings",
    summary: "What was sent and what failed, with every attempt",
    access: keepers,
    query: SendingQuerySchema,
    reply: SendingListSchema,
    action: (ctx, { query }) => listSendings(ctx, services, query),
  }),
  route({
    method: "POST",
    path: "/messages/sendings/:id/again",
    summary: "Try a failed sending once more",
    access: keepers,
    params: Id,
    reply: Id,
    action: (ctx, { params }) => sendAgain(ctx, params.id),
  }),
];
