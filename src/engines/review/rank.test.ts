import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion, Score } from "./contract.ts";
import { pointsOf, rank } from "./rank.ts";

const criteria: Criterion[] = [
  { code: "novelty", weight: 3, most: 10 },
  { code: "use", weight: 1, most: 10 },
];
/** Scores in points: application, expert, novelty, use. */
const scores = (rows: readonly [string, string, number, number][]): Score[] =>
  rows.flatMap(([application, expert, novelty, use]) => [
    { application, expert, criterion: "novelty", hundredths: novelty * 100 },
    { application, expert, criterion: "use", hundredths: use * 100 },
  ]);
const places = (rows: readonly [string, string, number, number][], trim: number | null = null, ties: string[] = []) =>
  rank(criteria, scores(rows), { trim, ties }).map(
    ({ application, place, mean }) => `${place} ${application} ${pointsOf(mean)}`,
  );

describe("rank", () => {
  it.each<[string, [string, string, number, number][], number | null, string[], string[]]>([
    [
      "by the weighted mean",
      [
        ["a", "x", 8, 4],
        ["b", "x", 7, 8],
      ],
      null,
      [],
      ["1 b 7.25", "2 a 7.00"],
    ],
    [
      "equal ones share a place and the next is left out",
      [
        ["a", "x", 8, 4],
        ["b", "x", 7, 7],
        ["c", "x", 1, 1],
      ],
      null,
      [],
      ["1 a 7.00", "1 b 7.00", "3 c 1.00"],
    ],
    [
      "a criterion parts equal ones",
      [
        ["a", "x", 8, 4],
        ["b", "x", 7, 7],
      ],
      null,
      ["use"],
      ["1 b 7.00", "2 a 7.00"],
    ],
    [
      "the best and the worst are left out where enough judged",
      [
        ["a", "x", 10, 10],
        ["a", "y", 6, 6],
        ["a", "z", 5, 5],
        ["b", "x", 5.5, 5.5],
        ["b", "y", 5.5, 5.5],
      ],
      1,
      [],
      ["1 a 6.00", "2 b 5.50"],
    ],
  ])("%s", (_name, rows, trim, ties, expected) => {
    expect(places(rows, trim, ties)).toEqual(expected);
  });

  it("a third part never rounds into a tie", () => {
    // 6.66… against 6.66: floating points agree on two decimals, the fractions do not.
    const rows: [string, string, number, number][] = [
      ["a", "x", 6.66, 6.66],
      ["b", "x", 6.67, 6.67],
      ["b", "y", 6.67, 6.67],
      ["b", "z", 6.65, 6.65],
    ];
    const [first, second] = rank(criteria, scores(rows), { trim: null, ties: [] });
    expect([first?.application, second?.place]).toEqual(["b", 2]);
  });

  it("tells which places the tie rule decided", () => {
    const found = rank(
      criteria,
      scores([
        ["a", "x", 8, 4],
        ["b", "x", 7, 7],
        ["c", "x", 1, 1],
      ]),
      { trim: null, ties: ["use"] },
    );
    expect(found.map(({ application, byTieRule }) => [application, byTieRule])).toEqual([
      ["b", true],
      ["a", true],
      ["c", false],
    ]);
  });

  it.each<[string, Score[]]>([
    ["half a hundredth", [{ application: "a", expert: "x", criterion: "use", hundredths: 0.5 }]],
    ["more than there is", [{ application: "a", expert: "x", criterion: "use", hundredths: 1001 }]],
    ["an unknown criterion", [{ application: "a", expert: "x", criterion: "style", hundredths: 1 }]],
    ["a criterion left out", [{ application: "a", expert: "x", criterion: "use", hundredths: 1 }]],
    ["a criterion twice", [...scores([["a", "x", 1, 1]]), ...scores([["a", "x", 1, 1]])]],
  ])("refuses %s", (_name, given) => {
    expect(() => rank(criteria, given, { trim: null, ties: [] })).toThrow(RangeError);
  });

  it("does not depend on the order in which scores came in", () => {
    const point = fc.integer({ min: 0, max: 1000 });
    const sheets = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), point, point), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(sheets, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const given = rows.flatMap(([application, novelty, use], at): Score[] => [
          { application, expert: `x${at}`, criterion: "novelty", hundredths: novelty },
          { application, expert: `x${at}`, criterion: "use", hundredths: use },
        ]);
        const shuffled = given
          .map((score) => ({ score, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ score }) => score);
        const how = { trim: 1, ties: ["use"] };
        expect(rank(criteria, shuffled, how)).toEqual(rank(criteria, given, how));
      }),
    );
  });

  it("gives the place that counting those before gives, and names the tie rule where it parted equal means", () => {
    const point = fc.integer({ min: 0, max: 3 });
    const all = fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(all, fc.constantFrom([], ["use"]), (rows, ties) => {
        const found = rank(criteria, scores(rows.map(([novelty, use], at) => [`a${at}`, "x", novelty, use])), {
          trim: null,
          ties,
        });
        const given = (application: string) => rows[Number(application.slice(1))]!;
        const mean = (application: string) => given(application)[0] * 3 + given(application)[1];
        const tie = (application: string) => (ties.length > 0 ? given(application)[1] : 0);
        for (const { application: one, place, byTieRule } of found) {
          const others = rows.map((_, at) => `a${at}`);
          const before = others.filter((it) => mean(it) > mean(one) || (mean(it) === mean(one) && tie(it) > tie(one)));
          expect([place, byTieRule]).toEqual([
            before.length + 1,
            others.some((it) => mean(it) === mean(one) && tie(it) !== tie(one)),
          ]);
        }
      }),
    );
  });
});
