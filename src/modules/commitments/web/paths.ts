/** Addresses of this module's screens. */
export const commitmentsPaths = {
  ledger: () => "/commitments",
  desk: () => "/desk",
  registration: () => "/commitments/registration",
  commitment: (id: string) => `/commitments/${encodeURIComponent(id)}`,
  document: (code: string) => `/documents/${encodeURIComponent(code)}`,
  indicator: (code: string) => `/indicators/${encodeURIComponent(code)}`,
} as const;

/** The ledger as a file, by the parameters of the screen. */
export const ledgerFile = (parameters: string): string => `/api/commitments/ledger.xlsx${parameters}`;
