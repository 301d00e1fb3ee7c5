import { describe, expect, it } from "vitest";
import type { Judgement, SnapshotRow } from "../contract/evaluation.ts";
import type { LampCode, Outcome } from "../contract/lamp.ts";
import type { State } from "../contract.ts";
import { canonicalJson, compareSnapshots, countJudgements, isCounted, judgementOf } from "./snapshot.ts";

type TargetState = NonNullable<SnapshotRow["target"]>["state"];

const row = (
  id: string,
  {
    target,
    lamp = "normal",
    state = "in-progress",
    outcome = null,
    value = "5",
  }: Partial<{
    target: TargetState;
    lamp: LampCode;
    state: State;
    outcome: Outcome | null;
    value: string;
  }>,
): SnapshotRow => ({
  commitment: id,
  extraction: `x-${id}`,
  kind: target ? "target" : "task",
  title: id,
  quote: "",
  edition: 1,
  start: 0,
  line: "003:L1",
  state,
  since: "2025-01-01",
  dueOn: null,
  units: [],
  lamp: { lamp, reasons: [], outcome },
  report: null,
  target: target
    ? {
        id: "T01",
        indicator: "firms",
        state: target,
        unit: "家",
        value,
        measuredOn: "2025-06-30",
        aim: "8",
        due: null,
        base: null,
        facts: 1,
        samples: 0,
        factIds: [],
        adjusted: [],
      }
    : null,
  isSample: false,
});

describe("a canonical text", () => {
  it("depends on the value alone, not on the order of its keys", () => {
    expect(canonicalJson({ b: 1, a: [{ y: null, x: "甲" }] })).toBe('{"a":[{"x":"甲","y":null}],"b":1}');
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});

describe("how a promise is judged", () => {
  const targets: [TargetState, Judgement][] = [
    ["met", "met"],
    ["achieved", "met"],
    ["on-track", "on-track"],
    ["acceleration-needed", "behind"],
    ["limited-progress", "behind"],
    ["deterioration", "behind"],
    ["missed", "behind"],
    ["no-baseline", "no-data"],
    ["no-data", "no-data"],
    ["unknown", "no-data"],
    ["sample-figure", "no-data"],
  ];
  it.each(targets)("a target that is %s counts as %s, whatever its lamp says", (target, judgement) => {
    expect(judgementOf(row("a", { target, lamp: "late" }))).toBe(judgement);
  });

  const tasks: [LampCode, State, Outcome | null, Judgement][] = [
    ["normal", "in-progress", null, "on-track"],
    ["warning", "dispatched", null, "behind"],
    ["late", "dispatched", null, "behind"],
    ["no-data", "registered", null, "no-data"],
    ["no-baseline", "registered", null, "no-data"],
    ["closed", "closed", "done", "met"],
    ["closed", "reported", "unfinished", "behind"],
    ["closed", "registered", "no-data", "no-data"],
  ];
  it.each(tasks)("a task with the lamp %s, %s, %s counts as %s", (lamp, state, outcome, judgement) => {
    expect(judgementOf(row("a", { lamp, state, outcome }))).toBe(judgement);
  });

  it("counts each once, and not what was given up", () => {
    const rows = [
      row("a", {}),
      row("b", { state: "merged" }),
      row("c", { lamp: "late" }),
      row("d", { state: "withdrawn" }),
    ];
    expect(countJudgements(rows.filter(isCounted))).toEqual({ met: 0, "on-track": 1, behind: 1, "no-data": 0 });
  });
});

describe("two evaluations beside each other", () => {
  it("says better or worse only between two judgements", () => {
    const earlier = [
      row("up", { lamp: "late" }),
      row("down", {}),
      row("gone", {}),
      row("dark", { lamp: "no-data" }),
      row("even", {}),
    ];
    const later = [row("up", {}), row("down", { lamp: "warning" }), row("new", {}), row("dark", {}), row("even", {})];
    expect(Object.fromEntries(compareSnapshots(earlier, later).map(({ id, change }) => [id, change]))).toEqual({
      up: "better",
      down: "worse",
      new: "only-later",
      dark: "same",
      even: "same",
      gone: "only-earlier",
    });
  });

  it("shows both figures of a target", () => {
    const [one] = compareSnapshots([row("a", { target: "on-track" })], [row("a", { target: "met", value: "9" })]);
    expect(one).toMatchObject({ earlier: { value: "5" }, later: { value: "9", judgement: "met" }, change: "better" });
  });
});
