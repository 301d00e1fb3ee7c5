import { describe, expect, it } from "vitest";
import type { Content, Verdict } from "../contract/review.ts";
import {
  agreedAtFirst,
  type ConclusionRow,
  conclude,
  contentRefusal,
  type JudgementRow,
  judgeRefusal,
  sameContent,
  settleRefusal,
  standingConclusion,
  standingJudgements,
  stateOf,
  withdrawRefusal,
} from "./review.ts";

const goal = (subject: string): Content => ({ kind: "goal", goal: { kind: "milestone", subject, deadline: null } });
const proposal = goal("建成海洋实验室");
const at = new Date("2026-11-25T00:00:00Z");
let next = 0;

/** `A+` accepts, `A-` rejects, `A=建成` edits, `A0` withdraws: one judgement of person A. */
function said(...words: string[]): JudgementRow[] {
  return words.map((word) => {
    const person = word[0]!;
    const sign = word[1]!;
    const verdict = ({ "+": "accept", "-": "reject", "=": "edit", "0": "withdraw" } as const)[sign]!;
    const content = verdict === "edit" ? goal(word.slice(2)) : null;
    next += 1;
    const id = String(next).padStart(4, "0");
    return { id, person, personName: person, verdict, content, note: null, judgedAt: at, isSample: false };
  });
}

function came(outcome: ConclusionRow["outcome"], way: ConclusionRow["way"]): ConclusionRow {
  next += 1;
  const id = String(next).padStart(4, "0");
  const content = outcome === "confirmed" ? proposal : null;
  return { id, outcome, content, way, note: null, by: "A", at, isSample: false };
}

describe("what judgements come to", () => {
  it.each([
    ["nobody has judged", [], 1, "open", null],
    ["one accepts and one is enough", ["A+"], 1, "half", "confirmed one-person"],
    ["one rejects and one is enough", ["A-"], 1, "half", "rejected one-person"],
    ["one accepts and two are needed", ["A+"], 2, "half", null],
    ["the same person twice is one person", ["A+", "A+"], 2, "half", null],
    ["two accept", ["A+", "B+"], 2, "half", "confirmed two-people"],
    ["two reject", ["A-", "B-"], 2, "half", "rejected two-people"],
    ["two make the same edit", ["A=建成", "B=建成"], 2, "half", "confirmed two-people"],
    ["an edit that changes nothing is an acceptance", ["A+", "B=建成海洋实验室"], 2, "half", "confirmed two-people"],
    ["two edit differently", ["A=建成", "B=开工"], 2, "disputed", null],
    ["one accepts, one rejects", ["A+", "B-"], 2, "disputed", null],
    ["one changes their mind and both agree", ["A+", "B-", "B+"], 2, "half", "confirmed two-people"],
    ["one takes it back", ["A+", "B-", "B0"], 2, "half", null],
    ["a third does not outvote", ["A+", "B-", "C+"], 2, "disputed", null],
    ["one is enough, but two have said different things", ["A+", "B-"], 1, "disputed", null],
  ] as const)("%s", (_case, words, confirmers, state, conclusion) => {
    const standing = standingJudgements(said(...words), []);
    const found = conclude(standing, proposal, confirmers);
    expect(stateOf(standing, null, proposal)).toBe(state);
    expect(found && `${found.outcome} ${found.way}`).toBe(conclusion);
  });

  it("a settled reopening clears what was said before it; a withdrawal clears one's own only", () => {
    const before = said("A+", "B+");
    const reopened = came("reopened", "settlement");
    const after = said("A-");
    expect(standingJudgements([...before, ...after], [reopened]).map((one) => `${one.person}${one.verdict}`)).toEqual([
      "Areject",
    ]);
    const both = said("A+", "B+");
    const taken = said("A0");
    const byWithdrawal = came("reopened", "withdrawal");
    expect(standingJudgements([...both, ...taken], [byWithdrawal]).map((one) => one.person)).toEqual(["B"]);
  });

  it("the newest conclusion counts, and a reopened one is none", () => {
    expect(standingConclusion([came("confirmed", "one-person")])?.outcome).toBe("confirmed");
    expect(standingConclusion([came("confirmed", "one-person"), came("reopened", "withdrawal")])).toBeNull();
  });
});

describe("agreement of the first two people", () => {
  it.each([
    [["A+"], null],
    [["A+", "A-"], null],
    [["A+", "B+"], true],
    [["A+", "B-", "B+"], false],
    [["A+", "B=建成海洋实验室"], true],
    [["A0", "A+", "B+"], true],
  ] as const)("%j: %s", (words, expected) => {
    expect(agreedAtFirst(said(...words), proposal)).toBe(expected);
  });
});

describe("refusals", () => {
  const edit = (content: Content | null, extractions = 1) => ({
    verdict: "edit" as Verdict,
    content,
    extractions: Array.from({ length: extractions }),
  });

  it.each([
    ["confirmed", "policy.judgement-concluded"],
    ["rejected", "policy.judgement-concluded"],
    ["open", undefined],
    ["half", undefined],
    ["disputed", undefined],
  ] as const)("judging what is %s: %s", (state, code) => {
    expect(judgeRefusal(state)?.code).toBe(code);
  });

  it.each([
    ["an edit of its kind", edit(proposal), undefined],
    ["an edit without content", edit(null), "policy.judgement-content"],
    ["an edit of many", edit(proposal, 2), "policy.judgement-edit-one"],
    ["an acceptance with content", { ...edit(proposal), verdict: "accept" as Verdict }, "policy.judgement-content"],
  ] as const)("%s", (_case, input, code) => {
    expect(contentRefusal(input, "goal")?.code).toBe(code);
  });

  it("an edit of another kind", () => {
    expect(contentRefusal(edit(proposal), "target")?.code).toBe("policy.judgement-content");
  });

  it.each([
    [["A+"], "A", undefined],
    [["B+"], "A", "policy.nothing-to-withdraw"],
    [["A+", "A0"], "A", "policy.nothing-to-withdraw"],
  ] as const)("taking back %j as %s: %s", (words, person, code) => {
    expect(withdrawRefusal(standingJudgements(said(...words), []), null, person)?.code).toBe(code);
  });

  it("what a settlement decided is not taken back by one of the two", () => {
    const standing = standingJudgements(said("A+"), []);
    expect(withdrawRefusal(standing, { way: "settlement" }, "A")?.code).toBe("policy.judgement-concluded");
  });

  it.each([
    ["a third person settles", "confirmed", "disputed", "C", undefined],
    ["a party does not settle", "confirmed", "disputed", "A", "policy.settle-own"],
    ["there is nothing to settle", "confirmed", "half", "C", "policy.settle-nothing"],
    ["a conclusion is reopened", "reopened", "confirmed", "A", undefined],
    ["nothing to reopen", "reopened", "open", "A", "policy.settle-nothing"],
  ] as const)("%s", (_case, outcome, state, person, code) => {
    const standing = standingJudgements(said("A+", "B-"), []);
    expect(settleRefusal(outcome, state, standing, person)?.code).toBe(code);
  });
});

describe("the same content", () => {
  it("does not depend on the order of keys, but on the order of lists", () => {
    const a = { kind: "goal", goal: { kind: "milestone", subject: "甲", deadline: null } } as const;
    const b = { goal: { deadline: null, subject: "甲", kind: "milestone" }, kind: "goal" } as const;
    expect(sameContent(a, b)).toBe(true);
    expect(sameContent(a, goal("乙"))).toBe(false);
    expect(sameContent(a, null)).toBe(false);
    expect(sameContent(null, null)).toBe(true);
  });
});
