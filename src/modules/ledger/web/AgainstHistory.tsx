import { quantity } from "../../../platform/i18n/numbers.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { History } from "../contract/history.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ledger.module.css";
import { ledgerPaths } from "./paths.ts";

interface AgainstHistoryProps {
  readonly history: History;
  readonly isCorrection: boolean;
}

/** What stands out when a number is held against the last ones of its subject, and those numbers. */
export function AgainstHistory({ history, isCorrection }: AgainstHistoryProps) {
  const { enter: e } = useTexts({ zh, en });
  const language = useLanguage();
  const shown = (value: string) => {
    const { number, unit } = quantity(value, history.unit, language);
    return `${number} ${unit}`.trim();
  };
  return (
    <div className={styles.against}>
      {history.findings.map((finding) => (
        <Notice
          key={finding.code}
          kind={finding.code === "same-period" || isCorrection ? "info" : "warn"}
          title={e.findings[finding.code](finding)}
        />
      ))}
      {history.findings.length === 0 && history.last.length > 0 && <Notice kind="good" title={e.fine} />}
      {history.last.length === 0 ? (
        <p className={styles.help}>{e.noHistory}</p>
      ) : (
        <>
          <h2>{e.history}</h2>
          <ul className={styles.findings}>
            {history.last.map((fact) => (
              <li key={fact.id}>
                <PageLink to={ledgerPaths.fact(fact.id)}>
                  {fact.validFrom} {shown(fact.value)}
                </PageLink>{" "}
                {fact.sample && <SampleMark />}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
