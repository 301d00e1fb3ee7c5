import { describe, expect, it } from "vitest";
import type { Formula } from "../contract/definition.ts";
import { baselineNeed, baselineState, baseUnit, bringRefusal, declineRefusal, perAmount } from "./baseline.ts";
import { isPromisedOn } from "./promised.ts";

const firms: Formula = { op: "count-at", metric: "firm" };
const growth: Formula = { op: "growth", of: { op: "per", of: firms, to: firms, amount: 10_000 }, since: null };
const turnover: Formula = {
  op: "annual-growth",
  of: { op: "sum-in", metric: "contract", during: "year" },
  since: null,
};
const units = (metric: string) => ({ firm: "家", contract: "万元" })[metric] ?? "";

describe("what a target lacks without a base", () => {
  it.each([
    ["a growth since no stated year: its figure", growth, "growth-rate", false, "figure"],
    ["such a growth after its deadline: its figure still", turnover, "annual-rate", true, "figure"],
    ["a growth since a stated year: nothing", { ...turnover, since: "2020-12-31" }, "annual-rate", false, "none"],
    ["an open level: the judgement of its progress", firms, "level", false, "progress"],
    ["a level that is over: nothing", firms, "level", true, "none"],
    ["what is counted from a beginning on: nothing", firms, "increase", false, "none"],
    ["a yearly promise: nothing", firms, "annual-count", false, "none"],
  ] as const)("%s", (_words, formula, kind, isClosed, need) => {
    expect(baselineNeed(formula as Formula, kind, isClosed)).toBe(need);
  });

  it("is measured in the unit of what grows, not in percent", () => {
    expect(baseUnit(turnover, "%", units)).toBe("万元");
    expect(baseUnit(growth, "%", units)).toBe("家");
    expect([perAmount(growth), perAmount(turnover)]).toEqual([10_000, null]);
    expect(baseUnit({ op: "growth", of: { op: "ratio", of: firms, to: firms }, since: null }, "%", units)).toBe("%");
    expect(baseUnit(firms, "户", units)).toBe("户");
  });
});

describe("the search for a base", () => {
  const open = { isAnswered: false, isDeclined: false };
  const declined = { isAnswered: false, isDeclined: true };
  const answered = { isAnswered: true, isDeclined: false };
  it.each([
    ["nobody was asked", [], false, "unasked"],
    ["one was asked", [open], false, "waiting"],
    ["one declined, another still thinks", [declined, open], false, "waiting"],
    ["all declined", [declined], false, "declined"],
    ["it came", [answered], true, "given"],
    ["it came unasked", [], true, "given"],
    ["it came, and was asked for again", [open, answered], true, "waiting"],
  ] as const)("%s", (_words, requests, isGiven, state) => {
    expect(baselineState(requests, isGiven)).toBe(state);
  });

  it.each([
    ["the office", ["commission-office"], "a", [], null],
    ["a reporter of a unit that was asked", ["reporter"], "a", ["a"], null],
    ["a reporter of another unit", ["reporter"], "b", ["a"], "indicators.baseline-not-asked"],
    ["a reporter without a unit", ["reporter"], null, ["a"], "indicators.baseline-not-asked"],
    ["an expert of the unit that was asked", ["expert"], "a", ["a"], "indicators.baseline-not-asked"],
  ] as const)("%s may bring it, or is told why not", (_who, roles, organisation, asked, code) => {
    expect(bringRefusal({ roles, organisation }, asked)?.code ?? null).toBe(code);
  });

  it.each([
    ["the unit's reporter", ["reporter"], "a", open, null],
    ["the office, for a unit", ["commission-office"], "a", open, "indicators.baseline-not-asked"],
    ["twice", ["reporter"], "a", declined, "indicators.request-settled"],
    ["after the base came", ["reporter"], "a", answered, "indicators.request-settled"],
  ] as const)("%s: that there is no such figure", (_who, roles, organisation, mark, code) => {
    expect(declineRefusal({ roles, organisation }, { ...mark, organisation: "a" })?.code ?? null).toBe(code);
  });
});

describe("a document has promised something on a day", () => {
  it.each([
    ["from the day it was issued", { issued: "2025-11-07", period: { start: 2025 } }, "2025-11-07", true],
    ["not before", { issued: "2025-11-07", period: { start: 2020 } }, "2025-11-06", false],
    ["without a date: from the first year of its plan", { issued: null, period: { start: 2025 } }, "2024-12-31", false],
    ["without either: always", { issued: null, period: { start: null } }, "1999-01-01", true],
  ])("%s", (_words, document, day, is) => {
    expect(isPromisedOn(document, day)).toBe(is);
  });
});
