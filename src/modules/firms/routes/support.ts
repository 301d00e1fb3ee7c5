import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { RankingSchema, StandingSchema } from "../contract/standing.ts";
import { OutlookSchema, SupportSchema, TrialQuerySchema, TrialSchema } from "../contract/support.ts";
import { figureReaders, firmPeople, firmStewards } from "../contract.ts";
import { readOutlook } from "../views/outlook.ts";
import { readRanking } from "../views/ranking.ts";
import { tryReward } from "../views/reward-trial.ts";
import { readStanding } from "../views/standing.ts";
import { readSupport } from "../views/support.ts";

export const supportRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/firms/support",
    summary:
      "Which policies and finance products a firm fulfils, condition by condition; or how many firms fulfil each",
    access: oneOf(...firmStewards, ...firmPeople),
    query: z.object({ firm: z.string().max(120).optional() }),
    reply: SupportSchema,
    action: (ctx, { query }) => readSupport(ctx, query.firm),
  }),
  route({
    method: "GET",
    path: "/firms/standing",
    summary: "Where a firm stands on the ladder, what it has for the next rung and what not, and its innovation index",
    access: oneOf(...figureReaders, ...firmPeople),
    query: z.object({ firm: z.string().max(120).optional() }),
    reply: StandingSchema,
    action: (ctx, { query }) => readStanding(ctx, query.firm),
  }),
  route({
    method: "GET",
    path: "/firms/ranking",
    summary: "The firms of a year in the order of the innovation index, as many as are selected",
    access: oneOf(...figureReaders),
    query: z.object({ year: z.coerce.number().int().min(1980).max(2200).optional() }),
    reply: RankingSchema,
    action: (ctx, { query }) => readRanking(ctx, query.year),
  }),
  route({
    method: "GET",
    path: "/firms/outlook",
    summary:
      "Firms that may soon gain or lose the title of a high-tech enterprise, with reasons and the record of the rule",
    access: oneOf(...figureReaders),
    reply: OutlookSchema,
    action: (ctx) => readOutlook(ctx),
  }),
  route({
    method: "GET",
    path: "/firms/reward-trial",
    summary: "What a rule that rewards R&D would cost on the figures of a year that is over",
    access: oneOf(...figureReaders),
    query: TrialQuerySchema,
    reply: TrialSchema,
    action: (ctx, { query }) => tryReward(ctx, query),
  }),
];
