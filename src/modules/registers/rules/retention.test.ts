import { expect, it } from "vitest";
import { yearsAfter } from "./retention.ts";

it.each([
  ["2021-11-26", 5, "2026-11-26"],
  ["2024-02-29", 5, "2029-02-28"],
  ["2024-02-29", 4, "2028-02-29"],
  ["2020-12-31", 1, "2021-12-31"],
  ["2028-02-29", -5, "2023-02-28"],
])("%s and %i years are %s", (changed, years, until) => {
  expect(yearsAfter(changed, years)).toBe(until);
});
