import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { WorkPointErrorCode } from "./contract/work-point.ts";
import type { workPointsZh } from "./work-point-texts.zh.ts";

const errors: ErrorTexts<WorkPointErrorCode> = {
  "commitments.work-points-none": () =>
    "There are no such annual work points. Register a document that begins and ends in one year first.",
  "commitments.work-point-not-offered": () =>
    "This item is not offered: it may be closed, or its sentence changed. Load the page again and choose.",
  "commitments.work-point-note": () => "Leaving an item out of the draft needs a reason in words.",
  "commitments.work-point-changed": () =>
    "Somebody else has just chosen. Nothing was overwritten: look at what is new, then choose.",
};

/** The same keys as `work-point-texts.zh.ts`. */
export const workPointsEn: Same<typeof workPointsZh> = {
  errors,
  title: "Annual work points",
  nav: "Work points",
  about: "What the year's work points leave out of the plans, and the next year's draft of what is unfinished and due",
  question: (year: number) => `What do the work points of ${year} leave out, and what belongs into ${year + 1}?`,
  answer: (alone: number, asked: number, unfounded: number, inDraft: number, next: number) =>
    `${alone} of ${asked} plan items have no work point this year, ${unfounded} work points have no plan item; the draft of ${next} has ${inDraft} items.`,
  none: "No annual work points yet",
  noneDetail: "Import a document that begins and ends in one year, and it is compared with the plans.",
  proposal: "Counterparts are proposed by the alignment of documents; unconfirmed ones are likely, not certain",
  gaps: "See the list of gaps",
  download: (year: number) => `Download the draft of ${year} (Word, in Chinese)`,
  document: "Work points",
  items: (year: number) => `Draft of ${year}`,
  reasons: {
    carried: "Carried over: unfinished this year",
    due: "Due next year by a plan",
    "no-point": "Asked by a plan, no work point this year",
  },
  columns: {
    in: "In",
    name: "Work",
    document: "Source",
    due: "Due",
    units: "Responsible units",
    choice: "Chosen",
  },
  include: (name: string) => `In the draft: ${name}`,
  noUnit: "not in the source",
  counts: (inDraft: number, all: number) => `${all} items, ${inDraft} in the draft`,
  leaveOut: "Reason for leaving it out",
  confirm: "Leave it out",
  cancel: "Cancel",
  must: "Fill this in first",
  proposed: "proposed by the rule",
  chosen: (by: string, note: string | null) => (note === null ? by : `${by}: ${note}`),
  notYours: "The commission office chooses",
  empty: "Nothing is offered",
  paper: {
    title: (year: number) => `Science and technology work points of ${year}`,
    draft: "(draft)",
    opening: (count: number) =>
      `From the plans in force and what became of this year's work points follow ${count} items, each with its source.`,
    parts: {
      carried: "Unfinished work of the year before",
      due: "Plan tasks that are due",
      "no-point": "Plan tasks not arranged yet",
    },
    source: (title: string, quote: string) => `${title}: "${quote}".`,
    chosen: (by: string, note: string) => `Chosen by ${by}: ${note}.`,
    tail: (units: string, due: string) => `(${units}; ${due})`,
    noUnit: "no unit in the source",
    due: (year: number) => `due ${year}`,
    noDue: "no deadline in the source",
    sample: "This draft holds sample data and is no real plan of work.",
  },
};
