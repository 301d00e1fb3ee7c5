import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { PublicErrorCode } from "./contract/public-plan.ts";
import type { publicZh } from "./public-texts.zh.ts";

const errors: ErrorTexts<PublicErrorCode> = {
  "commitments.plan-not-public": () => "No such plan is shown to the public. Start from the list of plans.",
};

/** Texts of the public pages of plans; `public-texts.zh.ts` has the same keys. */
export const publicEn: Same<typeof publicZh> = {
  errors,
  nav: "Plans kept",
  about: "What plans promised and how far it has come",
  states: {
    planned: "Planned",
    assigned: "Given to units",
    "under-way": "Under way",
    done: "Done",
    paused: "Paused",
    "ended-unfinished": "Not finished when the plan ended",
  },
  list: {
    question: "How far have the promises of the plans come?",
    answer: (count, targets, others) =>
      count === 0
        ? "No plan is shown to the public now."
        : `${count} plans with ${targets} targets and ${others} tasks and goals.`,
    plan: "Plan",
    period: "Years",
    targets: "Targets",
    others: "Tasks and goals",
    done: "Done or reached",
    none: "No plan is shown to the public now",
    noneDetail:
      "Plans are shown that say they are public and that are registered. The documents themselves are in the register.",
  },
  one: {
    title: "Plans kept",
    question: (name) => `How far has come what “${name}” promised?`,
    answer: (targets, good, others, done, underWay) =>
      `Of ${targets} targets ${good} are reached or on track; of ${others} tasks ${done} are done and ${underWay} under way.`,
    day: (day) => `As of ${day}`,
    disclosure: (words) => `The document says: ${words}`,
    read: "Read the document",
    targets: "Targets",
    target: "Target",
    standing: "Progress",
    value: "Now",
    aim: "Aim",
    measured: (day) => `measured on ${day}`,
    none: "No data",
    noIndicator: "No indicator measures it",
    adjusted: "The aim was adjusted by decision",
    others: "Tasks and goals",
    task: "What",
    state: "How far",
    due: "Due",
    units: "Units",
    unitNone: "The source names none",
    sentence: "Sentence",
    noOthers: "No task is shown to the public.",
    note: "Figures are computed from recorded facts and open down to their sources. Reports, drafts and persons are not shown.",
  },
};
