/** Addresses of the screens of indicators. */
export const indicatorsPaths = {
  list: () => "/indicators",
  overview: () => "/indicators/overview",
  coverage: () => "/indicators/coverage",
  baselines: () => "/indicators/baselines",
  baseline: (target: string) => `/indicators/baselines/${encodeURIComponent(target)}`,
  indicator: (code: string) => `/indicators/${encodeURIComponent(code)}`,
  /** Where the words of a promise stand; the page belongs to the documents. */
  document: (code: string) => `/documents/${encodeURIComponent(code)}`,
} as const;

/** Addresses of files, which the browser saves itself. */
export const indicatorsFiles = {
  export: (format: string, asOf: Record<string, string>) =>
    `/api/indicators/export/${format}?${new URLSearchParams(asOf)}`,
} as const;
