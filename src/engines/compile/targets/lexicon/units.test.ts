import { expect, test } from "vitest";
import { readExamples, targetsOf } from "../example-table.ts";

// Units are an open class behind 达到, 不少于 and the like; what sorts, ranks or dates is none, and without such a word nothing is read.
const open = `
变电容量达到500兆伏安。
  变电容量 >=500兆伏安 level -
公共汽车拥有量不少于16标台。
  公共汽车拥有量 >=16标台 level -
安装路灯不少于600杆。
  安装路灯数量 >=600杆 increase -
铺设光缆达到9000皮长公里以上。
  光缆 >=9000皮长公里 level -
举办讲座不少于12讲。
  举办讲座数量 >=12讲 increase -
达到5A级标准。
建成35千伏线路,服务水平超过3星级。
按8折优惠。
`;

// A ratio to one is the value of an indicator that is a ratio; a rule of division is none.
const ratios = `
农产品加工产值与农业总产值比达到2.5:1。
  农产品加工产值与农业总产值比 >=2.5 level -
生师比控制在15∶1以内。
  生师比 <=15 level -
城乡居民收入比缩小到2.1:1以下。
  城乡居民收入比 <2.1 level -
医护比提高到1.2:1。
  医护比 >=1.2 level -
财政资金按照1:1的比例配套。
用地结构调整为5:3:2。
`;

test.each([open, ratios].flatMap(readExamples))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
