import { z } from "zod";
import { everyone, oneOf } from "../../platform/http/access.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { tableLimits } from "../ledger/index.ts";
import { setParent, tieFirm } from "./actions/bonds.ts";
import { importFirms } from "./actions/import-firms.ts";
import { addFirm, addFirmName, endTitle, grantTitle, moveFirm } from "./actions.ts";
import {
  CountQuerySchema,
  EndTitleSchema,
  FirmDetailSchema,
  FirmImportSchema,
  FirmListSchema,
  FirmQuerySchema,
  firmPeople,
  firmStewards,
  ImportFieldsSchema,
  NewFirmNameSchema,
  NewFirmSchema,
  NewPlaceSchema,
  NewTitleSchema,
  SetParentSchema,
  SimilarFirmsSchema,
  TieFirmSchema,
  TitleCountsSchema,
} from "./contract.ts";
import { classRoutes } from "./routes/classes.ts";
import { doubleRoutes } from "./routes/doubles.ts";
import { figureRoutes } from "./routes/figures.ts";
import { supportRoutes } from "./routes/support.ts";
import { findFirm } from "./views/detail.ts";
import { countTitles, listFirms } from "./views/list.ts";
import { similarFirms } from "./views/similar.ts";
import { firmsFile, importTemplate } from "./views/template.ts";

const stewards = oneOf(...firmStewards);
const keepers = oneOf(...firmStewards, ...firmPeople);
const OneFirm = z.object({ code: z.string() });
const Done = z.object({ code: z.string() });

export const firmRoutes = (): readonly Route[] => [
  ...figureRoutes(),
  ...classRoutes(),
  ...doubleRoutes(),
  ...supportRoutes(),
  route({
    method: "GET",
    path: "/firms/firms",
    summary: "Firms by name, title, place and kind, as of a day",
    access: everyone,
    query: FirmQuerySchema,
    reply: FirmListSchema,
    action: (ctx, { query }) => listFirms(ctx, query),
  }),
  route({
    method: "GET",
    path: "/firms/firms.xlsx",
    summary: "The firms that pass the filters, as a workbook",
    access: everyone,
    perMinute: 20,
    query: FirmQuerySchema,
    reply: "file",
    action: (ctx, { query }) => firmsFile(ctx, query),
  }),
  route({
    method: "GET",
    path: "/firms/counts",
    summary: "How many firms hold each title on a day, by place, of all or of some size classes and fields",
    access: everyone,
    query: CountQuerySchema,
    reply: TitleCountsSchema,
    action: (ctx, { query }) => countTitles(ctx, query),
  }),
  route({
    method: "GET",
    path: "/firms/similar",
    summary: "Firms that are called so or nearly so",
    access: everyone,
    query: z.object({ name: z.string().trim().min(1).max(100) }),
    reply: SimilarFirmsSchema,
    action: (ctx, { query }) => similarFirms(ctx.tx, query.name),
  }),
  route({
    method: "GET",
    path: "/firms/firms/:code",
    summary: "One firm: names, places, titles",
    access: everyone,
    params: OneFirm,
    reply: FirmDetailSchema,
    action: (ctx, { params }) => findFirm(ctx, params.code),
  }),
  route({
    method: "POST",
    path: "/firms/firms",
    summary: "Add a firm",
    access: stewards,
    body: NewFirmSchema,
    reply: Done,
    action: (ctx, { body }) => addFirm(ctx, body),
  }),
  route({
    method: "POST",
    path: "/firms/firms/:code/names",
    summary: "Add a name of a firm, or rename it",
    access: keepers,
    params: OneFirm,
    body: NewFirmNameSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await addFirmName(ctx, params.code, body);
      return params;
    },
  }),
  route({
    method: "POST",
    path: "/firms/firms/:code/places",
    summary: "A firm sits somewhere else from a day on",
    access: keepers,
    params: OneFirm,
    body: NewPlaceSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await moveFirm(ctx, params.code, body);
      return params;
    },
  }),
  route({
    method: "POST",
    path: "/firms/firms/:code/organisation",
    summary: "Say which participant with accounts a firm is",
    access: stewards,
    params: OneFirm,
    body: TieFirmSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await tieFirm(ctx, params.code, body);
      return params;
    },
  }),
  route({
    method: "POST",
    path: "/firms/firms/:code/parent",
    summary: "Say whose branch or subsidiary a firm is",
    access: stewards,
    params: OneFirm,
    body: SetParentSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await setParent(ctx, params.code, body);
      return params;
    },
  }),
  route({
    method: "POST",
    path: "/firms/firms/:code/titles",
    summary: "A firm holds a title for a time",
    access: stewards,
    params: OneFirm,
    body: NewTitleSchema,
    reply: z.object({ id: z.string() }),
    action: (ctx, { params, body }) => grantTitle(ctx, params.code, body),
  }),
  route({
    method: "POST",
    path: "/firms/firms/:code/titles/end",
    summary: "Withdraw a title before its time",
    access: stewards,
    params: OneFirm,
    body: EndTitleSchema,
    reply: Done,
    action: async (ctx, { params, body }) => {
      await endTitle(ctx, params.code, body);
      return params;
    },
  }),
  route({
    method: "POST",
    path: "/firms/imports",
    summary: "Bring a table of firms and titles (.xlsx, .csv), or try what would come of it",
    access: stewards,
    body: ImportFieldsSchema,
    upload: { maxBytes: tableLimits.fileBytes },
    reply: FirmImportSchema,
    action: (ctx, { body, file }) => importFirms(ctx, file!, body),
  }),
  route({
    method: "GET",
    path: "/firms/template",
    summary: "The table to fill in",
    access: stewards,
    reply: "file",
    action: (ctx) => importTemplate(ctx),
  }),
];
