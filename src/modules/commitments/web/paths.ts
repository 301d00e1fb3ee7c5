/** Addresses of this module's screens. */
export const commitmentsPaths = {
  ledger: () => "/commitments",
  desk: () => "/desk",
  registration: () => "/commitments/registration",
  lampRule: () => "/commitments/lamps",
  closing: () => "/commitments/closing",
  closingAccount: (code: string) => `/commitments/closing/${encodeURIComponent(code)}`,
  parameters: () => "/parameters",
  commitment: (id: string) => `/commitments/${encodeURIComponent(id)}`,
  document: (code: string) => `/documents/${encodeURIComponent(code)}`,
  indicator: (code: string) => `/indicators/${encodeURIComponent(code)}`,
} as const;

/** The ledger as a file, by the parameters of the screen. */
export const ledgerFile = (parameters: string): string => `/api/commitments/ledger.xlsx${parameters}`;

/** The closing account of a plan as a file. */
export const closingAccountFile = (code: string): string =>
  `/api/commitments/closing/${encodeURIComponent(code)}/account.xlsx`;
