import type { ErrorParams } from "../../platform/errors/app-error.ts";
import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { CallsErrorCode } from "./contract.ts";
import type { zh } from "./texts.zh.ts";

const p = (params: ErrorParams, key: string): string => String(params[key] ?? "");

const groups: Readonly<Record<string, string>> = {
  department: "the departments",
  industry: "industry",
  "think-tank": "the think-tanks",
};

const errors: ErrorTexts<CallsErrorCode> = {
  "calls.not-found": () => "There is no such case, or its stage does not show it to you. Come from the list of calls.",
  "calls.workflow-not-found": (q) =>
    `There is no such workflow, version or setting: ${p(q, "code")}. Choose one from the list of workflows.`,
  "calls.workflow-faulty": (q) => `The workflow has faults and was not kept: ${p(q, "faults")}.`,
  "calls.workflow-exists": () => "This version exists already; keep yours as a new one.",
  "calls.workflow-state": () =>
    "This version cannot be used like that now: a draft is tried over past cases before it is put in force, and a new case begins only with a version in force.",
  "calls.workflow-day": (q) =>
    `${p(q, "day")} is before today. Cases that have begun keep their version: choose today or a later day.`,
  "calls.machine-unknown": (q) => `Nothing of the kind "${p(q, "machine")}" can be begun here.`,
  "calls.not-yours": () => "This step is not yours.",
  "calls.not-in-stage": () =>
    "This step is not possible in the present stage. Load the page again to see how far it is.",
  "calls.own-posting": () => "Your own organisation put this up; it cannot answer it.",
  "calls.unmet": (q) => `Not possible yet: ${p(q, "missing")}.`,
  "calls.reason-needed": () => "This step needs a reason.",
  "calls.basis-needed": () => "This step needs its basis: a meeting, a document or a decision.",
  "calls.changed-since": (q) =>
    `You saw version ${p(q, "seen")}; it is version ${p(q, "now")} now. Nothing was overwritten: look at what is new first.`,
  "calls.not-editable": () => "This part cannot be changed now: it was handed in or published.",
  "calls.content-wrong": (q) =>
    `"${p(q, "fieldEn") || p(q, "field")}" has not the right form. Numbers and money are digits only, days are written 2026-12-31.`,
  "calls.dates-wrong": (q) => `The day "${p(q, "date")}" is none of this workflow, or lies before the beginning.`,
  "calls.deadline-earlier": (q) => `The deadline ${p(q, "date")} has been published: it can move later, never earlier.`,
  "calls.not-open-yet": (q) => `It opens on ${p(q, "date")}; nothing can be begun before.`,
  "calls.deadline-passed": (q) => `It closed on ${p(q, "date")}; nothing more can be begun.`,
  "calls.paper-unknown": (q) => `No paper of the kind "${p(q, "paper")}" is taken here.`,
  "calls.paper-not-found": () => "There is no such file, or the stage does not show it to you.",
  "calls.paper-type": (q) => `The file is empty or of a kind that is not taken. These are: ${p(q, "known")}.`,
  "calls.paper-handed-in": () =>
    "This file was handed in and its hash stands in the receipt: it stays. Another one can be attached beside it.",
  "calls.expert-not-found": () => "There is no such expert, or the account does not have the role of an expert.",
  "calls.expert-exists": (q) => `${p(q, "name")} is in the pool already.`,
  "calls.review-not-found": () => "There is no such review, or it is not yours.",
  "calls.review-state": () =>
    "Not possible now: first say whether there is a conflict of interest; what is sealed does not change.",
  "calls.sheet-wrong": (q) => `"${p(q, "criterionEn")}" has at most ${p(q, "most")} points.`,
  "calls.sheet-incomplete": (q) =>
    `Not to be sealed yet: "${p(q, "criterionEn")}" needs points and at least ${p(q, "least")} characters of comment.`,
  "calls.nobody-to-judge": () => "There is no application to be judged.",
  "calls.proposal-late": () =>
    "No proposal can be written now: the review is not over, or the proposal was put forward.",
  "calls.proposal-amount": (q) =>
    `"${p(q, "title")}" asks for ${p(q, "asked")} yuan; support needs an amount, and not more than that.`,
  "calls.objection-late": () => "Nothing is publicised now, so there is nothing to object to.",
  "calls.objection-answered": () => "This objection has been answered.",
  "calls.objection-not-found": () => "There is no such objection.",
  "calls.same-person": () => "Who made an objection cannot answer it.",
  "calls.group-wrong": (q) =>
    `The need is put forward for ${groups[p(q, "chosen")] ?? p(q, "chosen")}, and the organisation is of ${groups[p(q, "own")] ?? p(q, "own")}. Correct whose need it is.`,
  "calls.link-wrong": () =>
    "This cannot be named as a source here: it is not there, not shown to you, or the case is over.",
  "calls.not-to-offer": () =>
    "Only an application that was judged and not supported can become a draft of a result, once and by its applicant.",
};

/** The same keys as `texts.zh.ts`. */
export const en: Same<typeof zh> = {
  errors,
  events: {
    "calls.begun": "A case was begun",
    "calls.terms-set": "Days, criteria and limit of a call were set",
    "calls.moved": "A case moved on",
    "calls.handed-in": "Handed in, with a receipt",
    "calls.paper-added": "A paper was attached",
    "calls.paper-removed": "A paper was taken away",
    "calls.expert-added": "An expert joined the pool",
    "calls.tie-noted": "A tie of an expert was noted",
    "calls.conflicts-looked-for": "Conflicts were looked for",
    "calls.experts-assigned": "Experts were assigned",
    "calls.review-withdrawn": "A review was taken back",
    "calls.conflict-declared": "An expert declared its interest",
    "calls.sheet-sealed": "A score sheet was sealed",
    "calls.ranked": "Scores were ranked",
    "calls.proposed": "Proposals were written",
    "calls.objected": "An objection was made",
    "calls.objection-answered": "An objection was answered",
    "calls.link-noted": "A source was named",
    "calls.offered": "An application became a draft of a result",
    "calls.workflow-drafted": "A version of a workflow was drafted",
    "calls.workflow-tried": "A workflow was tried over past cases",
    "calls.workflow-in-force": "A version of a workflow was put in force",
  },
};
