import { pick } from "../../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Match } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";

/** Says that technology of one domain is matched with a need of another, and of which. */
export function AcrossMark({ across }: { across: NonNullable<Match["across"]> }) {
  const t = useTexts({ zh, en }).match;
  const language = useLanguage();
  return <strong>{t.across(pick(across.result, language).text, pick(across.demand, language).text)}</strong>;
}
