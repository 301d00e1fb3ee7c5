import { quantity } from "../../../platform/i18n/numbers.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { WordsByKey } from "../contract.ts";
import type { Field } from "../kit/fields.ts";
import { asTenThousands, moneyUnit } from "../kit/sheet.ts";
import { numberText, yuanText } from "../rules/value-text.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

/** What is called how, in the reader's language: states, codes, values of fields. */
export function useValueText(words: WordsByKey) {
  const language = useLanguage();
  const t = useTexts({ zh, en });
  const named = (key: string, code: string) => {
    const found = words[key];
    return found ? pick(found, language).text : code;
  };
  const organisation = (code: string | null) => (code === null ? null : named(`organisation:${code}`, code));
  /** Null: not known. */
  const value = (field: Field, held: unknown): string | null => {
    if (held === null || held === undefined || (Array.isArray(held) && held.length === 0)) return null;
    switch (field.kind) {
      case "choice":
        return field.choices[String(held)]?.[language] ?? String(held);
      case "flag":
        return held ? t.list.yes : t.list.no;
      case "money": {
        if (language === "en") return yuanText(Number(held));
        const shown = quantity(asTenThousands(Number(held)), moneyUnit, language);
        return `${shown.number} ${shown.unit}`;
      }
      case "number":
        return numberText(String(held), field.unit, language);
      case "item":
        return named(`item:${field.vocabulary}/${String(held)}`, String(held));
      case "organisation":
      case "place":
        return named(`${field.kind}:${String(held)}`, String(held));
      case "reference":
        return named(`record:${String(held)}`, String(held));
      case "references":
        return (held as string[]).map((id) => named(`record:${id}`, id)).join(language === "zh" ? "、" : "; ");
      case "period": {
        const { from, to } = held as { from: string; to: string | null };
        return `${from} – ${to ?? ""}`;
      }
      case "point": {
        const { longitude, latitude } = held as { longitude: number; latitude: number };
        return `${longitude}°, ${latitude}°`;
      }
      default:
        return String(held);
    }
  };
  return { value, organisation };
}
