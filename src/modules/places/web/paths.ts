/** Addresses of the screens of places, and of those that they lead to. */
export const placesPaths = {
  areas: () => "/places",
  area: (code: string) => `/places/${encodeURIComponent(code)}`,
  fact: (id: string) => `/ledger/facts/${encodeURIComponent(id)}`,
  document: (code: string) => `/documents/${encodeURIComponent(code)}`,
} as const;
