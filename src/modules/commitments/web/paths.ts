/** Addresses of this module's screens. */
export const commitmentsPaths = {
  ledger: () => "/commitments",
  desk: () => "/desk",
  registration: () => "/commitments/registration",
  calendar: () => "/commitments/calendar",
  bringBack: () => "/commitments/bring-back",
  bringLedger: () => "/commitments/bring-ledger",
  lampRule: () => "/commitments/lamps",
  closing: () => "/commitments/closing",
  closingAccount: (code: string) => `/commitments/closing/${encodeURIComponent(code)}`,
  rounds: () => "/commitments/rounds",
  round: (id: string) => `/commitments/rounds/${encodeURIComponent(id)}`,
  roundSummary: (id: string) => `/commitments/rounds/${encodeURIComponent(id)}/summary`,
  roundReport: (id: string, commitment: string) =>
    `/commitments/rounds/${encodeURIComponent(id)}/report/${encodeURIComponent(commitment)}`,
  problems: () => "/commitments/problems",
  problem: (id: string) => `/commitments/problems/${encodeURIComponent(id)}`,
  workPoints: () => "/commitments/work-points",
  gaps: (code: string) => `/documents/${encodeURIComponent(code)}/gaps`,
  meetings: () => "/commitments/meetings",
  meeting: (id: string) => `/commitments/meetings/${encodeURIComponent(id)}`,
  evaluations: () => "/commitments/evaluations",
  evaluation: (id: string) => `/commitments/evaluations/${encodeURIComponent(id)}`,
  units: () => "/commitments/units",
  together: () => "/commitments/together",
  levels: () => "/commitments/levels",
  unit: (code: string) => `/commitments/units/${encodeURIComponent(code)}`,
  divisions: () => "/commitments/divisions",
  division: (id: string) => `/commitments/divisions/${encodeURIComponent(id)}`,
  scorecards: () => "/commitments/scorecards",
  scorecard: (id: string) => `/commitments/scorecards/${encodeURIComponent(id)}`,
  unitScorecard: (id: string, unit: string) =>
    `/commitments/scorecards/${encodeURIComponent(id)}/units/${encodeURIComponent(unit)}`,
  overview: () => "/commitments/overview",
  plans: () => "/plans",
  plan: (code: string) => `/plans/${encodeURIComponent(code)}`,
  parameters: () => "/parameters",
  commitment: (id: string) => `/commitments/${encodeURIComponent(id)}`,
  document: (code: string) => `/documents/${encodeURIComponent(code)}`,
  indicator: (code: string) => `/indicators/${encodeURIComponent(code)}`,
} as const;

/** The ledger as a file, by the parameters of the screen. */
export const ledgerFile = (format: "xlsx" | "csv", parameters: string): string =>
  `/api/commitments/ledger.${format}${parameters}`;

/** The deadlines as a file for calendar programs, by the parameters of the screen. */
export const calendarFile = (parameters: string): string => `/api/commitments/calendar.ics${parameters}`;

/** The closing account of a plan as a file. */
export const closingAccountFile = (code: string): string =>
  `/api/commitments/closing/${encodeURIComponent(code)}/account.xlsx`;

/** The summary of a reporting round as a file. */
export const roundSummaryFile = (id: string): string =>
  `/api/commitments/rounds/${encodeURIComponent(id)}/summary.docx`;

/** What a commitment was divided into, as a workbook. */
export const divisionFile = (id: string): string =>
  `/api/commitments/commitments/${encodeURIComponent(id)}/division.xlsx`;

/** A scorecard as a workbook. */
export const scorecardSheet = (id: string): string =>
  `/api/commitments/scorecards/${encodeURIComponent(id)}/scorecard.xlsx`;

/** The scorecard of one unit as a Word file. */
export const scorecardPaper = (id: string, unit: string): string =>
  `/api/commitments/scorecards/${encodeURIComponent(id)}/units/${encodeURIComponent(unit)}/scorecard.docx`;

/** The report of an evaluation as a Word file. */
export const evaluationReport = (id: string): string =>
  `/api/commitments/evaluations/${encodeURIComponent(id)}/report.docx`;

/** The rows of a brought ledger that did not come into ours, as a file. */
export const earlierRestFile = (id: string): string =>
  `/api/commitments/earlier-ledgers/${encodeURIComponent(id)}/rest.xlsx`;

/** The minutes of a meeting as a Word file. */
export const meetingMinutes = (id: string): string =>
  `/api/commitments/meetings/${encodeURIComponent(id)}/minutes.docx`;

/** A meeting as a file for calendar programs. */
export const meetingCalendar = (id: string): string =>
  `/api/commitments/meetings/${encodeURIComponent(id)}/meeting.ics`;

/** The draft of the next year's work points as a Word file. */
export const workPointsDraft = (code: string): string =>
  `/api/commitments/work-points/${encodeURIComponent(code)}/draft.docx`;
