import { describe, expect, it } from "vitest";
import { headingLanguage } from "./paste.ts";

describe("the first line of pasted cells", () => {
  it.each([
    [["序号", "事项", "完成时限"], "zh"],
    [["事 项", "责任单位"], "zh"],
    [["Commitment", "Deadline"], "en"],
    [["事项", "编号（请勿改动）"], "export"],
    // Headings that name no commitment, or nothing that can be changed, are cells like others.
    [["完成时限", "责任单位"], null],
    [["事项", "原文"], null],
    [["建设海洋实验室", "2027-06-30"], null],
    [[], null],
  ])("%j is %s", (cells, said) => {
    expect(headingLanguage(cells)).toBe(said);
  });
});
