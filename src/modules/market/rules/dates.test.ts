import { describe, expect, it } from "vitest";
import { daysAfter, monthsAfter } from "./dates.ts";

describe("a day some months on", () => {
  it.each([
    ["2026-11-26", 12, "2027-11-26"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-12-31", 2, "2027-02-28"],
  ])("%s and %d months is %s", (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });

  it("counts days across months and years", () => {
    expect([daysAfter("2026-12-31", 1), daysAfter("2026-03-01", -1)]).toEqual(["2027-01-01", "2026-02-28"]);
  });
});
