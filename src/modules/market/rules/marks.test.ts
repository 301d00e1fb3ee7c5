import { describe, expect, it } from "vitest";
import type { ResultMark } from "../contract/marks.ts";
import { type MarkedResult, markDayRefusal, markFacts, markRefusal, planRefusal } from "./marks.ts";

const plan = { destination: "sea", plan: "先中试后许可", receiver: "示例企业" } as const;
const marked = (...marks: ResultMark[]): MarkedResult => ({
  state: "screened",
  place: "harbour",
  plan,
  marks: marks.map((mark) => ({ mark })),
});
const codeOf = (mark: ResultMark, result: MarkedResult, isSteward = true) =>
  markRefusal(mark, result, { isSteward })?.code ?? null;

describe("marking a result", () => {
  it.each<[ResultMark, ResultMark[], string | null]>([
    ["selected", [], null],
    ["selected", ["selected"], "market.mark-not-now"],
    ["selected", ["moved"], "market.mark-not-now"],
    ["moved", [], null],
    ["moved", ["selected"], null],
    ["moved", ["selected", "moved"], "market.mark-not-now"],
    ["transferred", [], "market.mark-not-now"],
    ["transferred", ["selected"], null],
    ["transferred", ["selected", "moved"], null],
    ["transferred", ["transferred"], "market.mark-not-now"],
  ])("%s after %j", (mark, before, code) => {
    expect(codeOf(mark, marked(...before))).toBe(code);
  });

  it.each<[ResultMark, Partial<MarkedResult>, string]>([
    ["selected", { place: null }, "place"],
    ["moved", { plan: { ...plan, destination: null } }, "destination"],
    ["moved", { plan: null }, "destination"],
    ["moved", { plan: { ...plan, plan: null } }, "plan"],
    ["transferred", { plan: { ...plan, receiver: null }, marks: [{ mark: "moved" }] }, "receiver"],
  ])("%s with %j wants the %s", (mark, more, need) => {
    expect(markRefusal(mark, { ...marked(), ...more }, { isSteward: true })).toEqual({
      code: "market.mark-needs",
      params: { need },
    });
  });

  it("is for those who keep the market, not of a draft, and of no day to come", () => {
    expect(codeOf("selected", marked(), false)).toBe("market.mark-not-yours");
    expect(codeOf("selected", { ...marked(), state: "draft" })).toBe("market.mark-not-now");
    expect(markDayRefusal("2026-02-02", "2026-02-01")?.code).toBe("market.mark-day");
    expect(markDayRefusal("2026-02-01", "2026-02-01")).toBeNull();
    expect(planRefusal({ isOwner: false, isSteward: false })?.code).toBe("market.mark-not-yours");
    expect(planRefusal({ isOwner: true, isSteward: false })).toBeNull();
  });
});

it("counts each mark by its own metric, and moved only with its destination", () => {
  const at = { on: "2025-03-04", destination: null };
  expect(
    markFacts(
      [
        { ...at, mark: "selected" },
        { ...at, mark: "moved" },
        { ...at, mark: "transferred" },
      ],
      "harbour",
    ),
  ).toEqual([
    { metric: "selected-result", validFrom: "2025-03-04", validTo: null, place: "harbour" },
    { metric: "transferred-result", validFrom: "2025-03-04", validTo: null, place: "harbour" },
  ]);
  expect(markFacts([{ ...at, mark: "moved", destination: "sea" }], null)).toMatchObject([
    { metric: "result-to-district-sea-firm" },
  ]);
});
