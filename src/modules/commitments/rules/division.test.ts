import { describe, expect, it } from "vitest";
import {
  type CheckedPart,
  checkDivision,
  decideRefusal,
  divideRefusal,
  isStopping,
  type Whole,
  wantsReason,
} from "./division.ts";

const target = (value: number, more: object = {}): Whole => ({
  content: {
    kind: "target",
    target: { metric: "高新技术企业数量", comparator: ">=", value, unit: "家", kind: "level", deadline: 2025, ...more },
  },
  due: 2025,
});
const part = (key: string, more: Partial<CheckedPart> = {}): CheckedPart => ({
  key,
  unit: `unit-${key}`,
  area: `area-${key}`,
  value: 10,
  weight: null,
  due: 2025,
  ...more,
});
const apart = () => "apart" as const;
const codes = (whole: Whole, parts: CheckedPart[], overlap: Parameters<typeof checkDivision>[2] = apart) =>
  checkDivision(whole, parts, overlap).findings.map(({ code }) => code);

describe("the parts of a target", () => {
  it.each([
    ["come to the whole", target(20), [part("a"), part("b")], [], 20],
    ["leave a rest", target(25), [part("a"), part("b")], ["below-whole"], 20],
    ["exceed it", target(15), [part("a"), part("b")], ["above-whole"], 20],
    ["are none", target(15), [], ["no-parts"], null],
    ["have no figure", target(20), [part("a", { value: null }), part("b")], ["no-figure"], null],
    ["have no unit", target(20), [part("a", { unit: null }), part("b")], ["no-owner"], 20],
    ["are due later", target(20), [part("a", { due: 2026 }), part("b")], ["later-than-whole"], 20],
    ["stand twice", target(20), [part("a"), part("b", { unit: "unit-a", area: "area-a" })], ["twice"], null],
    ["stand for no place", target(20), [part("a", { area: null }), part("b")], ["maybe-overlap"], null],
  ])("%s", (_, whole, parts, expected, total) => {
    const found = checkDivision(whole, parts, apart);
    expect(found.findings.map(({ code }) => code)).toEqual(expected);
    expect(found.total).toBe(total);
  });

  it("of an upper limit fall short when they come to more", () => {
    expect(codes(target(15, { comparator: "<=" }), [part("a"), part("b")])).toEqual(["below-whole"]);
    expect(codes(target(30, { comparator: "<=" }), [part("a"), part("b")])).toEqual(["above-whole"]);
  });

  it("are never added where the borders say that places overlap", () => {
    const { findings, total } = checkDivision(target(20), [part("a"), part("b")], () => "overlapping");
    expect(findings).toMatchObject([{ code: "overlap", parts: ["b", "a"] }]);
    expect(total).toBeNull();
  });

  it("of a share are weighed, and the weights come to one", () => {
    const share = target(50, { metric: "研发投入占比", unit: "%" });
    const weighed = (a: number | null, b: number | null) => [
      part("a", { value: 40, weight: a }),
      part("b", { value: 60, weight: b }),
    ];
    expect(checkDivision(share, weighed(0.5, 0.5), apart)).toEqual({ total: 50, findings: [] });
    expect(codes(share, weighed(0.5, null))).toEqual(["no-weight"]);
    expect(codes(share, weighed(0.5, 0.4))).toEqual(["weights-differ"]);
    expect(codes(share, weighed(0.8, 0.2))).toEqual(["below-whole"]);
  });

  it("of a growth rate can be neither added nor weighed", () => {
    expect(codes(target(8, { kind: "growth" }), [part("a"), part("b")])).toEqual(["not-addable"]);
  });
});

describe("the parts of a task", () => {
  const task: Whole = {
    content: { kind: "task", task: { title: "t", deadline: null, unitMode: "none", units: [], measures: [] } },
    due: 2025,
  };
  it("have no figures to be added; units and years are checked all the same", () => {
    const open = (more: Partial<CheckedPart>) => part("a", { value: null, ...more });
    expect(codes(task, [open({}), part("b", { value: null })], () => "overlapping")).toEqual([]);
    expect(codes(task, [open({ unit: null })])).toEqual(["no-owner"]);
    expect(codes(task, [open({ due: 2027 })])).toEqual(["later-than-whole"]);
  });
});

describe("a decision", () => {
  const finding = (code: "below-whole" | "twice" | "above-whole") => ({ code, parts: [], whole: 2, total: 1 });
  const draft = (...all: ReturnType<typeof finding>[]) => ({ savedBy: "one", findings: all });
  const two = { deciderIsAnother: true };
  it("is another person's where the rule says so", () => {
    expect(decideRefusal(draft(), { id: "one", gapReason: null }, two)?.code).toBe("commitments.division-same-person");
    expect(decideRefusal(draft(), { id: "one", gapReason: null }, { deciderIsAnother: false })).toBeNull();
    expect(decideRefusal(draft(), { id: "two", gapReason: null }, two)).toBeNull();
  });
  it("is stopped by what is wrong, and wants a reason for what is open", () => {
    const by = (gapReason: string | null) => ({ id: "two", gapReason });
    expect(decideRefusal(draft(finding("twice")), by("why"), two)).toMatchObject({
      code: "commitments.division-stopped",
      params: { finding: "twice" },
    });
    expect(decideRefusal(draft(finding("below-whole")), by(null), two)?.code).toBe("commitments.division-reason");
    expect(decideRefusal(draft(finding("below-whole")), by("why"), two)).toBeNull();
    expect(decideRefusal(draft(finding("above-whole")), by(null), two)).toBeNull();
    expect([isStopping(finding("twice")), wantsReason(finding("twice"))]).toEqual([true, false]);
  });
  it("is not for measures, nor for what is over", () => {
    expect(divideRefusal({ state: "registered", kind: "task" })).toBeNull();
    expect(divideRefusal({ state: "registered", kind: "measure" })?.code).toBe("commitments.division-not-whole");
    expect(divideRefusal({ state: "closed", kind: "target" })?.code).toBe("commitments.division-not-whole");
  });
});
