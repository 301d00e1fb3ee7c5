import { expect, test } from "vitest";
import { readExamples, targetsOf } from "./example-table.ts";

// A ratio is never made; a part of what is made is made; a count with 每年 comes back every year.
const kinds = `
新增和更新的出租车辆中新能源车辆比例不低于80%。
  新增和更新的出租车辆中新能源车辆比例 >=80% level -
新增铁路200公里,其中高速铁路约95公里。
  新增铁路 =200公里 increase -
  高速铁路 ~95公里 increase -
新签约项目20个,其中外资项目不少于3个。
  签约项目数量 =20个 increase -
  外资项目数量 >=3个 increase -
客运量达到900万人次,其中旅游客运达到300万人次。
  客运量 >=9000000人次 level -
  旅游客运 >=3000000人次 level -
同一企业每年入户检查原则上不超过4次。
  同一企业每年入户检查数量 <=4次 annual-count -
到2028年,农家书屋达到900家。
  农家书屋数量 >=900家 level 2028
`;

// An inherited verb gives way to the verb and to the binding word that a clause has itself.
const verbs = `
供应工业用地5000亩,处置闲置土地1500亩。
  供应工业用地 =5000亩 increase -
  处置闲置土地 =1500亩 increase -
配备巡护员20名,饮用水抽检不少于每千人6批次。
  配备巡护员数量 =20名 increase -
  每千人饮用水抽检数量 >=6批次 level -
新建粮库2座、冷库3座。
  新建粮库数量 =2座 increase -
  新建冷库数量 =3座 increase -
发放消费券1亿元以上,拉动消费10亿元。
  发放消费券 >=1亿元 increase -
  拉动消费 =10亿元 increase -
今年内新建口袋公园30个。
  新建口袋公园数量 =30个 increase 2026
推动60%以上的职业院校与企业共建实训基地。
  职业院校与企业共建实训基地的比例 >=60% level -
工业投资完成110亿元。
  工业投资 =110亿元 level -
完成投资110亿元。
  完成投资 =110亿元 level -
`;

test.each([kinds, verbs].flatMap(readExamples))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
