import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { ListErrorCode } from "./contract/lists.ts";
import type { listsZh } from "./lists-texts.zh.ts";

const errors: ErrorTexts<ListErrorCode> = {
  "integrity.list-not-found": () =>
    "There is no such version of a negative list, or it does not hold yet. Look in the lists.",
  "integrity.list-changed": () => "Somebody has just changed this version. Reload and try again; what you typed stays.",
  "integrity.list-enacted": () => "This version holds already and does not change. Draft the next one.",
  "integrity.list-not-enacted": () => "This version does not hold yet, so there is nothing to end.",
  "integrity.list-days": (p) =>
    `The days ${p.from ?? ""} to ${p.to ?? ""} do not fit: the end comes after the beginning, and before the end that was set.`,
  "integrity.list-item-code": (p) =>
    `The code "${p.code ?? ""}" of an item is wrong or stands twice: small letters, digits and hyphens only.`,
  "integrity.list-empty": () => "The list has no items, so it cannot hold. Add its items first.",
  "integrity.list-later": (p) => `A version holds from ${p.day ?? ""} on; a new one begins after it.`,
  "integrity.list-past": (p) =>
    `${p.day ?? ""} is over, and what held on a past day stays as it was. Choose today or later.`,
};

/** Texts of negative lists. */
export const listsEn = {
  errors,
  nav: "Negative lists",
  about: "Which version held on a day, and what it says.",
  title: "Negative lists",
  question: "Which negative lists held on this day?",
  answer: (day: string, held: number, all: number) =>
    `${day}: ${held} of ${all} kinds of lists had a version in force.`,
  kinds: {
    "lump-sum": "Negative list of lump sums",
    exemption: "Negative list of exemption",
    tolerance: "Negative list of tolerance",
  },
  meanings: {
    "lump-sum": "What a lump sum may not pay for; an expense is checked against the version of its day.",
    exemption: "Where one of these holds, diligence in technology transfer does not exempt.",
    tolerance: "Where one of these holds, a failure is not tolerated.",
  },
  day: "Day",
  source: "Source",
  notInSource: "The documents name such a list and give no items.",
  noneHeld: "No version held on this day.",
  noneHeldDetail: "Without a list there is nothing to check against; what is decided says that none held.",
  versions: "Versions",
  version: (number: number) => `Version ${number}`,
  held: "In force",
  from: (from: string, to: string | null) => (to ? `from ${from}, until before ${to}` : `from ${from}`),
  number: "Number",
  state: "State",
  states: { draft: "draft", held: "in force", later: "not yet in force", over: "ended" },
  items: "Items",
  basis: "Basis",
  noBasis: "no basis given",
  steps: "What was done",
  acts: { drafted: "drafted", changed: "draft changed", enacted: "brought into force", ended: "ended" },
  draft: "Draft a new version",
  kind: "Kind of list",
  name: "Name in Chinese",
  nameEn: "Name in English (optional)",
  validFrom: "Holds from",
  validTo: "First day on which it does not hold any more (optional)",
  listBasis: "Issued on the basis of",
  itemLines: "Items, one a line: code | words | basis (the basis may be left out)",
  itemHint: "An item keeps its code in every version, so that versions compare. Example: fines | fines and damages",
  save: "Save the draft",
  cancel: "Cancel",
  enact: "Bring into force",
  enactBasis: "Basis of the enactment (document, meeting)",
  end: "End",
  endDay: "First day on which it does not hold any more",
  reason: "Reason",
  mustDraft: "Fill in the name, the first day and the basis.",
  mustBasis: "Fill in the basis of the enactment.",
  mustEnd: "Fill in the day and the reason.",
  mustLines: "Every line needs a code and words, with | between them.",
  mustItems: "The list has no items, so it cannot hold. Add its items first.",
} satisfies Same<typeof listsZh>;
