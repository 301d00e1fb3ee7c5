/** Addresses of this module's screens. */
export const callsPaths = {
  calls: () => "/calls",
  dossier: (id: string) => `/calls/${encodeURIComponent(id)}`,
  board: (id: string) => `/calls/${encodeURIComponent(id)}/review`,
  workflows: () => "/calls/workflows",
  workflow: (code: string, version: number) => `/calls/workflows/${encodeURIComponent(code)}/${version}`,
  experts: () => "/calls/experts",
  reviews: () => "/reviews",
  review: (id: string) => `/reviews/${encodeURIComponent(id)}`,
} as const;

/** A file of a dossier. */
export const paperFile = (id: string): string => `/api/calls/papers/${encodeURIComponent(id)}`;
