import { describe, expect, test } from "vitest";
import { findNoise } from "../../clean/find-noise.ts";
import { outline } from "../../outline/outline.ts";
import { notation } from "../example-table.ts";
import { findTargets } from "../find-targets.ts";

function read(text: string) {
  const found = findTargets(outline(text, findNoise(text).noise).draft);
  return { ...found, text, lines: found.targets.map(notation) };
}

const plan = "某市“十五五”科技创新发展规划\n\n一、发展目标\n\n";

describe("cells by tab", () => {
  const table = [
    "序号\t指标\t单位\t2025年\t2027年\t2030年\t属性",
    "1\t研发经费投入强度\t%\t2.45\t2.7\t≥3.0\t预期性",
    "2\t单位能耗\t—\t—\t下降6%\t[14]\t约束性",
    "3\t科技人员总量\t万人\t12.5\t14\t18左右\t预期性",
  ].join("\n");
  const found = read(`${plan}${table}\n\n二、重点任务\n\n新建实验室5家。\n`);
  test("gives a target for every year to come, from the year that is", () => {
    expect(found.lines).toEqual([
      "研发经费投入强度 =2.7% level 2027 from 2.45 in 2025",
      "研发经费投入强度 >=3% level 2030 from 2.45 in 2025",
      "单位能耗 =6% growth-rate 2027",
      "单位能耗 =14% growth-rate 2030",
      "科技人员总量 =140000人 level 2027 from 125000 in 2025",
      "科技人员总量 ~180000人 level 2030 from 125000 in 2025",
      "新建实验室数量 =5家 increase -",
    ]);
  });
  test("keeps the attribute", () => {
    expect(found.targets.map((target) => target.attribute)).toEqual([
      "预期性",
      "预期性",
      "约束性",
      "约束性",
      "预期性",
      "预期性",
      null,
    ]);
  });
  test("accounts for its numerals", () => {
    expect(found.numbers.filter((number) => number.class === "unclassified")).toEqual([]);
    expect(
      found.numbers
        .filter((number) => number.class === "baseline")
        .map((number) => found.text.slice(number.start, number.end)),
    ).toEqual(["2.45", "12.5"]);
  });
});

test.each([
  ["the merged cell lost", "序号\t指标\t目标\n2027年\t2030年"],
  ["the merged cell repeated", "序号\t指标\t目标\t目标\n\t\t2027年\t2030年"],
])("years below a head of heads, %s; a bound is no step of a path", (_, head) => {
  const found = read(
    `${plan}${head}\n1\t储能装机规模（累计）\t>40万千瓦\t>70万千瓦\n2\t数据接入率\t>40%\t>90%\n\n二、重点任务\n\n加快推进。\n`,
  );
  expect(found.lines).toEqual([
    "储能装机规模(累计) >400000千瓦 level 2027",
    "储能装机规模(累计) >700000千瓦 level 2030",
    "数据接入率 >40% level 2027",
    "数据接入率 >90% level 2030",
  ]);
});

test("rows kept apart by spaces only", () => {
  const found = read(
    `${plan}序号 指标 单位 2025年 2030年 属性\n1 算力总规模 EFLOPS 5 15 预期性\n2 基站数 万个 1.2 2 预期性\n\n二、任务\n\n加快推进。\n`,
  );
  expect(found.lines).toEqual([
    "算力总规模 =15EFLOPS level 2030 from 5 in 2025",
    "基站数 =20000个 level 2030 from 12000 in 2025",
  ]);
});

test("one cell a line with a bar behind it, and a head over the years", () => {
  const table =
    "主要目标指标表\n序号 |\n指 标 名 称 |\n单位 |\n目 标 指 标 |\n||\n2026年 |\n2027年 |\n|||\n1 |\n林木覆盖率 |\n% |\n45.2 |\n46.0 |\n2 |\n国有林场数 |\n个 |\n18 |\n20 |";
  const found = read(`某市林业行动方案（2026—2027年）\n\n一、发展目标\n\n${table}\n二、任务\n植树造林。\n`);
  expect(found.lines).toEqual([
    "林木覆盖率 =45.2% level 2026",
    "林木覆盖率 =46% level 2027",
    "国有林场数 =18个 level 2026",
    "国有林场数 =20个 level 2027",
  ]);
});

test("one cell a line, category cells merged", () => {
  const cells = [
    "类别",
    "指标",
    "2025年",
    "2030年",
    "年均/累计",
    "属性",
    "经济发展",
    "劳动生产率(万元/人)",
    "20.3",
    "27",
    "5.9",
    "预期性",
    "生产总值增长(%)",
    "—",
    "—",
    "5.5",
    "预期性",
  ];
  const found = read(`${plan}专栏1 “十五五”时期主要指标\n\n${cells.join("\n\n")}\n`);
  expect(found.lines).toEqual([
    "劳动生产率 =27万元/人 level 2030 from 20.3 in 2025",
    "生产总值增长 =5.5% annual-rate 2030",
  ]);
});

test("one cell a line, the attribute before the figures, with merged and empty cells and a long one", () => {
  const table = [
    "类别\n序号\n一级指标\n二级指标\n单位\n属性\n“十四五”\n完成值\n“十五五”\n目标值\n",
    "绿色出行\n1\n公共交通\n公交专用道里程\n公里\n预期性\n32\n48\n",
    "2\n充换电站覆盖率\n％\n预期性\n-\n85\n",
    "3\n轨道交通\n新线建设项目数量\n个\n约束性\n启动2条新线前期工作\n至2027年底,全面完成新线的可行性研究和用地预审;2028年各标段进场施工,2029年全线洞通\n",
    "安全通行\n4\n桥梁加固数量\n座\n预期性\n\n≥6\n",
    "智慧管理\n5\n信号设施\n联网路口数量\n个\n约束性\n≥150\n≥420\n",
  ].join("\n");
  const found = read(`${plan}主要指标表\n${table}\n二、重点任务\n推进绿色出行。\n`);
  expect(found.lines).toEqual([
    "公交专用道里程 =48公里 level 2030",
    "充换电站覆盖率 =85% level 2030",
    "桥梁加固数量 >=6座 level 2030",
    "联网路口数量 >=420个 level 2030",
  ]);
});

test("one cell a line, heads with years, no numbers, and an empty cell for where things stood", () => {
  const table =
    "指标\n单位\n属性\n2025年\n2030年\n林木蓄积量\n立方米\n约束性\n5200\n6100\n步道里程\n公里\n预期性\n\n90";
  const found = read(`${plan}主要指标\n${table}\n二、重点任务\n植树造林。\n`);
  expect(found.lines).toEqual(["林木蓄积量 =6100立方米 level 2030 from 5200 in 2025", "步道里程 =90公里 level 2030"]);
});

test("cells run together are split by plausibility and marked as repaired", () => {
  const glued =
    "附表:主要发展指标序号指标名称单位2025年2030年属性1研发支出占比%2.1*2.8预期性2高新技术企业数家6501200预期性3技术交易额亿元62.5150约束性注:带“*”的为2024年数据";
  const found = read(`${plan}到2030年,高新技术企业数达到1200家。\n\n${glued}\n`);
  expect(found.lines).toEqual([
    "高新技术企业数 >=1200家 level 2030",
    "研发支出占比 =2.8% level 2030 from 2.1 in 2024",
    "高新技术企业数 =1200家 level 2030 from 650 in 2025",
    "技术交易额 =150亿元 level 2030 from 62.5 in 2025",
  ]);
  expect(found.diagnostics.filter((one) => one.code === "table-repaired")).toHaveLength(3);
  expect(found.diagnostics.some((one) => one.code === "table-and-text-differ")).toBe(true);
});

describe("rows on lines of their own whose cells ran together", () => {
  const head = "序号指标名称单位2025年2030年属性";
  test.each([
    [
      "two figures apart by a blank, a dash for none, a sum in brackets",
      [head, "1供水能力万吨368 700预期性", "2节水器具普及率%— [12]约束性", "3管网漏损率%9.8 ≤8约束性"],
      [
        "供水能力 =7000000吨 level 2030 from 3680000 in 2025",
        "节水器具普及率 =12% increase 2030",
        "管网漏损率 <=8% level 2030 from 9.8 in 2025",
      ],
    ],
    [
      "a category before the number, years in brackets",
      [
        "领域序号指标单位2025年(现状)2030年(目标)属性",
        "供水保障1供水能力万吨368 700预期性",
        "2水库座12 20预期性",
        "生态3河湖水质优良比例%91.2 95左右约束性",
      ],
      [
        "供水能力 =7000000吨 level 2030 from 3680000 in 2025",
        "水库 =20座 level 2030 from 12 in 2025",
        "河湖水质优良比例 ~95% level 2030 from 91.2 in 2025",
      ],
    ],
    [
      "no numbers and no attribute",
      ["指标名称单位2025年2030年", "供水能力万吨368 700", "用水总量(亿立方米)22 25以内"],
      [
        "供水能力 =7000000吨 level 2030 from 3680000 in 2025",
        "用水总量 <=2500000000立方米 level 2030 from 2200000000 in 2025",
      ],
    ],
    [
      "three years",
      ["序号指标单位2025年2027年2030年属性", "1供水能力万吨368 500 700预期性", "2水库座12 15 20预期性"],
      [
        "供水能力 =5000000吨 level 2027 from 3680000 in 2025",
        "供水能力 =7000000吨 level 2030 from 3680000 in 2025",
        "水库 =15座 level 2027 from 12 in 2025",
        "水库 =20座 level 2030 from 12 in 2025",
      ],
    ],
    [
      "figures without anything between",
      [head, "1水库座1220预期性", "2节水型企业家200800预期性"],
      ["水库 =20座 level 2030 from 12 in 2025", "节水型企业 =800家 level 2030 from 200 in 2025"],
    ],
  ])("%s", (_name, lines, expected) => {
    const found = read(`${plan}${lines.join("\n")}\n注:[]内为五年累计数。\n\n二、重点任务\n\n加快推进。\n`);
    expect(found.lines).toEqual(expected);
    expect(found.diagnostics.filter((one) => one.code === "table-repaired")).toHaveLength(lines.length - 1);
  });

  test("a row that does not fit its head is told", () => {
    const found = read(
      `${plan}${head}\n1供水能力万吨368 500 700预期性\n2水库座12 20预期性\n\n二、任务\n\n加快推进。\n`,
    );
    expect(found.lines).toEqual(["水库 =20座 level 2030 from 12 in 2025"]);
    expect(found.diagnostics.map((one) => one.code)).toContain("table-row-unread");
  });
});

describe("rows whose name was broken over lines", () => {
  const rows = (table: string) => read(`${plan}${table}\n\n二、重点任务\n\n加快推进。\n`).lines;
  test("by tab, in two and three lines", () => {
    expect(
      rows(
        "序号\t指标\t单位\t2025年\t2030年\t属性\n1\t5岁以下儿童\n死亡率\t‰\t5.1\t≤4.8\t约束性\n2\t每千人口\n拥有执业\n医师数\t人\t2.75\t3.2\t预期性\n3\t森林覆盖率\t%\t31\t33\t约束性",
      ),
    ).toEqual([
      "5岁以下儿童死亡率 <=4.8‰ level 2030 from 5.1 in 2025",
      "每千人口拥有执业医师数 =3.2人 level 2030 from 2.75 in 2025",
      "森林覆盖率 =33% level 2030 from 31 in 2025",
    ]);
  });
  test("without row numbers, and with the rest of the name under its row", () => {
    expect(
      rows(
        "指标\t单位\t2025年\t2030年\n规模以上工业企业研发\n投入占比\t%\t1.6\t2\n农村生活污水处理\t%\t40\t60\n率\n公园面积\t公顷\t120\t150",
      ),
    ).toEqual([
      "规模以上工业企业研发投入占比 =2% level 2030 from 1.6 in 2025",
      "农村生活污水处理率 =60% level 2030 from 40 in 2025",
      "公园面积 =150公顷 level 2030 from 120 in 2025",
    ]);
  });
  test("by spaces only", () => {
    expect(
      rows(
        "序号 指标 单位 2025年 2030年 属性\n1 二级及以上综合医院\n设老年科比例 % — 60 预期性\n2 基站数 万个 1.2 2 预期性\n3 算力规模 EFLOPS 5 15 预期性",
      ),
    ).toEqual([
      "二级及以上综合医院设老年科比例 =60% level 2030",
      "基站数 =20000个 level 2030 from 12000 in 2025",
      "算力规模 =15EFLOPS level 2030 from 5 in 2025",
    ]);
  });
  test("a heading between rows belongs to no name", () => {
    expect(rows("指标\t单位\t2025年\t2030年\n创新发展\n研发强度\t%\t2.4\t3\n绿色发展\n森林覆盖率\t%\t31\t33")).toEqual([
      "研发强度 =3% level 2030 from 2.4 in 2025",
      "森林覆盖率 =33% level 2030 from 31 in 2025",
    ]);
  });
});
