import { expect, test } from "vitest";
import { readExamples, targetsOf } from "./example-table.ts";

// A metric keeps its words whole: 平均, 同比, 到位, 和美 are not cut where 均, 比, 到 and 和 would be.
const words = `
办理环节平均压缩30%。
  办理环节 =30% growth-rate -
检查总量同比下降20%以上。
  检查总量 >=20% growth-rate -
高铁里程力争比2025年再翻一番。
  高铁里程 =100% growth-rate - strive
到位资金增长15%。
  到位资金 =15% growth-rate -
建成和美乡村28个。
  和美乡村数量 =28个 increase -
到2028年,和谐社区达到90个。
  和谐社区数量 >=90个 level 2028
产值比2025年增长30%。
  产值 =30% growth-rate -
建成通车6.8公里。
  建成通车 =6.8公里 increase -
`;

// 有效 and 基本 lead into a verb; before a noun they belong to it: a valid patent is another thing than a patent.
const qualified = `
到2028年,有效发明专利拥有量达到10000件。
  有效发明专利拥有量 >=10000件 level 2028
到2028年,基本医疗保险参保率达到95%。
  基本医疗保险参保率 >=95% level 2028
到2028年,有效灌溉面积达到100万亩。
  有效灌溉面积 >=1000000亩 level 2028
到2028年,基本建成充电桩3000个。
  充电桩数量 =3000个 increase 2028
有效提升森林覆盖率至40%。
  森林覆盖率 =40% level -
有效降低单位产值能耗3%。
  单位产值能耗 =3% growth-rate -
`;

// Money that sorts projects is a threshold; money that an indicator shall reach is a target.
const thresholds = `
新引进亿元以上项目20个,50亿元以上项目实现零的突破。
  新引进亿元以上项目数量 =20个 increase -
推动5亿元以上企业加快上市。
引进10亿元以上项目3个。
  引进10亿元以上项目数量 =3个 increase -
到2028年,营收10亿元以上企业达到30家。
  营收10亿元以上企业数量 >=30家 level 2028
到2028年,工业投资达到50亿元以上。
  工业投资 >=50亿元 level 2028
`;

test.each([words, qualified, thresholds].flatMap(readExamples))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
