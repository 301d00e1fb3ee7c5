import { expect, test } from "vitest";
import { readExamples, targetsOf } from "../example-table.ts";

// 至少 governs the figure across its verb.
const least = `
至少开通5条公交线路。
  开通公交线路数量 >=5条 increase -
每年至少举办3场招聘会。
  举办招聘会数量 >=3场 annual-count -
建成至少4个停车楼。
  停车楼数量 >=4个 increase -
到2028年,至少培育12家农场、开通5条公交线路。
  培育农场数量 >=12家 increase 2028
  开通公交线路数量 =5条 increase 2028
开通5条公交线路。
  开通公交线路数量 =5条 increase -
`;

// So many for each of them is a level; a cadence and a denominator are none of them.
const levels = `
每校至少配备1名心理教师。
  每校配备心理教师数量 >=1名 level -
每个乡镇至少建成2座公共浴室。
  每个乡镇公共浴室数量 >=2座 level -
每个社区至少有1所嵌入式养老院。
  每个社区嵌入式养老院数量 >=1所 level -
到2028年,各区(县级市)建有1所公办技工学校,全部镇均建有1所以上中心幼儿园。
  各区(县级市)公办技工学校数量 =1所 level 2028
  全部镇中心幼儿园数量 >=1所 level 2028
每个街道都有2支以上专业消防队。
  每个街道专业消防队数量 >=2支 level -
每年建成2座公共浴室。
  公共浴室数量 =2座 annual-count -
每万人拥有充电桩30个。
  每万人拥有充电桩数量 =30个 level -
每月检查,新建浴室2座。
  新建浴室数量 =2座 increase -
`;

// The share of those who do it, in front of them or of a whole named before.
const shares = `
一半以上的养老院提供康复服务。
  养老院提供康复服务的比例 >=50% level -
一半以上的村能够提供6类以上服务。
  村能够提供6类以上服务的比例 >=50% level -
  提供服务数量 >=6类 increase -
推动半数以上的县建成殡仪馆。
  县建成殡仪馆的比例 >=50% level -
30个监测断面中80%以上达到优良水平。
  监测断面达到优良水平的比例 >=80% level -
120个乡镇中一半以上建成充电站。
  乡镇建成充电站的比例 >=50% level -
力争三分之二以上的村实现集中供水。
  村实现集中供水的比例 >=66.67% level - strive
1/3以上的村建成驿站。
  村建成驿站的比例 >=33.33% level -
半数委员提出意见。
其中一半由企业承担。
`;

test.each([least, levels, shares].flatMap(readExamples))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
