import { svgText } from "../../platform/charts/svg-text.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Installation } from "../../platform/http/module.ts";
import type { Download } from "../../platform/http/route.ts";
import { pick } from "../../platform/i18n/pick.ts";
import type { ChartQuery } from "./contract/chart.ts";
import { en as explainEn } from "./explain-texts.en.ts";
import { zh as explainZh } from "./explain-texts.zh.ts";
import { csvOf } from "./export-files.ts";
import { areasDrawing, type Drawing, largestFirst, shortWords, trendDrawing } from "./rules/pictures.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { compareAreas } from "./views/areas.ts";
import type { AsOf } from "./views/board.ts";
import { getIndicator } from "./views/detail.ts";

/** The chart of an indicator as one SVG file, in the language that its address asks for. */
export async function chartSvg(
  ctx: Ctx,
  code: string,
  asOf: AsOf,
  { kind, lang: language, width }: ChartQuery,
  installation: Installation,
): Promise<Download> {
  const { title, notes, draw } = await drawingOf(ctx, code, asOf, kind, language, installation);
  return {
    fileName: `${code}-${kind}-${asOf.day}.svg`,
    mediaType: "image/svg+xml; charset=utf-8",
    bytes: Buffer.from(svgText(draw(width), { title, notes, language })),
  };
}

async function drawingOf(
  ctx: Ctx,
  code: string,
  asOf: AsOf,
  kind: ChartQuery["kind"],
  language: ChartQuery["lang"],
  installation: Installation,
): Promise<Drawing> {
  const region = installation.region[language];
  if (kind === "areas") {
    const comparison = await compareAreas(ctx, code, asOf, installation);
    return areasDrawing(comparison, largestFirst(comparison.areas), region, language);
  }
  const indicator = await getIndicator(ctx, code, asOf);
  const { trend: t } = { zh, en }[language];
  const nothing = { title: indicator.name[language], notes: [t.nothing] };
  return (
    trendDrawing(indicator, region, language) ?? { ...nothing, draw: (width) => ({ width, height: 0, marks: [] }) }
  );
}

/** The figures that the chart is drawn from, as CSV: the table that says the same. */
export async function chartCsv(
  ctx: Ctx,
  code: string,
  asOf: AsOf,
  { kind, lang: language }: Pick<ChartQuery, "kind" | "lang">,
  installation: Installation,
): Promise<Download> {
  const rows =
    kind === "areas"
      ? await areaRows(ctx, code, asOf, language, installation)
      : await yearRows(ctx, code, asOf, language);
  return {
    fileName: `${code}-${kind}-${asOf.day}.csv`,
    mediaType: "text/csv; charset=utf-8",
    bytes: Buffer.from(csvOf(rows)),
  };
}

async function yearRows(ctx: Ctx, code: string, asOf: AsOf, language: ChartQuery["lang"]): Promise<string[][]> {
  const { series, unit } = await getIndicator(ctx, code, asOf);
  const [{ columns: c }, t] = [{ zh: explainZh, en: explainEn }[language].chart, { zh, en }[language]];
  return [
    [c.day, c.value, c.unit, c.facts, c.samples, c.remark],
    ...series.map(({ day, isWhole, outcome }) => [
      day,
      outcome.value ?? "",
      unit,
      String(outcome.facts),
      String(outcome.samples),
      outcome.fault ? t.faults[outcome.fault.code] : isWhole ? "" : t.trend.partial,
    ]),
  ];
}

async function areaRows(
  ctx: Ctx,
  code: string,
  asOf: AsOf,
  language: ChartQuery["lang"],
  installation: Installation,
): Promise<string[][]> {
  const { areas, indicator } = await compareAreas(ctx, code, asOf, installation);
  const { chart, areas: a } = { zh: explainZh, en: explainEn }[language];
  const c = chart.columns;
  const remark = (area: (typeof areas)[number]) => {
    if (area.reading === "nothing-recorded") return a.nothingRecorded;
    if (area.reading === "range") return a.rangeWhy(area.perhaps);
    return area.outcome.fault ? shortWords(area, indicator.unit, language) : "";
  };
  return [
    [c.area, c.name, c.value, c.low, c.high, c.unit, c.facts, c.perhaps, c.samples, c.remark],
    ...areas.map((area) => [
      area.code,
      pick(area.name, language).text,
      area.reading === "figure" ? (area.outcome.value ?? "") : "",
      area.outcome.interval?.low ?? "",
      area.outcome.interval?.high ?? "",
      indicator.unit,
      String(area.facts),
      String(area.perhaps),
      String(area.samples),
      remark(area),
    ]),
  ];
}
