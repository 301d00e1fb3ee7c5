import type { ReviewItem } from "../contract/review.ts";

/** Extractions of one pattern that one look can confirm together. */
export interface Group {
  pattern: string;
  /** The earlier edition in which people confirmed the same, or null. */
  carriedFrom: string | null;
  items: ReviewItem[];
}

/** Whether this person's judgement is still due: nobody has concluded it, and they have not judged it themselves. */
export const isDueFor = (item: ReviewItem, person: string): boolean =>
  (item.state === "open" || item.state === "half") && !item.judgements.some((one) => one.person === person);

/**
 * What this person has yet to judge, in groups of one pattern: what is known from an earlier edition first, then what
 * speaks against a group decides, so that the doubtful ones come first; larger groups before smaller ones.
 */
export function groupsToJudge(items: readonly ReviewItem[], person: string): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    if (item.pattern === null || !isDueFor(item, person)) continue;
    const group = groups.get(item.pattern) ?? {
      pattern: item.pattern,
      carriedFrom: carriedFrom(item.pattern),
      items: [],
    };
    group.items.push(item);
    groups.set(item.pattern, group);
  }
  const score = (group: Group) => Math.max(...group.items.map((item) => item.risk.score));
  return [...groups.values()].sort(
    (a, b) =>
      Number(b.carriedFrom !== null) - Number(a.carriedFrom !== null) ||
      score(b) - score(a) ||
      b.items.length - a.items.length,
  );
}

const carriedFrom = (pattern: string): string | null => /^carried\|(\d+)\|/.exec(pattern)?.[1] ?? null;
