/** Addresses of this module's screens. */
export const firmPaths = {
  list: () => "/firms",
  add: () => "/firms/add",
  bring: () => "/firms/bring",
  counts: () => "/firms/counts",
  firm: (code: string) => `/firms/${encodeURIComponent(code)}`,
} as const;
