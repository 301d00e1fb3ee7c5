import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutOf } from "./graph-layout.ts";
import { exposures, foreignMoney, splitPackage, splitSuggestions } from "./split.ts";
import { termsRefusal } from "./terms.ts";
import { jointTerms } from "./terms-for-tests.ts";
import { circleOf, edgesOf, milestonesBehind, type WaitTerms, waitsOf } from "./waits.ts";

const on = (passed: string[], paid: string[] = [], today = "2026-07-01") => ({
  passed: new Set(passed),
  paid: new Set(paid),
  today,
});

describe("who waits for whom", () => {
  it("names the late milestone at the root, whose it is and how much of the others' money it holds", () => {
    const { payments, blocking, units } = waitsOf(jointTerms, on(["a"], []));
    expect(payments.map(({ payment, isFree, roots, isOnOthers }) => [payment, isFree, roots, isOnOthers])).toEqual([
      ["first", true, [], false],
      ["build", false, ["b"], false],
      ["last", false, ["b"], true],
    ]);
    expect(blocking.map(({ milestone, unit, isLate, ofOthers }) => [milestone, unit, isLate, ofOthers])).toEqual([
      ["b", "firm", true, 50_000],
    ]);
    expect(units.find(({ unit }) => unit === "lead")?.on).toEqual([
      { unit: "firm", amount: 50_000, milestones: ["b"] },
    ]);
  });

  it("goes through payments that work waits for", () => {
    expect([...milestonesBehind(jointTerms, "last")].toSorted()).toEqual(["a", "b", "c"]);
    const prefinanced: WaitTerms = {
      ...jointTerms,
      milestones: jointTerms.milestones.map((one) => (one.key === "c" ? { ...one, needs: [], after: ["build"] } : one)),
    };
    expect([...milestonesBehind(prefinanced, "last")].toSorted()).toEqual(["a", "b", "c"]);
    expect(waitsOf(prefinanced, on(["a", "b"], ["build"])).payments.at(-1)?.roots).toEqual(["c"]);
  });

  it("nothing waits when all passed, whatever was paid", () => {
    const { blocking, units } = waitsOf(jointTerms, on(["a", "b", "c"]));
    expect([blocking, units.flatMap(({ on: waits }) => waits)]).toEqual([[], []]);
  });

  it("finds a circle through money and work, and the contract is refused with its titles", () => {
    const circle: WaitTerms["milestones"] = jointTerms.milestones.map((one) =>
      one.key === "a" ? { ...one, after: ["last"] } : one,
    );
    expect(circleOf({ ...jointTerms, milestones: circle })?.titles.at(0)).toBeDefined();
    const refused = termsRefusal({ ...jointTerms, milestones: circle }, 100_000, "lead");
    expect(refused?.code).toBe("projects.terms-circle");
    expect(String(refused?.params?.circle).split(" → ")).toHaveLength(3);
    expect(termsRefusal(jointTerms, 100_000, "lead")).toBeNull();
  });
});

describe("splitting packages before signing", () => {
  it("says how much no longer waits for others, and does it", () => {
    expect(exposures(jointTerms)[0]).toEqual({ unit: "firm", milestone: "b", amount: 50_000 });
    const shared: typeof jointTerms = {
      ...jointTerms,
      milestones: jointTerms.milestones.map((one) => (one.key === "c" ? { ...one, needs: [] } : one)),
    };
    const [suggestion] = splitSuggestions(shared);
    expect(suggestion).toMatchObject({ package: "joint", freed: 40_000, withoutOwn: [] });
    const split = splitPackage(shared, "joint");
    expect(split.packages.map(({ units }) => units)).toEqual([["lead"], ["firm"], ["lead"]]);
    expect(termsRefusal(split, 100_000, "lead")).toBeNull();
    expect(split.payments.find(({ key }) => key === "build")?.on).toEqual(["b"]);
  });

  it("keeps a waiting that is technical", () => {
    // The firm cannot begin before the lead's part: its money waits for the lead, split or not.
    const technical = {
      ...jointTerms,
      milestones: jointTerms.milestones.map((one) => (one.key === "b" ? { ...one, needs: ["a"] } : one)),
    };
    const split = splitPackage(technical, "joint");
    expect(milestonesBehind(split, "build").has("a")).toBe(true);
  });
});

/** Random contracts in which later things wait for earlier ones only, so that there is no circle. */
const contracts = fc
  .record({
    units: fc.integer({ min: 1, max: 4 }),
    milestones: fc.array(
      fc.record({ unit: fc.nat(3), package: fc.nat(2), needs: fc.array(fc.nat(9), { maxLength: 3 }) }),
      { minLength: 1, maxLength: 9 },
    ),
    payments: fc.array(
      fc.record({
        unit: fc.nat(3),
        amount: fc.integer({ min: 1, max: 1000 }),
        on: fc.array(fc.nat(9), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ units, milestones, payments }): WaitTerms => {
    const names = Array.from({ length: units }, (_one, at) => `u${at}`);
    const earlier = (list: readonly number[], most: number) => [
      ...new Set(list.filter((at) => at < most).map((at) => `m${at}`)),
    ];
    return {
      units: names.map((key) => ({ key, name: key, organisation: null, task: "", isLead: key === "u0" })),
      packages: [0, 1, 2].map((at) => ({ key: `w${at}`, title: `w${at}`, units: names })),
      milestones: milestones.map((one, at) => ({
        key: `m${at}`,
        package: `w${one.package}`,
        unit: names[one.unit % units]!,
        title: `m${at}`,
        criterion: "c",
        due: "2026-01-01",
        needs: earlier(one.needs, at),
        after: [],
      })),
      payments: payments.map((one, at) => ({
        key: `p${at}`,
        unit: names[one.unit % units]!,
        title: `p${at}`,
        amount: one.amount,
        on: earlier(one.on, milestones.length),
      })),
    };
  });

describe("for any contract without a circle", () => {
  it("every blocked payment has a root that can be reached now, and passing the roots frees everything in the end", () => {
    fc.assert(
      fc.property(contracts, (terms) => {
        const passed = new Set<string>();
        for (let round = 0; round <= terms.milestones.length; round += 1) {
          const { payments, blocking } = waitsOf(terms, { passed, paid: new Set(), today: "2026-06-01" });
          const blocked = payments.filter(({ isFree }) => !isFree);
          if (blocked.length === 0) return true;
          if (blocked.some(({ roots }) => roots.length === 0)) return false;
          if (blocking.length === 0) return false;
          for (const { milestone } of blocking) passed.add(milestone);
        }
        return false;
      }),
    );
  });

  it("a split changes no amount, no milestone and no need, and never makes more money wait for others", () => {
    fc.assert(
      fc.property(contracts, (terms) => {
        for (const { key } of terms.packages) {
          const split = splitPackage(terms, key);
          expect(circleOf(split)).toBeNull();
          expect(foreignMoney(split)).toBeLessThanOrEqual(foreignMoney(terms));
          expect(split.payments.map(({ amount, unit }) => [amount, unit])).toEqual(
            terms.payments.map(({ amount, unit }) => [amount, unit]),
          );
          expect(split.milestones.map(({ needs, unit }) => [needs, unit])).toEqual(
            terms.milestones.map(({ needs, unit }) => [needs, unit]),
          );
        }
      }),
    );
  });

  it("the picture puts everything right of what it waits for, and no box on another", () => {
    fc.assert(
      fc.property(contracts, (terms) => {
        const { nodes, edges } = layoutOf(terms);
        expect(nodes).toHaveLength(edgesOf(terms).size);
        expect(edges.every(({ from, to }) => from.x < to.x)).toBe(true);
        expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
      }),
    );
  });
});
