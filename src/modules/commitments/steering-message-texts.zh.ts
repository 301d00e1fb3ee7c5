import type { MessageTexts } from "../../platform/messages/message-kind.ts";

const fixed = "有答复或落实的责任，不能不收。";
const note = (value: string | number | null | undefined): string => (value ? `：${value}` : "");

/** Texts of messages of problems and meetings; `steering-message-texts.en.ts` has the same keys. */
export const steeringMessagesZh = {
  problemProposed: { name: "有人提出问题", line: (p) => `${p.by}提出问题，等待受理：${p.words}` },
  advised: { name: "建议", line: (p) => `向您单位提出建议，请在 ${p.due} 前答复：${p.words}`, fixed },
  adviceAnswered: { name: "建议已答复", line: (p) => `${p.unit}答复了建议：${p.words}` },
  adviceSentBack: { name: "答复退回", line: (p) => `建议的答复被退回${note(p.note)}（${p.words}）`, fixed },
  adviceLate: { name: "建议逾期未答复", line: (p) => `建议应在 ${p.due} 前答复，已逾期：${p.words}`, fixed },
  meetingCalled: {
    name: "会议通知",
    line: (p) => `通知您单位参会：${p.title}，${p.at}，${p.place}。`,
    fixed: "会议通知不能不收。",
  },
  meetingCancelled: {
    name: "会议取消",
    line: (p) => `会议取消：${p.title}${note(p.note)}`,
    fixed: "会议通知不能不收。",
  },
  decided: { name: "会议议定事项", line: (p) => `会议议定由您单位办理，${p.due} 前完成：${p.words}`, fixed },
  decisionExtended: { name: "议定事项延期", line: (p) => `议定事项时限改为 ${p.due}：${p.words}`, fixed },
  decisionReturned: { name: "议定事项退回", line: (p) => `议定事项的报告被退回${note(p.note)}（${p.words}）`, fixed },
  decisionReported: { name: "议定事项待销号", line: (p) => `${p.unit}报告了议定事项，等待销号：${p.words}` },
  decisionSoon: { name: "议定事项临近时限", line: (p) => `议定事项临近时限 ${p.due}：${p.words}`, fixed },
  decisionLate: { name: "议定事项逾期", line: (p) => `议定事项已逾期，时限 ${p.due}：${p.words}`, fixed },
} satisfies Record<string, MessageTexts>;
