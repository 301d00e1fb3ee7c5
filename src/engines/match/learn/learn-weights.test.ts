import { expect, it } from "vitest";
import { partNames } from "../contract.ts";
import { plainWeights } from "../rank/weights.ts";
import { type JudgedList, learnWeights } from "./learn-weights.ts";
import { solve } from "./solve.ts";

/** Lists in which only the words of the body say which item is good, and the title misleads. */
const lists = (count: number): JudgedList[] =>
  Array.from({ length: count }, (_, list) => ({
    pairs: Array.from({ length: 12 }, (_, at) => {
      const good = at % 3 === 0;
      const shake = ((list * 7 + at * 13) % 10) / 50;
      return {
        grade: good ? 4 : 1,
        parts: { "body.words": (good ? 0.6 : 0.2) + shake, "title.words": (good ? 0.2 : 0.5) + shake },
      };
    }),
  }));

it("keeps the plain weights while nothing was judged, or nothing differs", () => {
  expect(learnWeights([])).toEqual(plainWeights);
  expect(learnWeights([{ pairs: [{ grade: 2, parts: { "title.words": 0.4 } }] }])).toEqual(plainWeights);
});

it("learns what tells the good from the bad, and never a weight below zero", () => {
  const learnt = learnWeights(lists(60));
  expect(learnt["body.words"]).toBeGreaterThan(plainWeights["body.words"]);
  expect(learnt["title.words"]).toBeLessThan(plainWeights["title.words"] / 4);
  for (const part of partNames) expect(learnt[part]).toBeGreaterThanOrEqual(0);
  expect(learnt.taxonomy).toBe(plainWeights.taxonomy);
});

it("moves a little with one judged list, more with many, and the same each time", () => {
  const [one, many] = [learnWeights(lists(1)), learnWeights(lists(40))];
  const share = (weights: typeof one) => weights["body.words"] / (weights["body.words"] + weights["title.words"]);
  expect(share(one)).toBeGreaterThan(0.5);
  expect(share(many)).toBeGreaterThan(share(one));
  expect(learnWeights(lists(40))).toEqual(many);
});

it("solves a positive definite system and refuses another", () => {
  expect(
    solve(
      [
        [4, 2],
        [2, 3],
      ],
      [2, 5],
    ),
  ).toEqual([expect.closeTo(-0.5), expect.closeTo(2)]);
  expect(() => solve([[0]], [1])).toThrow("positive definite");
});
