import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { readParagraphs } from "./paragraphs.ts";

const paragraphsOf = (text: string) => readParagraphs(text, fold(text), []).map((one) => one.text.replace(/\s+/g, ""));
const full =
  "加强基层医疗卫生机构建设，推动优质医疗资源扩容下沉和均衡布局，完善分级诊疗体系，推进紧密型县域医共体建设，";
const printed = `${full}\n`.repeat(14);

test.each([
  ["two empty lines", "\n\n\n"],
  ["three", "\n\n\n\n"],
])("a page break of %s in mid-sentence ends no paragraph of a printed text", (_name, gap) => {
  const found = paragraphsOf(
    `${printed}到二〇二八年每个县建成县域医疗卫生次中心、标准化乡镇卫生院，配齐智慧化设备，新增胸痛卒中和慢性病管理中心${gap}共30家，实现优质服务全覆盖。\n`,
  );
  expect(found.at(-1)).toContain("慢性病管理中心共30家");
});

test("an empty line after a whole sentence, before a label or after a short line does end it", () => {
  const closed = `${full.slice(0, -1)}。`;
  expect(paragraphsOf(`${printed}${closed}\n\n\n本方案自印发之日起施行。\n`).at(-1)).toBe("本方案自印发之日起施行。");
  expect(paragraphsOf(`${printed}${full.slice(0, -1)}县\n\n（二）做强基层。\n`).at(-1)).toBe("(二)做强基层。");
});

test("rows of cells set apart by spaces stand for themselves", () => {
  const rows = [
    "指标名称    单位   2025年   2028年",
    "林木蓄积量   万方   310      360",
    "国有林场数   个     18       20",
  ];
  expect(paragraphsOf(`${rows.join("\n")}\n`)).toHaveLength(3);
});

test("an item that opens with a dash stands for itself, however full the line before it", () => {
  const item = `——${full.slice(2, -1)}。`;
  expect(paragraphsOf(`${printed.trimEnd().slice(0, -1)}。\n${item}\n${item}\n`).slice(-2)).toEqual([
    fold(item),
    fold(item),
  ]);
});

test.each([
  ["推进粮食烘干和仓储设施建设，提高产后服务能力，推动种粮大户\n“上图入库”，实现动态管理。", 1],
  ["支持老字号开展技艺传承和文化创新，每年推出一批新品，建成体验馆共计\n20家，培育传承人200名。", 1],
  ["到\n2028年，全市公共充电桩保有量达到5万个。", 1],
  ["（二）补齐农村公路短板，推动交通运输服务均等化全面提升\n“四好农村路”建设持续推进。", 2],
  ["全面推进老旧管网改造，保障城市运行安全。\n“一网统管”平台上线运行。", 2],
  ["实施职业技能提升行动，扩大培训规模\n2028年底前完成全部任务。", 2],
  ["加强协同联动，形成工作合力，推动重点任务落地见效，确保各项目标如期实现\n附件：任务分工表", 2],
])("a text of whole paragraphs, cut by a crawler or not: %s", (text, count) => {
  expect(paragraphsOf(`${text}\n`)).toHaveLength(count);
});

test("a short printed paper is joined too, a short paper of whole paragraphs is not", () => {
  const lines = [
    "为推进岸电使用，减少靠港船舶大气污染物排放，依据有关法",
    "律法规，制定本方案。",
    "一、工作目标",
    "到2027年底，全市沿海港口专业化泊位岸电设施覆盖率达到百",
    "分之百，靠港船舶岸电使用量明显增加，新建改建岸电设施四",
    "十套，培育企业三家。",
    "二、主要任务",
    "（一）加快建设。对全市现有泊位开展排查，建立“一泊位一",
    "档”，完成集装箱、客滚、邮轮码头岸电改造。（市交通运输",
    "局、港口集团负责）",
    "（二）推动改造。支持航运企业改造船舶一百二十艘，将受电",
    "设施安装情况纳入检验。（海事局牵头）",
    "三、工作要求",
    "各单位要加强协同配合。",
  ];
  expect(paragraphsOf(lines.join("\n"))).toHaveLength(8);
  const whole = Array.from(
    { length: 14 },
    (_one, i) => `（${"一二三四五六七八九十"[i % 10]}）加强管护。落实管护责任，完善管护制度，定期开展检查评估工作。`,
  );
  expect(paragraphsOf(whole.join("\n"))).toHaveLength(14);
});

test("half-width points end sentences where a paper uses them for stops", () => {
  const folded = fold("一.总体要求\n坚持公益性.到2027年药占比降至25.5%.\n(一)加强学科.引进人才.");
  expect(folded).toBe("一.总体要求\n坚持公益性。到2027年药占比降至25.5%。\n(一)加强学科。引进人才。");
  expect(fold("见附表.\n坚持公益性。推动发展。")).toBe("见附表.\n坚持公益性。推动发展。");
});

test("rows of a table stand for themselves in a print whose lines were broken", () => {
  const printed = "加快建设一批面向全省科研机构和企业开放的共享服务平台体系，推动仪器设备\n".repeat(14);
  const rows = "3\t农田灌溉水有效利用系数\t—\t0.55\t0.58\t预期性\n4\t农村自来水普及率\t%\t92.3\t95\t预期性\n";
  expect(paragraphsOf(`${printed}\n${rows}`)).toHaveLength(3);
  expect(paragraphsOf(`${printed}\n${rows.replaceAll("\t", " | ")}`)).toHaveLength(3);
});

test("a reader of .pdf that ends lines behind every mark: labels, brackets, quotations and figures go on", () => {
  const body = [
    "围绕重点产业链，",
    "推动龙头企业、",
    "高校院所、",
    "科研机构联合攻关，建设一批贯通研发设计、中试验证、检验检测和成果转化全过程的公共服务平",
    "台，完善",
    "“一链一策”",
    "工作机制，",
    "强化要素保障，推动创新资源向产业链集聚，促进产业链上下游企业在技术研发、产品配套和市场开",
    "拓方面加强协同。",
  ];
  const text = [
    ...body,
    ...body,
    "（一）",
    "加快技术攻关。",
    ...body,
    "有",
    "效发明专利总量较",
    "“十三五”",
    "增加20%，",
    "每万人高价值发明专利拥有量达到3.5",
    "件。",
    "（省",
    "知识产权局、省科技厅按照职责分工负责）",
    "（二）扩大合作。",
    ...body,
    "7.推动",
    "“一件事”",
    "集成改革。",
    ...body,
    "机关、",
    "事业单位公开账款信息，实现账款化解",
    "率达到百分之六",
    "十，形成合力，各县（区）",
    "要结合实际落实。",
    "政府性融资担保费",
    "率全部降至1.5%以下，扩大服务。",
    "8、",
    "加强监测。",
    ...body,
    "三、“十五五”",
    "时期发展目标",
    ...body,
  ];
  const found = paragraphsOf(text.join("\n"));
  expect(found.some((one) => one.startsWith("7.推动“一件事”集成改革。"))).toBe(true);
  expect(found.find((one) => one.startsWith("(一)"))).toBe("(一)加快技术攻关。");
  expect(found.some((one) => one.includes("有效发明专利总量较“十三五”增加20%,"))).toBe(true);
  expect(found.some((one) => one.includes("拥有量达到3.5件。"))).toBe(true);
  expect(
    found.some((one) =>
      one.includes("机关、事业单位公开账款信息,实现账款化解率达到百分之六十,形成合力,各县(区)要结合实际落实。"),
    ),
  ).toBe(true);
  expect(found.some((one) => one.includes("政府性融资担保费率全部降至1.5%以下,扩大服务。"))).toBe(true);
  expect(found.find((one) => one.startsWith("8、"))).toBe("8、加强监测。");
  expect(found).toContain("三、“十五五”时期发展目标");
  expect(found.some((one) => one.endsWith("(省知识产权局、省科技厅按照职责分工负责)"))).toBe(true);
});
