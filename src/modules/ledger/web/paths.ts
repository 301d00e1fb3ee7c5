/** Addresses of the ledger's screens. */
export const ledgerPaths = {
  facts: () => "/ledger",
  fact: (id: string) => `/ledger/facts/${encodeURIComponent(id)}`,
  enter: () => "/ledger/enter",
  desk: () => "/ledger/import",
  run: (id: string) => `/ledger/import/runs/${encodeURIComponent(id)}`,
  source: (code: string) => `/ledger/import/sources/${encodeURIComponent(code)}`,
} as const;

/** The code in the address of the editor while a source has none yet; no source can have it. */
export const newSource = "_new";
