/** Addresses of this module's screens. */
export const firmPaths = {
  list: () => "/firms",
  add: () => "/firms/add",
  bring: () => "/firms/bring",
  doubles: (search: { kept?: string; double?: string } = {}) => ({ to: "/firms/doubles", search }),
  counts: () => "/firms/counts",
  sums: () => "/firms/figures",
  support: () => "/firms/support",
  standing: () => "/firms/standing",
  outlook: () => "/firms/outlook",
  trial: () => "/firms/reward-trial",
  bringFigures: () => "/firms/figures/bring",
  /** The ledger's list of facts about a subject. */
  facts: (subject: string) => ({ to: "/ledger", search: { subject } }),
  firm: (code: string) => `/firms/${encodeURIComponent(code)}`,
} as const;
