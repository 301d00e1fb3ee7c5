import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { quantityText } from "../../../platform/i18n/numbers.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Fact } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { metricsQuery } from "./queries.ts";

/** How a fact is said: its metric, its time, its value, its subject. */
export function useFactWords() {
  const language = useLanguage();
  const { one: o } = useTexts({ zh, en });
  const areas = useAreaNames();
  const metrics = useQuery(metricsQuery).data?.metrics;
  return useMemo(() => {
    const byCode = new Map(metrics?.map((metric) => [metric.code, metric]));
    const areaName = (code: string) => areas.nameOf(code) ?? code;
    const metric = (code: string) => {
      const found = byCode.get(code);
      return (language === "en" ? found?.nameEn : found?.nameZh) ?? found?.nameZh ?? code;
    };
    const when = ({ metric: code, validFrom, validTo }: Pick<Fact, "metric" | "validFrom" | "validTo">) => {
      const year = wholeYear(validFrom, validTo);
      if (year !== null) return o.year(year);
      if (validTo !== null) return o.span(validFrom, validTo);
      return byCode.get(code)?.grain === "state" ? o.from(validFrom) : o.on(validFrom);
    };
    const value = ({ value: number, unit }: Pick<Fact, "value" | "unit">) => {
      if (number === null) return "";
      return quantityText(number, unit, language);
    };
    const subject = (fact: Pick<Fact, "subject" | "organisation">) => {
      const name = language === "en" ? fact.organisation?.nameEn : fact.organisation?.nameZh;
      if (fact.organisation?.code === fact.subject) return name ?? fact.organisation.nameZh;
      return areaName(fact.subject);
    };
    return { metric, when, value, subject, areaName };
  }, [metrics, language, o, areas]);
}

/** The year whose days these are, all of them; or null. */
function wholeYear(from: string, to: string | null): string | null {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${Number(year) + 1}-01-01` ? year : null;
}
