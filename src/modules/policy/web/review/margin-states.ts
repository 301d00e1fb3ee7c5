import type { FoundItem } from "../found-items.ts";
import type { TextLine } from "../text-lines.ts";

/** What the margin of a line tells: of several extractions that begin in it, the one that still needs somebody. */
export type MarginState = "open" | "disputed" | "confirmed" | "rejected";

/** The state of each line in which an extraction begins, by the line's start. */
export function marginStates(
  lines: readonly TextLine[],
  items: readonly FoundItem[],
): ReadonlyMap<number, MarginState> {
  const states = new Map<number, MarginState>();
  const reviewed = items.filter((item) => item.review);
  let next = 0;
  for (const line of lines) {
    while (next < reviewed.length && reviewed[next]!.start < line.start) next += 1;
    const found = new Set<string>();
    for (let at = next; at < reviewed.length && reviewed[at]!.start < line.end; at += 1) {
      found.add(reviewed[at]!.review!.state);
    }
    if (found.has("disputed")) states.set(line.start, "disputed");
    else if (found.has("open") || found.has("half")) states.set(line.start, "open");
    else if (found.has("confirmed")) states.set(line.start, "confirmed");
    else if (found.has("rejected")) states.set(line.start, "rejected");
  }
  return states;
}
