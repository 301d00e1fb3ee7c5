import { formatDate } from "../../../platform/i18n/dates.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Commitment } from "../contract/commitment.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitment.module.css";
import { EvidenceLinks } from "./EvidenceLinks.tsx";

/** What the units reported, round by round, and what the review said. */
export function ReportList({ reports }: { reports: Commitment["reports"] }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  if (reports.length === 0) return <p className={styles.none}>{o.noReports}</p>;
  return (
    <ul className={styles.reports}>
      {reports.map(({ id, round, organisation, content, at, by, verdict, verdictNote }) => (
        <li key={id}>
          <p className={styles.reportHead}>
            <strong>{o.round(round)}</strong>{" "}
            {pick({ zh: organisation.nameZh, en: organisation.nameEn }, language).text} · {by} · {formatDate(at)}
            <span className={styles.sign}>
              {o.verdicts[verdict ?? "none"]}
              {verdictNote && ` · ${verdictNote}`}
            </span>
          </p>
          <dl className={styles.content}>
            {(["progress", "problem", "next"] as const)
              .filter((key) => content[key])
              .map((key) => (
                <div key={key}>
                  <dt>{o.content[key]}</dt>
                  <dd>{content[key]}</dd>
                </div>
              ))}
            <EvidenceLinks links={content.evidence} />
          </dl>
        </li>
      ))}
    </ul>
  );
}
