import type { licencePaperZh } from "./licence-paper-texts.zh.ts";

/** The same in English, for a side that reads no Chinese. */
export const licencePaperEn: typeof licencePaperZh = {
  title: "Licence Agreement",
  unsigned: (version) => `(version ${version} of the terms, not signed by all)`,
  parties: "1. Parties",
  side: "Side",
  name: "Name",
  code: "Code on the platform",
  broker: "broker",
  subject: "2. What is licensed",
  result: (title, id) => `The result of the technology market: ${title} (number ${id}).`,
  terms: "3. Terms",
  item: "Item",
  content: "Agreed",
  payments: "4. Payments",
  number: "No.",
  what: "What",
  when: "When",
  amount: "Amount (yuan)",
  noPayments: "The terms fix no payment.",
  trialPrice: "Price of the trial",
  instalment: (number) => `Instalment ${number} of the fee`,
  milestone: (name, missed) => `Milestone: ${name} (if it is not reached by its day: ${missed})`,
  reachedBy: (day) => `reached by ${day}`,
  sum: (amount) => `${amount} yuan in all, if use begins on the day agreed; what does not divide goes to the last one.`,
  use: "5. Use and payment",
  clauses: {
    common: [
      "Use begins on the day agreed, when all sides have signed. What one side says of a payment, a revenue or a milestone the other confirms or contests within the days for an answer; silence agrees.",
      "Use is suspended when a payment is still open after the days of grace, and goes on when it is paid. Where interest was agreed, it counts by the day from the day after the due day.",
      "Where a guarantee was agreed, the guarantor pays up to its limit and may claim that back from the licensee.",
      "A change of the terms holds when all sides agree to it; payments and milestones before it stay as they are.",
    ],
    "milestone-royalty": [
      "There is no entry fee. The payment of a milestone falls due when it is reached and confirmed; the royalty counts from the revenue that the licensee states and the licensor confirms.",
      "When use ends, the last period is stated by its days.",
    ],
    "deferred-fee": [
      "The fee is paid in instalments after the months agreed; when use ends early, it is settled as the terms say.",
    ],
    trial: [
      "A trial that is not converted ends with its last day, and no fee follows. One that is converted goes on at the price and in the instalments that stand here: no side may ask for more.",
      "Whose turn it is for the result meanwhile the queue of first refusal of the market says.",
    ],
  },
  signatures: "6. Signatures",
  sign: (side) => `${side} (seal):                Signed by:            Date:`,
  boundOn: (day, version) => `All sides signed version ${version} of the terms on the platform on ${day}.`,
  sample: "Sample: made up to show how it works, no real agreement.",
};
