import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { type NavigationEntry, type NavigationGroup, navigationGroups } from "../module-pages.ts";
import { useUser } from "../session.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useTexts } from "../ui/language.tsx";
import { EntryList, FoldingGroup } from "./FoldingGroup.tsx";
import { isGroupOpen, useFoldChoices } from "./folded-groups.ts";
import styles from "./Navigation.module.css";

/** The entries of the reader's roles, in order. Somebody who has not signed in sees what everyone sees. */
export function useNavigation(entries: readonly NavigationEntry[]): readonly NavigationEntry[] {
  const roles: readonly string[] = useUser()?.roles ?? [];
  return entries
    .filter((entry) => entry.roles === "everyone" || entry.roles.some((role) => roles.includes(role)))
    .sort((a, b) => a.order - b.order);
}

/** The headings under which there is something, with what stands there. */
export const byGroup = (
  entries: readonly NavigationEntry[],
): readonly (readonly [NavigationGroup, readonly NavigationEntry[]])[] =>
  navigationGroups.flatMap((group) => {
    const inGroup = entries.filter((entry) => entry.group === group);
    return inGroup.length > 0 ? [[group, inGroup] as const] : [];
  });

interface NavigationProps {
  readonly entries: readonly NavigationEntry[];
  readonly onGo?: () => void;
}

function NavigationList({ entries, onGo }: NavigationProps) {
  const t = useTexts({ zh, en });
  const seen = useNavigation(entries);
  const { pathname } = useLocation();
  const here = nearest(seen, pathname);
  const [choices, choose] = useFoldChoices();
  const groups = byGroup(seen);
  const headed = groups
    .filter(([group]) => group !== "top")
    .map(([group, inGroup]) => [group, inGroup.length] as const);
  return (
    <nav aria-label={t.menu.label} className={styles.list}>
      {groups.map(([group, inGroup]) =>
        group === "top" ? (
          <EntryList key={group} entries={inGroup} here={here} onGo={onGo} />
        ) : (
          <FoldingGroup
            key={group}
            label={t.groups[group]}
            entries={inGroup}
            here={here}
            isOpen={isGroupOpen(group, headed, here?.group, choices)}
            onFold={(isOpen) => choose(group, isOpen)}
            onGo={onGo}
          />
        ),
      )}
    </nav>
  );
}

/** Of entries below each other the longest that leads to the page: it alone is where the reader is. */
const nearest = (entries: readonly NavigationEntry[], pathname: string): NavigationEntry | undefined =>
  entries
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .toSorted((one, other) => other.to.length - one.to.length)[0];

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
