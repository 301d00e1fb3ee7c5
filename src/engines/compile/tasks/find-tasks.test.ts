import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";

const source = { file: "plan.txt", mediaType: "text/plain", sha256: "" };
const tasksOf = (text: string) =>
  compile({ text, source }).tasks.map((task) => `${task.class} ${task.title} ${task.deadline ?? "-"}`);

describe("when a task is due", () => {
  test.each([
    ["到2026年,改造危桥30座。", 2026],
    ["到2026年、2028年,绿化率分别达到40%、45%。", 2028],
    ["2028年6月底前建成粮库。到2027年,完成选址。", 2028],
    // A step within the task and a start are no deadline.
    ["改造公路300公里,其中2026年底前完成100公里。", null],
    ["自2026年起,每年改造公路30公里。", null],
    // One of several measures has a day of its own.
    ["推进普查。2026年6月底前完成名录编制。严格管护。", null],
    ["2026年底前建成粮库;2027年底前建成码头。", 2027],
  ])("%s", (text, due) => {
    expect(tasksOf(`某市行动方案\n\n一、重点任务\n\n(一)完善设施。${text}\n`)).toEqual([
      `action 完善设施 ${due ?? "-"}`,
    ]);
  });
});

test("an item that only says what shall stand has that as its measures", () => {
  const text =
    "某市行动方案\n\n一、重点任务\n\n(一)做强装备。整机年产能达到1000台,配套率不低于75%;本地能力居前列。装备是基础。\n";
  expect(compile({ text, source }).tasks[0]?.measures.map((measure) => measure.text)).toEqual([
    "整机年产能达到1000台,配套率不低于75%",
  ]);
});

describe("what is no task", () => {
  test.each(["发展基础和形势要求", "发展环境分析", "现实基础与挑战", "产业现状及形势研判"])(
    "a chapter of background: %s",
    (title) => {
      const text = `某市行动方案\n\n一、${title}\n\n建设成效显著。建立平台。\n\n二、重点任务\n\n(一)修建水库。修建水库。\n`;
      expect(tasksOf(text)).toEqual(["action 修建水库 -"]);
    },
  );
  test.each(["名词解释", "附:名词解释", "有关名词解释", "专业名词注释"])("terms explained under %s", (line) => {
    const text = `某市行动方案\n\n一、重点任务\n\n(一)修建水库。修建水库。\n\n${line}\n\n1.海绵城市:推广下沉绿地,建设蓄水池。\n\n2.智慧灌溉:按需供水。\n`;
    expect(tasksOf(text)).toEqual(["action 修建水库 -"]);
  });
  test("a chapter that works on the environment asks", () => {
    const text = "某市行动方案\n\n一、优化发展环境\n\n(一)修建水库。修建水库。\n";
    expect(tasksOf(text)).toEqual(["action 修建水库 -"]);
  });
  test("how the plan is pushed on is a safeguard", () => {
    const text =
      "某市行动方案\n\n一、重点任务\n\n(一)修建水库。修建水库。\n\n二、推进机制\n\n(一)月度调度。每月调度进展。\n";
    expect(tasksOf(text)).toEqual(["action 修建水库 -", "safeguard 月度调度 -"]);
  });
});
