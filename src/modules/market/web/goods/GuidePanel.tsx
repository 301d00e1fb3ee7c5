import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import type { Weakness } from "../../rules/drafting-guide.ts";
import styles from "./goods.module.css";

/** Which lines are weak, and why. */
export function GuidePanel({ weak }: { weak: readonly Weakness[] }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).one;
  const words = useTexts({ zh: goodsZh, en: goodsEn });
  if (weak.length === 0) return <Notice kind="good" title={t.guideFine} />;
  return (
    <Notice kind={weak.some(({ blocks }) => blocks) ? "warn" : "info"} title={t.guideCount(weak.length)}>
      <ul className={styles.weak} aria-label={t.guide}>
        {weak.map(({ line, why, what, blocks }) => (
          <li key={`${line} ${why} ${what}`}>
            <strong>{words.lines[line]}</strong>
            {words.colon}
            {words.weaknesses[why](what ?? "")}
            {blocks && <span className={styles.must}>{t.blocks}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
