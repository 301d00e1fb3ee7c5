import { describe, expect, test } from "vitest";
import { findNoise } from "../clean/find-noise.ts";
import { outline } from "../outline/outline.ts";
import { notation } from "./example-table.ts";
import { findTargets } from "./find-targets.ts";

function read(text: string) {
  const found = findTargets(outline(text, findNoise(text).noise).draft);
  return { ...found, text, lines: found.targets.map(notation) };
}

describe("the year that governs", () => {
  test("a year at the head of a sentence holds for the rest of the paragraph, not for the next", () => {
    const found = read(
      "某市实施方案\n\n一、目标\n\n到2027年,体系更加完善。新建平台5家。企业达到90家。\n\n二、任务\n\n引进机构3家。\n",
    );
    expect(found.lines).toEqual([
      "新建平台数量 =5家 increase 2027",
      "企业数量 >=90家 level 2027",
      "引进机构数量 =3家 increase -",
    ]);
  });
  test("it goes on where a print broke the sentence at its semicolon", () => {
    const found = read("某市实施方案\n\n一、目标\n\n到2027年,企业达到90家;\n\n新建平台5家,森林覆盖率达到80%。\n\n");
    expect(found.lines).toEqual([
      "企业数量 >=90家 level 2027",
      "新建平台数量 =5家 increase 2027",
      "森林覆盖率 >=80% level 2027",
    ]);
  });
  test("it holds for the items of the list that follows", () => {
    const found = read(
      "某市实施方案\n\n一、目标\n\n到2027年,综合实力显著增强。\n\n——平台更强。新建平台5家。\n\n——企业更多。企业达到90家。\n\n二、任务\n\n引进机构3家。\n",
    );
    expect(found.lines).toEqual([
      "新建平台数量 =5家 increase 2027",
      "企业数量 >=90家 level 2027",
      "引进机构数量 =3家 increase -",
    ]);
  });
  test.each([
    ["the day of issue", "某市教育局\n2023年8月28日\n"],
    ["what it asks for earlier, where no day is told", ""],
  ])("a lone year far ahead is how far a paper looks; it begins with %s", (_how, foot) => {
    const text = `某市教育行动计划(2027年)\n\n一、任务\n\n(一)学校。到2027年,优质校达到70所。\n\n(二)教师。2024年春季学期前,配备率达到80%。2025年年底前,新增校车300辆。\n\n${foot}`;
    expect(read(text).lines).toEqual([
      "优质校数量 >=70所 level 2027",
      "配备率 >=80% level 2024",
      "新增校车数量 =300辆 increase 2025",
    ]);
  });
  test("a later year takes over", () => {
    const found = read("某市实施方案\n\n一、目标\n\n到2027年,企业达到90家。到2030年,企业达到200家。\n");
    expect(found.lines).toEqual(["企业数量 >=90家 level 2027", "企业数量 >=200家 level 2030"]);
  });
  test("the heading of a single year dates its part, and what lies before the year is history", () => {
    const text =
      "某省2026年政府工作报告\n\n一、2025年工作回顾\n\n新增企业300家,产值增长20%。\n\n二、2026年重点工作\n\n新增企业350家以上,产值增长8%左右。\n";
    const found = read(text);
    expect(found.lines).toEqual(["新增企业数量 >=350家 increase 2026", "产值 ~8% growth-rate 2026"]);
    expect(found.numbers.filter((number) => number.class === "past")).toHaveLength(2);
  });
  test("a date of publication after the plan's end does not turn its aims into history", () => {
    expect(
      read("某市行动方案(2021—2025年)\n\n发布日期:2027-03-01\n\n一、目标\n\n到2025年,企业达到90家。\n").lines,
    ).toEqual(["企业数量 >=90家 level 2025"]);
  });
  test("a chapter on the state of things is history, one that shall change it is not", () => {
    const found = read("某市规划\n\n一、发展基础\n\n建成平台20家。\n\n二、打造一流发展环境\n\n建成平台30家。\n");
    expect(found.lines).toEqual(["平台数量 =30家 increase -"]);
  });
  test("a five-year period ends in its last year", () => {
    expect(read("某市规划\n\n一、目标\n\n“十五五”时期,产值年均增长6%左右。\n").lines).toEqual([
      "产值 ~6% annual-rate 2030",
    ]);
  });
});

describe("what is no plan promises nothing", () => {
  test.each([
    ["某市科技计划项目管理办法", "第一条 项目验收通过率达到95%以上。"],
    ["某市数字经济发展情况的报告", "一、进展\n\n新建平台20家,产值增长15%。"],
    ["某市2025年国民经济和社会发展统计公报", "全年研发经费支出150亿元,增长12%。"],
    ["某市科技工作总结", "一、工作\n\n新增企业300家。"],
  ])("%s", (title, body) => {
    const found = read(`${title}\n\n${body}\n`);
    expect(found.targets).toEqual([]);
    expect(found.goals).toEqual([]);
  });
});

describe("lines broken by the printer", () => {
  test("a figure and its unit are read across the break", () => {
    const lines = [
      "为加快推进全省产业创新发展,抢占未来竞争制高点,构筑产业发展新优势,加快",
      "催生形成新质生产力,构建现代化产业体系,厚植经济社会发展的物质技术基础,现",
      "制定本方案如下所述,请各地各部门结合工作实际认真抓好贯彻落实工作,确保取得",
      "到2027年,以公共云方式提供服务的规模持续扩大,产业生态更加完善,建成 2000 个以",
    ];
    const found = read(
      `某省实施方案\n\n一、总体目标\n${lines.concat(lines.slice(0, 3), lines).join("\n")}\n上高质量数据集,形成良好生态。\n`,
    );
    expect(found.lines).toContain("高质量数据集数量 >=2000个 increase 2027");
  });
});

describe("every numeral is accounted for", () => {
  const text =
    "某市行动方案(2026—2028年)\n\n某政发〔2026〕12号\n\n一、目标\n\n1.到2028年,第3批试点扩大到20个,5G基站由2025年的1万个增加到2万个,覆盖45岁以下人员,推进六类平台建设。\n";
  const found = read(text);
  test("no digit is left out", () => {
    for (const run of text.matchAll(/\d+/g))
      expect(found.numbers.some((number) => number.start <= run.index && run.index + run[0].length <= number.end)).toBe(
        true,
      );
  });
  test("each has its class, and those of a target its id", () => {
    const classes = new Map(found.numbers.map((number) => [text.slice(number.start, number.end), number]));
    expect(classes.get("12")?.class).toBe("reference");
    expect(classes.get("3")?.class).toBe("ordinal");
    expect(classes.get("5")?.class).toBe("name");
    expect(classes.get("1万个")?.class).toBe("baseline");
    expect(classes.get("45岁以下")?.class).toBe("parameter");
    expect(classes.get("六类")?.class).toBe("parameter");
    const target = classes.get("2万个");
    expect(target?.class).toBe("target");
    expect(found.targets.find((one) => one.id === target?.target)?.value).toBe(20000);
  });
});

describe("what an official should look at", () => {
  const codes = (body: string) =>
    read(`某市行动方案(2026—2028年)\n\n一、目标\n\n${body}\n`).diagnostics.map((one) => one.code);
  test("growth without a base", () => expect(codes("到2028年,企业数量增长15%以上。")).toContain("baseline-missing"));
  test("a deadline beside a cadence", () =>
    expect(codes("到2028年,每年新增企业20家。")).toContain("deadline-with-cadence"));
  test("an open list", () => expect(codes("到2028年,实验室、研发机构等平台数量增长15%。")).toContain("open-list"));
  test("two comparators for one indicator", () =>
    expect(codes("到2028年,科技企业达500家。\n\n到2028年,科技企业达到500家左右。")).toContain(
      "target-comparators-differ",
    ));
  test("two values for one indicator", () =>
    expect(codes("到2028年,科技企业达500家。\n\n到2028年,科技企业达600家。")).toContain("target-values-differ"));
  test("a yearly count that needs a base", () =>
    expect(codes("到2028年,科技企业达2000家,每年新增科技企业200家。")).toContain("yearly-count-needs-base"));
  test("a range is taken at its lower end", () =>
    expect(codes("到2028年,新建平台3—5家。")).toContain("range-lower-bound"));
  test("a unit that no list has, and none for one that a list has", () => {
    expect(codes("到2028年,公共汽车拥有量不少于16标台。")).toContain("unit-unusual");
    expect(codes("到2028年,死亡率降至12/10万以下,企业达到3万家(次),大气浓度降至30微克/立方米。")).not.toContain(
      "unit-unusual",
    );
  });
  test("no deadline", () => expect(codes("新建平台3家。")).toContain("deadline-missing"));
});

describe("papers that do not say when they were written, or what they are", () => {
  test("a milestone before the last year is no history", () => {
    const found = read(
      "某市实施方案\n\n一、目标\n\n到2025年底前,全市首批100个示范社区全面建成。\n\n到2027年底前,新增平台5家。\n",
    );
    expect(found.lines).toEqual(["示范社区数量 =100个 increase 2025", "新增平台数量 =5家 increase 2027"]);
  });
  test("the year of a list holds for its items", () => {
    const found = read(
      "某市实施方案\n\n一、总体要求\n\n坚持创新。\n\n二、主要指标\n\n到2028年,全市主要指标如下:\n\n1.生产总值突破3000亿元,年均增长7%以上。\n\n2.粮食产量达到40万吨。\n\n三、任务\n\n引进机构3家。\n",
    );
    expect(found.lines.map((line) => line.replace(/ (?:level|annual-rate|increase)/, ""))).toEqual([
      "生产总值 >3000亿元 2028",
      "生产总值 >=7% 2028",
      "粮食产量 >=400000吨 2028",
      "引进机构数量 =3家 -",
    ]);
  });
  const told =
    "今年以来,我局扎实推进各项工作。\n\n一、主要指标完成情况\n\n(一)农村居民收入:完成19437元,增幅7.5%,增幅全省第1。\n\n二、工作亮点\n\n(一)高标准农田。建设28万亩,完成率124%。\n\n三、下一步打算\n\n(一)推进农田建设。新建高标准农田20万亩。\n";
  test("an account promises only where it looks ahead", () => {
    expect(read(told).lines).toEqual(["新建高标准农田 =200000亩 increase -"]);
  });
  test("an untitled paper that opens with its results tells them, whatever its chapters are called", () => {
    const results =
      "2027年,我局服务发展大局,各项工作成效显著。某镇获评示范镇,全县通过验收。目前,全县共有水厂12座,比上年相比增加2座。管网漏损率为8%,用水普及率为99%,与上年度持平。\n\n";
    const parts = "一、重点工作\n\n(一)建设水厂。新建水厂2座。\n\n二、下一步打算\n\n(一)改造管网。改造管网30公里。\n";
    expect(read(results + parts).lines).toEqual(["改造管网 =30公里 increase -"]);
    const aims =
      "2028年,全县要再创佳绩。目前,全县共有水厂12座。到2030年,用水普及率达到99%,漏损率同比下降2个百分点。\n\n";
    expect(read(aims + parts).lines).toContain("新建水厂数量 =2座 increase -");
  });
  test("the parts of a work report promise when its aims stand before them", () => {
    const part = "(一)抓项目扩投资。全年实施重点项目168个,完成投资210亿元。\n\n(二)强工业。新增规上企业20家。\n";
    const title = "某县政府工作报告\n\n各位代表:\n\n";
    expect(
      read(`${title}2028年主要预期目标是:地区生产总值增长6%。重点抓好以下五个方面工作:\n\n${part}`).lines,
    ).toHaveLength(4);
    expect(read(`${title}现在,我代表县政府报告工作。\n\n${part}`).lines).toHaveLength(1);
  });
});

describe("figures that are classed on weak evidence", () => {
  const doubts = (sentence: string) =>
    read(`某市行动方案(2026—2028年)\n\n一、总体要求\n\n坚持创新。\n\n二、重点任务\n\n${sentence}\n`).diagnostics.filter(
      ({ code }) => code === "number-doubtful",
    ).length;
  test("are told where a promise would stand", () => {
    expect(doubts("确保主城三区80%的卫生服务中心与养老机构结成对子。")).toBe(1);
    expect(doubts("全市农村公路管护里程位居全省第一,水质达标率达到95%。")).toBe(1);
  });
  test("but not where the clause sets terms, grants or looks back", () => {
    for (const sentence of [
      "对年产值超过5亿元的企业给予奖励50万元。",
      "截至目前,全市水质达标率达到95%。",
      "项目单体投资不低于500万元的,按照设备投资的10%给予补助。",
    ])
      expect(doubts(sentence)).toBe(0);
  });
});
