/** Addresses of this module's screens. */
export const policyPaths = {
  documents: () => "/documents",
  waitingEnquiries: () => "/enquiries",
  importing: () => "/documents/import",
  document: (code: string) => `/documents/${encodeURIComponent(code)}`,
  alignment: () => "/alignment",
  gaps: (code: string) => `/documents/${encodeURIComponent(code)}/gaps`,
  difference: (code: string) => `/documents/${encodeURIComponent(code)}/difference`,
} as const;

/** Addresses of files, which the browser saves itself. */
export const policyFiles = {
  ledger: (code: string) => `/api/policy/documents/${encodeURIComponent(code)}/ledger.xlsx`,
  divisionPlan: (code: string) => `/api/policy/documents/${encodeURIComponent(code)}/division-plan.docx`,
  proposedDivisionPlan: (code: string) =>
    `/api/policy/documents/${encodeURIComponent(code)}/division-plan.docx?owners=proposed`,
  wholeLedger: () => "/api/policy/ledger.xlsx",
  checkUp: (code: string, edition: number | undefined, against: string | undefined) =>
    `/api/policy/documents/${encodeURIComponent(code)}/checkup.docx?${new URLSearchParams({
      ...(edition === undefined ? {} : { edition: String(edition) }),
      ...(against === undefined ? {} : { against }),
    })}`,
  original: (code: string, edition: number) =>
    `/api/policy/documents/${encodeURIComponent(code)}/editions/${edition}/original`,
} as const;
