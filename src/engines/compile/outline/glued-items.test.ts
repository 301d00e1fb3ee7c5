import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";

describe("items that lost their line break", () => {
  const labels = (text: string) =>
    compile({ text, source: { file: "plan.txt", mediaType: "text/plain", sha256: "" } })
      .nodes.filter((node) => node.label !== null)
      .map((node) => `${node.label}${node.title?.slice(0, 12)}`);
  it("an item glued to the couplet of its chapter", () => {
    const text =
      "某市养老意见\n一、明确目标,促进养老发展1、三年发展目标。\n签约率达到96%。\n2、延伸服务。\n二、改革体制,健全网络3、理顺管理体制。\n实行分级管理。\n";
    expect(labels(text)).toEqual([
      "一、明确目标,促进养老发展",
      "1、三年发展目标",
      "2、延伸服务",
      "二、改革体制,健全网络",
      "3、理顺管理体制",
    ]);
    expect(labels("某市意见\n一、主要任务\n加快地铁1、2号线建设。\n二、建设1、2号泵站。\n")).toEqual([
      "一、主要任务",
      "二、建设1、2号泵站",
    ]);
  });

  it("an item behind who answers for the one above, however long its first sentence", () => {
    const long =
      "对投资 2 亿元或年纳税 5000 万元以上的项目(包括企业增资、企业并购增资、企业技改增资、利润再投资、境外资金投资)";
    const text = `某市意见\n现提出以下意见。1.支持团队。给予补助。责任单位:市科技局。2.${long},给予奖励。责任单位:市财政局。\n`;
    expect(labels(text)).toEqual(["1.支持团队", `2.${long.slice(0, 12)}`]);
  });
});
