import type { Same } from "../../platform/i18n/same.ts";
import type { overviewZh } from "./overview-texts.zh.ts";

/** Texts of the overview; `overview-texts.zh.ts` has the same keys. */
export const overviewEn: Same<typeof overviewZh> = {
  nav: "Overview of the ledger",
  title: "Overview of the ledger",
  about: "What is late, what is due soon, what waits for you",
  question: "What is late, what is due soon, what waits for me?",
  answer: (late, soon, days, waiting) =>
    `${late} are late, ${soon} are due within ${days} days, ${waiting} wait for you.`,
  late: "Late",
  noLate: "Nothing is late.",
  soon: (days) => `Due within ${days} days`,
  noSoon: "Nothing is due soon.",
  waiting: "Waiting for me",
  nothing: "Nothing waits for you.",
  all: (count) => `All ${count} in the ledger`,
  desk: "To my desk",
  documents: "By document",
  units: "By unit",
  allUnits: "All units",
  document: "Document",
  total: "Commitments",
  lateCount: "Late",
  warning: "Warning",
  soonCount: "Due soon",
  closed: "Closed",
};
