import type { Lamp, LampCode, LampReason, Outcome } from "./contract/lamp.ts";
import type { lampsZh } from "./lamp-texts.zh.ts";

type Reason = Lamp["reasons"][number];

const reasons: Readonly<Record<LampReason, (reason: Reason) => string>> = {
  overdue: ({ days, on }) => `Deadline ${on} passed ${days} days ago`,
  "target-missed": () => "The target was not reached at its deadline",
  "going-back": () => "Its figure is going back",
  "too-slow": () => "Limited progress, far below the growth that is needed",
  "waits-for-review": ({ days }) => `Deadline passed ${days} days ago; reported, waits for review or close`,
  "missed-but-extended": ({ on }) => `Not reached at the first deadline; extended to ${on}`,
  returned: ({ on }) => `The report of ${on} was returned and not sent again`,
  "speed-up": () => "Growing, but slower than needed",
  "due-soon": ({ days, on }) => (days === 0 ? "Due today" : `Due in ${days} days (${on})`),
  "no-report-since": ({ days, on }) => `No report for ${days} days, since ${on}`,
  "never-reported": ({ days }) => `Dispatched ${days} days ago and never reported`,
  "no-baseline": () => "No baseline in the source: progress cannot be judged",
  "sample-figure": () => "Only made-up sample figures; not held against the published base",
  "no-figure": () => "The indicator that measures it has no data yet",
  "not-dispatched": () => "Not dispatched yet",
  "no-report-yet": ({ days }) =>
    days === 0 ? "Dispatched today, not reported yet" : `Dispatched ${days} days ago, not reported yet`,
  "target-reached": () => "The figure has reached the target",
  "on-track": () => "Growing as fast as needed",
  reported: ({ on }) => `Reported on ${on}`,
  finished: () => "Closed",
  merged: () => "Merged into another",
  withdrawn: () => "Withdrawn",
  suspended: () => "Suspended; no lamp for now",
  "period-over": ({ on }) => `The plan ended on ${on}: it belongs to the closing account`,
};

export const lampsEn: typeof lampsZh = {
  column: "Lamp",
  why: "Why",
  reasons,
  outcomes: {
    met: "Met",
    missed: "Missed",
    done: "Closed",
    unfinished: "Unfinished",
    "no-data": "No data",
  } satisfies Readonly<Record<Outcome, string>>,
  words: {
    late: "Late",
    warning: "At risk",
    "no-baseline": "No baseline",
    "no-data": "No data",
    normal: "On track",
    closed: "Closed",
  } satisfies Readonly<Record<LampCode, string>>,
  rule: {
    title: "Rule of the lamps",
    nav: "Rule of the lamps",
    about: "Lamps are worked out; a changed rule is tried over the ledger before it holds",
    question: "By which rule do the lamps show, and what would another rule change?",
    answer: (soon, stale) =>
      `At risk within ${soon} days of the deadline or after ${stale} days without a report; late past the deadline; no data and no baseline stand apart; what belongs to a plan that is over is closed, not red.`,
    practice: "These days and steps are practice and not in the sources; they are parameters with dates.",
    inForce: "In force",
    toParameters: "Set on the parameters page",
    soonDays: "Deadline near (days)",
    staleDays: "No report for long (days)",
    lateFrom: "How slow is late",
    lateChoices: { "limited-progress": "Limited progress is late", deterioration: "Only going back is late" },
    tryOut: "Try",
    trialNote: "A trial changes no lamp. Set the date from which it holds on the parameters page.",
    trialSays: (total, changed) =>
      changed === 0
        ? `None of the ${total} commitments would show another lamp.`
        : `${changed} of ${total} commitments would show another lamp.`,
    before: "Now",
    after: "Then",
    lamp: "Lamp",
    item: "Commitment",
    first: (count) => `Only the first ${count} are listed.`,
    order: "The worst reason decides, the others stand behind it: late, at risk, no baseline, no data, on track.",
  },
  closing: {
    title: "Closing accounts",
    nav: "Closing accounts",
    about: "Plans that are over: how much was met, missed, or has no data",
    question: "The plans are over: how much of what was promised was done?",
    none: "No plan is over.",
    answer: (plans, total, good, bad, unknown) =>
      `${plans} plans are over, with ${total} commitments: ${good} met or closed, ${bad} missed or unfinished, ${unknown} without data.`,
    one: (total, good, bad, unknown) =>
      `${total} commitments: ${good} met or closed, ${bad} missed or unfinished, ${unknown} without data.`,
    document: "Document",
    ended: "End of the plan",
    total: "Commitments",
    goOn: "Extended, go on",
    outcome: "Outcome",
    figure: "Figure at the end / target",
    units: "Responsible units",
    ledger: "See in the ledger",
    export: "Export to Excel",
    unitNone: "No unit in the source",
    question1: "How did each promise of this document end?",
    sample: "Sample",
  },
};
