import type { Language } from "../../../platform/i18n/language.ts";
import { quantityText } from "../../../platform/i18n/numbers.ts";

/** An amount in 分 as people read it: 万元 and 亿元 in Chinese, yuan in English. */
export const moneyText = (cents: number, language: Language, yuan: string): string =>
  quantityText(cents / 100, yuan, language);

interface RangeTexts {
  readonly yuan: string;
  readonly amount: (least: string, most: string) => string;
  readonly upTo: (most: string) => string;
  readonly from: (least: string) => string;
  readonly askOwner: string;
}

/** A range of amounts in 分 in words; where nothing is said, that it is to be agreed. */
export function rangeText(
  { least, most }: { least: number | null; most: number | null },
  language: Language,
  t: RangeTexts,
): string {
  const text = (cents: number) => moneyText(cents, language, t.yuan);
  if (least !== null && most !== null) return t.amount(text(least), text(most));
  if (most !== null) return t.upTo(text(most));
  return least !== null ? t.from(text(least)) : t.askOwner;
}
