import { Figure } from "../../../../web/ui/Figure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { amountIn } from "../../rules/contracts.ts";
import styles from "./contracts.module.css";

/** An amount of 分, shown in its large unit with the exact figure behind it. */
export function Amount({ label, fen }: { readonly label: string; readonly fen: number | null }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const language = useLanguage();
  return (
    <span className={styles.amount}>
      <Figure label={label} value={fen === null ? null : amountIn(fen, language)} unit={t.amount} />
    </span>
  );
}
