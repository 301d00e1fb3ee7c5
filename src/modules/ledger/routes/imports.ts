import { z } from "zod";
import { oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { importFacts, previewImport } from "../actions/import-facts.ts";
import { addSource, changeSource, readSample } from "../actions/import-sources.ts";
import {
  NewSourceSchema,
  PreviewFieldsSchema,
  PreviewSchema,
  RunFieldsSchema,
  RunListSchema,
  RunSchema,
  SampleFieldsSchema,
  SampleSchema,
  SourceListSchema,
  SourceSchema,
} from "../contract/import.ts";
import { recorders } from "../rules/who-may-record.ts";
import { tableLimits } from "../table-limits.ts";
import { getRun, listRuns, listSources } from "../views/imports.ts";
import { fileWithErrors } from "../views/run-file.ts";

const Code = z.object({ code: z.string().max(60) });
const Id = z.object({ id: z.string().max(60) });
const office = oneOf(...recorders);
const readers = oneOf(...recorders, "auditor");
const upload = { maxBytes: tableLimits.fileBytes };

/** The import desk: sources with their mappings, previews, runs. */
export const importRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/ledger/sources",
    summary: "Where files of facts come from, with the mapping of each",
    access: readers,
    reply: SourceListSchema,
    action: async (ctx) => ({ sources: await listSources(ctx.tx) }),
  }),
  route({
    method: "POST",
    path: "/ledger/sources",
    summary: "A new source with its mapping",
    access: office,
    body: NewSourceSchema,
    reply: SourceSchema,
    action: (ctx, { body }) => addSource(ctx, body),
  }),
  route({
    method: "PUT",
    path: "/ledger/sources/:code",
    summary: "A new version of a source's mapping; earlier runs keep theirs",
    access: office,
    params: Code,
    body: NewSourceSchema.omit({ code: true }),
    reply: SourceSchema,
    action: (ctx, { params, body }) => changeSource(ctx, params.code, body),
  }),
  route({
    method: "POST",
    path: "/ledger/samples",
    summary: "Sheets, headers and first rows of a file; keeps nothing",
    access: office,
    upload,
    body: SampleFieldsSchema,
    reply: SampleSchema,
    action: (_ctx, { file, body }) => readSample(file!, body),
  }),
  route({
    method: "POST",
    path: "/ledger/previews",
    summary: "What an import of this file would record; writes nothing",
    access: office,
    upload,
    body: PreviewFieldsSchema,
    reply: PreviewSchema,
    action: (ctx, { file, body }) => previewImport(ctx, file!, body.source, body.mapping),
  }),
  route({
    method: "POST",
    path: "/ledger/runs",
    summary: "Import a file: its good rows or nothing, each content once",
    access: office,
    upload,
    body: RunFieldsSchema,
    reply: RunSchema,
    action: (ctx, { file, body }) => importFacts(ctx, file!, body),
  }),
  route({
    method: "GET",
    path: "/ledger/runs",
    summary: "The newest imports and what became of them",
    access: readers,
    reply: RunListSchema,
    action: async (ctx) => ({ runs: await listRuns(ctx.tx) }),
  }),
  route({
    method: "GET",
    path: "/ledger/runs/:id",
    summary: "One import with its errors",
    access: readers,
    params: Id,
    reply: RunSchema,
    action: (ctx, { params }) => getRun(ctx.tx, params.id),
  }),
  route({
    method: "GET",
    path: "/ledger/runs/:id/file",
    summary: "The file of an import, with what is wrong in a last column",
    access: readers,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => fileWithErrors(ctx, params.id),
  }),
];
