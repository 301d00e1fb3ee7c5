import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { closingFile } from "../closing-file.ts";
import { ClosingAccountSchema, ClosingAccountsSchema, TrialQuerySchema, TrialSchema } from "../contract/lamp.ts";
import { overseers } from "../contract.ts";
import { readClosingAccount, readClosingAccounts } from "../views/closing.ts";
import { tryLampRule } from "../views/lamp-trial.ts";

const Document = z.object({ document: z.string().min(1).max(80) });

/** The rule of the lamps, and what became of plans that are over. */
export const lampRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/commitments/lamps/trial",
    summary: "What the lamps of the ledger would show by another rule; nothing is kept",
    access: oneOf(...overseers),
    query: TrialQuerySchema,
    reply: TrialSchema,
    action: (ctx, { query }) => tryLampRule(ctx, query),
  }),
  route({
    method: "GET",
    path: "/commitments/closing",
    summary: "Plans whose period is over, with how their commitments ended",
    access: oneOf(...overseers),
    reply: ClosingAccountsSchema,
    action: (ctx) => readClosingAccounts(ctx),
  }),
  route({
    method: "GET",
    path: "/commitments/closing/:document",
    summary: "The closing account of one plan, promise by promise",
    access: oneOf(...overseers),
    params: Document,
    reply: ClosingAccountSchema,
    action: (ctx, { params }) => readClosingAccount(ctx, params.document),
  }),
  route({
    method: "GET",
    path: "/commitments/closing/:document/account.xlsx",
    summary: "The closing account of one plan as a workbook",
    access: oneOf(...overseers),
    params: Document,
    reply: "file",
    action: (ctx, { params }) => closingFile(ctx, params.document),
  }),
];
