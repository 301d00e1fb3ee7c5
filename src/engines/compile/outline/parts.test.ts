import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";

const source = { file: "notice.txt", mediaType: "text/plain", sha256: "" };
const read = (text: string) => {
  const { targets, tasks, numbers } = compile({ text, source });
  return {
    targets: targets.map((target) => `${target.metric} ${target.value}${target.unit}`),
    tasks: tasks.map((task) => task.title),
    parameters: numbers.filter((number) => number.class === "parameter").length,
  };
};
const notice = (...names: string[]) =>
  `某部关于印发${names.map((name) => `《${name}》`).join("和")}的通知\n\n各省林业局:\n\n现印发${names.map((name) => `《${name}》`).join("和")},请遵照执行。\n\n`;
const rules =
  "第一章 总则\n\n第一条 为规范资金管理,制定本办法。\n\n第二条 补助总额不超过500万元,验收通过率达到95%以上。\n\n第三条 建立考核制度。新建资金项目库3个。\n\n";
const plan = "一、总体要求\n\n坚持绿色发展。\n\n二、重点任务\n\n(一)营造林木\n\n到2028年,新建国有林场20个。\n\n";

describe("a file with a rule book and a plan", () => {
  test.each([
    [
      "rules first",
      `${notice("造林补助资金管理办法", "造林绿化行动方案")}附件1\n\n造林补助资金管理办法\n\n${rules}附件2\n\n造林绿化行动方案\n\n${plan}`,
    ],
    [
      "plan first",
      `${notice("造林绿化行动方案", "造林补助资金管理办法")}附件1\n\n造林绿化行动方案\n\n${plan}附件2\n\n造林补助资金管理办法\n\n${rules}`,
    ],
    [
      "without labels of annexes",
      `${notice("造林补助资金管理办法", "造林绿化行动方案")}造林补助资金管理办法\n\n${rules}造林绿化行动方案\n\n${plan}`,
    ],
    [
      "a list of policies as the annex of a plan",
      `造林绿化行动方案\n\n${plan}附件\n\n造林绿化行动方案政策清单\n\n${rules}`,
    ],
    ["rules as the annex of a plan", `造林绿化行动方案\n\n${plan}附件\n\n造林补助资金管理细则\n\n${rules}`],
  ])("%s: only the plan promises and asks", (_name, text) => {
    expect(read(text)).toMatchObject({ targets: ["新建国有林场数量 20个"], tasks: ["营造林木"] });
  });

  test("a plan attached to a rule book is read although the file is called after the rules", () => {
    const text = `某市造林补助资金管理办法\n\n${rules}附件\n\n造林绿化三年行动计划(2026—2028年)\n\n${plan}`;
    expect(read(text).targets).toEqual(["新建国有林场数量 20个"]);
  });

  test.each([
    ["a list", "重点林场名单"],
    ["a table of duties", "任务分工表"],
    ["no title", ""],
  ])("an annex that is %s belongs to the paper it hangs on", (_name, title) => {
    expect(read(`某市造林补助资金管理办法\n\n${rules}附件\n\n${title}\n\n${plan}`)).toMatchObject({
      targets: [],
      tasks: [],
    });
    expect(read(`某市造林绿化行动方案\n\n附件\n\n${title}\n\n${plan}`).targets).toEqual(["新建国有林场数量 20个"]);
  });

  test("a plan in articles is a plan, and a rule book named in its running text opens no part", () => {
    const text = `某市造林绿化行动方案\n\n第一条 按照《造林补助资金管理办法》,新建国有林场20个。\n\n第二条 培训护林员300人。\n`;
    expect(read(text).targets).toEqual(["新建国有林场数量 20个", "培训护林员数量 300人"]);
  });
});

describe("what a paper holds goes before what its title calls it", () => {
  const measures = (unit: string) =>
    `一、落实财税政策\n\n1.设立专项资金,出台管理办法。${unit}\n\n2.开展培训,每年培育星级企业50家。${unit}\n`;

  test.each([
    "关于稳定经济增长的实施细则",
    "某市稳定经济增长支持政策",
    "某市稳定经济增长若干规定",
    "某市稳增长奖励办法",
  ])("measures that name who answers for them are a plan: %s", (title) => {
    const found = read(`${title}\n\n为稳定增长,制定如下细则。\n\n${measures("(责任单位:市工信局、市财政局)")}`);
    expect(found.tasks).toHaveLength(2);
    expect(found.targets).toEqual(["培育星级企业数量 50家"]);
  });

  test.each([
    ["细则 without anybody", `某市奖励资金管理实施细则\n\n${measures("")}`],
    [
      "细则 in 条, although a body oversees it",
      "某市造林补助实施细则\n\n第一条 补助对象每年不超过50家。(市林业局负责解释)\n\n第二条 每年新建林场3个。(责任单位:市林业局)\n\n第三条 建立制度。(责任单位:市财政局)\n",
    ],
    ["an account with units", `某市稳增长政策落实情况的通报\n\n${measures("(责任单位:市工信局、市财政局)")}`],
  ])("a regulation and an account stay what they are: %s", (_name, text) => {
    expect(read(text)).toMatchObject({ targets: [], tasks: [] });
  });

  test.each(["附件1\n关于《某市2028年林业重点任务》的政策解读\n", "《某市2028年林业重点任务》政策解读\n"])(
    "what explains a paper behind it asks for nothing: %s",
    (title) => {
      const text = `某市2028年林业重点任务\n一、营造林木\n1.新建林场。新建林场20个。\n${title}一、总体要求\n坚持绿色发展。\n二、主要任务\n提出新建林场20个。\n三、需要说明的问题\n推进造林,完善制度。\n`;
      const out = compile({ text, source });
      expect(out.tasks.map((task) => task.title)).toEqual(["新建林场"]);
      expect(out.targets).toHaveLength(1);
    },
  );

  test("the number and the day that a collection gives a paper head no item and are no part of its name", () => {
    const text =
      "14. 某市2028年林业重点任务（2028年3月6日）\n为推进造林,提出以下任务。\n一、营造林木\n1.新建林场。新建林场20个。\n";
    const out = compile({ text, source });
    expect(out.meta.title).toBe("某市2028年林业重点任务");
    expect(out.tasks.map((task) => task.title)).toEqual(["新建林场"]);
  });

  test("a draft put before the public once more is the plan; how to answer is nobody's task, 附件1: opens it", () => {
    const text =
      "某市农业农村局关于《某市乡村振兴支持政策三十条》 第二次公开征求意见的公告\n\n公众可通过以下方式提出反馈意见:\n1.登录某市农业农村局网站,对征求意见稿提出意见。\n2.通过信函的方式将意见寄至某路28号,邮编:321017。\n附件:1.《某市乡村振兴支持政策三十条》\n2.起草说明\n某市农业农村局\n2028年6月2日\n附件1:\n某市乡村振兴支持政策(三十条)\n一、保障供给\n1.稳定粮食生产。对种植大户给予每亩215元的补贴;扩大种植面积。\n";
    const out = compile({ text, source });
    expect(out.meta.title).toBe("某市乡村振兴支持政策(三十条)");
    expect(out.nodes.filter((node) => node.label !== null).map((node) => node.label)).toEqual(["附件1", "一、", "1."]);
    expect(out.tasks.map((task) => task.title)).toEqual(["稳定粮食生产"]);
    expect(out.targets).toEqual([]);
  });
});
