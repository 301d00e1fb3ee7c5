import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { InspectionErrorCode } from "./contract/inspections.ts";
import type { inspectionsZh } from "./inspections-texts.zh.ts";

const errors: ErrorTexts<InspectionErrorCode> = {
  "integrity.inspection-not-found": () => "There is no such visit, or you may not see it. Enter by the calendar.",
  "integrity.inspection-changed": () =>
    "Somebody has just changed this visit. Reload and try again; what you typed stays.",
  "integrity.inspection-days": () => "The last day cannot lie before the first one. Correct the days.",
  "integrity.inspection-twice": (p) =>
    `There is a visit to the same in the same scope (${p.day ?? ""}). Join it, or say why it is not enough.`,
  "integrity.inspection-ceiling": (p) =>
    `This is visit ${p.count ?? ""} of the year, more than the ceiling of ${p.most ?? ""}. Say why it is needed.`,
  "integrity.inspection-state": () => "This visit is done or cancelled, so this cannot be done any more.",
  "integrity.inspection-not-yours": () => "This step belongs to the unit that planned the visit.",
  "integrity.inspection-own": () => "Your own unit planned this visit; there is nothing to join.",
  "integrity.inspection-joined": () => "Your unit has joined this visit already.",
  "integrity.inspection-too-early": () => "The visit has not begun, so it has no result yet.",
  "integrity.inspection-not-usable": () =>
    "The result of this visit is not shared, does not hold any more or has none of your scopes, so it cannot be used.",
  "integrity.inspection-validity": () => "The day on which the result ends lies after today.",
};

/** Texts of inspections. */
export const inspectionsEn = {
  errors,
  nav: "Calendar of inspections",
  about: "Evaluations, checks, spot checks and audits of all units in one calendar; results are shared.",
  title: "Calendar of inspections",
  question: "Who visits whom this month, and can visits be joined?",
  answer: (month: string, visits: number, year: number, spared: number) =>
    `${month}: ${visits} visits; ${year} in the year, ${spared} spared by joining.`,
  source: "Fewer visits and shared results are asked for in",
  ours: "The scopes and the period in which a visit counts as double are practice, not in the source.",
  kinds: { evaluation: "Evaluation", check: "Check", "spot-check": "Spot check", audit: "Audit" },
  scopes: {
    funds: "funds",
    progress: "progress",
    results: "results",
    integrity: "integrity",
    safety: "safety",
    other: "other",
  },
  states: { planned: "planned", done: "done", cancelled: "cancelled" },
  sample: "Sample data",
  previous: "Month before",
  next: "Next month",
  thisMonth: "This month",
  file: "Calendar file (.ics)",
  none: "No visit in this month.",
  noneDetail: "Look at another month, or plan a visit.",
  plan: "Plan a visit",
  days: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  visitor: "Visiting unit",
  visited: "Visited",
  joined: (names: string) => `joined by ${names}`,
  scope: "Scope",
  whole: "the organisation as a whole",
  shared: "has a result",
  form: {
    kind: "Kind",
    visited: "Who is visited",
    project: "Name of the project (empty: the organisation as a whole)",
    projectId: "Id of the project (optional)",
    scopes: "Scope",
    startsOn: "First day",
    endsOn: "Last day",
    basis: "Basis (plan, document)",
    must: "Choose who is visited and the scope, and fill in days and basis.",
    check: "Look for visits to the same",
    unchecked: "Look for visits to the same first.",
    free: "No visit looks at the same.",
    twice: (count: number, days: number) => `Within ${days} days, visits that look at the same: ${count}.`,
    inYear: (count: number, ceiling: number | null) =>
      ceiling === null
        ? `This would be visit ${count} of the year; no ceiling is set.`
        : `This would be visit ${count} of the year; the ceiling is ${ceiling}.`,
    join: "Join this visit",
    joinReason: "Note on joining",
    whyAgain: "Why the other visit is not enough",
    whyNeeded: "Where a visit doubles another or passes the ceiling, say why; or join the other one.",
    save: "Plan it",
    cancel: "Cancel",
  },
  one: {
    question: "Who goes, what is looked at, and can the result be used?",
    answer: (state: string, days: string) => `${state}, ${days}.`,
    kind: "Kind",
    project: "Project",
    basis: "Basis",
    whyAgain: "Why the other visit was not enough",
    result: "Result",
    noResult: "There is no result yet, or it is not shared with your unit.",
    isShared: "shared with all units",
    notShared: "for the units that took part",
    until: (day: string) => `holds until before ${day}`,
    visitors: "Units that came along or use the result",
    join: "Join this visit in place of one of our own",
    use: "Use this result in place of a visit of our own",
    joinReason: "Note",
    report: "Enter the result",
    resultWords: "What was found",
    share: "Share the result with all units",
    validTo: "First day on which it may not be used any more (optional)",
    move: "Move it",
    moveAgain: "Why another visit is not enough, if it doubles one on the new days (optional)",
    cancel: "Cancel the visit",
    reason: "Reason",
    must: "Fill in the words.",
    steps: "What was done",
    acts: { planned: "planned", joined: "joined", moved: "moved", cancelled: "cancelled", reported: "result entered" },
  },
} satisfies Same<typeof inspectionsZh>;
