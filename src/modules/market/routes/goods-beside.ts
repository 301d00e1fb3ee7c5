import { z } from "zod";
import { oneOf, signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { tableLimits } from "../../ledger/index.ts";
import { bringGoods } from "../actions/goods/bring-goods.ts";
import { agreeDisclosure, endDisclosure, openConfidential, proposeDisclosure } from "../actions/goods/disclose.ts";
import { addEvidence, rejectEvidence } from "../actions/goods/prove-readiness.ts";
import { dropSearch, listSavedSearches, saveSearch } from "../actions/goods/saved-searches.ts";
import { BringFieldsSchema, BringReportSchema } from "../contract/bring.ts";
import {
  ConfidentialSchema,
  DisclosureListSchema,
  EndDisclosureSchema,
  NewDisclosureSchema,
} from "../contract/disclosure.ts";
import { MineSchema, NewSavedSearchSchema, SavedSearchListSchema } from "../contract/mine.ts";
import { NewEvidenceSchema, RejectEvidenceSchema } from "../contract/result.ts";
import { goodKinds, marketOwners, marketParties, marketReaders, marketStations } from "../contract.ts";
import { bringTemplate } from "../views/bring-template.ts";
import { disclosuresOf } from "../views/disclosures.ts";
import { readMine } from "../views/mine.ts";

const One = z.object({ id: z.string().max(80) });
const Done = z.object({ id: z.string() });
/** Which of the two, as the address says it. */
const Good = z.object({ goods: z.enum(["demands", "results"]), id: z.string().max(80) });
const kindOf = (goods: "demands" | "results") => (goods === "demands" ? "demand" : "result");
const posters = oneOf(...marketOwners, ...marketStations);
const parties = oneOf(...marketParties);

/** What stands beside demands and results: confidential parts, evidence, what concerns the reader, kept searches. */
export const goodsBesideRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/market/imports",
    summary: "Bring a table of demands or results as drafts (.xlsx, .csv), or try what would come of it",
    access: posters,
    body: BringFieldsSchema,
    upload: { maxBytes: tableLimits.fileBytes },
    reply: BringReportSchema,
    action: (ctx, { body, file }) => bringGoods(ctx, file!, body),
  }),
  route({
    method: "GET",
    path: "/market/template",
    summary: "The table to fill in",
    access: posters,
    query: z.object({ kind: z.enum(goodKinds) }),
    reply: "file",
    action: (ctx, { query }) => bringTemplate(ctx, query.kind),
  }),
  route({
    method: "GET",
    path: "/market/mine",
    summary: "The own goods, what waits to be read, disclosures that wait for the own side",
    access: signedIn,
    reply: MineSchema,
    action: (ctx) => readMine(ctx),
  }),
  route({
    method: "POST",
    path: "/market/:goods/:id/confidential",
    summary: "Open the confidential part: its owner, or a party that both sides agreed on; the opening is noted",
    access: signedIn,
    params: Good,
    reply: ConfidentialSchema,
    action: (ctx, { params }) => openConfidential(ctx, kindOf(params.goods), params.id),
  }),
  route({
    method: "GET",
    path: "/market/:goods/:id/disclosures",
    summary: "The disclosures of a good that concern the reader's organisation",
    access: signedIn,
    params: Good,
    reply: DisclosureListSchema,
    action: async (ctx, { params }) => ({
      disclosures: await disclosuresOf(ctx, kindOf(params.goods), params.id),
    }),
  }),
  route({
    method: "POST",
    path: "/market/:goods/:id/disclosures",
    summary: "Ask for a confidential part, or offer it to a party",
    access: parties,
    params: Good,
    body: NewDisclosureSchema,
    reply: Done,
    action: (ctx, { params, body }) => proposeDisclosure(ctx, kindOf(params.goods), params.id, body),
  }),
  route({
    method: "POST",
    path: "/market/disclosures/:id/agreement",
    summary: "Agree to a disclosure as the side that it waits for",
    access: parties,
    params: One,
    reply: Done,
    action: (ctx, { params }) => agreeDisclosure(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/market/disclosures/:id/end",
    summary: "End a disclosure, asked or open",
    access: parties,
    params: One,
    body: EndDisclosureSchema,
    reply: Done,
    action: (ctx, { params, body }) => endDisclosure(ctx, params.id, body.reason),
  }),
  route({
    method: "POST",
    path: "/market/results/:id/evidence",
    summary: "Show that an item of the scale of readiness is reached",
    access: oneOf(...marketOwners, ...marketStations),
    params: One,
    body: NewEvidenceSchema,
    reply: Done,
    action: (ctx, { params, body }) => addEvidence(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/market/evidence/:id/rejection",
    summary: "Find that evidence does not show what it should",
    access: oneOf(...marketReaders),
    params: One,
    body: RejectEvidenceSchema,
    reply: Done,
    action: (ctx, { params, body }) => rejectEvidence(ctx, params.id, body.reason),
  }),
  route({
    method: "GET",
    path: "/market/searches",
    summary: "The searches of the market that the person keeps",
    access: signedIn,
    reply: SavedSearchListSchema,
    action: (ctx) => listSavedSearches(ctx),
  }),
  route({
    method: "POST",
    path: "/market/searches",
    summary: "Keep a search of the market",
    access: signedIn,
    body: NewSavedSearchSchema,
    reply: Done,
    action: (ctx, { body }) => saveSearch(ctx, body),
  }),
  route({
    method: "POST",
    path: "/market/searches/:id/removal",
    summary: "Drop a search",
    access: signedIn,
    params: One,
    reply: Done,
    action: (ctx, { params }) => dropSearch(ctx, params.id),
  }),
];
