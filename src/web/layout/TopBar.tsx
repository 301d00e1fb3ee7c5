import type { ComponentType } from "react";
import { Suspense } from "react";
import { PageLink } from "../PageLink.tsx";
import { paths } from "../paths.ts";
import { useInstallation } from "../session.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useLanguage, useTexts } from "../ui/language.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { LookMenu } from "./LookMenu.tsx";
import { SearchBox } from "./SearchBox.tsx";
import styles from "./TopBar.module.css";

interface TopBarProps {
  readonly accounts: readonly ComponentType[];
  readonly onMenu: () => void;
}

/** The bar over every screen: whose programme this is, the search, the language, the account. */
export function TopBar({ accounts, onMenu }: TopBarProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const installation = useInstallation();
  return (
    <header className={styles.bar}>
      <button type="button" className={styles.menu} onClick={onMenu} aria-label={t.menu.open}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5.5h14M3 10h14M3 14.5h14" />
        </svg>
      </button>
      <PageLink to={paths.home()} className={styles.brand}>
        <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.mark}>
          <path d="M3 8.5c3 0 3-2.2 6-2.2s3 2.2 6 2.2 3-2.2 6-2.2M3 17h6.6l2.6-4.6 2.7 4.6H21" />
        </svg>
        <span className={styles.name}>{t.product}</span>
      </PageLink>
      <span className={styles.region}>{installation?.region[language]}</span>
      <div className={styles.search}>
        <SearchBox />
      </div>
      <div className={styles.tools}>
        <LanguageSwitch />
        <LookMenu />
        {accounts.map((Account, index) => (
          <Suspense key={Account.displayName ?? `account-${index}`} fallback={null}>
            <Account />
          </Suspense>
        ))}
      </div>
    </header>
  );
}
