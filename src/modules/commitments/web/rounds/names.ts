import type { Language } from "../../../../platform/i18n/language.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import type { RoundItem } from "../../contract/round.ts";

export const unitName = (
  { nameZh, nameEn }: Pick<RoundItem["unit"], "nameZh" | "nameEn">,
  language: Language,
): string => pick({ zh: nameZh, en: nameEn }, language).text;

export const documentName = (
  { shortZh, titleZh, shortEn, titleEn }: RoundItem["document"],
  language: Language,
): string => pick({ zh: shortZh ?? titleZh, en: shortEn ?? titleEn }, language).text;
