import { describe, expect, it } from "vitest";
import type { LicenceTerms } from "../../contract/licence-terms.ts";
import { deferredTerms, milestoneTerms, trialTerms } from "../../rules/licence/terms-for-tests.ts";
import { fenOf, yuanText } from "../../rules/licence/yuan.ts";
import { fieldsOf, firstFields, termsOf } from "./terms-form.ts";

describe("the form of terms", () => {
  it.each<LicenceTerms>([
    milestoneTerms,
    { ...milestoneTerms, lateInterest: 550, royalty: { ...milestoneTerms.royalty, cap: 12_345_67, minimum: 89 } },
    deferredTerms,
    trialTerms,
  ])("says the same terms again after they were opened in it: $kind", (terms) => {
    expect(termsOf(fieldsOf(terms))).toEqual(terms);
  });

  it("says nothing as long as it is not whole, and gives new milestones keys of their own", () => {
    expect(termsOf(firstFields("deferred-fee", "2026-01-01"))).toBeNull();
    const fields = fieldsOf(milestoneTerms);
    const more = { name: "量产", share: 40, by: "2026-03-01", onMissed: "due" as const };
    const terms = termsOf({ ...fields, milestones: [{ ...fields.milestones![0]!, share: 60 }, more] });
    expect(terms?.kind === "milestone-royalty" && terms.milestones.map(({ key, share }) => [key, share])).toEqual([
      ["m1", 6_000],
      ["m2", 4_000],
    ]);
  });

  it("reads yuan as whole 分 and shows them exactly", () => {
    expect([fenOf(0.29), fenOf(1234.5)]).toEqual([29, 123_450]);
    expect([yuanText(123_456_789), yuanText(5), yuanText(-1_000_00)]).toEqual(["1,234,567.89", "0.05", "−1,000.00"]);
  });
});
