import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { JudgedErrorCode } from "./contract/judged.ts";
import type { judgedZh } from "./judged-texts.zh.ts";

const errors: ErrorTexts<JudgedErrorCode> = {
  "market.decision-not-yours": () => "Its owner writes down what was decided about a result of service.",
  "market.decision-not-service": () => "This is no result of service. Say so in the result first.",
  "market.decision-price": () => "A price comes with how it came about; other decisions have none.",
  "market.decision-shares": (p) =>
    `The shares of an ownership are 100% together (now ${p.sum ?? ""}%); other decisions have none.`,
  "market.decision-until": () =>
    "A right of long-term use has a last day after the day of the decision; other decisions have none.",
  "market.evaluation-not-yours": () =>
    "Readers and the S&T office judge results, and nobody judges a result of the own organisation.",
  "market.judged-day": (p) =>
    `${p.on ?? ""} is still to come (today is ${p.today ?? ""}). Give the day on which it was.`,
  "market.judged-not-found": () => "There is no such record, or it was ended. Load the page again.",
};

/** The same in English. */
export const judgedEn: typeof judgedZh = {
  errors,
  kinds: {
    "listed-apart": "listed apart",
    price: "price",
    ownership: "ownership",
    "long-term-use": "long-term use",
  },
  ways: { agreement: "by agreement", listing: "by public listing", auction: "by auction" },
  dimensions: { application: "application", transfer: "transfer", industrialisation: "industrialisation" },
  decisions: "Decisions about this result of service",
  noDecisions: "No decision is written down.",
  decide: "Write down a decision",
  kind: "About",
  on: "Decided on",
  by: "Decided by",
  says: "What was decided",
  price: "Price (yuan)",
  way: "How the price came about",
  shares: "Shares",
  shareName: "Organisation or inventor",
  percent: "Share (%)",
  addShare: "Add a line",
  removeShare: (name) => `Remove "${name}"`,
  until: "Last day of use",
  untilDay: (day) => `until ${day}`,
  basis: "Basis",
  end: "End it",
  endReason: "Why it is ended",
  ended: (reason) => `ended: ${reason}`,
  share: (name, percent) => `${name} ${percent}%`,
  evaluations: "How it is judged",
  evaluationNote:
    "By application, transfer and industrialisation, each with its evidence. The documents give no scale, so there is no score.",
  noEvaluations: (dimension) => `${dimension}: not judged yet`,
  evaluate: "Judge it",
  dimension: "By its",
  finding: "Finding",
  reference: "Evidence (contract number, report or address)",
  day: "Judged on",
  send: "Save",
  cancel: "Cancel",
  yuan: "yuan",
  comma: ", ",
  colon: ": ",
  list: {
    title: "Ledger of results of service",
    about: "Results of service that are listed apart: prices, shares, long-term use",
    question: "Which results of service are listed apart, at which price, and whose are they?",
    answer: (all, apart, priced) =>
      all === 0
        ? "There is no result of service."
        : `${all} results of service, ${apart} listed apart, ${priced} with a price.`,
    note: "This ledger is no part of that of state assets; owners, the S&T office and auditors see it.",
    result: "Result",
    owner: "Owner",
    apart: "Listed apart",
    yes: "yes",
    no: "no",
    price: "Last price",
    shares: "Shares",
    until: "Long-term use",
    count: "Decisions",
    none: "There is no result of service. A result that is said to be one when it is posted stands here.",
  },
};
