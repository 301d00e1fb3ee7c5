const part = encodeURIComponent;

/** Addresses of the screens of technology contracts; those of facts and figures belong to their own modules. */
export const contractPaths = {
  list: () => "/market/contracts",
  add: () => "/market/contracts/new",
  bring: () => "/market/contracts/bring",
  contract: (id: string) => `/market/contracts/${part(id)}`,
  edit: (id: string) => `/market/contracts/${part(id)}/edit`,
  turnover: () => "/market/turnover",
  fact: (id: string) => `/ledger/facts/${part(id)}`,
  indicator: (code: string) => `/indicators/${part(code)}`,
  firm: (code: string) => `/firms/${part(code)}`,
} as const;
