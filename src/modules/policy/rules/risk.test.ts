import { describe, expect, it } from "vitest";
import type { Content } from "../contract/review.ts";
import { notedFor, patternOf, riskOf } from "./risk.ts";

const target = (over: Partial<Extract<Content, { kind: "target" }>["target"]> = {}): Content => ({
  kind: "target",
  target: {
    metric: "高新技术企业",
    comparator: ">=",
    value: 300,
    unit: "家",
    kind: "level",
    deadline: 2028,
    baseline: null,
    attribute: null,
    scope: null,
    strength: "plain",
    openList: false,
    ...over,
  },
});
const task = (over: Partial<Extract<Content, { kind: "task" }>["task"]> = {}): Content => ({
  kind: "task",
  task: {
    label: "1.",
    title: "建设概念验证中心",
    class: "action",
    measures: [{ start: 0, end: 4, text: "建设中心" }],
    units: [{ name: "市科技局", role: "lead" }],
    unitMode: "single",
    deadline: null,
    ...over,
  },
});
const quiet = { noted: [], unknownUnits: 0, isByHand: false };
const note = (severity: "error" | "warning" | "info", code = "table-repaired") => ({
  severity,
  code,
  start: 0,
  end: 1,
});

describe("why an extraction is read with care", () => {
  it.each([
    ["a plain target", target(), quiet, []],
    ["a target without a deadline", target({ deadline: null }), quiet, ["no-deadline"]],
    ["growth without a baseline", target({ kind: "growth-rate" }), quiet, ["growth-without-baseline"]],
    ["growth with a baseline", target({ kind: "annual-rate", baseline: { value: 3, year: 2020 } }), quiet, []],
    ["a doubtful reading", target(), { ...quiet, noted: [note("warning")] }, ["diagnostic"]],
    ["a remark for information", target(), { ...quiet, noted: [note("info")] }, []],
    ["a task with a lost lead", task({ unitMode: "unknown" }), quiet, ["unknown-lead"]],
    ["a task of an unknown unit", task(), { ...quiet, unknownUnits: 1 }, ["unknown-unit"]],
    ["a task that nobody answers for", task({ units: [], unitMode: "none" }), quiet, ["no-unit"]],
    ["a direction needs no unit", task({ units: [], class: "direction", measures: [] }), quiet, []],
    ["a person's proposal", target(), { ...quiet, isByHand: true }, ["by-hand"]],
  ] as const)("%s", (_case, content, about, reasons) => {
    expect(riskOf(content, about).reasons).toEqual(reasons);
  });

  it("puts an error before a warning, and a warning before everything else", () => {
    const score = (noted: ReturnType<typeof note>[]) => riskOf(task(), { ...quiet, noted }).score;
    expect(score([note("error")])).toBeGreaterThan(score([note("warning")]));
    expect(score([note("warning")])).toBeGreaterThan(riskOf(task({ unitMode: "unknown" }), quiet).score);
  });
});

describe("which diagnostics concern which extraction", () => {
  const outer = { start: 0, end: 100 };
  const inner = { start: 40, end: 60 };

  it.each([
    ["a remark on the figure is the target's alone", { start: 45, end: 50 }, [], ["code"]],
    ["a remark on the task's own words is the task's", { start: 5, end: 9 }, ["code"], []],
    ["a remark on a whole table is everybody's in it", { start: 0, end: 120 }, ["code"], ["code"]],
    ["a remark on the document as a whole is nobody's", { start: 0, end: 0 }, [], []],
  ])("%s", (_case, span, forOuter, forInner) => {
    const noted = notedFor([outer, inner], [{ ...span, severity: "warning", code: "code" }]);
    expect(noted.get(outer)?.map((one) => one.code)).toEqual(forOuter);
    expect(noted.get(inner)?.map((one) => one.code)).toEqual(forInner);
  });
});

describe("patterns", () => {
  const pattern = (content: Content, noted = quiet.noted as ReturnType<typeof note>[]) => {
    const about = { ...quiet, noted, carriedFrom: null };
    return patternOf(content, riskOf(content, about), about);
  };

  it("joins what differs in its words only", () => {
    expect(pattern(target())).toBe(pattern(target({ metric: "瞪羚企业", value: 5, deadline: 2030 })));
    expect(pattern(task())).toBe(pattern(task({ title: "壮大企业队伍" })));
  });

  it("parts what was decided differently", () => {
    const all = [
      pattern(target()),
      pattern(target({ comparator: ">" })),
      pattern(target({ deadline: null })),
      pattern(target(), [note("warning")]),
      pattern(target(), [note("info", "open-list")]),
      pattern(task()),
      pattern(task({ unitMode: "by-duty" })),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it("leaves out what a person proposed, and joins what was confirmed in an earlier edition", () => {
    const risk = riskOf(target(), quiet);
    expect(patternOf(target(), risk, { noted: [], isByHand: true, carriedFrom: null })).toBeNull();
    const carried = { noted: [note("warning")], isByHand: false, carriedFrom: 1 };
    expect(patternOf(target(), risk, carried)).toBe(patternOf(target({ deadline: null }), risk, carried));
  });
});
