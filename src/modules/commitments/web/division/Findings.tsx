import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Division } from "../../contract/division.ts";
import { divisionEn as en } from "../../division-texts.en.ts";
import { divisionZh as zh } from "../../division-texts.zh.ts";
import { isStopping } from "../../rules/division.ts";
import styles from "./division.module.css";

/** What the check says of what was decided and drafted together. */
export function Findings({ division: { findings, draft, tree } }: { division: Division }) {
  const t = useTexts({ zh, en });
  if (draft === null && tree.length === 1) return null;
  const said = [...new Map(findings.map((finding) => [finding.code, finding])).values()];
  return (
    <section className={styles.part} aria-label={t.one.open}>
      <h2>{t.one.open}</h2>
      {said.length === 0 && <p>{t.one.clean}</p>}
      <ul className={styles.findings}>
        {said.map((finding) => (
          <li key={finding.code} className={isStopping(finding) ? styles.stopping : undefined}>
            {t.findings[finding.code](finding)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who decided or dropped what, when and on what basis. */
export function History({ history }: { history: Division["history"] }) {
  const o = useTexts({ zh, en }).one;
  if (history.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{o.history}</h2>
      <ul className={styles.findings}>
        {history.map(({ answer, at, by, basis, gapReason, parts }) => (
          <li key={at}>
            {answer === "decided" ? o.decided(by, formatDateTime(at), parts) : o.dropped(by, formatDateTime(at))}
            {basis && <span className={styles.quiet}> {o.because(basis)}</span>}
            {gapReason && <span className={styles.quiet}> {o.despite(gapReason)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
