import { useState } from "react";
import type { NavigationGroup } from "../module-pages.ts";

const storageKey = "haice.navigation";

/** How many entries stand open for somebody who has folded nothing, so that every heading is in sight on a desk's screen. */
const entriesAtFirst = 18;

/** A group that the reader sees, and how many entries it holds for their roles. */
export type SeenGroup = readonly [group: NavigationGroup, entries: number];

/** What the reader folded or opened by hand; a group that is missing was never touched. */
export type FoldChoices = Readonly<Partial<Record<NavigationGroup, "open" | "folded">>>;

/**
 * Whether a group stands open: as the reader left it; untouched, when it leads to the page that is shown or is among the
 * first groups that fit on a screen together. The first always stands open.
 */
export function isGroupOpen(
  group: NavigationGroup,
  seen: readonly SeenGroup[],
  here: NavigationGroup | undefined,
  choices: FoldChoices,
): boolean {
  const choice = choices[group];
  if (choice) return choice === "open";
  if (group === here) return true;
  const at = seen.findIndex(([one]) => one === group);
  const above = seen.slice(0, at + 1).reduce((sum, [, entries]) => sum + entries, 0);
  return at === 0 || (at > 0 && above <= entriesAtFirst);
}

/** The choices as they were stored; what cannot be read counts as none. */
export function readChoices(stored: string | null): FoldChoices {
  try {
    const read: unknown = JSON.parse(stored ?? "{}");
    if (typeof read !== "object" || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter(([, choice]) => choice === "open" || choice === "folded"));
  } catch {
    return {};
  }
}

/** The reader's choices, kept on this device. */
export function useFoldChoices(): [FoldChoices, (group: NavigationGroup, isOpen: boolean) => void] {
  const [choices, setChoices] = useState(() => readChoices(window.localStorage.getItem(storageKey)));
  const choose = (group: NavigationGroup, isOpen: boolean) => {
    const chosen: FoldChoices = { ...choices, [group]: isOpen ? "open" : "folded" };
    setChoices(chosen);
    window.localStorage.setItem(storageKey, JSON.stringify(chosen));
  };
  return [choices, choose];
}
