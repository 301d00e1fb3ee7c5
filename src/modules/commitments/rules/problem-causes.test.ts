import { describe, expect, it } from "vitest";
import type { Lamp, LampCode, LampReason } from "../contract/lamp.ts";
import { type CauseInput, causesOf } from "./problem-causes.ts";

const lamp = (code: LampCode, ...reasons: LampReason[]): Lamp => ({
  lamp: code,
  reasons: reasons.map((one) => ({ code: one, days: 3, on: "2026-01-31" })),
  outcome: null,
});
const quiet: CauseInput = { state: "in-progress", source: "confirmed", knownUnits: 1, sentBack: null, reported: [] };
const causes = (of: Lamp, input: Partial<CauseInput> = {}, scope: "late" | "late-or-stale" = "late-or-stale") =>
  causesOf(of, { ...quiet, ...input }, scope).map(({ cause, key }) => (cause === key ? cause : key));

describe("what stands in the way", () => {
  it.each<[string, Lamp, "late" | "late-or-stale", string[]]>([
    ["nothing", lamp("normal", "on-track", "reported"), "late-or-stale", []],
    ["a deadline that has passed", lamp("late", "overdue", "reported"), "late-or-stale", ["overdue"]],
    ["both reasons of a lamp", lamp("late", "overdue", "no-report-since"), "late-or-stale", ["overdue", "stale"]],
    ["silence", lamp("warning", "never-reported"), "late-or-stale", ["stale"]],
    ["silence, where only late lamps count", lamp("warning", "never-reported"), "late", []],
    ["a late lamp, where only those count", lamp("late", "going-back"), "late", ["growth"]],
    ["a deadline that is near is none yet", lamp("warning", "due-soon"), "late-or-stale", []],
    ["no data is none", lamp("no-data", "no-figure"), "late-or-stale", []],
  ])("%s", (_name, of, scope, expected) => {
    expect(causes(of, {}, scope)).toEqual(expected);
  });

  it("is one problem for a growth that gets slower: the reason changes, the cause does not", () => {
    for (const reason of ["speed-up", "too-slow", "going-back", "target-missed"] as const)
      expect(causes(lamp("late", reason))).toEqual(["growth"]);
    expect(causes(lamp("late", "too-slow", "going-back"))).toEqual(["growth"]);
  });

  it("is what each unit wrote, and another wording is another problem", () => {
    const report = (key: string) => ({ organisation: "o1", unit: "A", words: `缺${key}`, key });
    expect(causes(lamp("normal", "reported"), { reported: [report("a")] })).toEqual(["reported o1 a"]);
    expect(causes(lamp("normal", "reported"), { reported: [report("b")] })).toEqual(["reported o1 b"]);
  });

  it("is a step that cannot be taken", () => {
    const approved = { state: "approved" as const };
    expect(causes(lamp("no-data", "not-dispatched"), { ...approved, knownUnits: 0 })).toEqual(["no-unit"]);
    const sentBack = { unit: "A", words: "不是我们的职责" };
    expect(causesOf(lamp("no-data", "not-dispatched"), { ...quiet, ...approved, sentBack }, "late")).toMatchObject([
      { cause: "sent-back", words: sentBack.words },
    ]);
    expect(causes(lamp("normal", "reported"), { source: "reopened" })).toEqual(["source reopened"]);
    // Before it is approved nobody wants to dispatch it.
    expect(causes(lamp("no-data", "not-dispatched"), { state: "registered", knownUnits: 0 })).toEqual([]);
  });

  it.each(["closed", "merged", "withdrawn", "suspended"] as const)("is nothing once it is %s", (state) => {
    expect(causes(lamp("late", "overdue"), { state, source: "rejected" })).toEqual([]);
  });

  it("is nothing once its plan is over", () => {
    expect(causes(lamp("closed", "period-over"), { source: "changed" })).toEqual([]);
  });
});
