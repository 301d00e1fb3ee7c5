import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { MoneyMapSchema, moneyReaders, NeedMatchesSchema, TalentDemandSchema } from "../contract/finance.ts";
import { readMoneyMap } from "../views/money-map.ts";
import { readNeedMatches } from "../views/need-matches.ts";
import { readTalentDemand } from "../views/talent-demand.ts";

/** What the registers of money and talents come to when they are read together. */
export const moneyRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/registers/money-map",
    summary: "Where the money of funds and banks goes, by stage, size, field and age; through a fund to all below it",
    access: oneOf(...moneyReaders),
    query: z.object({ fund: z.string().max(60).optional() }),
    reply: MoneyMapSchema,
    action: (ctx, { query }) => readMoneyMap(ctx, query.fund ?? null),
  }),
  route({
    method: "GET",
    path: "/registers/need-matches",
    summary: "Open needs of finance with the funds, products and providers that suit them, and why",
    access: oneOf(...moneyReaders, "enterprise"),
    reply: NeedMatchesSchema,
    action: (ctx) => readNeedMatches(ctx),
  }),
  route({
    method: "GET",
    path: "/registers/talent-demand",
    summary: "Who is missing by field, by posts that are open, and the majors that are added for it",
    access: oneOf("administrator", "commission-office", "auditor"),
    reply: TalentDemandSchema,
    action: (ctx) => readTalentDemand(ctx),
  }),
];
