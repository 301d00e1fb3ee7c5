import { describe, expect, it } from "vitest";
import { registerOf } from "../definitions/all.ts";
import type { Value } from "../kit/rows.ts";
import {
  dayAfter,
  hidingRefusal,
  lateEntryRefusal,
  publicityFields,
  publicityRefusal,
  publicityUntil,
  typedPublicityRefusal,
} from "./publicity.ts";

const honours = registerOf("honour-title")!;
const step = (code: string) => honours.lifeCycle.transitions.find((one) => one.code === code)!;
const publicity = publicityUntil("2026-03-02", "2026-03-09");
const of = (period: object | null, disclosure = "public") => ({ disclosure, values: { publicity: period as Value } });

describe("a publicity period", () => {
  it("lasts to the end of its last day, over the ends of months and leap years", () => {
    expect(publicity).toEqual({ from: "2026-03-02", to: "2026-03-10" });
    expect([dayAfter("2024-02-28", 1), dayAfter("2025-12-31", 1), dayAfter("2026-03-01", -1)]).toEqual([
      "2024-02-29",
      "2026-01-01",
      "2026-02-28",
    ]);
  });

  it.each([
    ["no award before it began", "award", null, "2026-03-20", "registers.publicity-missing"],
    ["no award on its last day", "award", publicity, "2026-03-09", "registers.publicity-runs"],
    ["an award on the day after", "award", publicity, "2026-03-10", null],
    ["an objection on its first day", "object", publicity, "2026-03-02", null],
    ["an objection on its last day", "object", publicity, "2026-03-09", null],
    ["no objection before", "object", publicity, "2026-03-01", "registers.publicity-closed"],
    ["no objection after", "object", publicity, "2026-03-10", "registers.publicity-closed"],
    [
      "no award for a period without an end",
      "award",
      { from: "2026-03-02", to: null },
      "2027-01-01",
      "registers.publicity-missing",
    ],
    ["nothing of the beginning but that all may read it", "publish", null, "2026-03-02", null],
    ["nothing of other steps", "drop", publicity, "2026-03-05", null],
  ])("asks for %s", (_what, code, period, on, refusal) => {
    expect(publicityRefusal(step(code), of(period), on)?.code ?? null).toBe(refusal);
  });

  it("begins with what everybody can read, which stays so to the end", () => {
    expect(publicityRefusal(step("publish"), of(null, "internal"), "2026-03-02")?.code).toBe(
      "registers.publicity-not-public",
    );
    const hiding = (on: string, before = "public", next = "internal") =>
      hidingRefusal(honours, of(publicity, before), next, on)?.code ?? null;
    expect(hiding("2026-03-09")).toBe("registers.publicity-not-public");
    expect([hiding("2026-03-10"), hiding("2026-03-09", "public", "public"), hiding("2026-03-09", "internal")]).toEqual([
      null,
      null,
      null,
    ]);
    expect(hidingRefusal(honours, of(null), "internal", "2026-03-09")).toBeNull();
  });

  it("is entered while somebody can still object", () => {
    const entered = (today: string, code = "publish") =>
      lateEntryRefusal(step(code), { day: "2026-02-27", today, within: 3 })?.code ?? null;
    expect([
      entered("2026-02-27"),
      entered("2026-03-02"),
      entered("2026-03-03"),
      entered("2026-09-01", "award"),
    ]).toEqual([null, null, "registers.publicity-entered-late", null]);
  });

  it("is written by its step alone", () => {
    expect([...publicityFields(honours)]).toEqual(["publicity"]);
    expect(typedPublicityRefusal(honours, null, { deeds: "x" })).toBeNull();
    expect(typedPublicityRefusal(honours, { publicity }, { publicity, deeds: "y" })).toBeNull();
    expect(typedPublicityRefusal(honours, null, { publicity })?.code).toBe("registers.publicity-by-step");
    const shorter = { ...publicity, to: "2026-03-03" };
    expect(typedPublicityRefusal(honours, { publicity }, { publicity: shorter })?.code).toBe(
      "registers.publicity-by-step",
    );
  });
});
