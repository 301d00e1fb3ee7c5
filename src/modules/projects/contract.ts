/** Who keeps projects: plans, approves, signs for the funder, decides milestones and changes. */
export const keeperRoles = ["administrator", "commission-office"] as const;
/** Who pays out what is due. */
export const payerRoles = ["treasurer"] as const;
/** Who works on a project for its unit. */
export const teamRoles = ["enterprise", "institute"] as const;
/** Who reads every project without acting on it. */
export const readerRoles = ["auditor", "reviewer"] as const;

/** The five stages of the text in their order (003:L91), and two ends besides hand-over: stopped, and closed under tolerance (003:L157). */
export const stages = [
  "planning",
  "appraisal",
  "approval",
  "implementation",
  "hand-over",
  "stopped",
  "tolerated",
] as const;
export type Stage = (typeof stages)[number];

/** The three batches in which key projects are dispatched (004:L8). */
export const batches = ["reserve", "new", "under-way"] as const;
export type Batch = (typeof batches)[number];

export const programmes = [
  "key-technology",
  "core-technology",
  "marine-core",
  "basic-research",
  "key-rd",
  "major-special",
  "other",
] as const;
export type Programme = (typeof programmes)[number];

/** The special plans of the chain (004:L6). */
export const plans = ["strengthen", "build", "layout"] as const;
export type Plan = (typeof plans)[number];

/** How far a result is applied. Practice, not in the source. */
export const applicationStates = ["planned", "trial", "in-use", "ended"] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** What comes out of projects and moves on by stages, with these stages in their order. Practice, not in the source. */
export const outcomeStages = {
  "drug-candidate": ["lead", "preclinical", "trial-1", "trial-2", "trial-3", "approved"],
  product: ["designed", "prototype", "certified", "sold", "first-purchase"],
  variety: ["bred", "tested", "approved", "spread"],
} as const;
export const outcomeKinds = ["drug-candidate", "product", "variety"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** The joint funds of the text: led by a leading firm (001:L182), for basic research (001:L304). */
export const fundKinds = ["enterprise-led", "basic-research"] as const;
export type FundKind = (typeof fundKinds)[number];

/** How a project may belong to another one. */
export const linkKinds = ["builds-on", "same-goal"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Registers whose records belong to projects. */
export const tiedRegisters = ["consortium", "cooperation-partner", "science-award"] as const;
export type TiedRegister = (typeof tiedRegisters)[number];

export const projectActs = [
  "appraise",
  "approve",
  "offer-hand-over",
  "receive",
  "return",
  "stop",
  "close-tolerated",
] as const;
export type ProjectAct = (typeof projectActs)[number];

export const milestoneActs = ["hand-in", "pass", "correct", "fail"] as const;
export type MilestoneAct = (typeof milestoneActs)[number];
/** What stands in the history of a milestone: what people did with it, and that a change let it begin anew. */
export const milestoneSteps = [...milestoneActs, "renew"] as const;
export type MilestoneStep = (typeof milestoneSteps)[number];
export const milestoneStates = ["open", "handed-in", "passed", "to-correct", "failed"] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** What an expense of a lump sum is for, besides what the negative list names. Practice, not in the source. */
export const expenseKinds = ["equipment", "materials", "testing", "travel", "labour", "services", "other"] as const;

export const technologyMeasures = ["marine-core-technology", "other-technology"] as const;
export type TechnologyMeasure = (typeof technologyMeasures)[number];

/** Error codes of this module with their HTTP status. */
export const projectsErrors = {
  "projects.not-found": 404,
  "projects.not-yours": 403,
  "projects.not-in-stage": 409,
  "projects.changed-since": 409,
  "projects.award-taken": 409,
  "projects.award-not-found": 404,
  "projects.posting-taken": 409,
  "projects.award-missing": 422,
  "projects.amount-basis-needed": 422,
  "projects.unit-unknown": 422,
  "projects.lead-needed": 409,
  "projects.partner-not-found": 404,
  "projects.link-wrong": 409,
  "projects.outcome-not-found": 404,
  "projects.outcome-stage": 422,
  "projects.manager-not-found": 404,
  "projects.manager-days": 422,
  "projects.fund-not-found": 404,
  "projects.fund-contributor": 422,
  "projects.fund-leader": 422,
  "projects.fund-spoken": 409,
  "projects.fund-day": 422,
  "projects.application-day": 422,
  "projects.basis-needed": 422,
  "projects.reason-needed": 422,
  "projects.receiver-needed": 422,
  "projects.receiver-lead": 422,
  "projects.milestones-open": 409,
  "projects.toleration-needed": 409,
  "projects.not-over": 409,
  "projects.return-amount": 422,
  "projects.terms-key-twice": 422,
  "projects.terms-unknown": 422,
  "projects.terms-lead": 422,
  "projects.terms-other-lead": 422,
  "projects.terms-circle": 422,
  "projects.terms-sum": 422,
  "projects.terms-lines": 422,
  "projects.terms-empty": 422,
  "projects.no-contract": 409,
  "projects.signed-already": 409,
  "projects.milestone-not-found": 404,
  "projects.milestone-state": 409,
  "projects.milestone-waits": 409,
  "projects.evidence-needed": 422,
  "projects.file-not-found": 404,
  "projects.file-type": 422,
  "projects.lane-lost": 409,
  "projects.payment-not-found": 404,
  "projects.payment-blocked": 409,
  "projects.payment-paid": 409,
  "projects.payment-unpaid": 409,
  "projects.payment-returned": 409,
  "projects.expense-not-found": 404,
  "projects.expense-day": 422,
  "projects.expense-item": 422,
  "projects.expense-state": 409,
  "projects.expense-over": 409,
  "projects.change-not-found": 404,
  "projects.change-empty": 422,
  "projects.change-settled": 422,
  "projects.change-spent": 422,
  "projects.change-mode": 422,
  "projects.change-source": 422,
  "projects.change-due": 409,
  "projects.change-open": 409,
  "projects.change-decided": 409,
  "projects.report-long": 422,
  "projects.technology-not-found": 404,
  "projects.technology-day": 422,
  "projects.technology-decided": 409,
} as const;
export type ProjectsErrorCode = keyof typeof projectsErrors;
