import { z } from "zod";
import { divisionPlanDocx } from "../../engines/compile/papers/division-plan-docx.ts";
import { ledgerXlsx } from "../../engines/compile/papers/ledger-xlsx.ts";
import { mediaTypes } from "../../engines/compile/read/sniff-format.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import { everyone, oneOf } from "../../platform/http/access.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { addRelation, compileReceivedFile, receiveFile } from "./actions.ts";
import {
  DocumentListSchema,
  DocumentSchema,
  NewRelationSchema,
  ReceivedFileSchema,
  SearchAnswerSchema,
  SearchQuerySchema,
} from "./contract.ts";
import { alignmentRoutes } from "./routes/alignment.ts";
import { checkUpRoutes } from "./routes/checkup.ts";
import { differenceRoutes } from "./routes/difference.ts";
import { enquiryRoutes } from "./routes/enquiries.ts";
import { linePlaceRoutes } from "./routes/line-place.ts";
import { reviewRoutes } from "./routes/review.ts";
import { fileTitle } from "./rules/publication.ts";
import { searchSentences } from "./search.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { withProposedUnits } from "./views/owner-proposals.ts";
import { reviewedDocuments } from "./views/reviewed-documents.ts";
import { getDocument, listDocuments, listReceivedFiles, originalOf } from "./views.ts";

const Code = z.object({ code: z.string() });
const Id = z.object({ id: z.string() });
const Done = z.object({ done: z.literal(true) });
const done = { done: true as const };
const stewards = oneOf("administrator", "commission-office");
const largestFile = 50 * 1024 * 1024;
const textsOf = (ctx: Ctx) => (ctx.language === "en" ? en : zh);
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const policyRoutes = (): readonly Route[] => [
  ...reviewRoutes(),
  ...checkUpRoutes(),
  ...alignmentRoutes(),
  route({
    method: "GET",
    path: "/policy/documents",
    summary: "The register of documents",
    access: everyone,
    reply: DocumentListSchema,
    action: (ctx) => listDocuments(ctx.tx),
  }),
  route({
    method: "GET",
    path: "/policy/documents/:code",
    summary: "One document: text, outline, and what was extracted",
    access: everyone,
    params: Code,
    query: z.object({ edition: z.coerce.number().int().min(1).optional() }),
    reply: DocumentSchema,
    action: async (ctx, { params, query }) => {
      const found = await getDocument(ctx.tx, params.code, query.edition);
      if (!found) throw new AppError("policy.document-not-found");
      return found;
    },
  }),
  route({
    method: "GET",
    path: "/policy/documents/:code/ledger.xlsx",
    summary: "The supervision ledger of one document",
    access: everyone,
    params: Code,
    reply: "file",
    action: async (ctx, { params }) => {
      const compiled = await reviewedDocuments(ctx.tx, [params.code]);
      if (compiled.length === 0) throw new AppError("policy.document-not-found");
      const fileName = textsOf(ctx).ledgerFile(fileTitle(compiled[0]!.meta.title ?? params.code));
      return { fileName, mediaType: xlsx, bytes: await ledgerXlsx(compiled) };
    },
  }),
  route({
    method: "GET",
    path: "/policy/documents/:code/division-plan.docx",
    summary: "The task division plan of one document; with proposed units, marked as such, when asked for",
    access: everyone,
    params: Code,
    query: z.object({ owners: z.literal("proposed").optional() }),
    reply: "file",
    action: async (ctx, { params, query }) => {
      const reviewed = await reviewedDocuments(ctx.tx, [params.code]);
      if (reviewed.length === 0) throw new AppError("policy.document-not-found");
      const compiled = query.owners ? await withProposedUnits(ctx, params.code, reviewed) : reviewed;
      return {
        fileName: textsOf(ctx).divisionPlanFile(fileTitle(compiled[0]!.meta.title ?? params.code)),
        mediaType: mediaTypes.docx,
        bytes: await divisionPlanDocx(compiled),
      };
    },
  }),
  route({
    method: "GET",
    path: "/policy/ledger.xlsx",
    summary: "The supervision ledger of all documents, a sheet each",
    access: everyone,
    reply: "file",
    action: async (ctx) => ({
      fileName: textsOf(ctx).ledgerFile(null),
      mediaType: xlsx,
      bytes: await ledgerXlsx(await reviewedDocuments(ctx.tx, [])),
    }),
  }),
  route({
    method: "GET",
    path: "/policy/documents/:code/editions/:number/original",
    summary: "The file of an edition, byte for byte",
    access: everyone,
    params: z.object({ code: z.string(), number: z.coerce.number().int().min(1) }),
    reply: "file",
    action: async (ctx, { params }) => {
      const found = await originalOf(ctx.tx, params.code, params.number);
      if (!found) throw new AppError("policy.edition-not-found");
      return { fileName: found.file_name, mediaType: found.media_type, bytes: found.bytes };
    },
  }),
  route({
    method: "POST",
    path: "/policy/documents/:code/relations",
    summary: "Say which document this one rests on, implements, continues or supersedes",
    access: stewards,
    params: Code,
    body: NewRelationSchema,
    reply: Done,
    action: (ctx, { params, body }) => addRelation(ctx, params.code, body).then(() => done),
  }),
  route({
    method: "GET",
    path: "/policy/search",
    summary: "Sentences that hold the words",
    access: everyone,
    query: SearchQuerySchema,
    reply: SearchAnswerSchema,
    action: (ctx, { query }) => searchSentences(ctx.tx, query),
  }),
  route({
    method: "GET",
    path: "/policy/files",
    summary: "Files that were brought, and what became of them",
    access: stewards,
    reply: z.array(ReceivedFileSchema),
    action: (ctx) => listReceivedFiles(ctx.tx),
  }),
  route({
    method: "POST",
    path: "/policy/files",
    summary: "Bring a file (.txt .md .html .docx .pdf); it is kept as it came",
    access: stewards,
    upload: { maxBytes: largestFile },
    body: z.object({ document: z.string().min(1).optional() }),
    reply: Id,
    action: (ctx, { file, body }) => receiveFile(ctx, file!, body.document ?? null),
  }),
  route({
    method: "POST",
    path: "/policy/files/:id/compilation",
    summary: "Compile a file that was brought; `into` says that it is an edition of a document, or a new one",
    access: stewards,
    params: Id,
    query: z.object({ into: z.string().min(1).max(80).optional() }),
    reply: ReceivedFileSchema,
    action: (ctx, { params, query }) => compileReceivedFile(ctx, params.id, query.into),
  }),
  ...enquiryRoutes(),
  ...linePlaceRoutes(),
  ...differenceRoutes(),
];
