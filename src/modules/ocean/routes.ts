import { z } from "zod";
import { everyone, oneOf } from "../../platform/http/access.ts";
import type { Services } from "../../platform/http/module.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { tableLimits } from "../ledger/index.ts";
import { checkFile } from "./actions/check-file.ts";
import { closeLink, dropKey, makeKey, makeLink } from "./actions/links.ts";
import { runJob } from "./actions/run-job.ts";
import { takeBatch } from "./actions/take-messages.ts";
import { CheckedFileListSchema, CheckSchema, FileReportSchema } from "./contract/files.ts";
import { BoxSchema, JobListSchema, JobPageSchema, NewJobSchema } from "./contract/jobs.ts";
import { BatchAnswerSchema, BatchSchema, LinkListSchema, LinkPageSchema, NewLinkSchema } from "./contract/links.ts";
import { ProfileListSchema } from "./contract/profiles.ts";
import { keeperRoles, stewardRoles, workerRoles } from "./contract.ts";
import { messageSchema } from "./rules/schema.ts";
import { fileReport, listFiles, originalFile, reportFile } from "./views/files.ts";
import { cellsFile, jobPage, listJobs } from "./views/jobs.ts";
import { linkPage, listLinks } from "./views/links.ts";
import { findProfile, listProfiles } from "./views/profiles.ts";

const Id = z.object({ id: z.string().min(1).max(80) });
const Code = z.object({ code: z.string().min(1).max(80) });
const Made = z.object({ id: z.string() });
const keepers = oneOf(...keeperRoles, ...stewardRoles);
const workers = oneOf(...workerRoles);
const readers = oneOf(...workerRoles, "auditor");

export const oceanRoutes = ({ installation }: Services): readonly Route[] => [
  route({
    method: "POST",
    path: "/ocean/observations",
    summary: "Messages of a link, each by the schema of its profile; `Authorization: Bearer <key of the link>`",
    // The key says who sends; the action looks up which link it is of.
    access: everyone,
    body: BatchSchema,
    reply: BatchAnswerSchema,
    perMinute: 600,
    action: (ctx, { body, headers }) => takeBatch(ctx, headers.authorization, body.messages),
  }),
  route({
    method: "GET",
    path: "/ocean/links",
    summary: "Links that send observations: last heard, delay, counts",
    access: everyone,
    reply: LinkListSchema,
    action: (ctx) => listLinks(ctx),
  }),
  route({
    method: "POST",
    path: "/ocean/links",
    summary: "Make a link of the own organisation",
    access: keepers,
    body: NewLinkSchema,
    reply: Made,
    action: (ctx, { body }) => makeLink(ctx, body),
  }),
  route({
    method: "GET",
    path: "/ocean/links/:id",
    summary: "One link: delay, gaps, last observations; for its keeper what was refused, and its keys",
    access: everyone,
    params: Id,
    reply: LinkPageSchema,
    action: (ctx, { params }) => linkPage(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/ocean/links/:id/end",
    summary: "End a link and its keys",
    access: keepers,
    params: Id,
    reply: Made,
    action: (ctx, { params }) => closeLink(ctx, params.id),
  }),
  route({
    method: "POST",
    path: "/ocean/links/:id/keys",
    summary: "Make a key with which a link sends; it is told once",
    access: keepers,
    params: Id,
    reply: z.object({ id: z.string(), key: z.string() }),
    hasSecretAnswer: true,
    action: (ctx, { params }) => makeKey(ctx, params.id),
  }),
  route({
    method: "DELETE",
    path: "/ocean/links/:id/keys/:key",
    summary: "End a key of a link",
    access: keepers,
    params: Id.extend({ key: z.string().min(1).max(80) }),
    reply: Made,
    action: (ctx, { params }) => dropKey(ctx, params.id, params.key),
  }),
  route({
    method: "GET",
    path: "/ocean/profiles",
    summary: "Profiles that data are checked by: columns, units, ranges, words, quality flags",
    access: everyone,
    reply: ProfileListSchema,
    action: (ctx) => listProfiles(ctx),
  }),
  route({
    method: "GET",
    path: "/ocean/profiles/:code/schema",
    summary: "A message of a profile as JSON Schema (2020-12)",
    access: everyone,
    params: Code,
    reply: z.record(z.string(), z.unknown()),
    action: async (ctx, { params }) => messageSchema(await findProfile(ctx, params.code)),
  }),
  route({
    method: "POST",
    path: "/ocean/profiles/:code/files",
    summary: "Have a file (.xlsx, .csv) checked by a profile; with a link its sound rows are kept as observations",
    access: workers,
    params: Code,
    body: CheckSchema,
    upload: { maxBytes: tableLimits.fileBytes },
    reply: Made,
    action: (ctx, { params, body, file }) => checkFile(ctx, params.code, file!, body.link),
  }),
  route({
    method: "GET",
    path: "/ocean/files",
    summary: "Files that the own organisation had checked",
    access: readers,
    reply: CheckedFileListSchema,
    action: async (ctx) => ({ files: await listFiles(ctx) }),
  }),
  route({
    method: "GET",
    path: "/ocean/files/:id",
    summary: "What was found in a file, by row and column",
    access: readers,
    params: Id,
    reply: FileReportSchema,
    action: (ctx, { params }) => fileReport(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/ocean/files/:id/original",
    summary: "A checked file as it was brought, byte for byte",
    access: readers,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => originalFile(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/ocean/files/:id/report.csv",
    summary: "Every fault of a checked file as a table",
    access: readers,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => reportFile(ctx, params.id),
  }),
  route({
    method: "GET",
    path: "/ocean/jobs",
    summary: "Jobs that were run, and what a new one can be run over",
    access: everyone,
    reply: JobListSchema,
    action: (ctx) => listJobs(ctx),
  }),
  route({
    method: "POST",
    path: "/ocean/jobs",
    summary: "Run a job over observations: summed by cell, covered by cell, a background updated",
    access: workers,
    body: NewJobSchema,
    reply: Made,
    action: (ctx, { body }) => runJob(ctx, installation.version, body),
  }),
  route({
    method: "GET",
    path: "/ocean/jobs/:id",
    summary: "One job: inputs, parameters, version of the rules, digest, cells (within a box)",
    access: everyone,
    params: Id,
    query: BoxSchema,
    reply: JobPageSchema,
    action: (ctx, { params, query }) => jobPage(ctx, params.id, query),
  }),
  route({
    method: "GET",
    path: "/ocean/jobs/:id/cells.csv",
    summary: "The cells of a job as a table",
    access: everyone,
    params: Id,
    reply: "file",
    action: (ctx, { params }) => cellsFile(ctx, params.id),
  }),
];
