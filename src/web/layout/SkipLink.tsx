import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useTexts } from "../ui/language.tsx";
import styles from "./SkipLink.module.css";

/** The first stop of the keyboard: past the navigation, into the content. */
export function SkipLink() {
  const t = useTexts({ zh, en });
  return (
    <a href="#main" className={styles.skip}>
      {t.skip}
    </a>
  );
}
