import { languageTags } from "../../platform/i18n/language.ts";
import type { Bilingual } from "../../platform/i18n/pick.ts";
import { pick } from "../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "./language.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import styles from "./Words.module.css";

/** A text of the data in the reader's language; when only Chinese exists, that, with a visible mark. */
export function Words({ of, isMarked = true }: { of: Bilingual; isMarked?: boolean }) {
  const language = useLanguage();
  const t = useTexts({ zh, en });
  const picked = pick(of, language);
  if (!picked.isFallback) return <>{picked.text}</>;
  return (
    <>
      <span lang={languageTags.zh}>{picked.text}</span>
      {isMarked && (
        <small className={styles.mark} title={t.fallback.meaning}>
          {t.fallback.mark}
        </small>
      )}
    </>
  );
}
