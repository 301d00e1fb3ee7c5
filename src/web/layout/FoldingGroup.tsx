import { useId } from "react";
import type { NavigationEntry } from "../module-pages.ts";
import { PageLink } from "../PageLink.tsx";
import { useLanguage } from "../ui/language.tsx";
import styles from "./FoldingGroup.module.css";

interface EntryListProps {
  readonly id?: string;
  readonly entries: readonly NavigationEntry[];
  /** The entry that leads to the page that is shown. */
  readonly here: NavigationEntry | undefined;
  readonly onGo: (() => void) | undefined;
}

/** The links of one group of the navigation. */
export function EntryList({ id, entries, here, onGo }: EntryListProps) {
  const language = useLanguage();
  return (
    <ul id={id} className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.to}>
          <PageLink
            to={entry.to}
            className={styles.entry}
            activeClass={styles.active}
            isExact={entry.to === "/" || entry !== here}
            {...(onGo ? { onClick: onGo } : {})}
          >
            {entry.label[language]}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

interface FoldingGroupProps extends EntryListProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
}

/** A heading that folds. Folded it still shows where the reader is, and says how much it holds. */
export function FoldingGroup({ label, isOpen, onFold, entries, here, onGo }: FoldingGroupProps) {
  const id = useId();
  const shown = isOpen ? entries : entries.filter((entry) => entry === here);
  return (
    <section className={styles.group}>
      <button
        type="button"
        className={styles.heading}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onFold(!isOpen)}
      >
        <span>{label}</span>
        {!isOpen && <span className={styles.count}>{entries.length}</span>}
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3 4.5 6 7.5 9 4.5" />
        </svg>
      </button>
      <EntryList id={id} entries={shown} here={here} onGo={onGo} />
    </section>
  );
}
