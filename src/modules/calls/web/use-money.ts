import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { dossierEn as en } from "../dossier-texts.en.ts";
import { dossierZh as zh } from "../dossier-texts.zh.ts";

/** Words for money in 分: exact, in 元. */
export function useMoney(): (fen: number) => string {
  const { yuan } = useTexts({ zh, en });
  return (fen) => yuan(exactNumber(fen / 100));
}
