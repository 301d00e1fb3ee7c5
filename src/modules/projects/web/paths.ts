/** Addresses of this module's screens. */
export const projectsPaths = {
  list: () => "/projects",
  project: (id: string) => `/projects/${encodeURIComponent(id)}`,
  mine: () => "/projects/mine",
  payments: () => "/projects/payments",
  portfolio: () => "/projects/portfolio",
  funds: () => "/projects/funds",
  fund: (id: string) => `/projects/funds/${encodeURIComponent(id)}`,
  outcomes: () => "/projects/outcomes",
  industries: () => "/projects/future-industries",
  industry: (code: string) => `/projects/future-industries/${encodeURIComponent(code)}`,
  ways: () => "/projects/ways",
  partners: () => "/projects/partners",
  coupling: () => "/projects/coupling",
  office: () => "/projects/office",
} as const;

/** A file of evidence. */
export const evidenceFile = (id: string): string => `/api/projects/files/${encodeURIComponent(id)}`;
