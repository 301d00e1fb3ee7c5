import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Conflict, ConflictValue } from "../contract/doubles.ts";
import { type Measure, moneyMeasures } from "../contract/figures.ts";
import type { FirmDetail, FirmKind, FirmSize } from "../contract.ts";
import { doublesEn } from "../doubles-texts.en.ts";
import { doublesZh } from "../doubles-texts.zh.ts";
import { asTenThousandYuan } from "../rules/figures.ts";
import { lastDayOf } from "../rules/import-rows.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

/** What two records say differently, in words. `firm`: where titles and fields are named; undefined: not read yet. */
export function useConflictWords(firm: FirmDetail | undefined) {
  const t = useTexts({ zh, en });
  const d = useTexts({ zh: doublesZh, en: doublesEn });
  const language = useLanguage();
  const { nameOf: areaName } = useAreaNames();
  const named = (list: "kinds" | "fields", item: string): string => {
    const found = firm?.[list].find(({ code }) => code === item);
    return found ? pick(found.name, language).text : item;
  };
  const figure = (item: string): { year: string; measure: Measure } => {
    const [year = "", measure = ""] = item.split(" ");
    return { year, measure: measure as Measure };
  };
  const bare = ({ field, item }: Conflict, value: string): string => {
    if (field === "kind") return t.kinds[value as FirmKind];
    if (field === "size") return t.sizes[value as FirmSize];
    if (field === "place") return areaName(value) ?? value;
    if (field === "title") return named("kinds", value);
    if (field === "field") return named("fields", value);
    if (field !== "figure" || item === null) return value;
    const { measure } = figure(item);
    const known = Number(value);
    return `${exactNumber(moneyMeasures.includes(measure) ? asTenThousandYuan(known) : known)} ${t.units[measure]}`;
  };
  return {
    what: ({ field, item }: Conflict): string => {
      if (field === "title" && item) return named("kinds", item);
      if (field === "field" && item) return named("fields", item);
      if (field !== "figure" || !item) return d.fields[field];
      const { year, measure } = figure(item);
      return `${year} ${t.measures[measure]}`;
    },
    value: (conflict: Conflict, { value, note, from, to }: ConflictValue): string => {
      const isTimed = ["place", "size", "title", "field"].includes(conflict.field);
      const period = isTimed ? d.until(from ?? d.always, lastDayOf(to) ?? d.always) : null;
      return [bare(conflict, value), note, period].filter(Boolean).join(", ");
    },
  };
}
