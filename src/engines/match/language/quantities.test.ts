import { describe, expect, it } from "vitest";
import { quantitiesIn, quantitiesOf } from "./quantities.ts";

const infinity = Number.POSITIVE_INFINITY;

describe("quantities in a text", () => {
  it.each([
    ["抗冲击韧性≥67%", "percent", 67, infinity, true],
    ["重复使用破损率3%以下", "percent", -infinity, 3, true],
    ["耐高温1700度以上", "temperature", 1700, infinity, true],
    ["耐压不低于 60 MPa", "pressure", 60e6, infinity, true],
    ["作业水深3000米", "length", 3000, 3000, false],
    ["工作温度-20～60℃", "temperature", -20, 60, false],
    ["堆积密度≥1.80克/立方厘米", "density", 1800, infinity, true],
    ["投资不超过2,000万元", "money", -infinity, 2e7, true],
    ["航速12节", "speed", 12 * 0.5144444, 12 * 0.5144444, false],
    ["能耗控制在0.5千瓦时以内", "energy", -infinity, 0.5, true],
  ])("%s", (text, dimension, low, high, bounded) => {
    const [found, ...more] = quantitiesIn("text", text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ dimension, bounded });
    expect([found?.low, found?.high]).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)]);
    expect(text.endsWith(found?.written ?? "")).toBe(true);
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe(found?.written);
  });

  it.each(["公司自2011年成立以来", "5G通信", "GCr15轴承钢", "型号V3"])("finds none in %s", (text) => {
    expect(quantitiesIn("text", text)).toEqual([]);
  });

  it.each([
    ["冬季水温低于10℃时滤池失效，要求去除率不低于70%", ["去除率不低于70%"]],
    ["人工抽样误差超过20%。需要在线设备，误差低于5%", ["误差低于5%"]],
    ["年产量25万吨", []],
  ])("tells what is wanted from what is told: %s", (text, wanted) => {
    const bounded = quantitiesIn("text", text).filter((one) => one.bounded);
    expect(bounded.map(({ written }) => written)).toEqual(wanted);
  });

  it("knows what the number is of, within its clause", () => {
    expect(quantitiesIn("text", "材料密度较小，使用寿命≥10年").map(({ subject }) => subject)).toEqual(["使用寿命"]);
  });

  it("reads number fields in the same measure", () => {
    const [field] = quantitiesOf([
      { role: "number", name: "depth", subject: "工作水深", comparator: ">=", value: 3, unit: "km" },
    ]);
    expect(field).toMatchObject({ dimension: "length", low: 3000, high: infinity, span: null });
  });
});
