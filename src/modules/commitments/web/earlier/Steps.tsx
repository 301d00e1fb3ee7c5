import { useTexts } from "../../../../web/ui/language.tsx";
import { earlierEn as en } from "../../earlier-texts.en.ts";
import { earlierZh as zh } from "../../earlier-texts.zh.ts";
import styles from "./earlier.module.css";

/** The four steps of bringing a ledger, and which one this is. */
export function Steps({ at }: { at: number }) {
  const { steps } = useTexts({ zh, en });
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li key={step} {...(index === at ? { "aria-current": "step" as const } : {})}>
          {step}
        </li>
      ))}
    </ol>
  );
}
