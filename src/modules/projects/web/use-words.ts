import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { screenEn as en } from "../screen-texts.en.ts";
import { screenZh as zh } from "../screen-texts.zh.ts";

/** The texts of this module's screens. */
export const useWords = () => useTexts({ zh, en });

/** Words for money in 分: exact, in 元. */
export function useMoney(): (fen: number) => string {
  const { yuan } = useWords();
  return (fen) => yuan(exactNumber(fen / 100));
}
