import { describe, expect, it } from "vitest";
import { expenseFault, namedThings, type SpendingList } from "./expense.ts";
import { jointTerms } from "./terms-for-tests.ts";

describe("an expense", () => {
  const list: SpendingList = {
    id: "l2",
    version: 2,
    items: [
      { code: "building", words: { zh: "与项目无关的基本建设", en: null } },
      { code: "fines", words: { zh: "罚款、滞纳金、赔偿款", en: "Fines" } },
    ],
  };
  const claim = { item: "other", words: "材料", amount: 10 };
  it.each([
    ["is borne when no line forbids it", list, claim, null],
    ["is refused by the line that it names", list, { ...claim, item: "fines" }, { version: 2, line: 2, found: null }],
    [
      "and by words that a line names",
      list,
      { ...claim, words: "逾期赔偿款" },
      { version: 2, line: 2, found: "赔偿款" },
    ],
    ["and cannot be checked without a list", null, claim, { is: "no-list" }],
  ])("%s", (_what, held, asked, expected) => {
    const fault = expenseFault(jointTerms, held, asked, new Map(), 1_000_000);
    if (expected === null) expect(fault).toBeNull();
    else expect(fault).toMatchObject(expected);
  });

  it("is no more than what was contracted for its unit, whatever the list forbids", () => {
    expect([10, 9].map((left) => expenseFault(jointTerms, list, claim, new Map(), left))).toEqual([
      null,
      { is: "over-unit", left: 9 },
    ]);
  });

  it("of an itemised budget takes what is left on its line", () => {
    const itemised = { budgetMode: "itemised" as const, lines: [{ key: "l", heading: "设备费", amount: 100 }] };
    const fault = (item: string, amount: number) =>
      expenseFault(itemised, null, { item, words: "w", amount }, new Map([["l", 60]]), 1_000);
    expect([fault("l", 40), fault("l", 41), fault("x", 1)]).toEqual([
      null,
      { is: "over-line", heading: "设备费", left: 40 },
      { is: "no-line" },
    ]);
  });

  it.each([
    ["罚款、滞纳金、赔偿款", ["罚款", "滞纳金", "赔偿款"]],
    ["与项目无关的接待和宴请", ["接待", "宴请"]],
    ["不得用于偿还债务（含利息）", ["偿还债务"]],
  ])("a line names its things: %s", (line, things) => {
    expect(namedThings(line)).toEqual(things);
  });
});
