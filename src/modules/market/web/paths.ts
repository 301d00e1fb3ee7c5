import type { GoodKind } from "../contract.ts";

const part = encodeURIComponent;

/** Addresses of the screens of the market. */
export const marketPaths = {
  market: () => "/market",
  mine: () => "/market/mine",
  exchange: () => "/market/exchange",
  quality: () => "/market/quality",
  jobResults: () => "/market/job-results",
  bring: () => "/market/bring",
  newDemand: () => "/market/demands/new",
  newResult: () => "/market/results/new",
  good: (kind: GoodKind, id: string) => `/market/${kind === "demand" ? "demands" : "results"}/${part(id)}`,
  editGood: (kind: GoodKind, id: string) => `/market/${kind === "demand" ? "demands" : "results"}/${part(id)}/edit`,
  licences: () => "/market/licences",
  newLicence: () => "/market/licences/new",
  licence: (id: string) => `/market/licences/${part(id)}`,
  licenceTerms: (id: string) => `/market/licences/${part(id)}/terms`,
} as const;
