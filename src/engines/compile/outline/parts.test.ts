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
