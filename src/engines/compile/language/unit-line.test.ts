import { describe, expect, test } from "vitest";
import { fold } from "./fold.ts";
import { readParagraphs } from "./paragraphs.ts";
import { endsInUnits, goesOnInName, opensUnitLine } from "./unit-line.ts";

test.each([
  "牵头单位:甲局",
  "(责任单位:甲局",
  "【责任部门】:甲局",
  "配合单位 :甲局",
  "市级责任单位:甲局",
  "责任领导:某某",
])("%s says who answers", (line) => {
  expect(opensUnitLine(line)).toBe(true);
});
test.each(["牵头单位要按月报送", "责任单位", "实施主体工程:一期", "各责任单位:要抓紧"])("%s does not", (line) => {
  expect(opensUnitLine(line)).toBe(false);
});
test.each([
  ["责任单位:市科技局、市财政", "局、市教育局", true],
  ["责任单位:市科技局、市行政服务中", "心管委会等市直相关单位", true],
  ["责任单位:市科技局、各县(区)", "人民政府(管委会)", true],
  ["责任单位:市科技局", "局势平稳。", false],
  ["责任人:某某", "各县区要抓好落实", false],
])("%s / %s is one name: %s", (list, line, expected) => {
  expect(goesOnInName(list, line)).toBe(expected);
});

test("who answers at the end of a text is known by its label behind a stop", () => {
  expect(endsInUnits("新建林场。责任单位:市林业局、市财政局")).toBe(true);
  expect(endsInUnits("新建林场。责任单位:市林业局。加强管护")).toBe(false);
  expect(endsInUnits("压实责任单位:主体责任")).toBe(false);
});

// A print whose lines are 40 characters long; the line above who answers is as full as any.
const full = "加强基层林场建设，推动良种壮苗选育推广和林区道路均衡布局，完善管护体系，推进林";
const body = [...Array.from({ length: 14 }, () => full), `${full.slice(0, 37)}体系。`];
const read = (lines: string[]) => {
  const text = [...body, ...lines, "二、保障措施", ...body].join("\n");
  return readParagraphs(text, fold(text), []).map((one) => one.text.replace(/\s+/g, ""));
};

describe("in a print", () => {
  test.each([
    ["on lines of their own", ["牵头单位：市林业局", "责任单位：市财政局、各县（区）人民政府（管委会）"]],
    ["cut in a name", ["牵头单位：市林业局", "责任单位：市财政", "局、各县（区）人民政府（管委会）"]],
    ["behind a mark", ["牵头单位：市林业局", "责任单位：市财政局、", "各县（区）人民政府（管委会）"]],
    ["in the bracket of a name", ["牵头单位：市林业局", "责任单位：市财政局、各县（区）人民政府（", "管委会）"]],
  ])("who answers %s ends the text above, and the heading below ends them", (_name, lines) => {
    const found = read(lines);
    expect(found).toContain("牵头单位:市林业局");
    expect(found).toContain("责任单位:市财政局、各县(区)人民政府(管委会)");
    expect(found).toContain("二、保障措施");
  });

  test("a bracket of units goes over as many lines as it needs", () => {
    const found = read(["（市林业局、", "市财政局、", "市教育局、各县区政府）"]);
    expect(found.some((one) => one.endsWith("(市林业局、市财政局、市教育局、各县区政府)"))).toBe(true);
  });
});
