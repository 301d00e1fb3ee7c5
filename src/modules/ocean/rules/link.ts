import type { LinkState } from "../contract/links.ts";
import type { AccessClass } from "../contract.ts";

/**
 * How a link does. `interval` in minutes; null: it does not say how often it sends, so nothing is late. `slack`: how many
 * intervals may pass before it is.
 */
export function stateOfLink(
  link: { isEnded: boolean; interval: number | null; lastArrived: string | null },
  slack: number,
  now: string,
): LinkState {
  if (link.isEnded) return "ended";
  if (link.lastArrived === null) return "silent";
  if (link.interval === null) return "open";
  const minutes = (Date.parse(now) - Date.parse(link.lastArrived)) / 60_000;
  return minutes > link.interval * slack ? "late" : "live";
}

const order: readonly AccessClass[] = ["open", "members", "internal"];

/** What comes out is as closed as the most closed that went in. */
export const strictest = (classes: readonly AccessClass[]): AccessClass =>
  order[Math.max(0, ...classes.map((one) => order.indexOf(one)))] ?? "internal";
