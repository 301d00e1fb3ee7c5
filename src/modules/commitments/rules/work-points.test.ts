import { describe, expect, it } from "vitest";
import { isProposed, offeredFor } from "./work-points.ts";

describe("what a plan asks for the year after 2025", () => {
  it.each([
    ["due in that year", { due: 2026, planEnds: 2027, isAlone: false }, "due"],
    ["due in that year, and left out this year", { due: 2026, planEnds: 2026, isAlone: true }, "due"],
    ["due later, and left out this year", { due: 2027, planEnds: 2027, isAlone: true }, "no-point"],
    ["due later, with a work point this year", { due: 2027, planEnds: 2027, isAlone: false }, null],
    ["due this year: the ledger carries it over", { due: 2025, planEnds: 2027, isAlone: true }, null],
    ["of a plan that is over", { due: 2026, planEnds: 2025, isAlone: true }, null],
    ["of a plan without a period", { due: null, planEnds: null, isAlone: true }, null],
  ])("%s", (_name, asked, reason) => {
    expect(offeredFor(asked, 2025)).toBe(reason);
  });

  it("stands in the draft when it is due or carried over, and is only offered otherwise", () => {
    expect((["carried", "due", "no-point"] as const).map(isProposed)).toEqual([true, true, false]);
  });
});
