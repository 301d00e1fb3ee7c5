import { z } from "zod";
import { civilDay } from "../../platform/clock/clock.ts";
import { refuse } from "../../platform/errors/app-error.ts";
import { everyone, oneOf } from "../../platform/http/access.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Services } from "../../platform/http/module.ts";
import { type Route, route } from "../../platform/http/route.ts";
import { declineRequest, giveBaseline, requestBaseline } from "./actions.ts";
import { chartCsv, chartSvg } from "./chart-files.ts";
import { ChartQuerySchema } from "./contract/chart.ts";
import { AreaComparisonSchema, ChangeQuerySchema, IndicatorChangeSchema } from "./contract/explain.ts";
import { exportFormats } from "./contract/export.ts";
import {
  type AsOfQuery,
  AsOfSchema,
  BaselineListSchema,
  BaselineRefusalSchema,
  BaselineRequestSchema,
  BaselineSchema,
  CoverageSchema,
  IndicatorDetailSchema,
  IndicatorFactsQuerySchema,
  IndicatorFactsSchema,
  IndicatorListSchema,
} from "./contract.ts";
import { askingRoles, bringingRoles } from "./rules/baseline.ts";
import { pairRefusal } from "./rules/compare-moments.ts";
import { compareAreas } from "./views/areas.ts";
import { listBaselines } from "./views/baselines.ts";
import { type AsOf, readBoard } from "./views/board.ts";
import { boardFile } from "./views/board-file.ts";
import { explainChange } from "./views/changes.ts";
import { readCoverage } from "./views/coverage.ts";
import { getIndicator } from "./views/detail.ts";
import { listIndicatorFacts } from "./views/facts.ts";
import { presentIndicator } from "./views/present.ts";

const Code = z.object({ code: z.string() });
const Id = z.object({ id: z.string() });
const Format = z.object({ format: z.enum(exportFormats) });

/** The as-of switch of an address; today by what is known now when it says nothing. */
const asOfOf = (ctx: Ctx, { on, known }: AsOfQuery): AsOf => ({
  day: on ?? civilDay(ctx.clock),
  known: known ?? null,
});

export const indicatorsRoutes = ({ installation }: Services): readonly Route[] => [
  route({
    method: "GET",
    path: "/indicators/indicators",
    summary: "Every indicator on a day, with its targets and how they stand",
    access: everyone,
    query: AsOfSchema,
    reply: IndicatorListSchema,
    action: async (ctx, { query }) => {
      const asOf = asOfOf(ctx, query);
      return { asOf, indicators: (await readBoard(ctx, asOf)).map(presentIndicator) };
    },
  }),
  route({
    method: "GET",
    path: "/indicators/indicators/:code",
    summary: "One indicator: its parts, years, forecast and targets",
    access: everyone,
    params: Code,
    query: AsOfSchema,
    reply: IndicatorDetailSchema,
    action: (ctx, { params, query }) => getIndicator(ctx, params.code, asOfOf(ctx, query)),
  }),
  route({
    method: "GET",
    path: "/indicators/indicators/:code/areas",
    summary: "One formula for the region, its divisions and its other areas, beside each other",
    access: everyone,
    params: Code,
    query: AsOfSchema,
    reply: AreaComparisonSchema,
    action: (ctx, { params, query }) => compareAreas(ctx, params.code, asOfOf(ctx, query), installation),
  }),
  route({
    method: "GET",
    path: "/indicators/indicators/:code/chart.svg",
    summary: "A chart of an indicator as a picture on its own, for any page",
    access: everyone,
    perMinute: 300,
    isEmbeddable: true,
    params: Code,
    query: ChartQuerySchema,
    reply: "file",
    action: (ctx, { params, query }) => chartSvg(ctx, params.code, asOfOf(ctx, query), query, installation),
  }),
  route({
    method: "GET",
    path: "/indicators/indicators/:code/chart.csv",
    summary: "The figures that a chart of an indicator is drawn from",
    access: everyone,
    perMinute: 300,
    isEmbeddable: true,
    params: Code,
    query: ChartQuerySchema,
    reply: "file",
    action: (ctx, { params, query }) => chartCsv(ctx, params.code, asOfOf(ctx, query), query, installation),
  }),
  route({
    method: "GET",
    path: "/indicators/indicators/:code/facts",
    summary: "The facts that a figure of an indicator rests on",
    access: everyone,
    params: Code,
    query: IndicatorFactsQuerySchema,
    reply: IndicatorFactsSchema,
    action: (ctx, { params, query }) => listIndicatorFacts(ctx, params.code, asOfOf(ctx, query), query),
  }),
  route({
    method: "GET",
    path: "/indicators/indicators/:code/change",
    summary: "Why an indicator changed between two days, or between what was known then and now",
    access: everyone,
    params: Code,
    query: ChangeQuerySchema,
    reply: IndicatorChangeSchema,
    action: (ctx, { params, query }) => {
      const after = asOfOf(ctx, query);
      const before = { day: query.since ?? after.day, known: query.sinceKnown ?? after.known };
      refuse(pairRefusal(before, after));
      return explainChange(ctx, params.code, before, after, query.area);
    },
  }),
  route({
    method: "GET",
    path: "/indicators/export/:format",
    summary: "The figures of a day as a file",
    access: everyone,
    params: Format,
    query: AsOfSchema,
    reply: "file",
    action: (ctx, { params, query }) => boardFile(ctx, asOfOf(ctx, query), params.format),
  }),
  route({
    method: "GET",
    path: "/indicators/coverage",
    summary: "Which promises can be computed, from what, and which have figures now",
    access: everyone,
    query: AsOfSchema,
    reply: CoverageSchema,
    action: (ctx, { query }) => readCoverage(ctx, asOfOf(ctx, query)),
  }),
  route({
    method: "GET",
    path: "/indicators/baselines",
    summary: "Targets whose base value the source does not give",
    access: everyone,
    reply: BaselineListSchema,
    action: (ctx) => listBaselines(ctx),
  }),
  route({
    method: "POST",
    path: "/indicators/targets/:id/baseline-requests",
    summary: "Ask a unit for the base value of a target",
    access: oneOf(...askingRoles),
    params: Id,
    body: BaselineRequestSchema,
    reply: Id,
    action: (ctx, { params, body }) => requestBaseline(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/indicators/targets/:id/baseline",
    summary: "Bring the base value of a target, with its evidence",
    access: oneOf(...bringingRoles),
    params: Id,
    body: BaselineSchema,
    reply: Id,
    action: (ctx, { params, body }) => giveBaseline(ctx, params.id, body),
  }),
  route({
    method: "POST",
    path: "/indicators/baseline-requests/:id/decline",
    summary: "Say that the unit that was asked has no such base value, and why",
    access: oneOf("reporter"),
    params: Id,
    body: BaselineRefusalSchema,
    reply: Id,
    action: (ctx, { params, body }) => declineRequest(ctx, params.id, body.reason),
  }),
];
