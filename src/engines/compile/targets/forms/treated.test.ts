import { expect, test } from "vitest";
import { readExamples, targetsOf } from "../example-table.ts";

// What shall be treated stands with its number before what is done; what is done for people's sake makes nothing.
const treated = `
对人民中路等3条城区道路进行综合提升改造。
  综合提升改造城区道路数量 =3条 increase -
对120公里老旧管网进行更新改造。
  更新改造老旧管网 =120公里 increase -
2027年底前,在50所学校食堂开展阳光厨房建设。
  开展阳光厨房建设的学校食堂数量 =50所 increase 2027
在8个乡镇全面推行林长制管理。
  开展林长制管理的乡镇数量 =8个 increase -
对获奖的10家企业进行奖励。
对20个单位进行督查。
在3个重点领域开展攻关。
去年对12条道路进行了改造。
`;

// Behind a word of duty 一个 is a number; else it is an article, and 一批 is none at all.
const demanded = `
各乡镇必须引进一个投资超亿元的工业项目。
  引进投资超亿元的工业项目数量 =1个 increase -
各县均需新建一所示范学校。
  新建示范学校数量 =1所 increase -
各园区确保完成改造,打造一个特色园区。
引进一个好项目就是引进一个增长点。
新上一批投资过亿元或纳税过千万元的项目。
引进一批总投资超10亿元的项目。
`;

// Groups named before share out the figures; 约 within a verb is no "about"; an amount may lack its 元; a thing is its own measure.
const shared = `
一、二、三组单位的实际进资中,工业项目分别为700万元、500万元、400万元。
  工业项目 =700万元 level -
  工业项目 =500万元 level -
  工业项目 =400万元 level -
甲、乙类园区中,亩均税收分别达到20万元、15万元。
  亩均税收 >=20万元 level -
  亩均税收 >=15万元 level -
力争签约6个项目。
  签约项目数量 =6个 increase - strive
节约6个工位。
  节约工位数量 =6个 increase -
力争产业集群总量超过五千亿规模。
  产业集群总量 >5000亿元 level - strive
到2027年,制造业总产值突破两万亿大关。
  制造业总产值 >20000亿元 level 2027
新增墓穴10000穴。
  新增墓穴数量 =10000穴 increase -
新创产业园区3个,亮化农村公路75公里,匹配推送企业1.2万家次。
  新创产业园区数量 =3个 increase -
  亮化农村公路 =75公里 increase -
  匹配推送企业数量 =12000家次 increase -
到2027年底,农业用水总量稳步下降至目前80%的水平,单位用地产值突破7万元
  农业用水总量 <=80% level 2027
  单位用地产值 >7万元 level 2027
`;

// The year of a class of things dates nothing; three years from now are no year of the paper.
const years = `
力争2021年20亿元以上项目存续率90%以上。
  20亿元以上项目存续率 >=90% level - strive
2027年20亿元以上技改投资增长10%。
  20亿元以上技改投资 =10% growth-rate 2027
`;

// So many of them shall all be so.
const reached = `
首批100个示范社区全面建成。
  示范社区数量 =100个 increase -
首批100个示范社区2026年底前全面建成。
  示范社区数量 =100个 increase 2026
推动7个县级疾控中心全部达到二级以上标准。
  县级疾控中心数量 =7个 increase -
在建的12个项目全部竣工投产。
  项目数量 =12个 increase -
剩余35个村全部通自来水。
  村数量 =35个 increase -
全市12个部门全面参与。
4类场所全部纳入监管。
`;

test.each([reached, treated, demanded, shared, years].flatMap(readExamples))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});

test("paragraphs that take up the words of an opening sentence one by one stand under its year", () => {
  const opening = "到2027年,建成能级更高、结构更优、创新更强的基地。";
  expect(targetsOf(`${opening}\n\n产业能级更高。规上企业突破2200家。\n\n产业结构更优。新兴产业占比超过30%。`)).toEqual([
    "规上企业数量 >2200家 level 2027",
    "新兴产业占比 >30% level 2027",
  ]);
  expect(targetsOf(`${opening}\n\n加强队伍建设。规上企业突破2200家。`)).toEqual(["规上企业数量 >2200家 level -"]);
});

test("each group keeps its own name", async () => {
  const { compile } = await import("../../compile.ts");
  const text = "某县方案\n一、主要任务\n(一)招商。一、二组单位中,工业项目分别为700万元、500万元。\n";
  const { targets } = compile({ text, source: { file: "", mediaType: "", sha256: "" } });
  expect(targets.map((target) => target.scope)).toEqual(["一组", "二组"]);
});
