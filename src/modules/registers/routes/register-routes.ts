import { z } from "zod";
import { everyone, signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { actOnMany, type Bulk } from "../actions/act-on-many.ts";
import { importFile } from "../actions/import-records.ts";
import { noteAccess, noteAccesses } from "../actions/note-access.ts";
import { addRecord, type Brought, type Content, changeRecord, takeStep } from "../actions.ts";
import { BulkResultSchema } from "../contract/bulk.ts";
import {
  fileFormats,
  HistoryEntrySchema,
  ImportFieldsSchema,
  ImportReportSchema,
  MentionSchema,
  PostedFactSchema,
  RecordQuerySchema,
  RelatedSchema,
  SimilarSchema,
  StateChangeSchema,
  WordsByKeySchema,
} from "../contract.ts";
import { bulkSchema, changedRecordSchema, newRecordSchema, recordSchema, stepSchema } from "../kit/content-schema.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { isPersonal } from "../rules/personal.ts";
import { getRecord, isPointedAtByPersons } from "../views/detail.ts";
import { registerFile } from "../views/files.ts";
import { listRecords } from "../views/records.ts";
import { countStates } from "../views/register-index.ts";
import { similarRecords } from "../views/similar.ts";

const largestFile = 20 * 1024 * 1024;
const Id = z.object({ id: z.string().min(1).max(60) });

/** `green-card` as the schemas of the API's document are named: GreenCard. */
const pascal = (code: string) => code.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());

const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** The routes of one register: the same for all, each with the schemas of its own definition. */
export function registerRoutes(definition: RegisterDefinition): readonly Route[] {
  const path = `/registers/${definition.code}`;
  // Who reads of persons is noted, so these readings write.
  const leavesTrace = isPersonal(definition);
  const called = definition.title.en.toLowerCase();
  const Record = recordSchema(definition).meta({ id: `${pascal(definition.code)}Record` });
  const Detail = z
    .object({
      record: Record,
      words: WordsByKeySchema,
      changes: z.array(StateChangeSchema),
      mentions: z.array(MentionSchema),
      facts: z.array(PostedFactSchema),
      related: z.array(RelatedSchema),
      history: z.array(HistoryEntrySchema),
      isHistoryShown: z.boolean(),
    })
    .meta({ id: `${pascal(definition.code)}Detail` });
  return [
    route({
      method: "GET",
      path: `${path}/records`,
      summary: `Register of ${called}: records by filters, page by page`,
      access: everyone,
      query: RecordQuerySchema,
      reply: z.object({
        records: z.array(Record),
        total: z.number(),
        next: z.string().nullable(),
        words: WordsByKeySchema,
        byState: z.record(z.string(), z.number()),
      }),
      leavesTrace,
      action: async (ctx, { query }) => {
        const page = await listRecords(ctx, definition, query);
        await noteAccess(ctx, definition, "list", idsOf(page.records));
        return { ...page, byState: await countStates(ctx, definition) };
      },
    }),
    route({
      method: "POST",
      path: `${path}/records`,
      summary: `Register of ${called}: add a record`,
      access: signedIn,
      body: newRecordSchema(definition),
      reply: z.object({ id: z.string() }),
      action: (ctx, { body }) => addRecord(ctx, definition, body as Brought),
    }),
    route({
      method: "GET",
      path: `${path}/records/:id`,
      summary: `Register of ${called}: a record with its life cycle, mentions, facts, relations and history`,
      access: everyone,
      params: Id,
      reply: Detail,
      leavesTrace: leavesTrace || isPointedAtByPersons(definition),
      action: async (ctx, { params }) => {
        const detail = await getRecord(ctx, definition, params.id);
        await noteAccess(ctx, definition, "record", [params.id]);
        await noteAccesses(ctx, "list", detail.related);
        return detail;
      },
    }),
    route({
      method: "PUT",
      path: `${path}/records/:id`,
      summary: `Register of ${called}: change a record, with the reason`,
      access: signedIn,
      params: Id,
      body: changedRecordSchema(definition),
      reply: Detail,
      action: async (ctx, { params, body }) => {
        await changeRecord(ctx, definition, params.id, body as Content & { version: number; reason: string });
        return getRecord(ctx, definition, params.id);
      },
    }),
    route({
      method: "POST",
      path: `${path}/records/:id/steps`,
      summary: `Register of ${called}: take a step of the life cycle`,
      access: signedIn,
      params: Id,
      body: stepSchema(definition),
      reply: Detail,
      action: async (ctx, { params, body }) => {
        await takeStep(ctx, definition, params.id, body);
        return getRecord(ctx, definition, params.id);
      },
    }),
    route({
      method: "POST",
      path: `${path}/bulk`,
      summary: `Register of ${called}: the same step or change for many records, all or none; or what would come of it`,
      access: signedIn,
      body: bulkSchema(definition),
      reply: BulkResultSchema,
      action: (ctx, { body }) => actOnMany(ctx, definition, body as Bulk),
    }),
    route({
      method: "GET",
      path: `${path}/similar`,
      summary: `Register of ${called}: records that are called alike`,
      access: everyone,
      query: z.object({ name: z.string().trim().min(1).max(200), except: z.string().max(60).optional() }),
      reply: SimilarSchema,
      leavesTrace,
      action: async (ctx, { query }) => {
        const similar = await similarRecords(ctx, definition, query.name, query.except ?? null);
        await noteAccess(ctx, definition, "search", idsOf(similar.records));
        return similar;
      },
    }),
    route({
      method: "GET",
      path: `${path}/files/:format`,
      summary: `Register of ${called}: what passes the filters as a file, its dates as a calendar, or the form of an import`,
      access: everyone,
      params: z.object({ format: z.enum(fileFormats) }),
      query: RecordQuerySchema,
      reply: "file",
      leavesTrace,
      action: async (ctx, { params, query }) => {
        const { file, records } = await registerFile(ctx, definition, query, params.format);
        await noteAccess(ctx, definition, "file", records);
        return file;
      },
    }),
    route({
      method: "POST",
      path: `${path}/imports`,
      summary: `Register of ${called}: import a table (.xlsx, .csv), or try what would come of it`,
      access: signedIn,
      body: ImportFieldsSchema,
      upload: { maxBytes: largestFile },
      reply: ImportReportSchema,
      action: (ctx, { body, file }) => importFile(ctx, definition, file!, body),
    }),
  ];
}
