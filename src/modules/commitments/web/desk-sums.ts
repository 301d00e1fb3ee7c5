import type { Desk } from "../contract/desk.ts";

/** What a desk comes to: the piles with something in them, how many things wait, and how many of those shown are late. */
export function deskSums({ piles }: Desk): { full: Desk["piles"]; count: number; late: number } {
  const full = piles.filter(({ count }) => count > 0);
  const late = full.flatMap(({ rows }) => rows.filter(({ lamp }) => lamp.lamp === "late"));
  return {
    full,
    count: full.reduce((sum, pile) => sum + pile.count, 0),
    late: new Set(late.map(({ id }) => id)).size,
  };
}
