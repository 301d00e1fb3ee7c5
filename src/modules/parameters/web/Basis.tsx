import { SourceLines } from "../../../web/SourceLines.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./parameters.module.css";

/** The document and clause that give a value, or the mark that none does. */
export function Basis({ of }: { of: string | null }) {
  const t = useTexts({ zh, en });
  return of === null ? <span className={styles.mark}>{t.notInSource}</span> : <SourceLines of={of} />;
}
