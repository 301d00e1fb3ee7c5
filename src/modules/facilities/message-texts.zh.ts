import type { MessageTexts } from "../../platform/messages/message-kind.ts";

const acts: Readonly<Record<string, string>> = {
  confirm: "已确认",
  refuse: "未予安排",
  use: "已登记使用情况",
  settle: "已结算",
};

/** Texts of the messages of this module; `message-texts.en.ts` has the same keys. */
export const messagesZh = {
  bookingAsked: {
    name: "收到设施预约申请",
    line: (p) => `收到“${p.resource}”的预约申请 ${p.number}，请确认或说明不能安排的理由。`,
  },
  bookingMoved: {
    name: "设施预约有了新进展",
    line: (p) => `“${p.resource}”的预约 ${p.number}：${acts[String(p.act)] ?? p.act}。`,
  },
  hoursFree: {
    name: "等候的时段空出来了",
    line: (p) => `“${p.resource}”的时段空出来了，贵单位的申请 ${p.number} 可以重新安排。`,
  },
} satisfies Record<string, MessageTexts>;
