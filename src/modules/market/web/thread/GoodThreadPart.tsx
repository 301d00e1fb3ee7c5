import { pick } from "../../../../platform/i18n/pick.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { GoodThread } from "../../contract/thread.ts";
import { deskEn } from "../../desk-texts.en.ts";
import { deskZh } from "../../desk-texts.zh.ts";
import { threadEn } from "../../thread-texts.en.ts";
import { threadZh } from "../../thread-texts.zh.ts";
import { deskPaths } from "../desk/paths.ts";
import { ContractLines, LicenceLines } from "./ThreadLists.tsx";
import styles from "./thread.module.css";

/** On the page of a demand or a result: the leads of it, and the licences and contracts that came of them. */
export function GoodThreadPart({ thread: { leads, licences, contracts } }: { thread: GoodThread }) {
  const t = useTexts({ zh: threadZh, en: threadEn });
  const { stages } = useTexts({ zh: deskZh, en: deskEn });
  const language = useLanguage();
  if (leads.length + licences.length + contracts.length === 0) return null;
  const none = <span className={styles.quiet}>{t.none}</span>;
  return (
    <section>
      <h2>{t.ofGood}</h2>
      <FieldList>
        <div>
          <dt>{t.leads}</dt>
          <dd>
            {leads.length === 0 && none}
            <ul className={styles.lines}>
              {leads.map(({ id, title, stage }) => (
                <li key={id}>
                  <PageLink to={deskPaths.lead(id)}>{pick(title, language).text || t.gone}</PageLink>{" "}
                  <span className={styles.quiet}>{stages[stage]}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t.licences}</dt>
          <dd>{licences.length === 0 ? none : <LicenceLines licences={licences} />}</dd>
        </div>
        <div>
          <dt>{t.contracts}</dt>
          <dd>{contracts.length === 0 ? none : <ContractLines contracts={contracts} />}</dd>
        </div>
      </FieldList>
    </section>
  );
}
