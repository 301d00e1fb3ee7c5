import type { Relation } from "./relation.ts";

/** Where a pair stands: people have not judged it, or the judgement in force. */
export type PairState = "open" | "confirmed" | "rejected";

/** What a pair says of its two items: the relation that people confirmed, else the one proposed; nothing once rejected. */
interface SaidPair {
  relation: Relation;
  state: PairState;
}

/**
 * How an item is answered in the other plan: people confirmed a counterpart; one is proposed; there are only near ones, which people
 * have to look at; nothing. A contradiction is an answer too: the same thing is asked, otherwise.
 */
export type Coverage = "confirmed" | "proposed" | "near" | "alone";

export function coverageOf(pairs: readonly SaidPair[]): Coverage {
  const said = pairs.filter((pair) => pair.state !== "rejected");
  const answers = said.filter((pair) => pair.relation !== "look-alike");
  if (answers.some((pair) => pair.state === "confirmed")) return "confirmed";
  if (answers.length > 0) return "proposed";
  return said.length > 0 ? "near" : "alone";
}

const rank: Record<Coverage, number> = { confirmed: 3, proposed: 2, near: 1, alone: 0 };

/** Of several plans the one that answers best decides. */
export const bestCoverage = (found: readonly Coverage[]): Coverage =>
  found.reduce<Coverage>((best, one) => (rank[one] > rank[best] ? one : best), "alone");
