import { expect, it } from "vitest";
import { type QuotaRow, quotaEffect } from "./young-quota.ts";

const row = (id: string, young: boolean | null, isSupported: boolean, mayBe = true): QuotaRow => ({
  id,
  young,
  isSupported,
  mayBe,
});

const ranked = [
  row("a", false, true),
  row("b", true, true),
  row("c", null, true),
  row("d", false, true),
  row("e", true, false, false),
  row("f", true, false),
  row("g", true, false),
];

it.each([
  ["no quota changes nothing", 0, { needed: 0, have: 1, in: [], out: [], lacking: 0 }],
  ["a quota that is met changes nothing", 25, { needed: 1, have: 1, in: [], out: [], lacking: 0 }],
  [
    "the best young lead that may be supported comes in for the last other",
    50,
    { needed: 2, have: 1, in: ["f"], out: ["d"], lacking: 0 },
  ],
  [
    "a share is rounded up; what cannot be reached is told",
    100,
    { needed: 4, have: 1, in: ["f", "g"], out: ["d", "c"], lacking: 1 },
  ],
])("%s", (_what, percent, effect) => {
  expect(quotaEffect(ranked, percent)).toEqual(effect);
});

it("nothing is asked of a selection that is empty", () => {
  expect(quotaEffect([row("a", true, false)], 50)).toEqual({ needed: 0, have: 0, in: [], out: [], lacking: 0 });
});
