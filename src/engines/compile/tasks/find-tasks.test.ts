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
    ["2026年春季学期开学前建成校舍。", 2026],
    ["2027年汛期前加固堤防。", 2027],
    ["2026年年底前建成粮库。", 2026],
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
  test("principles, whatever they are called", () => {
    const text =
      "某校行动方案\n\n一、建设原则\n\n(一)坚持育人导向。专业建设应以学生为中心。\n\n二、重点任务\n\n(一)修建校舍。修建校舍。\n";
    expect(tasksOf(text)).toEqual(["action 修建校舍 -"]);
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

test("the year in which a thing came about is not until when its task is to be done", () => {
  const text =
    "某市行动方案\n\n一、重点任务\n\n(一)改造小区。完成2005年前建成的86个老旧小区改造。\n\n(二)建设公园。2027年底前建成公园5个。\n";
  expect(compile({ text, source }).tasks.map((task) => task.deadline)).toEqual([null, 2027]);
});

test("chapters that say why, and what a region is like, ask for nothing", () => {
  const text =
    "某市实施意见\n\n一、充分认识发展草业的重要意义\n\n(一)发展草业是统筹生产生态的平台。推进农牧结合。\n\n二、区域布局\n\n(一)北部地区\n\n1.基本情况:由于重利用轻管护,草原退化。\n\n2.主攻方向:治理退化草原。\n";
  expect(compile({ text, source }).tasks.map((task) => task.title)).toEqual(["主攻方向"]);
});

test("aims and what is done for them may share a chapter", () => {
  const text =
    "某镇工作计划\n\n一、经济发展目标与计划\n\n1.农业推进。建设示范基地。\n\n二、主要目标\n\n1.农业。建设示范基地。\n";
  expect(compile({ text, source }).tasks.map((task) => task.title)).toEqual(["农业推进"]);
});

test("what a project has to meet is a condition, and how a paper closes asks nobody", () => {
  const text =
    "某市实施方案\n\n一、重点任务\n\n(一)改造仓库。改造仓库屋面。\n\n二、项目实施条件\n\n1.屋面面积800平方米以上;\n\n2.仓库以新建的为主。\n\n三、狠抓落实\n\n(一)按月调度。每月调度进展。\n";
  expect(compile({ text, source }).tasks.map((task) => task.title)).toEqual(["改造仓库"]);
});

test("units stand behind a bracket that a print left open", () => {
  const text =
    "某市工作任务\n\n一、重点任务\n\n1.建设物流枢纽。建设空港、陆港物流枢纽,健全枢纽运行监测机制。\n[责任单位:\n市发展改革委、市商务局,东湖区、\n西山县人民政府]\n2.建设口岸。建设铁路口岸和公路口岸,推进通关便利化。[责任单位:市商务局]\n";
  expect(compile({ text, source }).tasks[0]?.units.map(({ name }) => name)).toEqual([
    "市发展改革委",
    "市商务局",
    "东湖区",
    "西山县人民政府",
  ]);
});
