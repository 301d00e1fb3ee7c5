import { describe, expect, it } from "vitest";
import { actTowards, dutiesOf, editsOf, movedUnit, namesIn } from "./bring-back.ts";
import { dutiesRefusal } from "./duties.ts";
import type { Situation } from "./life.ts";

describe("what was edited in a row", () => {
  const exported = { due: "2027-12-31", units: "甲局", others: "", state: "已登记" };
  it.each([
    ["nothing", {}, {}, []],
    ["a deadline", { due: "2028-06-30" }, {}, ["due"]],
    ["several cells", { due: "2028-06-30", units: "乙局" }, {}, ["units", "due"]],
    ["only width and spaces", { units: " 甲局　" }, {}, []],
    ["nothing, though the ledger went on meanwhile", {}, { due: "2029-12-31", state: "已交办" }, []],
    ["what is so already", { due: "2028-06-30" }, { due: "2028-06-30" }, []],
    ["a cell that was emptied", { units: "" }, {}, ["units"]],
  ])("%s", (_name, cells, now, edits) => {
    expect(editsOf({ ...exported, ...cells }, exported, { ...exported, ...now })).toEqual(edits);
  });

  it("is nothing in a column that the file or its record does not have", () => {
    expect(editsOf({ due: "2028-06-30" }, {}, exported)).toEqual([]);
    expect(editsOf({}, exported, exported)).toEqual([]);
  });
});

describe("units of the two columns", () => {
  it.each([
    ["甲局", ["甲局"]],
    ["甲局、 乙局", ["甲局", "乙局"]],
    ["甲局，乙局;丙局\n丁局", ["甲局", "乙局", "丙局", "丁局"]],
    ["、", []],
  ])("%j are read one by one", (cell, names) => expect(namesIn(cell)).toEqual(names));

  it.each([
    ["alone", ["a"], [], [], ["sole"], null],
    ["a lead with others", ["a"], ["b", "c"], [], ["lead", "co", "co"], null],
    ["several together", ["a", "b"], [], [], ["joint", "joint"], null],
    [
      "one that was joint beside the lead stays so",
      ["a"],
      ["b"],
      [{ code: "b", role: "joint" as const }],
      ["lead", "joint"],
      null,
    ],
    ["several with supporters have no lead", ["a", "b"], ["c"], [], ["joint", "joint", "co"], "co"],
    ["one that stands in both columns", ["a"], ["a"], [], ["lead", "co"], "twice"],
  ])("%s", (_name, responsible, supporting, before, roles, problem) => {
    const duties = dutiesOf(responsible, supporting, before);
    expect(duties.map(({ role }) => role)).toEqual(roles);
    expect(dutiesRefusal(duties)?.params?.reason ?? null).toBe(problem);
  });

  it.each([
    ["one for another", ["a", "b"], ["c", "b"], { from: "a", to: "c" }],
    ["one more", ["a"], ["a", "b"], null],
    ["one less", ["a", "b"], ["a"], null],
    ["two at once", ["a", "b"], ["c", "d"], null],
    ["another order", ["a", "b"], ["b", "a"], null],
    ["another that does not stand in the same place", ["a", "b"], ["b", "c"], null],
  ])("%s", (_name, before, after, moved) => expect(movedUnit(before, after)).toEqual(moved));
});

describe("the act that leads to a state", () => {
  const now = (state: Situation["state"], over: Partial<Situation> = {}): Situation => ({
    state,
    stateBefore: null,
    isConfirmed: true,
    units: ["u"],
    signs: [{ organisation: "u", isNeeded: true, isSigned: false }],
    hasOpenExtension: false,
    registeredBy: null,
    reportedBy: null,
    rules: { approverIsAnother: false, reviewerIsAnother: false },
    ...over,
  });
  const office = { id: "o", roles: ["commission-office"], organisationId: null };
  const unit = { id: "r", roles: ["reporter"], organisationId: "u" };
  it.each([
    ["registered", "approved", office, "approve"],
    ["approved", "dispatched", office, "dispatch"],
    ["dispatched", "approved", office, "recall"],
    ["dispatched", "approved", unit, "send-back"],
    ["dispatched", "signed", unit, "sign"],
    ["reported", "in-progress", office, "return"],
    ["closed", "in-progress", office, "reopen"],
    ["registered", "dispatched", office, null],
    ["registered", "closed", office, null],
    ["approved", "merged", office, null],
    ["in-progress", "reported", unit, null],
  ] as const)("from %s to %s", (from, to, person, act) => expect(actTowards(to, now(from), person)).toBe(act));

  it("is named even to who may not do it, so that the refusal says why", () => {
    expect(actTowards("approved", now("registered"), unit)).toBe("approve");
  });
});
