import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Thread } from "../../contract/thread.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { licencesEn } from "../../licences-texts.en.ts";
import { licencesZh } from "../../licences-texts.zh.ts";
import { threadEn } from "../../thread-texts.en.ts";
import { threadZh } from "../../thread-texts.zh.ts";
import { contractPaths } from "../contracts/paths.ts";
import { marketPaths } from "../paths.ts";
import styles from "./thread.module.css";

/** Contracts by name, number and how they stand. */
export function ContractLines({ contracts }: Pick<Thread, "contracts">) {
  const t = useTexts({ zh: threadZh, en: threadEn });
  const words = useTexts({ zh: contractsZh, en: contractsEn });
  return (
    <ul className={styles.lines}>
      {contracts.map(({ id, name, number, state }) => (
        <li key={id}>
          <PageLink to={contractPaths.contract(id)}>{name}</PageLink>{" "}
          <span className={styles.quiet}>
            {number ?? t.notRegistered} · {words.states[state]}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Licences by title, kind and how they stand. */
export function LicenceLines({ licences }: Pick<Thread, "licences">) {
  const t = useTexts({ zh: licencesZh, en: licencesEn });
  return (
    <ul className={styles.lines}>
      {licences.map(({ id, title, kind, state }) => (
        <li key={id}>
          <PageLink to={marketPaths.licence(id)}>{title}</PageLink>{" "}
          <span className={styles.quiet}>
            {t.kinds[kind]} · {t.states[state]}
          </span>
        </li>
      ))}
    </ul>
  );
}
