import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { bringEn } from "../../bring-texts.en.ts";
import { bringZh } from "../../bring-texts.zh.ts";
import type { BackRefusal, BroughtBack } from "../../contract/bring-back.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import styles from "./bring.module.css";
import { useBringRefusal } from "./use-bring-refusal.ts";

/** What was edited, old and new, each with the act by which it is done. */
export function BackChanges({ answer: { changes, isApplied } }: { answer: BroughtBack }) {
  const t = useTexts({ zh: bringZh, en: bringEn }).back;
  const { acts } = useTexts({ zh, en });
  if (changes.length === 0) return null;
  const title = isApplied ? t.changed : t.changes;
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul className={classNames(styles.rows, styles.possible)}>
        {changes.map(({ row, id, title: name, changes: changed }) => (
          <li key={id}>
            <strong>
              {t.row} {row}
            </strong>{" "}
            <PageLink to={commitmentsPaths.commitment(id)}>
              <span lang={languageTags.zh}>{name}</span>
            </PageLink>
            <ul className={styles.changes}>
              {changed.map(({ field, from, to, act }) => (
                <li key={field}>
                  {t.change(t.fields[field], from, to)} <span className={styles.quiet}>{t.by(acts[act])}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What cannot be done: where in the file, why, and what to do; of what changed meanwhile both versions. */
export function BackRefusals({ refusals }: { refusals: readonly BackRefusal[] }) {
  const t = useTexts({ zh: bringZh, en: bringEn }).back;
  const refusalText = useBringRefusal();
  if (refusals.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t.refusals}</h2>
      <ul className={styles.rows}>
        {refusals.map((one) => (
          <li key={`${one.row} ${one.code}`}>
            <strong>
              {t.row} {one.row}
              {one.column && ` · ${t.column} ${one.column} ${one.header ?? ""}`}
            </strong>{" "}
            <span lang={languageTags.zh}>{one.title}</span>
            <p>{refusalText(one)}</p>
            {one.meanwhile ? <Both refusal={one} meanwhile={one.meanwhile} /> : <Wanted refusal={one} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Wanted({ refusal: { changes } }: { refusal: BackRefusal }) {
  const t = useTexts({ zh: bringZh, en: bringEn }).back;
  return (
    <p className={styles.quiet}>
      {changes.map(({ field, from, to }) => t.change(t.fields[field], from, to)).join(" · ")}
    </p>
  );
}

function Both({ refusal, meanwhile }: { refusal: BackRefusal; meanwhile: NonNullable<BackRefusal["meanwhile"]> }) {
  const t = useTexts({ zh: bringZh, en: bringEn }).back;
  return (
    <dl className={styles.both}>
      {refusal.changes.map(({ field, to }) => (
        <div key={field}>
          <dt>{t.fields[field]}</dt>
          <dd>
            {t.yours}: {to || "—"}
          </dd>
          <dd>
            {t.now}: {meanwhile.cells[field] || "—"}{" "}
            <span className={styles.quiet}>({t.meanwhile(meanwhile.by, formatDateTime(meanwhile.at))})</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
