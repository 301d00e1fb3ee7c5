import { expect, test } from "vitest";
import { outline } from "../outline/outline.ts";
import { readExamples, targetsOf } from "./example-table.ts";
import { findTargets } from "./find-targets.ts";

// A month, a quarter or a half-year opens the clause and is no part of what is measured; within a word it stays.
const openers = `
9月底前建成加油站12座。
  加油站数量 =12座 increase -
2027年6月底前完成河道清淤30公里。
  河道清淤 =30公里 increase 2027
一季度新开工校舍15所,上半年培训校医40名。
  新开工校舍数量 =15所 increase -
  培训校医数量 =40名 increase -
到2028年,年底前不再新增矿山,森林蓄积量达到900万立方米。
  森林蓄积量 >=9000000立方米 level 2028
季度用电量达到20亿千瓦时。
  季度用电量 >=2000000000千瓦时 level -
`;

// 前期 is a stage of work and tells nothing of the past; 目前 does.
const stages = `
加快机场前期工作,新建公路300公里。
  新建公路 =300公里 increase -
项目前期工作扎实推进,实施防洪工程8个。
  实施防洪工程数量 =8个 increase -
推进水库项目前期论证,治理河道20公里。
  治理河道 =20公里 increase -
抓好大桥项目前期手续办理,建成码头2座。
  码头数量 =2座 increase -
目前全市有医院30家。
到目前累计建成驿站60个。
`;

// How far a year reaches: not back over a semicolon, not beyond 其中, not from a start (起) to its neighbours.
const reach = `
基本完成2000年底前建成的112个老旧小区改造任务,居民满意度达95%以上。
  老旧小区改造任务数量 =112个 increase -
  老旧小区改造任务居民满意度 >=95% level -
2024年度认定的示范企业30家完成技改。
毕业生就业率较上年提高3个百分点。
  毕业生就业率 =3百分点 growth-rate -
新增床位300张,其中负压病床40张,2027年底前投入使用。
  新增床位 =300张 increase 2027
  新增负压病床数量 =40张 increase 2027
新建文化站80个;到2027年,建成博物馆5座。
  新建文化站数量 =80个 increase -
  博物馆数量 =5座 increase 2027
新改建公路3000公里,其中2026年底前完成2000公里。重要桥梁检测率达到65%。
  新改建公路 =3000公里 increase -
  新改建公路 =2000公里 increase 2026
  重要桥梁检测率 >=65% level -
绿化率不低于9%,2026年秋季起实施新标准。
  绿化率 >=9% level -
2027年起每年培训护士500人次。
  培训护士数量 =500人次 annual-count -
2026年培训护士300名,2027年起每年培训护士500名以上。
  培训护士数量 =300名 increase 2026
  培训护士数量 >=500名 annual-count -
治理荒漠600万亩,2026年底前完成一半以上。建设驿站30个。
  治理荒漠 =6000000亩 increase -
  荒漠完成比例 >=50% level 2026
  驿站数量 =30个 increase -
2026年完成选址,力争2027年建成馆舍5座。新建驿站30个。
  馆舍数量 =5座 increase 2027 strive
  新建驿站数量 =30个 increase -
垃圾分类覆盖率2026年达到80%、2027年达到100%;建设处理厂2座。
  垃圾分类覆盖率 >=80% level 2026
  垃圾分类覆盖率 >=100% level 2027
  处理厂数量 =2座 increase -
2026年汛期前完成甲河、乙河等8处险工险段整治。
  甲河、乙河等险工险段整治数量 =8处 increase 2026 open
到2028年,接待游客突破2亿人次,入境游客恢复并超过2019年水平,带动就业50万人。
  接待游客数量 >200000000人次 level 2028
  带动就业 =500000人 increase 2028
2025—2026年雪季,接待游客1.3亿人次。到2028年,接待游客达到2亿人次。
  接待游客数量 >=200000000人次 level 2028
省级财政连续四年每年安排治沙资金2亿元。
  治沙资金 =2亿元 annual-count -
鲜切花产量保持全国第一,自主品种占比提升10个百分点。
  自主品种占比 =10百分点 growth-rate -
到2028年,建成驿站30个。改造老旧站房12座。
  驿站数量 =30个 increase 2028
  改造老旧站房数量 =12座 increase 2028
新建水厂34座;续建水厂40座。
  新建水厂数量 =34座 increase -
  续建水厂数量 =40座 increase -
新建水厂34座、泵站6座。
  新建水厂数量 =34座 increase -
  新建泵站数量 =6座 increase -
`;

// 力争 behind its subject holds for that clause, before it for what follows; 争取 with money means to obtain.
const will = `
粮食产量力争达到50万吨,油料产量达到8万吨。
  粮食产量 >=500000吨 level - strive
  油料产量 >=80000吨 level -
力争粮食产量达到50万吨,油料产量达到8万吨。
  粮食产量 >=500000吨 level - strive
  油料产量 >=80000吨 level - strive
到2028年,力争客运量达到3000万人次,货运量达到8000万吨。
  客运量 >=30000000人次 level 2028 strive
  货运量 >=80000000吨 level 2028 strive
到2028年,客运量力争达到3000万人次,货运量达到8000万吨。
  客运量 >=30000000人次 level 2028 strive
  货运量 >=80000000吨 level 2028
积极争取上级补助资金3亿元,新建校舍8所。
  上级补助资金 =3亿元 level - strive
  新建校舍数量 =8所 increase -
争取试点落户2个,示范区落户1个。
  试点落户数量 =2个 increase - strive
  示范区落户数量 =1个 increase - strive
`;

test.each([openers, stages, reach, will].flatMap(readExamples))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});

test("年内 without any year is the year in which a plan of several years is issued; nothing where no day of issue is told", () => {
  const plan = (signed: string) =>
    `某市林业局关于印发《某市林业行动方案（2026—2028年）》的通知\n各县：\n现印发给你们。\n某市林业局\n${signed}\n一、重点任务\n（一）营造林木\n年内完成育苗68万株，三年内新增林场5个，年底前出台管护办法。到2028年，年内新增苗圃3个。\n`;
  const dues = (signed: string) => {
    const { targets, goals } = findTargets(outline(plan(signed), []).draft);
    return [...targets, ...goals].map((one) => one.deadline);
  };
  expect(dues("2026年3月4日")).toEqual([2026, null, 2028, 2026]);
  expect(dues("（此处盖章）")).toEqual([null, null, 2028, null]);
});
