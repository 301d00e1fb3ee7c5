import { describe, expect, it } from "vitest";
import { aimOn, inForce, type KnownAdjustment, proposalRefusal } from "./adjustment.ts";

const original = { value: 100, deadline: 2025 };
const one = (number: number, value: number, inForceOn: string, approved: string): KnownAdjustment => ({
  number,
  new: { value, deadline: 2025 },
  decision: "a decision",
  inForceOn,
  approvedAt: `${approved}T01:00:00.000Z`,
});
const all = [one(1, 80, "2024-01-01", "2024-03-01"), one(3, 90, "2025-01-01", "2025-02-01")];

describe("which aim holds", () => {
  it.each([
    { on: "2023-12-31", known: null, value: 100 },
    { on: "2024-01-01", known: null, value: 80 },
    { on: "2024-12-31", known: null, value: 80 },
    { on: "2025-01-01", known: null, value: 90 },
    { on: "2024-06-30", known: "2024-02-28T00:00:00.000Z", value: 100 },
    { on: "2025-06-30", known: "2025-01-15T00:00:00.000Z", value: 80 },
  ])("on $on as known at $known: $value", ({ on, known, value }) => {
    expect(aimOn(original, all, on, known).value).toBe(value);
  });

  it("keeps the earlier ones in their order", () => {
    expect(inForce(all.toReversed(), "2026-01-01", null).map(({ number }) => number)).toEqual([1, 3]);
  });
});

describe("a proposal", () => {
  const today = "2025-06-30";
  it.each([
    {
      what: "the same aim",
      value: 100,
      deadline: 2025,
      from: today,
      last: null,
      code: "commitments.adjustment-nothing",
    },
    {
      what: "a day to come",
      value: 90,
      deadline: 2025,
      from: "2025-07-01",
      last: null,
      code: "commitments.adjustment-later",
    },
    {
      what: "a day before the last",
      value: 90,
      deadline: 2025,
      from: "2024-01-01",
      last: "2025-01-01",
      code: "commitments.adjustment-before",
    },
    { what: "another value", value: 90, deadline: 2025, from: today, last: "2025-01-01", code: undefined },
    { what: "another deadline", value: 100, deadline: 2026, from: today, last: null, code: undefined },
  ])("of $what: $code", ({ value, deadline, from, last, code }) => {
    expect(proposalRefusal({ value, deadline, inForceOn: from }, original, last, today)?.code).toBe(code);
  });
});
