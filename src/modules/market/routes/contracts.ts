import { z } from "zod";
import { everyone, oneOf, signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { tableLimits } from "../../ledger/index.ts";
import { bringContracts } from "../actions/contracts/bring-contracts.ts";
import { amendContract, registerContract, stepContract } from "../actions/contracts/step-contract.ts";
import { submitContract } from "../actions/contracts/submit-contract.ts";
import {
  AmendSchema,
  BringContractsSchema,
  BroughtContractsSchema,
  CheckContentSchema,
  ContractDetailSchema,
  ContractListSchema,
  ContractQuerySchema,
  contractRegistrars,
  contractSubmitters,
  NewContractSchema,
  RegisterSchema,
  StepSchema,
  TurnoverQuerySchema,
  TurnoverSchema,
} from "../contract/contracts.ts";
import { ContractDraftQuerySchema, ContractDraftSchema } from "../contract/drafts.ts";
import { checkContent, findContract } from "../views/contract-detail.ts";
import { contractForm, contractsFile, contractTemplate } from "../views/contract-files.ts";
import { listContracts } from "../views/contract-list.ts";
import { draftContractOf } from "../views/drafts.ts";
import { readTurnover, turnoverCsv } from "../views/turnover.ts";

const registrars = oneOf(...contractRegistrars);
const submitters = oneOf(...contractSubmitters);
const OneContract = z.object({ id: z.string().max(80) });

export const contractRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/market/turnover",
    summary:
      "Turnover of technology contracts by year, type and area: output, absorption, and both with each contract once",
    access: everyone,
    query: TurnoverQuerySchema,
    reply: TurnoverSchema,
    action: (ctx, { query }) => readTurnover(ctx, query),
  }),
  route({
    method: "GET",
    path: "/market/turnover.csv",
    summary: "Turnover of technology contracts by year, as CSV in units of 10,000 yuan",
    access: everyone,
    query: TurnoverQuerySchema,
    reply: "file",
    action: (ctx, { query }) => turnoverCsv(ctx, query),
  }),
  route({
    method: "GET",
    path: "/market/contracts",
    summary: "Technology contracts that the reader may see: those of the own organisation, all of them for the office",
    access: signedIn,
    query: ContractQuerySchema,
    reply: ContractListSchema,
    action: (ctx, { query }) => listContracts(ctx, query),
  }),
  route({
    method: "GET",
    path: "/market/contracts.xlsx",
    summary: "The technology contracts that pass the filters, as a workbook",
    access: signedIn,
    query: ContractQuerySchema,
    reply: "file",
    action: (ctx, { query }) => contractsFile(ctx, query),
  }),
  route({
    method: "GET",
    path: "/market/contracts/template",
    summary: "The table in which a registration office's ledger is brought",
    access: registrars,
    reply: "file",
    action: (ctx) => contractTemplate(ctx),
  }),
  route({
    method: "GET",
    path: "/market/contracts/draft",
    summary: "What is known of a contract from the lead or the licence that it comes of; nothing is kept",
    access: submitters,
    query: ContractDraftQuerySchema,
    reply: ContractDraftSchema,
    action: (ctx, { query }) => draftContractOf(ctx, query),
  }),
  route({
    method: "POST",
    path: "/market/contracts/check",
    summary: "What a contract that is being written would miss; nothing is kept",
    access: submitters,
    body: NewContractSchema,
    reply: CheckContentSchema,
    action: (ctx, { body }) => checkContent(ctx, body),
  }),
  route({
    method: "POST",
    path: "/market/contracts",
    summary: "Send in a technology contract for registration",
    access: submitters,
    body: NewContractSchema,
    reply: OneContract,
    action: (ctx, { body }) => submitContract(ctx, body),
  }),
  route({
    method: "POST",
    path: "/market/contracts/imports",
    summary: "Bring the ledger of a registration office (.xlsx, .csv), or try what would come of it",
    access: registrars,
    body: BringContractsSchema,
    upload: { maxBytes: tableLimits.fileBytes },
    reply: BroughtContractsSchema,
    action: (ctx, { body, file }) => bringContracts(ctx, file!, body),
  }),
  route({
    method: "GET",
    path: "/market/contracts/:id",
    summary: "One technology contract: content, check-list, steps, facts and the figures in which they count",
    access: signedIn,
    params: OneContract,
    reply: ContractDetailSchema,
    action: (ctx, { params }) => findContract(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/market/contracts/:id/form",
    summary: "The registration form of a contract as a Word file",
    access: signedIn,
    params: OneContract,
    reply: "file",
    action: (ctx, { params }) => contractForm(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/market/contracts/:id/steps",
    summary: "Send back, find complete, deregister or withdraw",
    access: submitters,
    params: OneContract,
    body: StepSchema,
    reply: OneContract,
    action: async (ctx, { params, body }) => {
      await stepContract(ctx, params.id, body);
      return params;
    },
  }),
  route({
    method: "POST",
    path: "/market/contracts/:id/number",
    summary: "Give a contract its number: from then on it counts",
    access: registrars,
    params: OneContract,
    body: RegisterSchema,
    reply: OneContract,
    action: async (ctx, { params, body }) => {
      await registerContract(ctx, params.id, body);
      return params;
    },
  }),
  ...(["resubmit", "amend"] as const).map((act) =>
    route({
      method: "POST",
      path: `/market/contracts/:id/${act}`,
      summary:
        act === "amend" ? "Amend a registered contract; its facts are corrected" : "Send in a contract again, changed",
      access: act === "amend" ? registrars : submitters,
      params: OneContract,
      body: AmendSchema,
      reply: OneContract,
      action: async (ctx, { params, body }) => {
        await amendContract(ctx, params.id, act, body);
        return params;
      },
    }),
  ),
];
