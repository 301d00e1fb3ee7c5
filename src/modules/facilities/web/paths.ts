const part = encodeURIComponent;

/** Addresses of this module's screens. */
export const facilitiesPaths = {
  list: () => "/facilities",
  resource: (id: string) => `/facilities/resources/${part(id)}`,
  bookings: () => "/facilities/bookings",
  booking: (id: string) => `/facilities/bookings/${part(id)}`,
  use: () => "/facilities/use",
  match: () => "/facilities/match",
  check: () => "/facilities/reports",
} as const;
