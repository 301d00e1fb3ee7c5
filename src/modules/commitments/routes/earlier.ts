import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { tableLimits } from "../../ledger/index.ts";
import { decideRows, matchAgain } from "../actions/earlier/decide.ts";
import { keepEarlier } from "../actions/earlier/keep.ts";
import { runEarlier } from "../actions/earlier/run.ts";
import {
  DecidedSchema,
  DecisionsSchema,
  EarlierLedgerSchema,
  EarlierListSchema,
  EarlierQuerySchema,
  EarlierReadingSchema,
  EarlierRunSchema,
  KeepFieldsSchema,
  KeptSchema,
  ReadingFieldsSchema,
  RunFieldsSchema,
  SentencesSchema,
} from "../contract/earlier.ts";
import { officeRoles } from "../contract.ts";
import { earlierRestFile } from "../earlier-file.ts";
import { listFiles } from "../views/earlier/editions.ts";
import { readEarlier } from "../views/earlier/reading.ts";
import { readEarlierLedger, searchSentences } from "../views/earlier/rows.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const upload = { maxBytes: tableLimits.fileBytes };
const office = oneOf(...officeRoles);

/** Ledgers that an office kept elsewhere, in columns of its own: read, kept, tied to sentences, applied. */
export const earlierRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/commitments/earlier-ledgers/readings",
    summary:
      "How a ledger of any columns is understood: heads, columns with reasons, rows, what cannot be taken; keeps nothing",
    access: office,
    upload,
    body: ReadingFieldsSchema,
    reply: EarlierReadingSchema,
    action: async (ctx, { file, body }) => (await readEarlier(ctx, file!, body.mapping)).answer,
  }),
  route({
    method: "POST",
    path: "/commitments/earlier-ledgers",
    summary: "Keep a ledger as it was read, with the sentences found for its rows; the same file is kept once",
    access: office,
    upload,
    body: KeepFieldsSchema,
    reply: KeptSchema,
    action: (ctx, { file, body }) => keepEarlier(ctx, file!, body),
  }),
  route({
    method: "GET",
    path: "/commitments/earlier-ledgers",
    summary: "The ledgers that were brought, the last first",
    access: office,
    reply: EarlierListSchema,
    action: (ctx) => listFiles(ctx.tx),
  }),
  route({
    method: "GET",
    path: "/commitments/earlier-ledgers/:id",
    summary: "A ledger that was brought: its rows by where they stand, the sentences that they may mean and why",
    access: office,
    params: Id,
    query: EarlierQuerySchema,
    reply: EarlierLedgerSchema,
    action: (ctx, { params, query }) => readEarlierLedger(ctx, params.id, query),
  }),
  route({
    method: "GET",
    path: "/commitments/earlier-ledgers/:id/rest.xlsx",
    summary: "The rows that did not come into the ledger, with all their cells and the reason",
    access: office,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => earlierRestFile(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/commitments/earlier-ledgers/:id/decisions",
    summary: "Decide which sentence rows are, or that none is; refused when somebody decided meanwhile",
    access: office,
    params: Id,
    body: DecisionsSchema,
    reply: DecidedSchema,
    action: (ctx, { params, body }) => decideRows(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/commitments/earlier-ledgers/:id/matches",
    summary: "Look again for the sentences of rows that nobody has decided",
    access: office,
    params: Id,
    reply: DecidedSchema,
    action: (ctx, { params }) => matchAgain(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/commitments/earlier-ledgers/:id/previews",
    summary: "What the tied rows would change in the ledger, and what cannot be taken; changes nothing",
    access: office,
    params: Id,
    body: RunFieldsSchema,
    reply: EarlierRunSchema,
    action: (ctx, { params, body }) => runEarlier(ctx, params.id, body, { isPreview: true }),
  }),
  route({
    method: "POST",
    path: "/commitments/earlier-ledgers/:id/runs",
    summary: "Bring the tied rows into the ledger by the acts that people use",
    access: office,
    params: Id,
    body: RunFieldsSchema,
    reply: EarlierRunSchema,
    action: (ctx, { params, body }) => runEarlier(ctx, params.id, body, { isPreview: false }),
  }),
  route({
    method: "GET",
    path: "/commitments/sentences",
    summary: "Sentences of the documents that some words may mean, the most alike first",
    access: office,
    query: z.object({ q: z.string().trim().min(2).max(300) }),
    reply: SentencesSchema,
    action: (ctx, { query }) => searchSentences(ctx, query.q),
  }),
];
