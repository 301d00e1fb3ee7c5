import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import { acts } from "./measures.ts";

// What is to be done, whatever stands before the verb.
test.each([
  "按规定将罕见病用药纳入门诊特殊病种保障范围",
  "将高标准农田建后管护经费列入县级财政预算",
  "把家庭医生签约服务做实",
  "对高龄独居老人每周开展一次电话巡访",
  "在大型批发市场、产地集配中心等环节积极推广可循环快递箱",
  "要因地制宜开展盐碱地改良试验",
  "适时出台演出市场消费补贴政策",
  "总结提炼可复制的县域托育经验",
  "选育或引进耐旱小麦品种",
  "扎实推进城中村改造",
  "系统推进湖泊清淤、截污",
  "下更大力气解决群众看病难问题",
  "地方政府要加强对本地区教育经费使用情况的监督",
  "省交通运输厅牵头组织开展危桥改造",
  "严控新增高耗能项目",
  "制修订一批养老服务标准",
  "分级建设一批非遗工坊",
  "补充更新基层卫生院急救装备",
  "着力稳就业促增收",
  "县财政每年安排专项资金",
  "年底前完成校舍加固",
  "到2027年,全市建成城市书房100座",
  "2026年汛期前完成险工险段整治",
  "固态电池中试线2027年底前投运",
  "县级医院6月底前全部完成搬迁",
  "五级林长体系年底前全面建立",
  "各区县市制定实施细则",
  "冰雪季期间每周发布一次价格指数",
  "每个乡镇至少设立1个回收网点",
  "省级财政连续四年每年安排治沙资金",
  "落实情况纳入年度效能考核",
  "为农村留守儿童免费开展心理健康筛查",
  "依托产教融合园区支持职业院校建设实训基地",
])("acts: %s", (sentence) => expect(acts(sentence)).toBe(true));

test.each([
  "粮食总产量达到500万吨",
  "大型灌区、农村供水等薄弱环节",
  "中药材种植面积占全省三成",
  "在线教育用户规模",
  "经济社会发展需要",
  "以上数据均为预期目标",
  "人才总量将达到96万人",
  "县级图书馆总分馆制",
  "居民收入每年提高两个百分点",
  "中试线2025年底完成了搬迁",
  "各地区之间的差距",
])("does not act: %s", (sentence) => expect(acts(sentence)).toBe(false));

test("the text of a measure ends before its stop or semicolon", () => {
  const text = "二、重点任务\n（一）发展养老服务。新建社区食堂；推动医养结合！培训护理人员。\n";
  const found = compile({ text, source: { file: "plan.txt", mediaType: "text/plain", sha256: "" } }).tasks[0]!.measures;
  expect(found.map((measure) => measure.text)).toEqual(["新建社区食堂", "推动医养结合", "培训护理人员"]);
});

test("a line of units is no measure", () => {
  const text = "二、重点任务\n（一）修复湿地。\n退耕还湿3000亩。\n牵头单位：市林草局\n配合单位：市水务局\n";
  const { tasks } = compile({ text, source: { file: "plan.txt", mediaType: "text/plain", sha256: "" } });
  expect(tasks[0]!.measures.map((measure) => measure.text)).not.toContain("牵头单位：市林草局");
});

test.each([
  ["1.新建乡镇卫生院5所，改造村卫生室200个。", ["新建乡镇卫生院5所，改造村卫生室200个"]],
  [
    "1.支持农业龙头企业与科研院所共建良种繁育基地和研发中心，新增具有自主知识产权的品种12个。推广良种。",
    ["支持农业龙头企业与科研院所共建良种繁育基地和研发中心，新增具有自主知识产权的品种12个", "推广良种"],
  ],
  ["1.新建公共充电桩1200个，换电站80座。\n责任单位：县发展改革局", ["新建公共充电桩1200个，换电站80座"]],
  ["1.规范校外培训。开展专项整治。", ["开展专项整治"]],
])("the opening clause of a long sentence is part of its measure: %s", (item, expected) => {
  const text = `二、重点任务\n（一）主要工作\n${item}\n2.加强宣传。开展宣传。\n`;
  const { tasks } = compile({ text, source: { file: "plan.txt", mediaType: "text/plain", sha256: "" } });
  expect(tasks[0]!.measures.map((measure) => measure.text)).toEqual(expected);
});
