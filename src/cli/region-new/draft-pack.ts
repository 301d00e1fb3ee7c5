import { areaRows, type FoundArea, findAreas } from "./find-areas.ts";
import { findPromises } from "./find-promises.ts";
import { type FoundUnit, findUnits, perhapsSame, unitRows } from "./find-units.ts";
import { lineOfWords, type Plan, titleOf } from "./plan.ts";
import type { OpenList } from "./register-lists.ts";
import { listFile } from "./register-lists.ts";
import { sampleAccounts } from "./sample-accounts.ts";

export interface RegionHead {
  code: string;
  zh: string;
  en: string;
  /** False: the plans do not name it alone, somebody gave it. */
  isRead: boolean;
}

/** A pack before it is written: its files, and what was found for the report. */
export interface PackDraft {
  region: RegionHead;
  files: ReadonlyMap<string, object>;
  units: readonly FoundUnit[];
  perhapsSame: readonly (readonly [string, string])[];
  areas: readonly FoundArea[];
  indicators: number;
  targetsLeft: number;
  lists: readonly OpenList[];
  hasAccounts: boolean;
}

/** The content of a region pack from compiled plans. What they do not say stays open; nothing is invented. */
export function draftPack(
  plans: readonly Plan[],
  region: RegionHead,
  lists: readonly OpenList[],
  options: { sample: boolean },
): PackDraft {
  const units = findUnits(plans, region.zh, region.code);
  const areas = findAreas(plans, region.zh, region.code);
  const promises = findPromises(plans, region.zh, region.code);
  const namedIn = plans.find(({ document }) => document.text.includes(region.zh));
  const basis = namedIn ? lineOfWords(namedIn, region.zh) : null;
  const files = new Map<string, object>([
    [
      "region.json",
      {
        code: region.code,
        name: { zh: region.zh, en: region.en },
        sample: options.sample,
        areas: areas.map(({ code, zh, en }) => ({ code, zh, en })),
      },
    ],
    ["documents.json", plans.map((plan) => documentRow(plan, region.code))],
    ["units.json", unitRows(units, region.code)],
    ["places/areas.json", areaRows(areas, { ...region, basis })],
    ["metrics.json", promises.metrics],
    ["indicators.json", promises.indicators],
    ["parameters.json", []],
    ["registers.json", []],
    ...lists.map((list, at) => [`vocabularies/${list.vocabulary}.json`, listFile(list, at + 1)] as const),
    ...(options.sample ? [["accounts.json", sampleAccounts(units)] as const] : []),
  ]);
  return {
    region,
    files,
    units,
    perhapsSame: perhapsSame(units, region.zh),
    areas,
    indicators: promises.indicators.indicators.length,
    targetsLeft: promises.left,
    lists,
    hasAccounts: options.sample,
  };
}

const documentRow = (plan: Plan, area: string) => {
  const { periodStart, periodEnd, title } = plan.document.meta;
  return {
    file: plan.file,
    code: plan.code,
    ...(title === null ? { titleZh: titleOf(plan) } : {}),
    areas: [area],
    ...(periodStart === null ? {} : { periodStart }),
    ...(periodEnd === null ? {} : { periodEnd }),
    basis: "read from the text by the compiler",
  };
};
