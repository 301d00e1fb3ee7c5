import { expect, test } from "vitest";
import { readExamples, targetsOf } from "./example-table.ts";

// What the last item names for all, and what the first one owns for all; no cut splits the head.
const shared = `
油茶、中药材、食用菌种植面积分别稳定在30万亩、6万亩和2万亩。
  油茶种植面积 =300000亩 level -
  中药材种植面积 =60000亩 level -
  食用菌种植面积 =20000亩 level -
进口、出口整体通关时间分别压缩至20小时和1小时以内。
  进口整体通关时间 <=20小时 level -
  出口整体通关时间 <=1小时 level -
粮食面积、总产分别稳定在110万亩、70万吨。
  粮食面积 =1100000亩 level -
  粮食总产 =700000吨 level -
油料面积、单产分别达到20万亩、180公斤。
  油料面积 >=200000亩 level -
  油料单产 >=180公斤 level -
交通、水利、能源领域投资额分别达到30亿元、20亿元和10亿元。
  交通领域投资额 >=30亿元 level -
  水利领域投资额 >=20亿元 level -
  能源领域投资额 >=10亿元 level -
正极材料、隔膜和电解液产能分别达到20万吨、15亿平方米和10万吨。
  正极材料产能 >=200000吨 level -
  隔膜产能 >=1500000000平方米 level -
  电解液产能 >=100000吨 level -
粮油、调味品本地转化率分别提高到65%和70%,造雪机、雪地摩托国产化率分别达到70%和50%。
  粮油本地转化率 >=65% level -
  调味品本地转化率 >=70% level -
  造雪机国产化率 >=70% level -
  雪地摩托国产化率 >=50% level -
森林防火、河湖巡查无人机替代率分别达到80%、60%。
  森林防火无人机替代率 >=80% level -
  河湖巡查无人机替代率 >=60% level -
粮食播种面积稳定在6000万亩以上、产量稳定在1900万吨以上。
  粮食播种面积 >=60000000亩 level -
  粮食产量 >=19000000吨 level -
建设稻谷、玉米、马铃薯示范基地各10万亩,新增三级医院、专科医院各2家。
  稻谷示范基地 =100000亩 increase -
  玉米示范基地 =100000亩 increase -
  马铃薯示范基地 =100000亩 increase -
  新增三级医院数量 =2家 increase -
  新增专科医院数量 =2家 increase -
客运量、货运量分别达到900万人次和800万吨。
  客运量 >=9000000人次 level -
  货运量 >=8000000吨 level -
`;

test.each([shared].flatMap(readExamples))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
