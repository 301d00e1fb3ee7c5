import type { LicenceTerms } from "../../contract/licence-terms.ts";
import { replay } from "./apply.ts";
import type { Licence } from "./licence.ts";

const common = {
  startsOn: "2026-01-01",
  field: "深海传感器",
  territory: "全国",
  isExclusive: false,
  payDays: 5,
  graceDays: 5,
  answerDays: 3,
  lateInterest: null,
  guarantee: null,
};

/** Small terms of each kind: the tests walk through everything that can become of them. */
export const milestoneTerms = {
  ...common,
  kind: "milestone-royalty",
  lastDay: "2026-03-10",
  guarantee: { cap: 60_000 },
  price: 50_000,
  milestones: [{ key: "m1", name: "样机", share: 10_000, by: "2026-01-20", onMissed: "due" }],
  royalty: {
    everyMonths: 3,
    reportDays: 5,
    tiers: [{ upTo: null, rate: 1000 }],
    tiersOver: "period",
    minimum: 0,
    cap: null,
  },
} satisfies LicenceTerms;

export const deferredTerms = {
  ...common,
  kind: "deferred-fee",
  lastDay: "2026-03-31",
  fee: { price: 100_001, deferMonths: 1, instalments: 2, everyMonths: 1, onEarlyEnd: "used-share" },
} satisfies LicenceTerms;

export const trialTerms = {
  ...common,
  kind: "trial",
  lastDay: "2026-01-31",
  trialPrice: 1_000,
  conversion: {
    fee: { price: 20_000, deferMonths: 0, instalments: 1, everyMonths: 1, onEarlyEnd: "all" },
    months: 1,
    isTrialPriceCredited: true,
  },
} satisfies LicenceTerms;

/** A draft with these terms. */
export const draftOf = (terms: LicenceTerms, on = "2025-12-31"): Licence =>
  replay([{ on, side: "licensor", doing: { act: "draft", terms }, state: "draft" }]);
