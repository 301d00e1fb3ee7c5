import { describe, expect, it } from "vitest";
import type { ReviewItem, ReviewState } from "../contract/review.ts";
import { groupsToJudge, isDueFor } from "./groups.ts";

function item(pattern: string | null, score = 0, state: ReviewState = "open", judgedBy: string[] = []): ReviewItem {
  const proposal = { kind: "goal", goal: { kind: "milestone", subject: "x", deadline: null } } as const;
  const judgements = judgedBy.map((person) => ({
    person,
    personName: person,
    verdict: "accept" as const,
    content: null,
    note: null,
    judgedAt: "",
    isMine: false,
  }));
  return {
    id: `${pattern}`,
    key: "goal:q1",
    node: "n1",
    start: 0,
    end: 1,
    proposal,
    proposedBy: null,
    risk: { score, reasons: [] },
    pattern,
    state,
    judges: judgedBy,
    judgements,
    conclusion: null,
  };
}

describe("what is due for a person", () => {
  it.each([
    ["open", [], true],
    ["half, judged by the other", ["B"], true],
    ["half, judged by themselves", ["A"], false],
  ] as const)("%s", (_case, judgedBy, expected) => {
    expect(isDueFor(item("p", 0, judgedBy.length ? "half" : "open", [...judgedBy]), "A")).toBe(expected);
  });

  it.each(["confirmed", "rejected", "disputed"] as const)("not what is %s", (state) => {
    expect(isDueFor(item("p", 0, state), "A")).toBe(false);
  });
});

describe("groups", () => {
  it("joins one pattern, leaves out what is to be read alone or is done, and sorts by doubt, then by size", () => {
    const items = [
      item("plain"),
      item("many"),
      item("many"),
      item("doubtful", 40),
      item("carried|1|target", 60),
      item(null, 90),
      item("many", 0, "confirmed"),
    ];
    const groups = groupsToJudge(items, "A");
    expect(groups.map((group) => [group.pattern, group.items.length])).toEqual([
      ["carried|1|target", 1],
      ["doubtful", 1],
      ["many", 2],
      ["plain", 1],
    ]);
    expect(groups[0]?.carriedFrom).toBe("1");
  });
});
