import type { MessageTexts } from "../../platform/messages/message-kind.ts";

const fixed = "有签收、填报或时限的责任，不能不收。";
const answers: Readonly<Record<string, string>> = { granted: "已批准", declined: "未同意" };
const sources: Readonly<Record<string, string>> = {
  changed: "内容已改",
  reopened: "重新开放确认",
  rejected: "已被否定",
  confirmed: "已重新确认",
};
const due = (value: string | number | null | undefined): string => (value ? `，时限 ${value}` : "");
const note = (value: string | number | null | undefined): string => (value ? `：${value}` : "");

/** Texts of the messages of this module; `message-texts.en.ts` has the same keys. */
export const messagesZh = {
  dispatched: {
    name: "交办",
    line: (p) => `交办给您单位：${p.title}${due(p.due)}。请签收。`,
    fixed,
  },
  returned: { name: "填报退回", line: (p) => `填报被退回：${p.title}${note(p.note)}`, fixed },
  sentBack: { name: "交办退回", line: (p) => `${p.unit}退回交办：${p.title}${note(p.note)}` },
  reported: { name: "填报待审核", line: (p) => `${p.unit}填报了进展，等待审核：${p.title}` },
  partSent: { name: "单位部分送到", line: (p) => `${p.unit}送来本单位的部分，待汇总：${p.title}` },
  extensionAsked: {
    name: "申请延期",
    line: (p) => `${p.unit}申请延期到 ${p.until}：${p.title}${note(p.note)}`,
  },
  extensionAnswered: {
    name: "延期答复",
    line: (p) => `延期申请${answers[String(p.answer)] ?? ""}：${p.title}${due(p.until)}`,
    fixed,
  },
  recalled: {
    name: "交办撤回或移交",
    line: (p) => `${p.to ? `已移交${p.to}办理` : "交办已撤回，不必签收"}：${p.title}${note(p.note)}`,
    fixed,
  },
  undone: {
    name: "撤销办理",
    line: (p) => `${p.act === "extend" ? "延期的批准已撤销，时限照旧" : "交办已撤销，不必签收"}：${p.title}`,
    fixed,
  },
  adjustmentProposed: { name: "目标调整待批准", line: (p) => `${p.by}提出调整目标，等待批准：${p.title}` },
  adjustmentAnswered: {
    name: "目标调整答复",
    line: (p) => `目标调整${p.answer === "approved" ? "已批准" : "未批准"}：${p.title}`,
  },
  sourceChanged: {
    name: "原文确认情况变化",
    line: (p) => `督办事项的原句${sources[String(p.source)] ?? ""}：${p.title}`,
  },
  roundOpened: {
    name: "调度",
    line: (p) => `调度“${p.title}”要您单位填报 ${p.asked} 项，${p.deadline} 截止。`,
    fixed,
  },
  roundReminded: {
    name: "催报",
    line: (p) => `${p.by}催报：调度“${p.title}”还有 ${p.open} 项没有报送，${p.deadline} 截止${note(p.note)}`,
    fixed,
  },
  dueSoon: { name: "临近时限", line: (p) => `临近时限：${p.title}${due(p.due)}`, fixed },
  late: { name: "已逾期", line: (p) => `已逾期：${p.title}${due(p.due)}`, fixed },
  lateEscalated: {
    name: "逾期上报",
    line: (p) => `逾期已满 ${p.days} 天，报科技办：${p.title}${due(p.due)}`,
    fixed: "逾期上报由科技办掌握，不能不收。",
  },
  unsignedEscalated: {
    name: "未签收上报",
    line: (p) => `交办满 ${p.days} 个工作日，${p.unit}还没有签收：${p.title}`,
    fixed: "上报一级由单位负责人掌握，不能不收。",
  },
} satisfies Record<string, MessageTexts>;
