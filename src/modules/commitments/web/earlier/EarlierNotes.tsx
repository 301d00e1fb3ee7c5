import { formatDate } from "../../../../platform/i18n/dates.ts";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Commitment } from "../../contract/commitment.ts";
import { earlierEn as en } from "../../earlier-texts.en.ts";
import { earlierZh as zh } from "../../earlier-texts.zh.ts";
import styles from "./earlier.module.css";

/** What an earlier ledger said of a commitment's progress, until its unit reports here. */
export function EarlierNotes({ notes }: { notes: Commitment["earlier"] }) {
  const t = useTexts({ zh, en }).note;
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes}>
      <h2>{t.title}</h2>
      {notes.map((note) => (
        <div key={`${note.fileName} ${note.sheet} ${note.row}`}>
          <p className={styles.quiet}>{t.from(note.fileName, note.row, note.by, formatDate(note.at))}</p>
          <FieldList>
            {(["progress", "problem", "next", "deadline"] as const)
              .filter((field) => note[field] !== "")
              .map((field) => (
                <div key={field}>
                  <dt>{t.fields[field]}</dt>
                  <dd lang={languageTags.zh}>{note[field]}</dd>
                </div>
              ))}
          </FieldList>
        </div>
      ))}
    </section>
  );
}
