/** Addresses of the screens of indicators. */
export const indicatorsPaths = {
  list: () => "/indicators",
  overview: () => "/indicators/overview",
  coverage: () => "/indicators/coverage",
  baselines: () => "/indicators/baselines",
  baseline: (target: string) => `/indicators/baselines/${encodeURIComponent(target)}`,
  indicator: (code: string) => `/indicators/${encodeURIComponent(code)}`,
  /** The indicator in every area, beside each other. */
  compared: (code: string) => `/indicators/${encodeURIComponent(code)}/areas`,
  /** Why it changed. */
  change: (code: string) => `/indicators/${encodeURIComponent(code)}/change`,
  /** A fact of the ledger, and the areas of the map: pages of their own modules. */
  fact: (id: string) => `/ledger/facts/${encodeURIComponent(id)}`,
  areas: () => "/places",
  area: (code: string) => `/places/${encodeURIComponent(code)}`,
  /** Where the words of a promise stand; the page belongs to the documents. */
  document: (code: string) => `/documents/${encodeURIComponent(code)}`,
} as const;

/** Addresses of files, which the browser saves itself. */
export const indicatorsFiles = {
  export: (format: string, asOf: Record<string, string>) =>
    `/api/indicators/export/${format}?${new URLSearchParams(asOf)}`,
  /** A chart on its own, or its figures. */
  chart: (code: string, format: "svg" | "csv", query: Readonly<Record<string, string | undefined>>) => {
    const given = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : []));
    return `/api/indicators/indicators/${encodeURIComponent(code)}/chart.${format}?${new URLSearchParams(given)}`;
  },
} as const;
