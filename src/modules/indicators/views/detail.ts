import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Definition } from "../contract/definition.ts";
import type { IndicatorDetail } from "../contract.ts";
import { forecastChance, forecastYears } from "../parameters.ts";
import { openPlacement } from "../placement.ts";
import { yearEnd, yearOf } from "../rules/days.ts";
import { forecastOf } from "../rules/forecast.ts";
import { countsYears } from "../rules/leaves.ts";
import { dueYear } from "../rules/standing.ts";
import type { Point } from "../rules/status.ts";
import { type AsOf, type BoardRow, readBoard } from "./board.ts";
import { findDefinition } from "./definitions.ts";
import { readLeaves } from "./leaf-values.ts";
import { workOut } from "./outcomes.ts";
import { metricWords, placedRequests, presentPart } from "./parts.ts";
import { presentIndicator } from "./present.ts";

/** How many years a series goes back at least, and what a plan's base year adds. */
const yearsBack = 6;

/** One indicator with its targets, its parts, its years and its forecast. */
export async function getIndicator(ctx: Ctx, code: string, asOf: AsOf): Promise<IndicatorDetail> {
  const definition = await findDefinition(ctx.tx, code);
  const [row] = await readBoard(ctx, asOf, [code]);
  const series = await readSeries(ctx, definition, row!, asOf);
  const placed = placedRequests(definition.formula, definition.area, asOf.day);
  const leaves = await readLeaves(
    ctx,
    placed.map((one) => one.request),
    asOf.known,
    await openPlacement(ctx),
  );
  const words = await metricWords(ctx.tx);
  const needed = await parameterAt(ctx, forecastYears);
  const chance = await parameterAt(ctx, forecastChance);
  const points = wholeYears(series);
  const last = points.at(-1)?.year ?? 0;
  const until = Math.max(
    last + 3,
    ...row!.targets.map((one) => (one.content ? (dueYear(one.content, one.period) ?? 0) : 0)),
  );
  const forecast = forecastOf(points, until, chance, needed);
  return {
    ...presentIndicator(row!),
    asOf,
    formula: { ...definition.formula },
    parts: placed.map((one) => presentPart(one, words, leaves)),
    series,
    forecast: forecast ? { ...forecast, chance } : null,
    forecastNeeds: { years: needed, known: points.length },
  };
}

type Series = IndicatorDetail["series"];

/** Strict values of whole years; on a day within a year also the value of that day, which is no whole year. */
async function readSeries(ctx: Ctx, definition: Definition, row: BoardRow, { day, known }: AsOf): Promise<Series> {
  const bases = row.targets.map((one) => one.content?.baseline?.year ?? one.period.start ?? yearOf(day));
  const first = Math.min(yearOf(day) - yearsBack, ...bases);
  const last = day === yearEnd(yearOf(day)) ? yearOf(day) : yearOf(day) - 1;
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => yearEnd(first + index));
  const outcomes = await workOut(
    ctx,
    days.map((one) => ({ definition, day: one, isStrict: true })),
    known,
  );
  const whole = days.map((one, index) => ({ day: one, isWhole: true, outcome: outcomes[index]! }));
  const isYearly = countsYears(definition.formula);
  const isShown = days.at(-1) !== day && (isYearly || !/growth|statistic/.test(JSON.stringify(definition.formula)));
  return isShown ? [...whole, { day, isWhole: false, outcome: row.outcome }] : whole;
}

const wholeYears = (series: Series): Point[] =>
  series.flatMap(({ day, isWhole, outcome }) =>
    isWhole && outcome.value !== null ? [{ year: yearOf(day), value: outcome.value }] : [],
  );
