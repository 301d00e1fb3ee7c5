import { describe, expect, it } from "vitest";
import type { LicenceTerms } from "../contract/licence-terms.ts";
import { contentOfLicence, propertyOf, typeOf } from "./contract-of.ts";
import { deferredTerms, milestoneTerms, trialTerms } from "./licence/terms-for-tests.ts";

type Dates = Partial<Parameters<typeof contentOfLicence>[0]>;
const of = (terms: LicenceTerms, more: Dates = {}) =>
  contentOfLicence({ terms, boundOn: "2025-12-20", beganOn: null, convertedOn: null, usedUntil: null, ...more });
const dear: LicenceTerms = { ...trialTerms, conversion: { ...trialTerms.conversion, isTrialPriceCredited: false } };
const converted = { convertedOn: "2026-01-20" };

describe("a contract of a licence", () => {
  it("says when it was signed, and for how long it runs", () => {
    expect(of(deferredTerms)).toMatchObject({ signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2026-03-31" });
    expect(of(deferredTerms, { beganOn: "2026-01-03", usedUntil: "2026-02-01" })).toMatchObject({
      startsOn: "2026-01-03",
      endsOn: "2026-02-01",
    });
  });

  it.each<[string, LicenceTerms, Dates, number | null, string]>([
    ["milestones and a share of income", milestoneTerms, {}, 50_000, "fee-and-share"],
    ["a share of income alone has no amount yet", { ...milestoneTerms, price: 0 }, {}, null, "share-of-income"],
    ["a deferred fee", deferredTerms, {}, 100_001, "deferred"],
    ["a free trial", { ...trialTerms, trialPrice: 0 }, {}, null, "at-once"],
    ["a trial that was converted, its price credited", trialTerms, converted, 20_000, "deferred"],
    ["a trial that was converted, its price not credited", dear, converted, 21_000, "deferred"],
  ])("%s", (_, terms, more, total, payment) => {
    expect(of(terms, more)).toMatchObject({ total, technology: total, payment });
  });
});

it("names the right and the kind where a result leaves no doubt", () => {
  const right = (kind: "invention" | "software" | "standard") => ({ kind, number: "1", status: "granted" as const });
  expect(propertyOf([right("software"), right("invention")])).toBe("patent");
  expect(propertyOf([right("software")])).toBe("software");
  expect(propertyOf([])).toBe("know-how");
  expect(typeOf(["licence", "trial"])).toBe("licence");
  expect(typeOf(["sale"])).toBe("transfer");
  expect(typeOf(["sale", "licence"])).toBe("development");
});
