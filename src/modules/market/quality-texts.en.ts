import type { qualityZh } from "./quality-texts.zh.ts";

/** The same in English. */
export const qualityEn: typeof qualityZh = {
  title: "Quality of transfer",
  about: "How often, how fast and for how much the results of each institute are transferred",
  question: "How do the results of each organisation fare?",
  answer: (year, offered, transferred) =>
    `${year}: ${offered} results were public so far, ${transferred} were transferred in the year.`,
  year: "Year",
  institute: "Organisation",
  offered: "Results offered",
  transferred: "Transferred in the year",
  rate: "Transferred of all",
  median: "Publication to transfer (median)",
  days: (count) => `${count} days`,
  contracts: "Contracts of the year",
  income: "Technology amount (10,000 yuan)",
  none: "No organisation has offered a result yet.",
  note: "A transfer counts when the S&T office confirms it; a contract when it is registered in the year and the organisation is its first seller. The rate is what was transferred until the end of the year, of all results that were public. An institute sees its own line.",
};
