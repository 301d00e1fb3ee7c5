import { useTexts } from "../../../../web/ui/language.tsx";
import { workflowEn as en } from "../../workflow-texts.en.ts";
import { workflowZh as zh } from "../../workflow-texts.zh.ts";
import styles from "../calls.module.css";

/** The sentence that something rests on (document and line), or that no source says it. */
export function Basis({ basis }: { basis: string | null }) {
  const o = useTexts({ zh, en }).one;
  return <span className={styles.mark}>{basis === null ? o.notInSource : o.basis(basis)}</span>;
}
