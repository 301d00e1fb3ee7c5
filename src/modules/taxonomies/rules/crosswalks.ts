import type { Certainty, Relation } from "../contract.ts";

/** An item of a vocabulary, by their codes. */
export interface ItemRef {
  vocabulary: string;
  item: string;
}

/** Just what decides what corresponds. `isStated`: a clause says so. */
export interface CrosswalkLink {
  id: string;
  from: ItemRef;
  to: ItemRef;
  relation: Relation;
  isStated: boolean;
}

/** A decision with the relation that it was about. */
export interface Verdict {
  relation: Relation;
  verdict: "confirmed" | "rejected";
}

const inverses: Record<Relation, Relation> = {
  same: "same",
  narrower: "broader",
  broader: "narrower",
  overlaps: "overlaps",
};

/** The same relation seen from the other item. */
export const inverseOf = (relation: Relation): Relation => inverses[relation];

/** How sure a crosswalk is: the last decision counts while the relation is the one it was about, else what a clause states. */
export function certaintyOf(link: Pick<CrosswalkLink, "relation" | "isStated">, last: Verdict | null): Certainty {
  if (last && last.relation === link.relation) return last.verdict;
  return link.isStated ? "stated" : "proposed";
}

/** True when somebody may rely on it: a text states it or a steward confirmed it. */
export const isSure = (certainty: Certainty): boolean => certainty === "stated" || certainty === "confirmed";

/**
 * What an item corresponds to, seen from it, whichever way the crosswalk was written. Nothing is concluded over two
 * steps: that A is B and B is C is stated nowhere for A and C.
 */
export function correspondencesOf<Link extends CrosswalkLink>(
  links: readonly Link[],
  { vocabulary, item }: ItemRef,
): { link: Link; other: ItemRef; relation: Relation }[] {
  const isThis = (ref: ItemRef) => ref.vocabulary === vocabulary && ref.item === item;
  return links.flatMap((link) => {
    if (isThis(link.from)) return [{ link, other: link.to, relation: link.relation }];
    if (isThis(link.to)) return [{ link, other: link.from, relation: inverseOf(link.relation) }];
    return [];
  });
}
