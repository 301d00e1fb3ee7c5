import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflictsOf } from "./conflicts.ts";
import type { CoolingYears, Tie } from "./contract.ts";

const years: CoolingYears = { employer: 2, "co-author": 3, "co-project": 3, family: null, declared: null };
const tie = (kind: Tie["kind"], person: string, other: string, more: Partial<Tie> = {}): Tie => ({
  kind,
  person,
  other,
  from: null,
  to: null,
  evidence: `${kind} of ${person}`,
  ...more,
});
const applicant = { application: "A", persons: ["lin", "wu"], bodies: ["ocean-university"] };
const kinds = (ties: readonly Tie[], day = "2026-03-01") =>
  conflictsOf(["he"], [applicant], ties, years, day).map(({ kind, with: other }) => `${kind} ${other}`);

describe("conflicts of experts with applications", () => {
  it.each<[string, Tie[], string[]]>([
    ["nothing known", [], []],
    ["works for the applicant", [tie("employer", "he", "ocean-university")], ["employer ocean-university"]],
    [
      "works where one of the team works",
      [tie("employer", "he", "deep-sea-base"), tie("employer", "wu", "deep-sea-base")],
      ["employer wu"],
    ],
    [
      "worked there, but the other does so only now and he no more",
      [tie("employer", "he", "deep-sea-base", { to: "2020-01-01" }), tie("employer", "wu", "deep-sea-base")],
      [],
    ],
    ["wrote a paper with one, told from the other side", [tie("co-author", "lin", "he")], ["co-author lin"]],
    ["a paper of long ago", [tie("co-author", "lin", "he", { to: "2023-02-28" })], []],
    ["a paper of three years ago to the day", [tie("co-author", "lin", "he", { to: "2023-03-01" })], ["co-author lin"]],
    ["a tie that begins tomorrow", [tie("declared", "he", "wu", { from: "2026-03-02" })], []],
    ["family, however long ago", [tie("family", "he", "wu", { to: "1999-01-01" })], ["family wu"]],
    ["declared against a body", [tie("declared", "he", "ocean-university")], ["declared ocean-university"]],
    [
      "two ties, of which one has ended",
      [tie("co-author", "he", "lin", { to: "2001-01-01" }), tie("co-project", "he", "lin")],
      ["co-project lin"],
    ],
    ["a tie with somebody else", [tie("family", "he", "sun")], []],
  ])("%s", (_name, ties, expected) => {
    expect(kinds(ties)).toEqual(expected);
  });

  it("nobody judges himself", () => {
    expect(conflictsOf(["wu"], [applicant], [], years, "2026-03-01").map(({ kind }) => kind)).toEqual(["same-person"]);
  });

  it("a tie that ended on 29 February counts to the end of the years, not a day less", () => {
    const ties = [tie("co-author", "he", "lin", { to: "2024-02-29" })];
    expect([kinds(ties, "2027-03-01"), kinds(ties, "2027-03-02")]).toEqual([["co-author lin"], []]);
  });

  it("finds every conflict that was put in, and no other", () => {
    const experts = Array.from({ length: 12 }, (_, at) => `e${at}`);
    const applicants = Array.from({ length: 15 }, (_, at) => ({
      application: `a${at}`,
      persons: [`p${at}`],
      bodies: [`b${at}`],
    }));
    const seeded = fc.uniqueArray(
      fc.tuple(fc.nat(11), fc.nat(14), fc.constantFrom("co-author", "family", "declared")),
      {
        selector: ([expert, at]) => `${expert} ${at}`,
      },
    );
    fc.assert(
      fc.property(seeded, fc.boolean(), (pairs, isOtherSide) => {
        const ties = pairs.map(([e, a, kind]) =>
          isOtherSide ? tie(kind as "family", `p${a}`, `e${e}`) : tie(kind as "family", `e${e}`, `p${a}`),
        );
        const found = conflictsOf(experts, applicants, ties, years, "2026-03-01").map(
          ({ expert, application, kind }) => `${expert} ${application} ${kind}`,
        );
        expect(found.sort()).toEqual(pairs.map(([e, a, kind]) => `e${e} a${a} ${kind}`).sort());
      }),
    );
  });
});
