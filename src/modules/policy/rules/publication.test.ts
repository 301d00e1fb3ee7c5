import { describe, expect, it } from "vitest";
import {
  compileRefusal,
  fileTitle,
  isSameDocument,
  namedBases,
  publisherFields,
  relationRefusal,
  titleKey,
} from "./publication.ts";

describe("what the publisher's page states (GOV-01, GOV-02)", () => {
  it.each([
    ["索引号 2523352094740628974", "indexNumber", "2523352094740628974"],
    ["  • 索引号： 11370200MB28", "indexNumber", "11370200MB28"],
    ["主题分类 科技", "subjectClass", "科技"],
    ["有效性：有效", "validity", "有效"],
    ["规范性文件登记号", "normativeNumber", null],
    ["规范性文件登记号 QDCR-2024-0010001", "normativeNumber", "QDCR-2024-0010001"],
    ["(此件公开发布)", "disclosure", "此件公开发布"],
    ["(此件主动公开)", "disclosure", "此件主动公开"],
    ["正文提到政策有效性的句子", "validity", null],
  ] as const)("%s → %s %s", (line, field, value) => {
    expect(publisherFields(`标题\n${line}\n正文`)[field]).toBe(value);
  });
});

describe("documents named as the basis (GOV-04)", () => {
  const find = (text: string) => namedBases(text, { start: 0, end: text.length });

  it.each([
    [
      "with its number",
      "根据《关于加快推进某某建设的实施意见》(某政字〔2022〕225号)精神,制定本方案。",
      [["关于加快推进某某建设的实施意见", "某政字〔2022〕225号"]],
    ],
    [
      "several in one sentence",
      "按照《甲乙丙丁规划纲要》《三年行动计划》,结合实际,制定本方案。",
      [
        ["甲乙丙丁规划纲要", null],
        ["三年行动计划", null],
      ],
    ],
    ["the covering notice names the plan itself, no basis", "《某市行动方案》已经研究同意,现印发给你们。", []],
    ["too short to be a document", "根据《规划》,制定本方案。", []],
  ])("%s", (_case, text, expected) => {
    expect(find(text).map((basis) => [basis.title, basis.number])).toEqual(expected);
  });

  it("points at the words", () => {
    const text = "前言。根据《甲乙丙丁规划纲要》,制定本方案。";
    const [basis] = find(text);
    expect(text.slice(basis!.start, basis!.end)).toBe("《甲乙丙丁规划纲要》");
  });

  it("looks at the preamble only", () => {
    const text = "一、任务\n落实《甲乙丙丁规划纲要》。";
    expect(namedBases(text, { start: 0, end: 0 })).toEqual([]);
  });
});

describe("relations", () => {
  const own = { titleZh: "某市“十四五”规划", relations: [{ kind: "based-on", otherTitle: "国家规划纲要" }] };

  it.each([
    ["a new one", { kind: "implements", otherTitle: "国家规划纲要" }, null],
    ["a known one", { kind: "based-on", otherTitle: "《国家规划纲要》" }, "policy.relation-known"],
    ["to itself", { kind: "continues", otherTitle: "某市十四五规划" }, "policy.relation-to-itself"],
  ])("%s", (_case, added, code) => {
    expect(relationRefusal(own, added)?.code ?? null).toBe(code);
  });

  it("compares titles by their words", () => {
    expect(titleKey("《某市 “十四五”规划》(2021—2025年)")).toBe(titleKey("某市“十四五”规划（2021-2025年）"));
  });
});

describe("compiling a received file", () => {
  it.each([
    ["received", null],
    ["failed", null],
    ["compiled", "policy.file-settled"],
  ])("that is %s", (state, code) => {
    expect(compileRefusal({ state })?.code ?? null).toBe(code);
  });
});

describe("a title in a file name", () => {
  it.each([
    ["某市行动方案（2024—2026年）", "某市行动方案（2024—2026年）"],
    ["甲/乙:丙？\n 丁", "甲乙丙？ 丁"],
    ["方".repeat(200), "方".repeat(60)],
  ])("%j becomes %j", (title, name) => {
    expect(fileTitle(title)).toBe(name);
  });
});

describe("the same document", () => {
  const kept = { title_zh: "某市“十四五”科技创新规划", document_number: "某政办字〔2021〕5号" };
  it.each([
    ["the same number in other widths", kept, { title: "别的标题", documentNumber: "某政办字〔2021〕５号" }, true],
    ["the same number", kept, { title: "别的标题", documentNumber: "某政办字〔2021〕5号" }, true],
    [
      "another number under the same title",
      kept,
      { title: kept.title_zh, documentNumber: "某政办字〔2026〕5号" },
      false,
    ],
    ["the same title, no number", kept, { title: "某市十四五科技创新规划", documentNumber: null }, true],
    ["another title, no number", kept, { title: "某市科技创新规划", documentNumber: null }, false],
    ["neither title nor number", kept, { title: null, documentNumber: null }, false],
  ])("%s", (_case, one, read, expected) => {
    expect(isSameDocument(one, read)).toBe(expected);
  });
});
