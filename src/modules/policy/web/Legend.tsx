import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import text from "./DocumentText.module.css";
import styles from "./Legend.module.css";
import type { MarkKind } from "./text-lines.ts";

const kinds = ["target", "goal", "task", "unit", "noise"] as const satisfies readonly MarkKind[];

/** What the marks in the text mean. */
export function Legend() {
  const t = useTexts({ zh, en });
  return (
    <ul className={styles.legend} aria-label={t.document.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={text[kind]}>{t.document.legendItems[kind]}</span>
        </li>
      ))}
    </ul>
  );
}
