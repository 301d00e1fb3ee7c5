import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { FirmRow, TitleKind } from "../contract.ts";
import { lastDayOf } from "../rules/import-rows.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./firms.module.css";

/** The titles that a firm holds on the day, each with its end; what runs out says so in words. */
export function HeldTitles({ titles, kinds }: { titles: FirmRow["titles"]; kinds: readonly TitleKind[] }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const nameOf = (code: string) => kinds.find((kind) => kind.code === code)?.name[language] ?? code;
  if (titles.length === 0) return <span className={styles.quiet}>{t.list.noTitle}</span>;
  return (
    <span className={styles.titles}>
      {titles.map(({ title, state, validTo }) => (
        <span key={title}>
          {nameOf(title)}
          <span className={styles.state} data-state={state}>
            {state === "expiring" && `${t.states.expiring} `}
            {t.list.until(lastDayOf(validTo))}
          </span>
        </span>
      ))}
    </span>
  );
}
