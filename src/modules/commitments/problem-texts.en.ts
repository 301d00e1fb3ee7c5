import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { ProblemErrorCode } from "./contract/problem.ts";
import type { problemsZh } from "./problem-texts.zh.ts";

const states = {
  proposed: "To be looked at",
  open: "Taken up",
  advised: "Recommended",
  answered: "Answered",
  closed: "Closed",
  dismissed: "Dismissed",
  passed: "Gone by itself",
};

const acts = {
  "take-up": "Take up",
  dismiss: "Dismiss",
  advise: "Recommend",
  answer: "Answer",
  "send-back": "Send the answer back",
  "follow-up": "Note a follow-up",
  close: "Close",
  reopen: "Take up again",
};

const word = (words: Readonly<Record<string, string>>, key: string | number | undefined): string =>
  words[String(key ?? "")] ?? String(key ?? "");

const errors: ErrorTexts<ProblemErrorCode> = {
  "commitments.problem-not-found": () =>
    "There is no such problem, or it does not concern your unit. Come from the list of problems.",
  "commitments.problem-subject": () =>
    "A problem is noted on a commitment, an indicator's target or a document; the one you chose does not exist, or you may not see it.",
  "commitments.problem-not-yours": () =>
    "This step is the commission office's; the unit that is asked gives the answer.",
  "commitments.problem-changed": (p) =>
    `You saw version ${p.seen ?? ""}; it is version ${p.now ?? ""} now, "${word(states, p.state)}". Nothing was overwritten: look at what is new, then decide.`,
  "commitments.problem-state": (p) =>
    `It is "${word(states, p.state)}" now, so "${word(acts, p.act)}" is not possible.`,
  "commitments.problem-answer-by": (p) =>
    `The answer is wanted by ${p.day ?? ""}, which is before today, ${p.today ?? ""}. Choose today or a later day.`,
  "commitments.problem-words": () => "Dismissing a problem needs a reason in words.",
};

/** The same keys as `problem-texts.zh.ts`. */
export const problemsEn: Same<typeof problemsZh> = {
  errors,
  states,
  acts,
  title: "Problems and recommendations",
  nav: "Problems",
  about: "Problems found on the way, what was recommended, the answers and their effect",
  question: "Which problems are in the way, and were the recommendations carried out?",
  answer: (proposed: number, underWay: number, unanswered: number) =>
    proposed + underWay === 0
      ? "No problem waits now."
      : `${proposed} to be looked at, ${underWay} under way; ${unanswered} recommendations are past their day without an answer.`,
  none: "No problem fits",
  noneYet: "No problems yet",
  noneDetail:
    "When a lamp turns late, a report names a problem or a step cannot be taken, the product proposes it here; people note problems on commitments, indicators and documents.",
  showing: (shown: number, count: number) => `${shown} of ${count} shown`,
  more: "Show more",
  columns: {
    what: "Problem",
    where: "Of what",
    state: "State",
    found: "Found",
    asked: "Recommended to",
    answerBy: "Answer by",
    responsible: "Responsible units",
  },
  filters: {
    state: "State",
    cause: "Cause",
    subject: "Kind",
    unit: "Unit",
    document: "Document",
    search: "Find a problem",
  },
  subjects: { commitment: "Commitment", target: "Indicator's target", document: "Document" },
  causes: {
    overdue: "Past its deadline",
    stale: "Long without a report",
    growth: "Below the growth that is needed",
    reported: "Named in a report",
    "no-unit": "No responsible unit to dispatch to",
    "sent-back": "Dispatch sent back",
    source: "Its sentence changed",
  },
  person: "Noted by a person",
  because: (cause: string, why: string) => `${cause}: ${why}`,
  itself: "the system",
  gone: "Cause has gone",
  late: (days: number) => `${days} days late`,
  foundOn: (day: string, by: string) => `${day} · ${by}`,
  select: (what: string) => `Select: ${what}`,
  pick: "Pick",
  takeUpSelected: (count: number) => `Take up the selected: ${count}`,
  dismissSelected: (count: number) => `Dismiss the selected: ${count}`,
  dismissWhy: "Reason for dismissing",
  chooseFirst: "First select proposals in the list",
  done: (done: number, refused: number) =>
    refused === 0 ? `Done: ${done}.` : `Done: ${done}; ${refused} could not be done.`,
  note: {
    button: "Note a problem",
    label: "What the problem is",
    submit: "Note it",
    cancel: "Cancel",
    must: "Fill this in first",
    proposed: "The commission office then takes it up.",
  },
  one: {
    question: "What is the problem, and who takes the next step?",
    next: {
      proposed: "The commission office takes it up or dismisses it.",
      open: "The office recommends something, or closes it.",
      advised: "The unit that is asked answers.",
      answered: "The office looks at the answer: close, send back, or recommend again.",
      closed: "It is done.",
      dismissed: "It is not followed up.",
      passed: "Its cause went before anybody took it up.",
    },
    why: "Why it was proposed",
    recommendation: "Recommendation",
    answer: "Answer",
    effect: "Effect",
    none: "Nothing has been recommended yet.",
    life: "What was done",
    todo: "What to do",
    words: {
      dismiss: "Reason",
      advise: "Recommendation",
      answer: "Answer",
      "send-back": "Reason for sending it back",
      "follow-up": "What happened",
      close: "Effect",
      reopen: "Reason",
    },
    unit: "Recommended to",
    answerBy: "Answer by",
    confirm: (act: string) => `Confirm: ${act}`,
    to: (unit: string, day: string) => `to ${unit}, answer by ${day}`,
    stepActs: { ...acts, found: "Found by the system", noted: "Noted", "cause-gone": "Cause gone" },
    notYours: "This step is not yours.",
    toList: "All problems",
  },
  panel: {
    title: "Problems and recommendations",
    none: "No problem on record.",
    all: "Open",
  },
  desk: {
    title: "Problems and recommendations",
    office: (proposed: number, answered: number) =>
      `${proposed} problems to be looked at, ${answered} answered and to be closed`,
    unit: (count: number) => `${count} recommendations wait for your unit's answer`,
    open: (count: number) => `${count} problems under way`,
  },
};
