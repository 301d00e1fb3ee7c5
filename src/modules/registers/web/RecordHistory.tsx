import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { RecordDetail } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { hiddenValue } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./registers.module.css";
import { useValueText } from "./use-value-text.ts";

interface RecordHistoryProps {
  readonly definition: RegisterDefinition;
  readonly detail: RecordDetail;
}

/** Who changed what, when and why, with what stood there before. */
export function RecordHistory({ definition, detail: { history, words } }: RecordHistoryProps) {
  const t = useTexts({ zh, en });
  const d = t.detail;
  const language = useLanguage();
  const text = useValueText(words);
  const changed = history.filter((entry) => entry.changes.length > 0);
  const label = (name: string) =>
    definition.fields[name]?.label[language] ??
    (name === "owner" ? definition.owner[language] : name === "name" ? t.head.name : t.head.disclosure);
  const shown = (name: string, value: unknown): string => {
    const field = definition.fields[name];
    if (value === hiddenValue) return t.hidden;
    if (field) return text.value(field, value) ?? t.unknown;
    if (value === null || value === undefined) return t.unknown;
    if (name === "owner") return text.organisation(String(value)) ?? t.unknown;
    return typeof value === "object" ? Object.values(value).filter(Boolean).join(" / ") : String(value);
  };
  return (
    <section className={styles.section}>
      <h2>{d.history}</h2>
      <ol className={styles.list}>
        {changed.map((entry) => (
          <li key={entry.id}>
            <span className={styles.when}>{formatDateTime(entry.at)}</span>
            {[entry.by && d.by(entry.by), entry.basis].filter(Boolean).join(" · ")}
            <ul className={styles.changes}>
              {entry.changes.map((change) => (
                <li key={change.field}>
                  {label(change.field)}
                  {t.separator}
                  <del>{shown(change.field, change.before)}</del> → <ins>{shown(change.field, change.after)}</ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
