import { useTexts } from "../../../../web/ui/language.tsx";
import type { MissingLine } from "../../contract/contracts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import styles from "./contracts.module.css";

/** Every line that a contract still misses, those first without which it is not registered. */
export function CheckList({ lines }: { readonly lines: readonly MissingLine[] }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  if (lines.length === 0) return <p>{t.one.checkWhole}</p>;
  const sorted = [...lines].sort((a, b) => Number(b.blocks) - Number(a.blocks));
  return (
    <ul className={styles.lines}>
      {sorted.map(({ what, blocks }) => (
        <li key={what} data-blocks={blocks}>
          {t.missings[what]}
          <span className={styles.kind}>{blocks ? t.one.blocks : t.one.asks}</span>
        </li>
      ))}
    </ul>
  );
}
