import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";

const source = { file: "plan.txt", mediaType: "text/plain", sha256: "" };
const items =
  "某市湿地保护任务分工方案\n\n一、重点任务\n\n（一）修复湿地\n\n1．恢复水系。连通河道,恢复退化湿地。\n\n2．种植林带。种植沿岸林带。\n\n（二）加强管护\n\n3．组建队伍。组建管护队伍。到2027年配齐护林员。（责任单位：市林业局）\n\n";
const compiled = (table: string) => {
  const { tasks, diagnostics } = compile({ text: `${items}附件\n\n任务分工表\n\n${table}\n`, source });
  return {
    units: tasks.map((task) => task.units.map((unit) => `${unit.name}/${unit.role}`).join(" ")),
    due: tasks.map((task) => task.deadline),
    codes: diagnostics.map((diagnostic) => diagnostic.code).filter((code) => /units-from|duty-rows/.test(code)),
  };
};

describe("a table at the end names who answers for the items", () => {
  const row1 = ["1", "恢复水系", "市水利局", "市财政局、市农业农村局", "2028年12月"];
  const row2 = ["2", "种植林带", "市林业局", "各县区人民政府", "持续推进"];
  const heads = ["序号", "重点任务", "牵头单位", "配合单位", "完成时限"];
  const expected = {
    units: [
      "市水利局/lead 市财政局/support 市农业农村局/support",
      "市林业局/lead 各县区人民政府/support",
      "市林业局/lead",
    ],
    due: [2028, null, 2027],
    codes: ["units-from-table", "units-from-table"],
  };
  test.each([
    [
      "by tab",
      [heads, row1, row2]
        .map((row) => row.join("\t"))
        .join("\n")
        .replace("种植林带", "2.种植林带。"),
    ],
    [
      "by bar",
      [heads, ["---", "---", "---", "---", "---"], row1, row2].map((row) => `| ${row.join(" | ")} |`).join("\n"),
    ],
    ["one cell a line", [...heads, ...row1, ...row2].join("\n")],
  ])("cells %s", (_how, table) => {
    expect(compiled(table)).toEqual(expected);
  });

  test("several under 责任单位 share by duty, and what the item says itself goes first", () => {
    const table = "任务\t责任单位\n恢复水系\t市水利局、市财政局\n组建队伍\t市人社局";
    expect(compiled(table).units).toEqual(["市水利局/by-duty 市财政局/by-duty", "", "市林业局/lead"]);
  });

  test("a row that no item repeats is told", () => {
    const table = "任务\t责任单位\n恢复水系\t市水利局\n监测水质\t市生态环境局";
    expect(compiled(table).codes).toEqual(["units-from-table", "duty-rows-unmatched"]);
  });

  test("a table of other things answers for nothing", () => {
    expect(compiled("序号\t项目\t总投资\n1\t恢复水系\t2亿元\n2\t种植林带\t1亿元").codes).toEqual([]);
  });
});

test("a paper that is nothing but its table asks by its rows", () => {
  const text =
    "某市2026年民生实事任务分解表\n序号\t项目名称\t工作内容\t完成时限\t牵头单位\t配合单位\n1\t就业促进\t新增就业5.5万人,开展培训2万人次\t12月底\t市人社局\t市财政局\n2\t养老托育\t新增托位3000个;新建食堂60家\t11月底\t市民政局、市卫健委\t各县区政府\n";
  const out = compile({ text, source: { file: "table.txt", mediaType: "text/plain", sha256: "" } });
  expect(out.meta.title).toBe("某市2026年民生实事任务分解表");
  expect(out.tasks.map((task) => [task.label, task.title, task.measures.length, task.deadline])).toEqual([
    ["1", "就业促进", 1, 2026],
    ["2", "养老托育", 2, 2026],
  ]);
  expect(out.tasks[0]?.units).toEqual([
    { name: "市人社局", role: "lead" },
    { name: "市财政局", role: "support" },
  ]);
  expect(out.targets.map((target) => target.value)).toEqual([55000, 20000, 3000, 60]);
  expect(out.numbers.filter((number) => number.class === "unclassified")).toEqual([]);
});

describe("what the rows of a table ask where nothing else does", () => {
  const rowsOf = (text: string) =>
    compile({ text, source }).tasks.map(({ label, title, units }) =>
      [label, title, ...units.map((unit) => `${unit.name}/${unit.role}`)].join(" ").trim(),
    );

  test("a cell a line under numbers, behind a notice and its demands", () => {
    const text =
      "某区人民政府办公室关于印发2026年区政府工作报告目标任务的通知\n各镇人民政府、街道办事处:\n现印发给你们。\n附件:2026年目标任务分解表\n附件\n2026年目标任务分解表\n序号\n2026年预期目标\n责任单位\n1\n固定资产投资增长6%左右\n区发展改革委\n2\n空气质量完成年度目标任务\n区生态环境局、区住房城乡建委\n";
    expect(rowsOf(text)).toEqual([
      "1 固定资产投资增长6%左右 区发展改革委/lead",
      "2 空气质量完成年度目标任务 区生态环境局/by-duty 区住房城乡建委/by-duty",
    ]);
  });

  test("safeguards above the table take nothing away from it", () => {
    const text =
      "某县2026年民生实事实施方案\n一、保障措施\n(一)加强组织领导。各部门要健全机制。\n附件\n民生实事分工表\n项目名称\t建设内容\t责任单位\n改造管网\t改造供水管网30公里\t县水利局\n建设公园\t新建口袋公园5处\t县住建局\n";
    expect(rowsOf(text).slice(-2)).toEqual(["改造管网 县水利局/lead", "建设公园 县住建局/lead"]);
  });

  test("cells merged over rows: a duty of the project above, a body more, units that hold on", () => {
    const text =
      "某县2026年民生实事分工表\n项目名称 | 工作任务 | 计划完成时间 | 牵头单位 |\n1.城区提升项目 | 改造道路; | 11月 | 住建局 |\n对重点路段进行绿化; | 10月 | 城投集团 | |\n新建停车场3处。 | 11月 | 建设局 | |\n2026年11月 | 经开区 | ||\n2.农路项目 | 养护农村公路。 | 10月 | 交通运输局 |\n";
    expect(rowsOf(text)).toEqual([
      "1. 城区提升项目 住建局/lead",
      "对重点路段进行绿化 城投集团/lead",
      "新建停车场3处 建设局/lead 经开区/lead",
      "2. 农路项目 交通运输局/lead",
    ]);
    const tabs =
      "某县2026年重点任务分解表\n序号\t重点任务\t责任单位\n1\t新建小学2所\t县教育局、县财政局\n2\t新建幼儿园3所\n3\t扩建医院1所\t县卫健局\n";
    expect(rowsOf(tabs)).toEqual([
      "1 新建小学2所 县教育局/by-duty 县财政局/by-duty",
      "2 新建幼儿园3所 县教育局/by-duty 县财政局/by-duty",
      "3 扩建医院1所 县卫健局/lead",
    ]);
  });

  test("cells that blanks part, blanks within them too; an empty cell between tabs", () => {
    const blanks =
      "某市护林任务分解表\n序号 类别 主要任务 细化措施 牵头单位 参与单位 责任单位\n1 加强巡 护 划定巡护区 组建巡护队伍,每月巡护4次。到2027年,林地保有量保持在30万亩以上。 市林业局 市财政局、公安局等 各县(市、区)人民政府\n2   防治病虫害。监测松林,清理病树。 市林业局、农业农村局 市科技局 各县(市、区)人民政府\n";
    expect(rowsOf(blanks)).toEqual([
      "1 加强巡 护 划定巡护区 市林业局/lead 各县(市、区)人民政府/support 市财政局/support 公安局/support",
      "2 防治病虫害。监测松林,清理病树 市林业局/lead 农业农村局/lead 各县(市、区)人民政府/support 市科技局/support",
    ]);
    const tabs =
      "某公司2026年重点任务分解表\n序号\t工作任务\t牵头部门\t配合部门\t完成时限\n1\t改造厂房2处\t工程部\t\t6月底\n2\t申报专利15件\t科技部\t财务部\t9月底\n";
    expect(rowsOf(tabs)).toEqual(["1 改造厂房2处 工程部/lead", "2 申报专利15件 科技部/lead 财务部/support"]);
  });

  test("who is addressed is no task", () => {
    const text =
      "某市招商攻坚方案\n一、对象\n(一)三县:甲县、乙县、丙县。\n(二)三区:丁区、戊区。\n二、任务\n(一)签约项目。推进项目签约。\n";
    expect(rowsOf(text)).toEqual(["(一) 签约项目"]);
  });

  test("rows of an account ask for nothing", () => {
    const text =
      "某县2025年民生实事完成情况的通报\n项目名称\t工作内容\t责任单位\n改造管网\t改造供水管网30公里\t县水利局\n建设公园\t新建口袋公园5处\t县住建局\n";
    expect(rowsOf(text)).toEqual([]);
  });
});

test.each([
  ["by tab in a chapter beside other items", "", ["总体安排", "新建书屋12处、步道30公里", "改造市场8个", "加强调度"]],
  ["in an annex its rows repeat nobody's", "附件1\n\n任务分工表\n\n", ["总体安排", "加强调度"]],
])("a table of duties %s", (_how, above, expected) => {
  const table =
    "序号\t工作任务\t牵头单位\t配合单位\n1\t新建书屋12处、步道30公里\t区文旅局\t区财政局\n2\t改造市场8个\t区商务局\t区发改局\n";
  const items = "一、重点任务\n(一)总体安排。办好两件实事。(责任单位:区政府办)\n";
  const last = "二、保障机制\n(一)加强调度。每月调度进展。\n";
  const title = "某区2028年实事分工方案\n";
  const text = above === "" ? title + items + table + last : title + items + last + above + table;
  const out = compile({ text, source });
  expect(out.tasks.map((task) => task.title)).toEqual(expected);
  expect(out.tasks.map((task) => task.id)).toEqual(expected.map((_title, i) => `k${i + 1}`));
  // The number of a row is no part of what it promises.
  expect(out.targets.map((target) => [target.metric, target.value])).toEqual([
    ["新建书屋数量", 12],
    ["新建步道", 30],
    ["改造市场数量", 8],
  ]);
});

test("the head of a table that comes again on the next page is no row", () => {
  const head = "序号\t工作任务\t牵头单位\t配合单位\n";
  const text = `某区2028年实事分工方案\n一、任务\n${head}1\t新建书屋12处\t区文旅局\t区财政局\n${head}2\t改造市场8个\t区商务局\t区发改局\n`;
  expect(compile({ text, source }).tasks.map((task) => task.title)).toEqual(["新建书屋12处", "改造市场8个"]);
});
