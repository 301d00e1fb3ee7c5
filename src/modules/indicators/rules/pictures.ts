import { barsScene } from "../../../platform/charts/bars-scene.ts";
import type { Scene } from "../../../platform/charts/scene.ts";
import { trendScene } from "../../../platform/charts/trend-scene.ts";
import type { Language } from "../../../platform/i18n/language.ts";
import { exactNumber, formatNumber, quantity, quantityText } from "../../../platform/i18n/numbers.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import type { AreaComparison } from "../contract/explain.ts";
import type { IndicatorDetail } from "../contract.ts";
import { en as explainEn } from "../explain-texts.en.ts";
import { zh as explainZh } from "../explain-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { pointInTime } from "./standing.ts";

/** A chart as it is drawn for any width, with what is said above and below it. */
export interface Drawing {
  title: string;
  notes: string[];
  draw(width: number): Scene;
}

const texts = { zh, en };
const explained = { zh: explainZh, en: explainEn };

/** The years of an indicator with its targets and its forecast; null when no year has a figure. */
export function trendDrawing(
  { name, unit, series, targets, forecast, asOf }: IndicatorDetail,
  region: string,
  language: Language,
): Drawing | null {
  const { trend: t } = texts[language];
  const known = series.filter((one) => one.outcome.value !== null);
  if (known.length === 0) return null;
  const state = {
    points: series.map((one) => ({
      year: pointInTime(one.day),
      value: one.outcome.value === null ? null : Number(one.outcome.value),
      isPartial: !one.isWhole,
    })),
    aims: targets.flatMap(({ standing }) =>
      standing?.aim && standing.due ? [{ year: pointInTime(standing.due), value: Number(standing.aim) }] : [],
    ),
    forecast: forecast?.points ?? [],
  };
  const number = (value: number) => formatNumber(value, language);
  const bases = targets.flatMap(({ baseline }) => (baseline ? [baseline] : []));
  return {
    title: t.title(name[language], known[0]!.day.slice(0, 4), known.at(-1)!.day.slice(0, 4)),
    notes: [
      ...bases.map((base) => t.stated(base.year, `${exactNumber(base.value)} ${unit}`)),
      ...notesOf(
        region,
        asOf.day,
        known.some((one) => one.outcome.samples > 0),
        language,
      ),
    ],
    draw: (width) => trendScene(state, { unit, aim: t.aim, forecast: t.forecast, partial: t.partial, number }, width),
  };
}

/** The areas of a comparison as bars, in the order given. */
export function areasDrawing(
  { indicator, asOf }: AreaComparison,
  areas: readonly Compared[],
  region: string,
  language: Language,
): Drawing {
  const t = explained[language].areas;
  const bars = areas.map((area) => ({
    key: area.code,
    label: pick(area.name, language).text,
    low: lowOf(area),
    high: area.outcome.interval ? Number(area.outcome.interval.high) : null,
    words: shortWords(area, indicator.unit, language),
    isOwn: area.code === indicator.area,
  }));
  const hasSamples = areas.some((area) => area.samples > 0);
  return {
    title: t.picture(indicator.name[language], asOf.day),
    notes: [t.neverAdded, ...notesOf(region, asOf.day, hasSamples, language)],
    draw: (width) => barsScene(bars, indicator.unit, width),
  };
}

type Compared = AreaComparison["areas"][number];

/** The areas by their figures; those without one last, in the order that they came in. */
export const largestFirst = (areas: readonly Compared[]): Compared[] =>
  areas.toSorted((one, other) => (lowOf(other) ?? -Infinity) - (lowOf(one) ?? -Infinity) || 0);

/** What a bar begins with; null where there is nothing to draw. */
export const lowOf = ({ outcome, reading }: Compared): number | null => {
  if (reading === "nothing-recorded") return null;
  const low = outcome.interval?.low ?? outcome.value;
  return low === null ? null : Number(low);
};

/** The figure of an area, its range, or why there is none, in a few words. */
export function shortWords({ outcome, reading }: Compared, unit: string, language: Language): string {
  const t = texts[language];
  const number = (value: string) => quantityText(value, unit, language);
  if (outcome.interval)
    return `${quantity(outcome.interval.low, unit, language).number}–${number(outcome.interval.high)}`;
  if (reading === "nothing-recorded" || outcome.value === null) return t.faults[outcome.fault?.code ?? "no-facts"];
  return number(outcome.value);
}

const notesOf = (region: string, day: string, hasSamples: boolean, language: Language): string[] => {
  const { chart } = explained[language];
  return [chart.note(region, day), ...(hasSamples ? [chart.sample] : [])];
};
