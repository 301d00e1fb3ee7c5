import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { divisionEn as en } from "../../division-texts.en.ts";
import { divisionZh as zh } from "../../division-texts.zh.ts";

/** What is left to give away, in words. */
export function useRestText(measure: string | null): (rest: number) => string {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const said = (value: number) => quantityText(String(value), measure ?? "", language);
  return (rest) => (rest === 0 ? o.restNone : rest > 0 ? o.rest(said(rest)) : o.restOver(said(-rest)));
}
