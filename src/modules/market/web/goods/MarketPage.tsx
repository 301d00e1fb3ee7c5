import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";

/** The public market: demands and results. */
export function MarketPage() {
  const t = useTexts({ zh: goodsZh, en: goodsEn }).market;
  return (
    <Screen>
      <Answer question={t.question} answer={t.about} />
    </Screen>
  );
}
