import { describe, expect, it } from "vitest";
import type { LedgerRow } from "../contract/ledger.ts";
import { ledgerFrame, ledgerLines, pagesOf } from "./ledger-lines.ts";
import { columnsOf, columnsText, filterOf, sortsOf, sortText, usualColumns } from "./ledger-search.ts";

const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ id: `c${from + index}` }) as LedgerRow);

describe("the lines of a ledger of which a part is loaded", () => {
  it("hold every row in its place from the start", () => {
    const lines = ledgerLines(
      ledgerFrame(5, []),
      new Map([
        [0, rows(0, 2)],
        [2, rows(4, 5)],
      ]),
      2,
    );
    expect(lines.map((line) => (line.kind === "row" ? line.row.id : line.kind))).toEqual([
      "c0",
      "c1",
      "waiting",
      "waiting",
      "c4",
    ]);
    expect(pagesOf(lines, 2, 5, 2)).toEqual([1, 2]);
  });

  it("hold the headings of groups, and count pages past them", () => {
    const group = (key: string, count: number) => ({ key, name: key, count, late: 0 });
    const lines = ledgerLines(ledgerFrame(3, [group("a", 2), group("b", 1)]), new Map([[0, rows(0, 2)]]), 2);
    expect(lines.map((line) => (line.kind === "group" ? line.group.key : line.kind))).toEqual([
      "a",
      "row",
      "row",
      "b",
      "waiting",
    ]);
    expect(pagesOf(lines, 0, 4, 2)).toEqual([0]);
    expect(pagesOf(lines, 3, 5, 2)).toEqual([1]);
  });
});

describe("the address of the ledger", () => {
  it("keeps sorts and columns in their order, and forgets what makes no sense", () => {
    expect(sortText(sortsOf({ sort: "due,-state" }))).toBe("due,-state");
    expect(sortsOf({ sort: "nonsense,-due" })).toEqual([{ key: "due", direction: "down" }]);
    expect(columnsOf({ columns: "state,quote,state,nonsense" })).toEqual(["title", "state", "quote"]);
    expect(columnsOf({})).toEqual(usualColumns);
    expect(columnsText(usualColumns)).toBeUndefined();
    expect(columnsText(["title", "quote"])).toBe("title,quote");
    expect(filterOf({ state: ["closed", "nonsense"], q: " " })).toMatchObject({ state: ["closed"], q: undefined });
  });
});
