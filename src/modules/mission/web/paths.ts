/** Addresses of the mission map. */
export const missionPaths = {
  map: () => "/mission",
  mechanism: (id: string) => `/mission/${encodeURIComponent(id)}`,
  /** The document's screen, opened at the quoted words. */
  document: (code: string) => `/documents/${encodeURIComponent(code)}`,
} as const;
