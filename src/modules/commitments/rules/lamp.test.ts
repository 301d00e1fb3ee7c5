import { describe, expect, it } from "vitest";
import type { LampRule } from "../contract/lamp.ts";
import { type LampInput, lampOf } from "./lamp.ts";

const rule: LampRule = { soonDays: 30, staleDays: 90, lateFrom: "deterioration" };
const day = "2026-06-30";
const task: LampInput = {
  state: "in-progress",
  dueOn: "2026-12-31",
  isExtended: false,
  planEnds: "2026-12-31",
  dispatchedOn: "2026-03-01",
  lastReport: { on: "2026-06-01", verdict: "accepted" },
  target: null,
};
const said = (over: Partial<LampInput>, with_: Partial<LampRule> = {}) => {
  const { lamp, reasons, outcome } = lampOf({ ...task, ...over }, { ...rule, ...with_ }, day);
  return `${lamp}: ${reasons.map(({ code, days }) => (days === null ? code : `${code} ${days}`)).join(", ")}${outcome ? ` → ${outcome}` : ""}`;
};

describe("the lamp of a task", () => {
  it.each<[string, Partial<LampInput>, string]>([
    ["reported lately", {}, "normal: reported 29"],
    ["not reported for long", { lastReport: { on: "2026-03-31", verdict: "accepted" } }, "warning: no-report-since 91"],
    ["the last day that is not long", { lastReport: { on: "2026-04-01", verdict: null } }, "normal: reported 90"],
    ["returned", { lastReport: { on: "2026-06-20", verdict: "returned" } }, "warning: returned"],
    ["dispatched and not reported yet", { dispatchedOn: "2026-06-01", lastReport: null }, "no-data: no-report-yet 29"],
    ["dispatched long ago and never reported", { lastReport: null }, "warning: never-reported 121"],
    ["not dispatched", { state: "approved", dispatchedOn: null, lastReport: null }, "no-data: not-dispatched"],
    ["due in a month", { dueOn: "2026-07-30" }, "warning: due-soon 30, reported 29"],
    ["due a day later than soon", { dueOn: "2026-07-31" }, "normal: reported 29"],
    ["due today", { dueOn: day }, "warning: due-soon 0, reported 29"],
    ["over its deadline", { dueOn: "2026-06-29" }, "late: overdue 1, reported 29"],
    [
      "over it, but reported: the review is to act",
      { dueOn: "2026-06-01", state: "reported" },
      "warning: waits-for-review 29, reported 29",
    ],
    [
      "over it and dispatched to nobody",
      { dueOn: "2026-06-01", state: "approved", dispatchedOn: null, lastReport: null },
      "late: overdue 29, not-dispatched",
    ],
    ["without a deadline", { dueOn: null, planEnds: null }, "normal: reported 29"],
  ])("%s", (_, over, expected) => expect(said(over)).toBe(expected));

  it.each<[string, Partial<LampInput>, string]>([
    ["closed", { state: "closed", dueOn: "2026-01-01" }, "closed: finished → done"],
    ["merged", { state: "merged" }, "closed: merged"],
    ["withdrawn", { state: "withdrawn" }, "closed: withdrawn"],
    ["suspended, though its deadline has passed", { state: "suspended", dueOn: "2026-01-01" }, "closed: suspended"],
  ])("%s: nothing more is expected", (_, over, expected) => expect(said(over)).toBe(expected));
});

describe("a plan that is over is closed, not red", () => {
  const over = { planEnds: "2025-12-31", dueOn: "2025-12-31" };
  it.each<[string, Partial<LampInput>, string]>([
    ["reported, and nobody closed it", over, "closed: period-over → unfinished"],
    ["never reported", { ...over, lastReport: null }, "closed: period-over → no-data"],
    ["target met", { ...over, target: "met" }, "closed: period-over → met"],
    ["target missed", { ...over, target: "missed" }, "closed: period-over → missed"],
    ["target without data", { ...over, target: "unknown" }, "closed: period-over → no-data"],
    ["target with made-up figures only", { ...over, target: "sample-figure" }, "closed: period-over → no-data"],
    ["without a deadline of its own", { ...over, dueOn: null }, "closed: period-over → unfinished"],
    ["closed in time", { ...over, state: "closed", target: "met" }, "closed: finished → met"],
    [
      "its deadline was moved beyond it",
      { ...over, dueOn: "2026-12-15", isExtended: true, target: "missed" },
      "warning: missed-but-extended, reported 29",
    ],
    [
      "moved beyond it and late again",
      { ...over, dueOn: "2026-06-15", isExtended: true },
      "late: overdue 15, reported 29",
    ],
  ])("%s", (_, given, expected) => expect(said(given)).toBe(expected));

  it("is alive on its last day", () => {
    expect(lampOf({ ...task, planEnds: day, dueOn: day }, rule, day).lamp).toBe("warning");
  });
});

describe("the lamp of a target follows its figure", () => {
  it.each<[string, Partial<LampInput>, string]>([
    ["going back", { target: "deterioration" }, "late: going-back, reported 29"],
    ["limited progress", { target: "limited-progress" }, "warning: too-slow, reported 29"],
    ["too slow", { target: "acceleration-needed" }, "warning: speed-up, reported 29"],
    ["on track", { target: "on-track" }, "normal: on-track, reported 29"],
    [
      "reached, so that a near deadline does not warn",
      { target: "achieved", dueOn: "2026-07-10" },
      "normal: target-reached, reported 29",
    ],
    ["no base in the source is a state of its own", { target: "no-baseline" }, "no-baseline: no-baseline, reported 29"],
    ["no figure is a state of its own", { target: "no-data" }, "no-data: no-figure, reported 29"],
    ["a made-up figure proves nothing", { target: "sample-figure" }, "no-data: sample-figure, reported 29"],
    [
      "a deadline outweighs a missing base",
      { target: "no-baseline", dueOn: "2026-06-01" },
      "late: overdue 29, no-baseline, reported 29",
    ],
    [
      "missed at its own deadline while the plan goes on",
      { target: "missed", dueOn: "2026-01-31" },
      "late: overdue 150, target-missed, reported 29",
    ],
    [
      "met at its own deadline while the plan goes on",
      { target: "met", dueOn: "2026-01-31" },
      "normal: target-reached, reported 29",
    ],
  ])("%s", (_, over, expected) => expect(said(over)).toBe(expected));

  it("is late from the progress that the parameter names", () => {
    expect(said({ target: "limited-progress" }, { lateFrom: "limited-progress" })).toBe("late: too-slow, reported 29");
  });
});
