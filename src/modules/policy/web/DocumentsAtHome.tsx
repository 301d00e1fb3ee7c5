import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { periodOf } from "./DocumentRegister.tsx";
import styles from "./DocumentsAtHome.module.css";
import { policyPaths } from "./paths.ts";
import { policyQueries } from "./queries.ts";

/** On the home page: the plans that are here, each with what it promises. */
export function DocumentsAtHome() {
  const t = useTexts({ zh, en });
  return (
    <section aria-label={t.list.nav}>
      <h2>{t.list.nav}</h2>
      <Loaded query={useQuery(policyQueries.documents())} shape="cards" rows={3}>
        {({ documents }) => (
          <ul className={styles.documents}>
            {documents.map((document) => (
              <li key={document.code}>
                <PageLink to={policyPaths.document(document.code)} className={styles.title}>
                  <Words of={{ zh: document.shortZh ?? document.titleZh, en: document.shortEn ?? document.titleEn }} />
                </PageLink>
                <span className={styles.period}>{periodOf(document) ?? t.list.notGiven}</span>
                <span>{t.document.answer(document.counts.targets, document.counts.tasks, document.counts.units)}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
