const part = encodeURIComponent;

/** Addresses of this module's screens. */
export const integrityPaths = {
  lists: () => "/negative-lists",
  list: (id: string) => `/negative-lists/${part(id)}`,
  tolerance: () => "/tolerance",
  toleranceCase: (id: string) => `/tolerance/${part(id)}`,
  inspections: () => "/inspections",
  inspection: (id: string) => `/inspections/${part(id)}`,
  transfers: () => "/transfer-checks",
  cases: () => "/integrity-cases",
  case: (id: string) => `/integrity-cases/${part(id)}`,
} as const;

/** The address of a file of a case. */
export const paperFile = (id: string): string => `/api/integrity/papers/${part(id)}`;
