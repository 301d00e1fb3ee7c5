import { describe, expect, it } from "vitest";
import type { CaseInput, CaseStep } from "../contract/cases.ts";
import {
  type CaseActor,
  caseFileOf,
  caseInputRefusal,
  caseRefusal,
  isRestricting,
  restrictedRefusal,
} from "./cases.ts";

const day = "2026-06-01";
const days = { today: day, objectionDays: 15 };
const office: CaseActor = { person: "wang", isOffice: true, isDecider: true, isUnit: false };
const second: CaseActor = { person: "chen", isOffice: false, isDecider: true, isUnit: false };
const unit: CaseActor = { person: "zhou", isOffice: false, isDecider: false, isUnit: true };
const step = (input: CaseInput, by = "wang", on = day): Pick<CaseStep, "input" | "by" | "day"> => ({
  input,
  by,
  day: on,
});
const takenUp = [step({ act: "take-up", title: "事项", matter: "经过", organisation: "a", person: null })];
const heard = [...takenUp, step({ act: "state", words: "陈述" }, "zhou")];
const propose: Extract<CaseInput, { act: "propose" }> = {
  act: "propose",
  sanction: "suspension",
  from: "2026-07-01",
  to: "2027-07-01",
  reason: "查实",
};
const proposed = [...heard, step(propose)];
const decided = [...proposed, step({ act: "decide", basis: "会议" }, "chen")];
const objected = [...decided, step({ act: "object", words: "不服" }, "zhou")];

const rejected = [...objected, step({ act: "answer-objection", outcome: "rejected", words: "维持" })];

describe("a proposal", () => {
  it.each([
    ["nobody is judged unheard", takenUp, propose, "integrity.case-unheard"],
    ["a suspension has its days", heard, propose, null],
    ["no suspension without its end", heard, { ...propose, to: null }, "integrity.case-period"],
    ["none that begins in the past", heard, { ...propose, from: "2026-05-31" }, "integrity.case-period"],
    ["none that ends as it begins", heard, { ...propose, to: "2026-07-01" }, "integrity.case-period"],
    ["a reminder has no days", heard, { ...propose, sanction: "warning" }, "integrity.case-period"],
    ["and needs none", heard, { ...propose, sanction: "warning", from: null, to: null }, null],
  ] as const)("%s", (_what, steps, input, refused) => {
    expect(caseInputRefusal(caseFileOf(steps), input, day)?.code ?? null).toBe(refused);
  });
});

describe("who does what", () => {
  it.each([
    ["the second person decides", proposed, second, "decide", null],
    ["never who proposed", proposed, office, "decide", "integrity.case-same-person"],
    [
      "never somebody of the organisation concerned",
      proposed,
      { ...second, isUnit: true },
      "decide",
      "integrity.case-own-unit",
    ],
    ["those concerned are heard once it is taken up", takenUp, unit, "state", null],
    ["and until it is decided, proposed or not", proposed, unit, "state", null],
    ["and object once it is decided", decided, unit, "object", null],
    ["once to a decision", rejected, unit, "object", "integrity.case-objected"],
    ["the objection is answered", objected, office, "answer-objection", null],
    ["by somebody who did not decide", objected, second, "answer-objection", "integrity.case-same-person"],
    ["what holds can be repaired", decided, office, "repair", null],
    ["not while an objection is open", objected, office, "repair", "integrity.case-state"],
  ] as const)("%s", (_what, steps, actor, act, refused) => {
    expect(caseRefusal(caseFileOf(steps), actor, act, days)?.code ?? null).toBe(refused);
  });

  it("nobody decides a suspension whose days have gone by", () => {
    const on = (today: string) => caseRefusal(caseFileOf(proposed), second, "decide", { ...days, today })?.code ?? null;
    expect([on("2027-06-30"), on("2027-07-01")]).toEqual([null, "integrity.case-proposal-over"]);
  });

  it("an objection comes within its days", () => {
    const on = (today: string) => caseRefusal(caseFileOf(decided), unit, "object", { ...days, today })?.code ?? null;
    expect([on("2026-06-16"), on("2026-06-17")]).toEqual([null, "integrity.case-objection-late"]);
  });
});

describe("what a decision restricts", () => {
  const answer = (outcome: "upheld" | "rejected", on: string) => [
    ...objected,
    step({ act: "answer-objection", outcome, words: "答复" }, "wang", on),
  ];
  it.each([
    ["from its day until before its end", decided, ["2026-07-01", "2027-07-01"]],
    ["also while an objection is open", objected, ["2026-07-01", "2027-07-01"]],
    ["as before when it is rejected", answer("rejected", "2026-06-20"), ["2026-07-01", "2027-07-01"]],
    ["never when it is upheld before it began", answer("upheld", "2026-06-20"), ["2026-07-01", "2026-07-01"]],
    [
      "until it is repaired",
      [...decided, step({ act: "repair", words: "已改正" }, "wang", "2026-09-01")],
      ["2026-07-01", "2026-09-01"],
    ],
    [
      "from the decision when that came later",
      [...proposed, step({ act: "decide", basis: "会" }, "chen", "2026-08-01")],
      ["2026-08-01", "2027-07-01"],
    ],
  ] as const)("%s", (_what, steps, [from, to]) => {
    const file = caseFileOf(steps);
    expect([file.holdsFrom, file.holdsTo]).toEqual([from, to]);
  });

  it("ends by itself on its day", () => {
    const file = caseFileOf(decided);
    expect([isRestricting(file, "2027-06-30"), isRestricting(file, "2027-07-01")]).toEqual([true, false]);
  });

  it("the applicant reads until when, others are only named", () => {
    const one = { case: "c", organisationId: "a", organisation: "甲", person: null, to: "2027-07-01" };
    expect(restrictedRefusal([], "a")).toBeNull();
    expect(restrictedRefusal([one], "a")).toEqual({ code: "integrity.restricted", params: { day: "2027-07-01" } });
    const partner = restrictedRefusal([one], "b");
    expect(partner).toEqual({ code: "integrity.party-restricted", params: { name: "甲" } });
    expect(restrictedRefusal([{ ...one, person: "李" }], "a")?.params).toEqual({ name: "李" });
  });
});
