import type { GoodKind } from "../../contract.ts";

const part = encodeURIComponent;

/** Addresses of the screens of matches and leads. */
export const deskPaths = {
  desk: () => "/market/desk",
  matches: (kind: GoodKind, id: string) => `/market/${kind === "demand" ? "demands" : "results"}/${part(id)}/matches`,
  pair: (demand: string, result: string) => `/market/pairs/${part(demand)}/${part(result)}`,
  lead: (id: string) => `/market/leads/${part(id)}`,
  concepts: () => "/market/concepts",
  funnel: () => "/market/funnel",
} as const;
