import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { MarkErrorCode, MarkNeed, ResultMark, ResultPlan } from "./contract/marks.ts";

const marks = {
  selected: "Selected and supported",
  moved: "Moved on its way",
  transferred: "Transfer confirmed",
} satisfies Readonly<Record<ResultMark, string>>;

const needs = {
  place: "the area (in the result itself)",
  destination: "the destination",
  plan: "the plan",
  receiver: "the receiver",
} satisfies Readonly<Record<MarkNeed, string>>;

const errors: ErrorTexts<MarkErrorCode> = {
  "market.mark-not-yours": () =>
    "The plan is written by the owner or the S&T office; the office selects, moves and confirms the transfer.",
  "market.plan-changed": () =>
    "Somebody else wrote the plan meanwhile. What you wrote is still in the form: compare, then save again.",
  "market.mark-not-now": (p) =>
    `"${marks[p.mark as ResultMark] ?? ""}" is not possible now: each counts once, selected before moved before transferred, and never of a draft or what was taken back.`,
  "market.mark-needs": (p) => `Fill in ${needs[p.need as MarkNeed] ?? ""} first.`,
  "market.mark-day": (p) => `${p.on ?? ""} is still to come (today is ${p.today ?? ""}). Give the day on which it was.`,
  "market.mark-not-found": () => "There is no such mark, or it was taken back. Load the page again.",
};

/** Texts of plans and marks of results; `marks-texts.zh.ts` has the same keys. */
export const marksEn = {
  errors,
  marks,
  needs,
  adopted: "Taken over from the register of results",
  formerMaturity: (level: number) => `Maturity as registered: ${level} (not a level from 1 to 9)`,
  sampleBasis: "Sample: made up to show how it works, no real record",
  title: "Plan for this result, and its transfer",
  routes: { licence: "licence", sale: "sale", equity: "equity", company: "own company" } satisfies Readonly<
    Record<NonNullable<ResultPlan["route"]>, string>
  >,
  destinations: { district: "to the district", sea: "to the sea", firm: "to a firm" } satisfies Readonly<
    Record<NonNullable<ResultPlan["destination"]>, string>
  >,
  route: "Route",
  destination: "Destination",
  plan: "Plan",
  manager: "Followed by",
  nextContact: "Next contact",
  receiver: "Receiver",
  planAct: "Write the plan",
  planNow: "The plan as it is now, written by somebody else",
  planKept: "What you wrote is still below. Compare first: saved again, yours takes its place.",
  planOver: "Compared: go on with mine",
  save: "Save",
  cancel: "Cancel",
  noMarks: "Not selected, moved or transferred yet.",
  counts:
    "Three numbers are counted apart. What counts as transferred the documents do not say: the S&T office confirms it on a basis.",
  on: "Day",
  basis: "Basis",
  endAct: "Take back",
  endReason: "Why it is taken back",
  patents: "In the register of patents",
  patentsNone: "The register has no right with one of its numbers.",
  results: "Result",
  line: (mark: string, on: string, more: string) => `${mark}: ${on}${more === "" ? "" : ` (${more})`}`,
};
