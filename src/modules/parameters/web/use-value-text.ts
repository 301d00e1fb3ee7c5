import { useCallback } from "react";
import { formatNumber } from "../../../platform/i18n/numbers.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Parameter } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

type Shown = Pick<Parameter, "field" | "unit">;

/** A value of a parameter in the reader's words: the word of its choice, yes or no, a number with its unit. */
export function useValueText(): (parameter: Shown, value: Parameter["inForce"]["value"]) => string {
  const language = useLanguage();
  const t = useTexts({ zh, en });
  return useCallback(
    ({ field, unit }, value) => {
      if (typeof value === "boolean") return value ? t.yes : t.no;
      const option = field.kind === "choice" && field.options.find((each) => each.value === value);
      if (option) return option[language];
      return t.value(typeof value === "number" ? formatNumber(value, language) : value, unit?.[language] ?? "");
    },
    [language, t],
  );
}
