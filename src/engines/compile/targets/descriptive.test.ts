import { expect, test } from "vitest";
import { readExamples, targetsOf } from "./example-table.ts";

// Figures that promise nothing: what was done, what is granted, what a thing is like, names and orders.
const table = `
对首次认定的高新技术企业,给予一次性奖励20万元。
按实际投资额的10%给予补助,单个项目最高300万元。
面向60岁以上老年人提供免费体检。
“十四五”以来,已建成省级创新平台85家。
核心区规划面积12平方公里,启动区面积约3.5平方公里。
研制时速400公里的轨道车辆和15兆瓦级海上风机。
自受理之日起20个工作日内作出决定。
深入实施三年行动,构建“一核两翼多点”格局,推进五大工程。
每三年开展一次评估,每半年通报1次进展。
单个企业年度补贴不超过500万元。
到2030年,建成全国重要的先进制造业基地。
建设规模50兆瓦的智算中心。
创新体系由三级平台、四类主体和六个环节组成。
聚焦“5+2”产业体系和“双百”行动,推广AI与6G、3D打印技术。
研发10万吨级装置和1.5米口径望远镜。
第二轮改革试点完成后,再延长30年。
认真落实八项规定,做好第12届科技周工作。
项目总投资的30%由省级财政承担,剩余70%由企业自筹。
近三年累计投入研发经费260亿元,2024年技术合同成交额达到320亿元。
建立科技、金融、产业等8个部门参加的联席会议制度。
研发100立方米以上发酵罐、10兆瓦以上风电机组。
`;

test.each(readExamples(table))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
