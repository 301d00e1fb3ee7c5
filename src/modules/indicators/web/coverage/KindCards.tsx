import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Coverage } from "../../contract.ts";
import { en } from "../../coverage-texts.en.ts";
import { zh } from "../../coverage-texts.zh.ts";
import { indicatorsPaths } from "../paths.ts";
import type { AsOf } from "../queries.ts";
import styles from "./coverage.module.css";

/** Where figures come from, what that means for whoever types them, and how many have data now. */
export function KindCards({ counts, asOf }: { counts: Coverage["counts"]; asOf: AsOf }) {
  const t = useTexts({ zh, en });
  return (
    <ul className={styles.kinds}>
      {counts
        .filter(({ targets }) => targets > 0)
        .map(({ source, targets, withData }) => (
          <li key={source} className={styles.kind}>
            <p className={styles.kindHead}>
              <PageLink to={indicatorsPaths.coverage()} search={{ ...asOf, source: [source] }}>
                <span className="spoken">{t.kindOpen(t.kinds[source])}</span>
                <span aria-hidden="true">{t.kinds[source]}</span>
              </PageLink>
              <strong>{t.kindCount(targets)}</strong>
            </p>
            <div className={styles.meter} aria-hidden="true">
              <span style={{ inlineSize: `${(withData / targets) * 100}%` }} />
            </div>
            <p className={styles.kindData}>{t.kindData(withData)}</p>
            <p className={styles.quiet}>{t.kindsAbout[source]}</p>
          </li>
        ))}
    </ul>
  );
}
