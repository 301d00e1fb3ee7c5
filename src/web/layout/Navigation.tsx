import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { NavigationEntry, NavigationGroup } from "../module-pages.ts";
import { PageLink } from "../PageLink.tsx";
import { useUser } from "../session.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useLanguage, useTexts } from "../ui/language.tsx";
import styles from "./Navigation.module.css";

const groups: readonly NavigationGroup[] = ["read", "work", "manage"];

/** The entries of the reader's roles, in order. Somebody who has not signed in sees what everyone sees. */
export function useNavigation(entries: readonly NavigationEntry[]): readonly NavigationEntry[] {
  const roles: readonly string[] = useUser()?.roles ?? [];
  return entries
    .filter((entry) => entry.roles === "everyone" || entry.roles.some((role) => roles.includes(role)))
    .sort((a, b) => a.order - b.order);
}

interface NavigationProps {
  readonly entries: readonly NavigationEntry[];
  readonly onGo?: () => void;
}

function NavigationList({ entries, onGo }: NavigationProps) {
  const language = useLanguage();
  const t = useTexts({ zh, en });
  const seen = useNavigation(entries);
  const { pathname } = useLocation();
  const here = nearest(seen, pathname);
  return (
    <nav aria-label={t.menu.label} className={styles.list}>
      {groups.map((group) => {
        const inGroup = seen.filter((entry) => entry.group === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} aria-labelledby={onGo ? undefined : `navigation-${group}`}>
            <p id={onGo ? undefined : `navigation-${group}`} className={styles.group}>
              {t.groups[group]}
            </p>
            <ul>
              {inGroup.map((entry) => (
                <li key={entry.to}>
                  <PageLink
                    to={entry.to}
                    className={styles.entry}
                    activeClass={styles.active}
                    isExact={entry.to === "/" || entry.to !== here}
                    {...(onGo ? { onClick: onGo } : {})}
                  >
                    {entry.label[language]}
                  </PageLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

/** Of entries below each other the longest that leads to the page: it alone is where the reader is. */
const nearest = (entries: readonly NavigationEntry[], pathname: string): string | undefined =>
  entries
    .map((entry) => entry.to)
    .filter((to) => pathname === to || pathname.startsWith(`${to}/`))
    .toSorted((one, other) => other.length - one.length)[0];

/** The navigation beside the content of a wide screen. */
export function NavigationSide({ entries }: { entries: readonly NavigationEntry[] }) {
  return (
    <div className={styles.side}>
      <NavigationList entries={entries} />
    </div>
  );
}

interface DrawerProps {
  readonly entries: readonly NavigationEntry[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The same navigation as a drawer on a narrow screen; the browser's own dialog keeps the focus inside. */
export function NavigationDrawer({ entries, isOpen, onClose }: DrawerProps) {
  const t = useTexts({ zh, en });
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-label={t.menu.label}
      onClose={onClose}
      onPointerDown={(event) => event.target === dialog.current && onClose()}
    >
      {isOpen && (
        <div className={styles.drawerBody}>
          <button type="button" className={styles.close} onClick={onClose} aria-label={t.menu.close}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 5l10 10M15 5 5 15" />
            </svg>
          </button>
          <NavigationList entries={entries} onGo={onClose} />
        </div>
      )}
    </dialog>
  );
}
