/** Addresses of the screens of parameters. */
export const parametersPaths = {
  list: () => "/parameters",
  parameter: (code: string) => `/parameters/${encodeURIComponent(code)}`,
} as const;
