import { z } from "zod";
import { everyone, oneOf } from "../../platform/http/access.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { addItem, decideCrosswalk, endItem, endList } from "./actions.ts";
import {
  CrosswalkDecisionSchema,
  EndingSchema,
  ImportFieldsSchema,
  ImportReportSchema,
  listFormats,
  NewItemSchema,
  VocabularyDetailSchema,
  VocabularyListSchema,
} from "./contract.ts";
import { importCodes } from "./import-codes.ts";
import { listFile } from "./list-files.ts";
import { getVocabulary, listVocabularies } from "./views.ts";

const Code = z.object({ code: z.string() });
const OnDay = z.object({ day: z.iso.date().optional() });
const Done = z.object({ done: z.literal(true) });
const stewards = oneOf("administrator", "commission-office");
const largestFile = 10 * 1024 * 1024;

export const taxonomiesRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/taxonomies/vocabularies",
    summary: "Every vocabulary with its basis and how many items hold on a day",
    access: everyone,
    query: OnDay,
    reply: VocabularyListSchema,
    action: (ctx, { query }) => listVocabularies(ctx, query.day),
  }),
  route({
    method: "GET",
    path: "/taxonomies/vocabularies/:code",
    summary: "One vocabulary: the items of a day, what they correspond to, the latest changes",
    access: everyone,
    params: Code,
    query: OnDay,
    reply: VocabularyDetailSchema,
    action: (ctx, { params, query }) => getVocabulary(ctx, params.code, query.day),
  }),
  route({
    method: "GET",
    path: "/taxonomies/vocabularies/:code/files/:format",
    summary: "The items of a vocabulary on a day as a file",
    access: everyone,
    params: Code.extend({ format: z.enum(listFormats) }),
    query: OnDay,
    reply: "file",
    action: async (ctx, { params, query }) =>
      listFile(ctx, await getVocabulary(ctx, params.code, query.day), params.format),
  }),
  route({
    method: "POST",
    path: "/taxonomies/vocabularies/:code/items",
    summary: "Add an item from a day on, with the reason",
    access: stewards,
    params: Code,
    body: NewItemSchema,
    reply: VocabularyDetailSchema,
    action: async (ctx, { params, body }) => {
      await addItem(ctx, params.code, body);
      return getVocabulary(ctx, params.code);
    },
  }),
  route({
    method: "POST",
    path: "/taxonomies/vocabularies/:code/items/:item/endings",
    summary: "End an item from a day on, with the reason",
    access: stewards,
    params: Code.extend({ item: z.string() }),
    body: EndingSchema,
    reply: VocabularyDetailSchema,
    action: async (ctx, { params, body }) => {
      await endItem(ctx, params.code, params.item, body);
      return getVocabulary(ctx, params.code);
    },
  }),
  route({
    method: "POST",
    path: "/taxonomies/vocabularies/:code/endings",
    summary: "End all items of a vocabulary from a day on, with the reason",
    access: stewards,
    params: Code,
    body: EndingSchema,
    reply: VocabularyDetailSchema,
    action: async (ctx, { params, body }) => {
      await endList(ctx, params.code, body);
      return getVocabulary(ctx, params.code);
    },
  }),
  route({
    method: "POST",
    path: "/taxonomies/vocabularies/:code/imports",
    summary: "Import a whole list of a national standard (.csv, .xlsx), or try what it would change",
    access: stewards,
    params: Code,
    body: ImportFieldsSchema,
    upload: { maxBytes: largestFile },
    reply: ImportReportSchema,
    action: (ctx, { params, body, file }) => importCodes(ctx, params.code, file!, body),
  }),
  route({
    method: "POST",
    path: "/taxonomies/crosswalks/:id/decisions",
    summary: "Confirm or reject that two items correspond, with the reason",
    access: stewards,
    params: z.object({ id: z.string() }),
    body: CrosswalkDecisionSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await decideCrosswalk(ctx, params.id, body);
      return { done: true as const };
    },
  }),
];
