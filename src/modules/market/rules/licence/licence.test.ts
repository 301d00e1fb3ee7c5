import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LicenceInput, licenceAccounts, licenceSides } from "../../contract/licence.ts";
import type { LicenceTerms, Royalty } from "../../contract/licence-terms.ts";
import { daysAfter, monthsAfter } from "../dates.ts";
import { replay } from "./apply.ts";
import { balanceOf, openOf } from "./balances.ts";
import type { Licence, Step } from "./licence.ts";
import { equalParts, partsByShares, share, sumOf } from "./money.ts";
import { perform } from "./perform.ts";
import { royaltyOf, tieredRoyalty } from "./royalty.ts";
import { lateInterest, periodsOf, scheduleOf } from "./schedule.ts";
import { pastRefusal, termsRefusal } from "./terms.ts";
import { deferredTerms, draftOf, milestoneTerms, trialTerms } from "./terms-for-tests.ts";
import { advance } from "./turns.ts";

const money = fc.integer({ min: 0, max: 1_000_000_000_000 });

describe("the schedule", () => {
  it("adds up to the price exactly, in whole 分, whatever price and parts", () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 60 }), (price, parts) => {
        expect(sumOf(equalParts(price, parts))).toBe(price);
      }),
    );
    fc.assert(
      fc.property(
        money,
        fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 19 }),
        (price, cuts) => {
          const bounds = [0, ...cuts.sort((a, b) => a - b), 10_000];
          const parts = partsByShares(
            price,
            bounds.slice(1).map((bound, at) => bound - bounds[at]!),
          );
          expect(sumOf(parts)).toBe(price);
          expect(parts.every((part) => part >= 0)).toBe(true);
        },
      ),
    );
  });

  it("puts what does not divide into the last instalment, and counts months from the first day of use", () => {
    const terms: LicenceTerms = { ...deferredTerms, fee: { ...deferredTerms.fee, instalments: 3, price: 100_000 } };
    expect(scheduleOf(terms, "2026-01-31", null).map(({ amount, on }) => [amount, on])).toEqual([
      [33_333, "2026-02-28"],
      [33_333, "2026-03-31"],
      [33_334, "2026-04-30"],
    ]);
    expect(monthsAfter("2024-02-29", 12)).toBe("2025-02-28");
  });

  it("takes what was paid for the trial off the price of conversion where the terms say so", () => {
    const paid = { ...trialTerms, conversion: { ...trialTerms.conversion, isTrialPriceCredited: true } };
    expect(sumOf(scheduleOf(paid, "2026-01-01", "2026-01-20").map(({ amount }) => amount))).toBe(20_000);
    const full = { ...trialTerms, conversion: { ...trialTerms.conversion, isTrialPriceCredited: false } };
    expect(sumOf(scheduleOf(full, "2026-01-01", "2026-01-20").map(({ amount }) => amount))).toBe(21_000);
  });

  it("cuts the last period of revenue where use ends", () => {
    expect(
      periodsOf(milestoneTerms, "2026-01-01", "2026-05-10").map(({ from, to, dueOn, isWhole }) => [
        from,
        to,
        dueOn,
        isWhole,
      ]),
    ).toEqual([
      ["2026-01-01", "2026-03-31", "2026-04-05", true],
      ["2026-04-01", "2026-05-10", "2026-05-15", false],
    ]);
  });
});

const royalty: Royalty = {
  everyMonths: 6,
  reportDays: 30,
  tiers: [
    { upTo: 100_000_00, rate: 500 },
    { upTo: null, rate: 300 },
  ],
  tiersOver: "whole",
  minimum: 0,
  cap: null,
};

describe("royalty", () => {
  it("bears the rate of each tier on its part", () => {
    expect(tieredRoyalty(royalty.tiers, 150_000_00)).toBe(5_000_00 + 1_500_00);
    expect(tieredRoyalty(royalty.tiers, 0)).toBe(0);
  });

  it("over the whole time adds up to the royalty on the whole revenue, in whatever pieces it is stated", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { maxLength: 12 }), (revenues) => {
        let [revenue, claimed] = [0, 0];
        for (const one of revenues) {
          claimed += royaltyOf(royalty, { revenue, claimed }, { revenue: one, isWhole: true });
          revenue += one;
        }
        expect(claimed).toBe(tieredRoyalty(royalty.tiers, revenue));
      }),
    );
  });

  it("never passes the cap, is at least the minimum below it, and only for whole periods", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 9_000_000 }),
        (revenues, cap) => {
          const terms: Royalty = { ...royalty, tiersOver: "period", minimum: 1_000, cap };
          let claimed = 0;
          for (const one of revenues) {
            const now = royaltyOf(terms, { revenue: 0, claimed }, { revenue: one, isWhole: true });
            expect(now).toBeGreaterThanOrEqual(Math.min(1_000, cap - claimed));
            claimed += now;
          }
          expect(claimed).toBeLessThanOrEqual(cap);
        },
      ),
    );
    expect(royaltyOf({ ...royalty, minimum: 1_000 }, { revenue: 0, claimed: 0 }, { revenue: 0, isWhole: false })).toBe(
      0,
    );
  });

  it("is exact where numbers of this size would lose their last digits", () => {
    expect(share(999_999_999_999, 9_999, 10_000)).toBe(999_900_000_000 - 1);
    expect(lateInterest(500, 100_000_00, 10)).toBe(500_00);
    expect([lateInterest(null, 100_000_00, 10), lateInterest(500, 100_000_00, 0)]).toEqual([0, 0]);
  });
});

describe("terms", () => {
  it("are refused with the reason", () => {
    const code = (terms: LicenceTerms, hasGuarantor = terms.guarantee !== null) =>
      termsRefusal(terms, hasGuarantor)?.code;
    expect([milestoneTerms, deferredTerms, trialTerms].map((terms) => code(terms))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(code({ ...deferredTerms, lastDay: "2025-01-01" })).toBe("market.licence-terms-days");
    expect(code(deferredTerms, true)).toBe("market.licence-terms-guarantor");
    const [m1] = milestoneTerms.milestones;
    expect(code({ ...milestoneTerms, milestones: [{ ...m1!, share: 9_000 }] })).toBe("market.licence-terms-shares");
    expect(code({ ...milestoneTerms, milestones: [] })).toBe("market.licence-terms-milestones");
    expect(code({ ...milestoneTerms, milestones: [{ ...m1!, by: "2030-01-01" }] })).toBe("market.licence-terms-days");
    const tiers = (...list: Royalty["tiers"]) => ({
      ...milestoneTerms,
      royalty: { ...milestoneTerms.royalty, tiers: list },
    });
    expect(code(tiers({ upTo: null, rate: 1 }, { upTo: null, rate: 1 }))).toBe("market.licence-terms-tiers");
    expect(code({ ...tiers({ upTo: null, rate: 0 }), price: 0, milestones: [] })).toBe("market.licence-terms-empty");
    const dear = { ...trialTerms, trialPrice: 20_000 };
    expect(code(dear)).toBe("market.licence-terms-empty");
  });

  it("cannot change the past", () => {
    const { licence } = advance(signed(deferredTerms), "2026-02-05");
    const fee = (change: object) => ({ ...deferredTerms, fee: { ...deferredTerms.fee, ...change } });
    expect(pastRefusal(licence, { ...deferredTerms, graceDays: 90 }, "2026-02-05")).toBeNull();
    expect(pastRefusal(licence, fee({ price: 90_000 }), "2026-02-05")?.params).toEqual({ what: "i1" });
    expect(pastRefusal(licence, { ...deferredTerms, startsOn: "2026-01-02" }, "2026-02-05")?.params).toEqual({
      what: "startsOn",
    });
    expect(pastRefusal(licence, trialTerms, "2026-02-05")?.params).toEqual({ what: "kind" });
  });
});

function signed(terms: LicenceTerms): Licence {
  let licence = draftOf(terms);
  for (const side of licenceSides) {
    const done = perform(licence, side, { act: "sign", version: 1 }, licence.day);
    if (!("refusal" in done)) licence = done.licence;
  }
  return licence;
}

/** Acts at random, from a seed: what is refused is passed over. */
function lived(terms: LicenceTerms, choices: readonly number[]): { licence: Licence; steps: Step[] } {
  const steps: Step[] = [{ on: "2025-12-31", side: "licensor", doing: { act: "draft", terms }, state: "draft" }];
  let licence = replay(steps);
  const take = (done: { licence: Licence; steps: Step[] }) => {
    licence = done.licence;
    steps.push(...done.steps);
  };
  for (const choice of choices) {
    const side = licenceSides[choice % 3]!;
    const claim = licence.claims[choice % Math.max(1, licence.claims.length)];
    const notice = licence.notices.findLast(({ state }) => state === "waiting")?.key ?? "n0";
    const inputs: LicenceInput[] = [
      { act: "sign", version: licence.version },
      { act: "agree", notice },
      { act: "contest", notice, reason: "不符" },
      { act: "say-milestone", milestone: "m1", on: licence.day, evidence: "验收" },
      { act: "state-revenue", period: choice % 2, revenue: choice, evidence: "账簿" },
      {
        act: "say-payment",
        claim: claim?.key ?? "",
        amount: 1 + (choice % 60_000),
        on: licence.day,
        reference: "回单",
      },
      {
        act: "say-payment",
        claim: claim?.key ?? "",
        amount: Math.max(1, claim ? openOf(licence, claim.key) : 1),
        on: licence.day,
        reference: "回单",
      },
      { act: "call-guarantor", claim: claim?.key ?? "" },
      { act: "waive", of: claim?.key ?? "", reason: "豁免" },
      { act: "convert" },
      { act: "propose", terms: { ...licence.terms, graceDays: choice % 30 }, reason: "宽限" },
      { act: "accept-change", version: licence.change?.version ?? 0 },
    ];
    const done = perform(licence, side, inputs[Math.floor(choice / 3) % inputs.length]!, licence.day);
    if (!("refusal" in done)) take(done);
    take(advance(licence, daysAfter(licence.day, choice % 9)));
  }
  return { licence, steps };
}

describe("a life at random", () => {
  const choices = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 5, maxLength: 80 });
  const terms = fc.constantFrom<LicenceTerms>(milestoneTerms, { ...deferredTerms, lateInterest: 500 }, trialTerms);

  it("keeps every entry balanced, all accounts together at zero, and nothing overpaid", () => {
    fc.assert(
      fc.property(terms, choices, (one, picks) => {
        const { licence } = lived(one, picks);
        for (const { postings } of licence.entries) expect(sumOf(postings.map(({ amount }) => amount))).toBe(0);
        expect(sumOf(licenceAccounts.map((account) => balanceOf(licence, account)))).toBe(0);
        for (const { key, amount } of licence.claims) {
          expect(openOf(licence, key)).toBeGreaterThanOrEqual(0);
          expect(balanceOf(licence, "received", key) + balanceOf(licence, "waived", key) + openOf(licence, key)).toBe(
            amount,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is the same licence, to the last 分, when its steps are replayed from what was kept of them", () => {
    fc.assert(
      fc.property(terms, choices, (one, picks) => {
        const { licence, steps } = lived(one, picks);
        const kept = JSON.parse(JSON.stringify(steps)) as Step[];
        expect({ ...replay(kept), day: licence.day }).toEqual(licence);
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on how often anybody looked: day by day or at once, time brings the same", () => {
    const start = signed(deferredTerms);
    let daily = start;
    for (let day = start.day; day <= "2026-05-01"; day = daysAfter(day, 1)) daily = advance(daily, day).licence;
    expect(daily).toEqual(advance(start, "2026-05-01").licence);
  });
});
