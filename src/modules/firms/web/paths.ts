/** Addresses of this module's screens. */
export const firmPaths = {
  list: () => "/firms",
} as const;
