import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { contribute, proposeTopic, setUpFund, speakToTopic } from "../actions/funds.ts";
import {
  FundListSchema,
  FundSchema,
  NewContributionSchema,
  NewFundSchema,
  NewTopicSchema,
  NewVoiceSchema,
} from "../contract/funds.ts";
import { keeperRoles, payerRoles, readerRoles, teamRoles } from "../contract.ts";
import { listFunds, readFund } from "../views/funds.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const Made = z.object({ id: z.string() });
const Done = z.object({});
const readers = oneOf(...keeperRoles, ...teamRoles, ...payerRoles, ...readerRoles);

export const fundRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/projects/funds",
    summary: "Joint funds of the reader",
    access: readers,
    reply: FundListSchema,
    action: (ctx) => listFunds(ctx),
  }),
  route({
    method: "POST",
    path: "/projects/funds",
    summary: "Set up a joint fund with its contributors and their shares",
    access: oneOf(...keeperRoles),
    body: NewFundSchema,
    reply: Made,
    action: (ctx, { body }) => setUpFund(ctx, body),
  }),
  route({
    method: "GET",
    path: "/projects/funds/:id",
    summary: "One joint fund: shares, money, topics, projects",
    access: readers,
    params: Id,
    reply: FundSchema,
    action: (ctx, { params }) => readFund(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/projects/funds/:id/contributions",
    summary: "Note money that a contributor brought",
    access: oneOf(...payerRoles),
    params: Id,
    body: NewContributionSchema,
    reply: Done,
    action: (ctx, { params, body }) => contribute(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/funds/:id/topics",
    summary: "Propose a topic for a fund",
    access: oneOf(...keeperRoles, ...teamRoles),
    params: Id,
    body: NewTopicSchema,
    reply: Made,
    action: (ctx, { params, body }) => proposeTopic(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/projects/topics/:id/voices",
    summary: "Say what a contributor thinks of a topic",
    access: oneOf(...keeperRoles, ...teamRoles),
    params: Id,
    body: NewVoiceSchema,
    reply: Done,
    action: (ctx, { params, body }) => speakToTopic(ctx, params.id, body),
  }),
];
