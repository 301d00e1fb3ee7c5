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
