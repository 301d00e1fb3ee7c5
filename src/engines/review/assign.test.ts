import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, assignInParts, type Judge, type ToJudge } from "./assign.ts";

const judge = (expert: string, more: Partial<Judge> = {}): Judge => ({
  expert,
  body: null,
  fields: ["sea"],
  has: 0,
  most: 9,
  ...more,
});
const paper = (application: string, more: Partial<ToJudge> = {}): ToJudge => ({
  application,
  fields: ["sea"],
  needs: 1,
  judgedBy: [],
  ...more,
});
const pairs = (found: ReturnType<typeof assign>) =>
  found.pairs.map(({ application, expert }) => `${application}-${expert}`).sort();

describe("assign", () => {
  it("gives nobody an application that they have a conflict with", () => {
    const found = assign([paper("a")], [judge("x"), judge("y")], [{ expert: "x", application: "a" }]);
    expect(pairs(found)).toEqual(["a-y"]);
  });

  it("says how many experts are missing instead of taking one with a conflict", () => {
    const found = assign([paper("a", { needs: 2 })], [judge("x"), judge("y")], [{ expert: "x", application: "a" }]);
    expect([pairs(found), found.short]).toEqual([["a-y"], [{ application: "a", lacks: 1 }]]);
  });

  it("never seats two of one body, nor one of a body that judges already", () => {
    const judges = [judge("x", { body: "b" }), judge("y", { body: "b" }), judge("z")];
    expect(assign([paper("a", { needs: 2 })], judges, []).pairs.map(({ expert }) => expert)).toContain("z");
    expect(pairs(assign([paper("a", { judgedBy: ["x"] })], judges, []))).toEqual(["a-z"]);
  });

  it("takes the field before an even load, and an even load before anything else", () => {
    const judges = [judge("x"), judge("y", { fields: ["land"] })];
    expect(pairs(assign([paper("a"), paper("b")], judges, []))).toEqual(["a-x", "b-x"]);
    expect(
      assign([paper("a"), paper("b")], [judge("x"), judge("y")], [])
        .pairs.map(({ expert }) => expert)
        .sort(),
    ).toEqual(["x", "y"]);
    expect(pairs(assign([paper("a")], [judge("x", { has: 3 }), judge("y", { has: 2 })], []))).toEqual(["a-y"]);
  });

  it("goes outside the field rather than leave an application without an expert", () => {
    const found = assign([paper("a")], [judge("x", { fields: ["land"] })], []);
    expect(found.pairs).toEqual([{ application: "a", expert: "x", isOfField: false }]);
  });

  it("moves an earlier choice where that is the only way", () => {
    // x could take a or b, y only a: b needs x, so a goes to y.
    const found = assign(
      [paper("a"), paper("b")],
      [judge("x", { most: 1 }), judge("y", { most: 1 })],
      [{ expert: "y", application: "b" }],
    );
    expect(pairs(found)).toEqual(["a-y", "b-x"]);
  });

  it("never breaks a rule, and is as good as the best of all plans", () => {
    const sizes = fc.record({
      applications: fc.integer({ min: 1, max: 5 }),
      judges: fc.integer({ min: 1, max: 5 }),
      barred: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 12 }),
      has: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
      most: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(sizes, ({ applications, judges, barred, has, most }) => {
        const papers = Array.from({ length: applications }, (_, at) => paper(`a${at}`));
        const panel = Array.from({ length: judges }, (_, at) => judge(`x${at}`, { most, has: has[at] ?? 0 }));
        const conflicts = barred.map(([a, x]) => ({ application: `a${a}`, expert: `x${x}` }));
        const found = assign(papers, panel, conflicts);
        for (const pair of found.pairs)
          expect(conflicts).not.toContainEqual({ application: pair.application, expert: pair.expert });
        const loads = panel.map(
          ({ expert, has: before }) => before + found.pairs.filter((pair) => pair.expert === expert).length,
        );
        panel.forEach((each, at) => {
          expect(loads[at]).toBeLessThanOrEqual(Math.max(each.has, each.most));
        });
        expect([found.pairs.length, squares(loads)]).toEqual(bestPlan(papers, panel, conflicts));
      }),
    );
  });
});

const squares = (loads: readonly number[]): number => loads.reduce((sum, load) => sum + load * load, 0);

/** The most applications that can get one expert each, and the least sum of squared loads then, by trying everything. */
function bestPlan(
  papers: readonly ToJudge[],
  panel: readonly Judge[],
  conflicts: readonly { application: string; expert: string }[],
): [number, number] {
  const isBarred = (application: string, expert: string) =>
    conflicts.some((each) => each.application === application && each.expert === expert);
  const better = (a: [number, number], b: [number, number]): [number, number] =>
    a[0] > b[0] || (a[0] === b[0] && a[1] <= b[1]) ? a : b;
  const tryFrom = (at: number, loads: readonly number[], pairs: number): [number, number] => {
    const one = papers[at];
    if (!one) return [pairs, squares(loads)];
    return panel.reduce(
      (best, { expert, most }, judgeAt) =>
        (loads[judgeAt] ?? 0) >= most || isBarred(one.application, expert)
          ? best
          : better(
              best,
              tryFrom(
                at + 1,
                loads.map((load, each) => (each === judgeAt ? load + 1 : load)),
                pairs + 1,
              ),
            ),
      tryFrom(at + 1, loads, pairs),
    );
  };
  return tryFrom(
    0,
    panel.map(({ has }) => has),
    0,
  );
}

describe("assignInParts", () => {
  const many = (count: number, needs: number) => Array.from({ length: count }, (_, at) => paper(`a${at}`, { needs }));
  const loads = ({ pairs: given }: ReturnType<typeof assign>) =>
    [...Map.groupBy(given, ({ expert }) => expert).values()].map((own) => own.length);

  it("gives every one of many all its experts, with loads as even as one plan for all would have them", () => {
    const judges = Array.from({ length: 12 }, (_, at) => judge(`x${at}`, { most: 99 }));
    const found = assignInParts(many(90, 2), judges, [{ expert: "x0", application: "a0" }], 20);
    expect(found.short).toEqual([]);
    expect(found.pairs).toHaveLength(180);
    expect(new Set(loads(found))).toEqual(new Set([15]));
  });

  it("where experts are scarce nobody goes without one because of the order: everything is planned at once", () => {
    // The first part could take x, whom alone the second part can have.
    const judges = [judge("x", { most: 1 }), judge("y", { most: 1 })];
    const conflicts = [{ expert: "y", application: "a1" }];
    const found = assignInParts(many(2, 1), judges, conflicts, 1);
    expect([pairs(found), found.short]).toEqual([["a0-y", "a1-x"], []]);
  });
});
