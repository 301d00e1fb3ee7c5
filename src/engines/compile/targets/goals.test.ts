import { expect, test } from "vitest";
import { outline } from "../outline/outline.ts";
import { findTargets } from "./find-targets.ts";
import { goalOf } from "./goals.ts";

test.each([
  ["实现重点企业研发机构全覆盖", "coverage", "重点企业研发机构"],
  ["推动国家级平台设施全面开放", "coverage", "国家级平台设施"],
  ["零就业家庭动态清零", "coverage", "零就业家庭"],
  ["推动综合试验装置二期主体完工", "milestone", "综合试验装置二期"],
  ["基本建成区域科技创新中心", "milestone", "区域科技创新中心"],
  ["创新走廊功能形态初具规模", "milestone", "创新走廊功能形态"],
  ["开展规划实施中期评估", "milestone", "开展规划实施中期评估"],
  ["出台未来产业行动方案", "document", "未来产业行动方案"],
  ["制定创新联合体建设指引", "document", "创新联合体建设指引"],
  ["每年评选优秀科技工作者", "cadence", "评选优秀科技工作者"],
  ["定期召开工作会议", "cadence", "召开工作会议"],
  ["常态化组织融资路演", "cadence", "组织融资路演"],
  ["减少各类检查评估频次", "direction", "各类检查评估频次"],
  ["持续提高财政科技投入", "direction", "财政科技投入"],
  ["建立国有企业研发投入刚性增长机制", "direction", "国有企业研发投入"],
] as const)("%s", (clause, kind, subject) => {
  const goal = goalOf(clause);
  expect(goal?.kind).toBe(kind);
  expect(goal?.subject).toContain(subject);
});

test.each(["形成全覆盖的产业链", "提升自主创新能力", "完善政策体系", "坚持企业主体地位", "加强组织领导"])(
  "%s is no goal",
  (clause) => {
    expect(goalOf(clause)).toBeNull();
  },
);

test("a goal takes the year that governs its sentence, and a clause with a number is a target only", () => {
  const text = "某市行动方案(2026—2028年)\n\n一、主要目标\n\n到2028年,科创走廊初具规模,高新技术企业达到900家。\n";
  const found = findTargets(outline(text, []).draft);
  expect(found.goals.map((goal) => [goal.kind, goal.subject, goal.deadline])).toEqual([
    ["milestone", "科创走廊", 2028],
  ]);
  expect(found.targets).toHaveLength(1);
});
