import { z } from "zod";
import { everyone, oneOf } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { tableLimits } from "../../ledger/index.ts";
import { importFigures } from "../actions/import-figures.ts";
import { reportFigures } from "../actions/report-figures.ts";
import { FigureImportSchema } from "../contract/figure-import.ts";
import { FigureSumsSchema, FirmFiguresSchema, ReportFiguresSchema } from "../contract/figures.ts";
import { figureReaders, firmPeople, firmStewards, ImportFieldsSchema } from "../contract.ts";
import { firmFigures, sumFigures } from "../views/figures.ts";
import { figureTemplate } from "../views/template.ts";

const OneFirm = z.object({ code: z.string() });

export const figureRoutes = (): readonly Route[] => [
  route({
    method: "GET",
    path: "/firms/firms/:code/figures",
    summary: "Key figures of a firm by year, for those who may see them",
    access: everyone,
    params: OneFirm,
    reply: FirmFiguresSchema,
    action: (ctx, { params }) => firmFigures(ctx, params.code),
  }),
  route({
    method: "POST",
    path: "/firms/firms/:code/figures",
    summary: "Enter key figures of a firm for a year",
    access: oneOf(...firmStewards, ...firmPeople),
    params: OneFirm,
    body: ReportFiguresSchema,
    reply: z.object({ entered: z.int() }),
    action: (ctx, { params, body }) => reportFigures(ctx, params.code, body),
  }),
  route({
    method: "GET",
    path: "/firms/figures",
    summary: "Sums of the key figures of a year by area",
    access: oneOf(...figureReaders),
    query: z.object({ year: z.coerce.number().int().min(1980).max(2200).optional() }),
    reply: FigureSumsSchema,
    action: (ctx, { query }) => sumFigures(ctx, query.year),
  }),
  route({
    method: "POST",
    path: "/firms/figure-imports",
    summary: "Bring a table of yearly figures (.xlsx, .csv), or try what would come of it",
    access: oneOf(...firmStewards),
    body: ImportFieldsSchema,
    upload: { maxBytes: tableLimits.fileBytes },
    reply: FigureImportSchema,
    action: (ctx, { body, file }) => importFigures(ctx, file!, body),
  }),
  route({
    method: "GET",
    path: "/firms/figure-template",
    summary: "The table of yearly figures to fill in",
    access: oneOf(...firmStewards),
    reply: "file",
    action: (ctx) => figureTemplate(ctx),
  }),
];
