import { useTexts } from "./language.tsx";
import styles from "./SampleMark.module.css";
import { Tip } from "./Tip.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** The quiet mark on whatever was made up for demonstration. */
export function SampleMark() {
  const t = useTexts({ zh, en });
  return (
    <Tip says={t.sample.meaning}>
      <button type="button" className={styles.mark}>
        {t.sample.mark}
      </button>
    </Tip>
  );
}
