import { describe, expect, it } from "vitest";
import { checksOf, indexLines, nextRung, rungsOf } from "./standing.ts";

const day = "2026-06-30";
const words = { zh: "级", en: "rung" };
const ladder = ["low", "middle", "high"].map((title) => ({ title, name: words, basis: "004:L11" }));
const held = (title: string, validFrom: string, validTo: string | null, endedOn: string | null = null) => ({
  title,
  validFrom,
  validTo,
  endedOn,
});

describe("the rungs of a firm", () => {
  it.each([
    ["nothing", [], ["not-held", "not-held", "not-held"], "low"],
    ["the lowest, without an end", [held("low", "2020-01-01", null)], ["held", "not-held", "not-held"], "middle"],
    ["one until the day before", [held("middle", "2020-01-01", day)], ["not-held", "held-before", "not-held"], "low"],
    ["one to the day after", [held("middle", "2020-01-01", "2026-07-01")], ["not-held", "held", "not-held"], "high"],
    [
      "one that was withdrawn",
      [held("low", "2020-01-01", null, "2021-01-01")],
      ["held-before", "not-held", "not-held"],
      "low",
    ],
    ["one that is to come", [held("low", "2026-07-01", null)], ["not-held", "not-held", "not-held"], "low"],
    ["the highest alone", [held("high", "2020-01-01", null)], ["not-held", "not-held", "held"], null],
  ] as const)("of %s", (_, titles, states, next) => {
    const rungs = rungsOf(ladder, titles, day);
    expect(rungs.map(({ state }) => state)).toEqual(states);
    expect(nextRung(rungs)).toBe(next);
  });

  it("hold until the last end that is known, without one where one of them has none", () => {
    const two = [held("low", "2020-01-01", "2027-01-01"), held("low", "2023-01-01", "2028-01-01")];
    expect(rungsOf(ladder, two, day)[0]?.validTo).toBe("2028-01-01");
    expect(rungsOf(ladder, [...two, held("low", "2024-01-01", null)], day)[0]?.validTo).toBeNull();
  });
});

describe("the lines of the next rung", () => {
  const rule = { intensity: 3, staff: 10, patents: 1 };
  const none = { revenue: null, spending: null, staff: null, researchers: null, patents: null };
  const said = (met: Parameters<typeof checksOf>[0], figures: Parameters<typeof checksOf>[1]) =>
    checksOf(met, figures, rule).map(({ signal, state, value }) => `${signal} ${state} ${value}`);

  it("are not reported where there is no figure, and titles are never so", () => {
    expect(said([], none)).toEqual([
      "smaller-title missed null",
      "held-before missed null",
      "intensity unknown null",
      "rd-staff unknown null",
      "patents unknown null",
    ]);
  });

  it("show what there is beside what is asked", () => {
    const figures = { revenue: 20_000, spending: 500, staff: 40, researchers: 6, patents: 0 };
    expect(said(["smaller-title", "rd-staff"], figures)).toEqual([
      "smaller-title met null",
      "held-before missed null",
      "intensity missed 2.5",
      "rd-staff met 15",
      "patents missed 0",
    ]);
    expect(said([], { ...figures, revenue: 0 })[2]).toBe("intensity unknown null");
  });
});

describe("the lines of the index", () => {
  const weights = { "rd-intensity": 30, "rd-growth": 20, "rd-staff": 10, patents: 0, "revenue-growth": 0 };
  const measured = (part: keyof typeof weights, share: number | null) => ({ part, share, known: 5, value: share });

  it("add up to a hundred with what they leave, that which leaves most first", () => {
    const lines = indexLines(
      [measured("rd-staff", 1), measured("rd-intensity", 0.5), measured("rd-growth", null), measured("patents", 0)],
      weights,
    );
    expect(lines.map(({ part, adds, lost }) => [part, adds, lost])).toEqual([
      ["rd-growth", 0, expect.closeTo(100 / 3)],
      ["rd-intensity", 25, 25],
      ["patents", 0, 0],
      ["rd-staff", expect.closeTo(50 / 3), 0],
    ]);
  });

  it("are all 0 when nothing has a weight", () => {
    const nothing = { ...weights, "rd-intensity": 0, "rd-growth": 0, "rd-staff": 0 };
    expect(indexLines([measured("rd-growth", 1)], nothing)).toMatchObject([{ adds: 0, lost: 0 }]);
  });
});
