import { describe, expect, it } from "vitest";
import { changesOf, dayBegins, dayEnds, listOf } from "./rules.ts";

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

describe("what an event changed", () => {
  it("is told field by field, also where one side knows a field that the other does not", () => {
    expect(changesOf({ name: "a", unit: "x" }, { name: "b", count: 2 })).toEqual([
      { field: "name", before: "a", after: "b" },
      { field: "unit", before: "x", after: null },
      { field: "count", before: null, after: "2" },
    ]);
  });

  it("is one value where the record is one", () => {
    expect(changesOf("auditor", null)).toEqual([{ field: "", before: "auditor", after: null }]);
    expect(changesOf(null, [1])).toEqual([{ field: "", before: null, after: "[\n 1\n]" }]);
    expect(changesOf({ a: 1 }, "b")).toEqual([{ field: "", before: '{\n "a": 1\n}', after: "b" }]);
  });

  it("is nothing where nothing was recorded", () => {
    expect(changesOf(null, undefined)).toEqual([]);
  });

  it("has one row for all fields of a new record", () => {
    expect(changesOf(null, { a: { b: true } })).toEqual([{ field: "a", before: null, after: '{\n "b": true\n}' }]);
  });
});
