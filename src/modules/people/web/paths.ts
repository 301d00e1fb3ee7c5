/** Addresses of the people module's screens. */
export const peoplePaths = {
  signIn: () => "/sign-in",
  organisations: () => "/organisations",
  organisation: (code: string) => `/organisations/${encodeURIComponent(code)}`,
  people: () => "/people",
} as const;
