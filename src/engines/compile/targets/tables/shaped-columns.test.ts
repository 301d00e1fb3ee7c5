import { describe, expect, test } from "vitest";
import { compile } from "../../compile.ts";
import { notation } from "../example-table.ts";

const source = { file: "x.txt", mediaType: "text/plain", sha256: "" };
const plan = (title: string, table: string) =>
  compile({
    text: `某市绿色交通行动方案（2027-2029年）\n\n一、重点任务\n\n（一）推广新能源。推广新能源车辆。\n\n附件1\n\n${title}\n\n${table}\n\n注：以上含改造。\n`,
    source,
  });
const read = (title: string, table: string) => plan(title, table).targets.map(notation);
const cells = (words: string, between = "\n\n") => words.split(" ").join(between);
const shared = "各区充电设施建设任务分配表";

describe("heads that are no set words", () => {
  const wanted = [
    "东区新增充电桩 =300个 increase 2029",
    "东区新增换电站 =2座 increase 2029",
    "西区新增充电桩 >=250个 increase 2029",
    "西区新增换电站 =1座 increase 2029",
    "南区新增充电桩 =180个 increase 2029",
    "合计新增充电桩 >=730个 increase 2029",
    "合计新增换电站 =3座 increase 2029",
  ];
  test.each([
    [
      "a cell a paragraph, a figure that is also the next number",
      cells("序号 区域 新增充电桩（个） 新增换电站（座） 1 东区 300 2 2 西区 250-300 1 3 南区 180 — 合计 730-780 3"),
    ],
    [
      "a cell a line",
      cells(
        "序号 区域 新增充电桩（个） 新增换电站（座） 1 东区 300 2 2 西区 250-300 1 3 南区 180 — 合计 730-780 3",
        "\n",
      ),
    ],
    [
      "rows by tab, nothing promised to one",
      "区域\t新增充电桩（个）\t新增换电站（座）\n东区\t300\t2\n西区\t250—300\t1\n南区\t180\t0\n合计\t730—780\t3",
    ],
    [
      "rows by bar, numbered, the sum under a merged cell",
      "| 序号 | 区域 | 新增充电桩（个） | 新增换电站（座） |\n|---|---|---|---|\n| 1 | 东区 | 300 | 2 |\n| 2 | 西区 | 250~300 | 1 |\n| 3 | 南区 | 180 | — |\n| 合计 |  | 730~780 | 3 |",
    ],
  ])("%s", (_name, table) => {
    expect(read(shared, table)).toEqual(wanted);
  });

  test("a cell broken over two lines, one who answers at the end, words beside the name", () => {
    const table = cells(
      "序号 行业 建设区域 装机计划（兆瓦） 责任单位 1 地铁 车站、车辆段 35-36 申通 集团 2 港口 码头、仓库 9.5-15 港务集团 汇总 44.5-51",
    );
    expect(read("各行业光伏建设分配表", table)).toEqual([
      "地铁装机计划 >=35兆瓦 level 2029",
      "港口装机计划 >=9.5兆瓦 level 2029",
      "汇总装机计划 >=44.5兆瓦 level 2029",
    ]);
  });

  test("the aims of two years, and the unit of the whole table above it", () => {
    const table = "单位：个\n\n区域\t2027年目标\t2029年目标\n东区\t300\t500\n西区\t250\t400\n总计\t550\t900";
    expect(read("分年度目标", table)).toEqual([
      "东区 =300个 level 2027",
      "东区 =500个 level 2029",
      "西区 =250个 level 2027",
      "西区 =400个 level 2029",
      "总计 =550个 level 2027",
      "总计 =900个 level 2029",
    ]);
  });

  test("over pages: the head said again, a merged cell dropped, a sum beside the numbers of years, shares of them", () => {
    const head =
      "| 区域 |  | 建站总数（座） | 2027年建站数量（座） | 2027年完成比例 | 2028年建站数量（座） | 2028年完成比例 |\n| --- | --- | --- | --- | --- | --- | --- |";
    const table = `${head}\n| 中心区 | 东区 | 30 | 12 | 40.00% | 18 | 60.00% |\n| 西区 | 20 | 5 | 25.00% | 15 | 75.00% |  |\n${head}\n|  |  |  |  | % |  |  |\n| 中心区小计 |  | 50 | 17 | 34.00% | 33 | 66.00% |\n| 外环 | 南区 | 10 | 4 | 40.00 | 6 | 60.00% |\n| 北区 | 8 | 2 | 25.00% | 6 | 75.00% |  |`;
    expect(read("各区建站计划分解表", table)).toEqual([
      "东区建站总数 =30座 level 2029",
      "东区建站数量 =12座 level 2027",
      "东区建站数量 =18座 level 2028",
      "西区建站总数 =20座 level 2029",
      "西区建站数量 =5座 level 2027",
      "西区建站数量 =15座 level 2028",
      "中心区小计建站总数 =50座 level 2029",
      "中心区小计建站数量 =17座 level 2027",
      "中心区小计建站数量 =33座 level 2028",
      "南区建站总数 =10座 level 2029",
      "南区建站数量 =4座 level 2027",
      "南区建站数量 =6座 level 2028",
      "北区建站总数 =8座 level 2029",
      "北区建站数量 =2座 level 2027",
      "北区建站数量 =6座 level 2028",
    ]);
  });

  test("what projects cost and when they are built is told, and so is a list nobody calls aims", () => {
    const projects = cells(
      "序号 项目名称 建设内容 总投资（亿元） 建设年限 1 东站 站房改造 3.5 2027-2028 2 西港 码头扩建 12 2027-2029 合计 15.5",
    );
    expect(read("重点项目表", projects)).toEqual([]);
    expect(read("现有设施情况", "区域\t充电桩（个）\t换电站（座）\n东区\t300\t2\n西区\t250\t1")).toEqual([]);
  });
});
