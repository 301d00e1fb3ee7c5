/** Who keeps calls. */
export const officeRoles = ["administrator", "commission-office"] as const;
/** Who may apply, post and claim for the own organisation. */
export const applicantRoles = ["enterprise", "institute"] as const;
/** Who speaks for a department or a district, in the workflows that let those begin something. */
export const unitRoles = ["reporter", "unit-head"] as const;
/** Who confirms what the office proposed; never the same person. */
export const deciderRoles = [...officeRoles, "reviewer"] as const;

/** Parts in a case that the product can tell; a workflow names no other. A unit (department, district) is the applicant of what it began. */
export const parties = ["office", "decider", "unit", "applicant", "owner", "expert", "auditor", "public"] as const;

/** What a stage may show of a case. */
export const shownThings = ["case", "content", "names", "files", "scores", "feedback", "result"] as const;

/** What the room works out about a case and a workflow may ask to hold. */
export const findings = [
  "criteria-set",
  "budget-balanced",
  "conflicts-looked-for",
  "experts-enough",
  "proposals-complete",
  "passes",
  "need-real",
  "three-groups",
  "has-needs",
  "shares-whole",
] as const;
export type Finding = (typeof findings)[number];

/** Days that the room reads itself: nothing is begun below before the one or after the other. */
export const roomDates = ["opens", "closes"] as const;

/**
 * Settings that the room reads itself: those of reviews, and clocks that show by when somebody answers. Every other setting
 * has to be one that a condition asks for: a number that nothing reads would promise what nobody keeps.
 */
export const roomSettings = [
  "experts",
  "review-days",
  "least-words",
  "trim",
  "cooling-years",
  "pass-mark",
  "service-days",
  "days-to-answer",
  "report-months",
] as const;

/** What may be open in a case. */
export const openKinds = ["review", "objection", "conflict"] as const;

/** What the room carries out with an act; `below-<act>` takes an act in every case below that stands where it can be taken. */
export const effects = ["receipt", "rank", "settle-below", "settle", "award"] as const;

/** Error codes of this module with their HTTP status. */
export const callsErrors = {
  "calls.not-found": 404,
  "calls.workflow-not-found": 404,
  "calls.workflow-faulty": 422,
  "calls.workflow-exists": 409,
  "calls.workflow-state": 409,
  "calls.workflow-day": 422,
  "calls.machine-unknown": 422,
  "calls.not-yours": 403,
  "calls.not-in-stage": 409,
  "calls.own-posting": 409,
  "calls.unmet": 409,
  "calls.reason-needed": 422,
  "calls.basis-needed": 422,
  "calls.changed-since": 409,
  "calls.not-editable": 409,
  "calls.content-wrong": 422,
  "calls.dates-wrong": 422,
  "calls.deadline-earlier": 422,
  "calls.not-open-yet": 409,
  "calls.deadline-passed": 409,
  "calls.paper-unknown": 422,
  "calls.paper-not-found": 404,
  "calls.paper-type": 422,
  "calls.paper-handed-in": 409,
  "calls.expert-not-found": 404,
  "calls.expert-exists": 409,
  "calls.review-not-found": 404,
  "calls.review-state": 409,
  "calls.sheet-wrong": 422,
  "calls.sheet-incomplete": 422,
  "calls.nobody-to-judge": 409,
  "calls.proposal-late": 409,
  "calls.proposal-amount": 422,
  "calls.objection-late": 409,
  "calls.objection-answered": 409,
  "calls.objection-not-found": 404,
  "calls.same-person": 403,
  "calls.group-wrong": 422,
  "calls.link-wrong": 422,
  "calls.not-to-offer": 409,
} as const;
export type CallsErrorCode = keyof typeof callsErrors;
