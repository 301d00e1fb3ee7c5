const part = encodeURIComponent;

/** Addresses of the screens of the market. */
export const marketPaths = {
  market: () => "/market",
  demand: (id: string) => `/market/demands/${part(id)}`,
  result: (id: string) => `/market/results/${part(id)}`,
} as const;
