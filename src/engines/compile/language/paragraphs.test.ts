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
