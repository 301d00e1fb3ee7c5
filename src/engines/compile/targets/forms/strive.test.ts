import { expect, test } from "vitest";
import { readExamples, targetsOf } from "../example-table.ts";

// The same indicator twice, the second time aimed at with another will: metric and kind are those of the first. Another rank, kind of place
// or year of it keeps its name.
const table = `
到2028年,新增光伏装机容量确保达到120兆瓦,力争达到180兆瓦(不含物流园区)。
  新增光伏装机容量 >=120兆瓦 increase 2028
  新增光伏装机容量 >=180兆瓦 increase 2028 strive
工业增加值增速达到6%以上,力争突破8%。
  工业增加值 >=6% growth-rate -
  工业增加值 >8% growth-rate - strive
单位能耗下降13.5%,力争下降15%。
  单位能耗 =13.5% growth-rate -
  单位能耗 =15% growth-rate - strive
核心产业增加值确保300亿元、力争350亿元。
  核心产业增加值 =300亿元 level - strive
  核心产业增加值 =350亿元 level - strive
平均办理时间压减到5个工作日以内,力争3个工作日以内。
  平均办理时间 <=5工作日 level -
  平均办理时间 <=3工作日 level - strive
高新技术企业不少于800家、力争1000家。
  高新技术企业数量 >=800家 level - strive
  高新技术企业数量 =1000家 level - strive
到2026年引进人才达到500人,力争2028年达到800人。
  人才数量 >=500人 level 2026
  人才数量 >=800人 level 2028 strive
国家级“小巨人”企业总数不低于50家、省级200家。
  国家级“小巨人”企业总数 >=50家 level -
  省级“小巨人”企业数量 =200家 level -
平均办理时限压缩至法定时限的40%以内。
  平均办理时限 <=40% level -
县城、建制镇污水处理率分别达到95%和75%。
  县城污水处理率 >=95% level -
  建制镇污水处理率 >=75% level -
回收站点覆盖率2027年底前达到90%,2028年底前达到100%。
  回收站点覆盖率 >=90% level 2027
  回收站点覆盖率 >=100% level 2028
网络零售额达到30亿元,力争培育网商500家。
  网络零售额 >=30亿元 level -
  培育网商数量 =500家 increase - strive
`;

test.each(readExamples(table))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
