import { describe, expect, it } from "vitest";
import { dayBegins, dayEnds, listOf } from "./rules.ts";

describe("a civil day", () => {
  it("begins at midnight in China and lasts to the next", () => {
    expect(dayBegins("2026-11-25").toISOString()).toBe("2026-11-24T16:00:00.000Z");
    expect(dayEnds("2026-11-25")).toEqual(dayBegins("2026-11-26"));
  });
});

describe("a repeated parameter", () => {
  it("is a list, however often it stands there", () => {
    expect([undefined, "a", ["a", "b"]].map(listOf)).toEqual([undefined, ["a"], ["a", "b"]]);
  });
});
