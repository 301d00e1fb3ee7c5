import { describe, expect, it } from "vitest";
import { fieldChoices } from "./field-tree.ts";

describe("the tree of fields", () => {
  it("puts each under its parent, and one whose parent is gone at the top", () => {
    const fields = [
      { code: "b1", parent: "b" },
      { code: "a", parent: null },
      { code: "a1", parent: "a" },
      { code: "a11", parent: "a1" },
      { code: "b", parent: null },
      { code: "x", parent: "gone" },
    ];
    expect(fieldChoices(fields).map(({ code, depth }) => `${depth}${code}`)).toEqual([
      "0a",
      "1a1",
      "2a11",
      "0b",
      "1b1",
      "0x",
    ]);
  });
});
