import { exactNumber } from "../../../platform/i18n/numbers.ts";
import type { EditionDifferenceAnswer } from "../contract/difference.ts";
import { comparators, goalKinds, targetKinds, taskClasses, unitModes } from "../contract.ts";
import type { zh } from "../texts.zh.ts";

type Texts = typeof zh;
type Owed = EditionDifferenceAnswer["owed"];
export type OwedKind = keyof Owed;
type Value = string | number | null;

/** A changed property in the reader's words. */
export function shownValue(field: string, value: Value, t: Texts): string {
  if (value === null) return t.difference.none;
  if (field === "deadline") return String(value);
  if (typeof value === "number") return exactNumber(value);
  if (field === "openList") return value === "true" ? t.difference.yes : t.difference.no;
  const lists: Array<readonly [string, Readonly<Record<string, string>>, readonly string[]]> = [
    ["comparator", t.comparators, comparators],
    ["kind", { ...t.targetKinds, ...t.goalKinds }, [...targetKinds, ...goalKinds]],
    ["class", t.taskClasses, taskClasses],
    ["unitMode", t.unitModes, unitModes],
    ["strength", t.difference.strengths, ["plain", "strive"]],
  ];
  const list = lists.find(([name, , known]) => name === field && known.includes(value));
  return list?.[1][value] ?? value;
}

/** The answer in one line: first what is owed, then the text. */
export function differenceAnswer({ owed, counts }: Pick<EditionDifferenceAnswer, "owed" | "counts">, t: Texts): string {
  const words = counts.changed + counts.moved + counts.removed + counts.added;
  if (words === 0 && counts.punctuation + counts.numbering === 0) return t.difference.identical;
  if (words === 0) return t.difference.onlySigns(counts.punctuation, counts.numbering);
  const kinds = (["targets", "goals", "tasks"] as const).flatMap((kind) => {
    const { changed, added, dropped } = owed[kind];
    const parts = [
      changed.length > 0 && t.difference.changedOf(changed.length),
      added.length > 0 && t.difference.addedOf(added.length),
      dropped.length > 0 && t.difference.droppedOf(dropped.length),
    ].filter((part) => part !== false);
    return parts.length > 0 ? [t.difference.kindOf(t.difference.kinds[kind], parts)] : [];
  });
  return kinds.length > 0 ? t.difference.owedChanged(kinds, words) : t.difference.owedSame(words);
}

/** Whether anything that is owed differs. */
export const isOwedChanged = (owed: Owed): boolean =>
  [owed.targets, owed.goals, owed.tasks].some(
    ({ changed, added, dropped }) => changed.length + added.length + dropped.length > 0,
  );
