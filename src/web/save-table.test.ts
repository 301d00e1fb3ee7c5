import { describe, expect, it } from "vitest";
import { tableText } from "./save-table.ts";

describe("a table as a file", () => {
  it("keeps what is seen, and nothing in it becomes a formula", () => {
    const text = tableText(
      ["名称", "数"],
      [
        ["甲,乙", "-3.5"],
        ['=1+1 "x"', "- 缺"],
      ],
    );
    expect(text).toBe('\uFEFF名称,数\r\n"甲,乙",-3.5\r\n"\'=1+1 ""x""",\'- 缺\r\n');
  });
});
