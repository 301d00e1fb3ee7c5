/** Where a commitment stands. The first eight are the nodes of supervision in their order; practice, not in the sources. */
export const nodes = [
  "registered",
  "approved",
  "dispatched",
  "signed",
  "in-progress",
  "reported",
  "reviewed",
  "closed",
] as const;
export const states = [...nodes, "suspended", "merged", "withdrawn"] as const;
export type State = (typeof states)[number];

/** What people do with a commitment once it is registered. */
export const acts = [
  "approve",
  "assign",
  "dispatch",
  "recall",
  "sign",
  "send-back",
  "start",
  "report",
  "accept",
  "return",
  "close",
  "reopen",
  "transfer",
  "ask-extension",
  "extend",
  "decline-extension",
  "suspend",
  "resume",
  "merge",
  "withdraw",
] as const;
export type Act = (typeof acts)[number];

/** What a row of the history may say: an act, or what the product itself noted. */
export const stepActs = [
  ...acts,
  "register",
  "source-changed",
  "adjusted",
  "carried-over",
  "carry-over-ended",
  "undone",
] as const;
export type StepAct = (typeof stepActs)[number];

export const kinds = ["target", "goal", "task", "measure"] as const;
export type Kind = (typeof kinds)[number];

/** GOV-07: alone, in the lead, several by duty, beside a lead, or the source does not tell. */
export const dutyRoles = ["sole", "lead", "joint", "co", "unknown"] as const;
export type DutyRole = (typeof dutyRoles)[number];

export const dueSources = ["own", "plan", "brought", "extended", "adjusted", "none"] as const;
export type DueSource = (typeof dueSources)[number];

export const sourceStates = ["confirmed", "changed", "reopened", "rejected"] as const;
export type SourceState = (typeof sourceStates)[number];

/** Who follows up all commitments; others see those that their organisation answers for. */
export const officeRoles = ["administrator", "commission-office"] as const;
/** Who sees what the own organisation answers for; only a reporter acts for it. */
export const unitRoles = ["reporter", "unit-head"] as const;
export const overseers = [...officeRoles, "reviewer", "auditor"] as const;

/** Error codes of this module with their HTTP status. */
export const commitmentsErrors = {
  "commitments.not-found": 404,
  "commitments.not-yours": 403,
  "commitments.same-person": 403,
  "commitments.changed-since": 409,
  "commitments.not-in-state": 409,
  "commitments.no-unit": 409,
  "commitments.source-open": 409,
  "commitments.nothing-to-sign": 409,
  "commitments.extension-open": 409,
  "commitments.no-extension": 409,
  "commitments.not-confirmed": 409,
  "commitments.registered-already": 409,
  "commitments.draft-changed": 409,
  "commitments.note-needed": 422,
  "commitments.basis-needed": 422,
  "commitments.extension-earlier": 422,
  "commitments.merge-with": 422,
  "commitments.duty-unknown": 422,
  "commitments.organisation-unknown": 422,
  "commitments.coordination-unknown": 404,
  "commitments.duties-roles": 422,
  "commitments.too-many": 422,
  "commitments.round-not-found": 404,
  "commitments.round-closed": 409,
  "commitments.round-nobody-waits": 409,
  "commitments.round-empty": 422,
  "commitments.round-dates": 422,
  "commitments.round-not-shared": 422,
  "commitments.evaluation-not-found": 404,
  "commitments.evaluation-empty": 409,
  "commitments.evaluation-there": 409,
  "commitments.evaluation-final": 409,
  "commitments.evaluation-note-replaced": 409,
  "commitments.evaluation-future": 422,
  "commitments.evaluation-clocks": 422,
  "commitments.evaluation-other-plan": 422,
  "commitments.adjustment-no-target": 409,
  "commitments.adjustment-open": 409,
  "commitments.adjustment-answered": 409,
  "commitments.adjustment-not-found": 404,
  "commitments.adjustment-same-person": 403,
  "commitments.adjustment-nothing": 422,
  "commitments.adjustment-later": 422,
  "commitments.adjustment-before": 422,
  "commitments.adjustment-note": 422,
} as const;
export type CommitmentsErrorCode = keyof typeof commitmentsErrors;

/** Those of evaluations and adjustments, whose texts stand in a file of their own. */
export type EvaluationErrorCode = Extract<
  CommitmentsErrorCode,
  `commitments.evaluation-${string}` | `commitments.adjustment-${string}`
>;
