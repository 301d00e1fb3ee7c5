import { describe, expect, it } from "vitest";
import type { LampCode, Outcome } from "../contract/lamp.ts";
import type { ScoreRecord } from "../contract/scorecard.ts";
import type { State } from "../contract.ts";
import { countAsked, countClosing, countLamp, countReport, isPromise, scoresOf, spared } from "./scorecard.ts";

const one = (lamp: LampCode, more: { state?: State; outcome?: Outcome; dueOn?: string } = {}) => ({
  state: more.state ?? ("in-progress" as const),
  dueOn: more.dueOn ?? "2025-06-30",
  lamp: { lamp, reasons: [], outcome: more.outcome ?? null },
});
const [from, to] = ["2025-01-01", "2025-12-31"];

describe("what counts for and against a unit", () => {
  it.each([
    ["normal", {}, "for"],
    ["warning", {}, "for"],
    ["late", {}, "against"],
    ["no-data", {}, "left-out"],
    ["no-baseline", {}, "left-out"],
    ["late", { state: "suspended" }, "left-out"],
    ["closed", { state: "suspended" }, "left-out"],
    ["closed", { state: "closed", outcome: "done" }, "for"],
    ["closed", { state: "closed", outcome: "missed" }, "against"],
    ["closed", { outcome: "met" }, "for"],
    ["closed", { outcome: "unfinished" }, "against"],
    ["closed", { outcome: "no-data" }, "left-out"],
  ] as const)("a lamp %s, %j: %s", (lamp, more, counts) => {
    expect(countLamp(one(lamp, more)).counts).toBe(counts);
  });

  it("a tolerated failure counts against nobody, and what counts for a unit goes on counting", () => {
    const [late, normal] = [countLamp(one("late")), countLamp(one("normal"))];
    expect(spared(late, true)).toEqual({ counts: "left-out", why: "tolerated" });
    expect([spared(late, false), spared(normal, true)]).toEqual([late, normal]);
  });

  it.each([
    ["late", {}, "against"],
    ["normal", { state: "closed" }, "for"],
    ["late", { state: "reported" }, "left-out"],
    ["late", { state: "reviewed" }, "left-out"],
    ["late", { state: "suspended" }, "left-out"],
    ["no-data", {}, "left-out"],
    ["no-baseline", {}, "left-out"],
    ["closed", { outcome: "met" }, "for"],
  ] as const)("what fell due in the period, %s, %j: %s", (lamp, more, counts) => {
    expect(countClosing(one(lamp, more), from, to)?.counts).toBe(counts);
  });

  it("leaves what is due before or after the period to another one", () => {
    expect(countClosing(one("late", { dueOn: "2024-12-31" }), from, to)).toBeNull();
    expect(countClosing(one("late", { dueOn: "2026-01-01" }), from, to)).toBeNull();
    expect(countClosing({ ...one("late"), dueOn: null }, from, to)).toBeNull();
    expect([isPromise({ state: "merged" }), isPromise({ state: "withdrawn" }), isPromise({ state: "closed" })]).toEqual(
      [false, false, true],
    );
  });

  it("takes the day of a report for what it is, and a deadline that is not over as open", () => {
    const asked = { deadline: "2025-06-30", reportedOn: null as string | null, isSuspended: false };
    const of = (more: object, day = "2025-12-31") => countAsked({ ...asked, ...more }, day);
    expect(of({ reportedOn: "2025-06-30" })).toEqual({ counts: "for", why: "on-time" });
    expect(of({ reportedOn: "2025-07-01" })).toEqual({ counts: "against", why: "after-deadline" });
    expect(of({})).toEqual({ counts: "against", why: "never-came" });
    expect(of({}, "2025-06-30")).toEqual({ counts: "left-out", why: "still-open" });
    expect(of({ isSuspended: true }).counts).toBe("left-out");
    expect([countReport("accepted"), countReport("returned"), countReport(null)].map(({ counts }) => counts)).toEqual([
      "for",
      "against",
      "left-out",
    ]);
  });
});

describe("a score", () => {
  const record = (
    item: ScoreRecord["item"],
    counts: ScoreRecord["counts"],
    part: ScoreRecord["part"] = "lead",
  ): ScoreRecord => ({
    part,
    item,
    commitment: "c",
    title: "t",
    record: null,
    counts,
    why: "late",
    on: null,
  });
  const held = { lead: 2, joint: 1, supporting: 0 };
  const even = { lamps: 25, reports: 25, closing: 25, returns: 25 };
  const scoreOf = (records: ScoreRecord[], weights = even, part = 0) => scoresOf(records, held, weights)[part]!.score;

  it("is the weighted average of the items that have something to count", () => {
    const records = [record("lamps", "for"), record("lamps", "against"), record("reports", "for")];
    expect(scoreOf(records)).toBe(75);
    expect(scoreOf(records, { ...even, lamps: 75 })).toBe(62.5);
    expect(scoreOf(records, { ...even, reports: 0 })).toBe(50);
  });

  it("never falls by what is left out, and is none when nothing counts", () => {
    const records = [record("lamps", "for")];
    expect(scoreOf([...records, record("lamps", "left-out"), record("closing", "left-out")])).toBe(scoreOf(records));
    expect(scoreOf([record("lamps", "left-out")])).toBeNull();
    expect(scoreOf([record("lamps", "for")], { ...even, lamps: 0 })).toBeNull();
  });

  it("keeps leading, joint and supporting duties apart", () => {
    const records = [record("lamps", "for"), record("lamps", "against", "joint")];
    expect(scoresOf(records, held, even).map(({ part, score, commitments }) => [part, score, commitments])).toEqual([
      ["lead", 100, 2],
      ["joint", 0, 1],
      ["supporting", null, 0],
    ]);
  });
});
