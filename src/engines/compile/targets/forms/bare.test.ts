import { expect, test } from "vitest";
import { readExamples, targetsOf } from "../example-table.ts";

// Things and their number, then the state they shall reach and perhaps when.
const states = `
公租房1200套9月底前交付使用。
  公租房数量 =1200套 increase -
校舍12所年内投用。
  校舍数量 =12所 increase -
首期资金10亿元6月底前到位。
  首期资金 =10亿元 increase -
特色街区8条2027年建成。
  特色街区数量 =8条 increase 2027
去年公租房1200套交付使用。
公租房1200套租金收缴。
`;

// The same things counted and measured; a measure before a noun only describes.
const twofold = `
新改建道路8条11.6公里。
  新改建道路数量 =8条 increase -
  新改建道路 =11.6公里 increase -
改造老旧管网12条30公里,新建泵站2座。
  改造老旧管网数量 =12条 increase -
  改造老旧管网 =30公里 increase -
  新建泵站数量 =2座 increase -
建成仓库6座4万平方米。
  仓库数量 =6座 increase -
  仓库 =40000平方米 increase -
整治河道5条62公里。
  整治河道数量 =5条 increase -
  整治河道 =62公里 increase -
安装机组5台200千瓦发电设备。
`;

// Some of what shall be done is named and the figure counts them all; parts of a policy are only sorted.
const named = `
建成东环路、西环路等3条公路。
  东环路、西环路等公路数量 =3条 increase - open
实施河道整治、水厂扩建等14项工程。
  实施河道整治、水厂扩建等工程数量 =14项 increase - open
改造城南、城北等6个农贸市场。
  改造城南、城北等农贸市场数量 =6个 increase - open
新建中医院新院区等4所医院。
  新建中医院新院区等医院数量 =4所 increase - open
落实安全生产等12项制度。
推进数字政府等5个方面改革。
`;

// A count of another rhythm than the year is a level that names its rhythm.
const rhythms = `
每季度举办对接会3场。
  每季度举办对接会数量 =3场 level -
每季度洽谈项目不少于3个。
  每季度洽谈项目数量 >=3个 level -
每学期开展活动4场以上。
  每学期开展活动数量 >=4场 level -
每月开展巡诊12次。
  每月开展巡诊数量 =12次 level -
每年举办对接会3场。
  举办对接会数量 =3场 annual-count -
`;

test.each([states, twofold, named, rhythms].flatMap(readExamples))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
