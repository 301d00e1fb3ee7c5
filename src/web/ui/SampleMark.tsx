import { useTexts } from "./language.tsx";
import styles from "./SampleMark.module.css";
import { Tip } from "./Tip.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** The quiet mark on whatever was made up for demonstration; `isShort`: beside a single figure, where it takes no focus. */
export function SampleMark({ isShort = false }: { readonly isShort?: boolean }) {
  const t = useTexts({ zh, en });
  if (isShort)
    return (
      <span className={styles.short} title={t.sample.meaning}>
        {t.sample.short}
      </span>
    );
  return (
    <Tip says={t.sample.meaning}>
      <button type="button" className={styles.mark}>
        {t.sample.mark}
      </button>
    </Tip>
  );
}
