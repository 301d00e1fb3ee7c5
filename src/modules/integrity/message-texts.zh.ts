import type { MessageTexts } from "../../platform/messages/message-kind.ts";

const toleranceWords: Readonly<Record<string, string>> = {
  checking: "已受理，正在核查。请补充证据或陈述意见",
  proposed: "已提出认定意见，等待第二人决定",
  tolerated: "予以容错，不作负面评价",
  refused: "不予容错",
  lapsed: "未按期纠正，容错终止",
};

const caseWords: Readonly<Record<string, string>> = {
  "take-up": "一件涉及贵单位的科研诚信事项已受理，请陈述和申辩。",
  decide: "一件涉及贵单位的科研诚信事项已作出处理决定，可在期限内提出异议。",
  "answer-objection": "贵单位提出的异议已有答复。",
  repair: "涉及贵单位的处理已提前终止（信用修复）。",
  dismiss: "涉及贵单位的科研诚信事项已终止办理。",
};

/** Texts of the messages of this module; `message-texts.en.ts` has the same keys. */
export const messagesZh = {
  toleranceRaised: {
    name: "收到容错申请",
    line: (p) => `收到容错申请“${p.title}”，请受理核查。`,
    fixed: "容错申请须有人受理，不能不收。",
  },
  toleranceMoved: {
    name: "容错认定有了新进展",
    line: (p) => `“${p.title}”：${toleranceWords[String(p.state)] ?? p.state}。`,
    fixed: "可能需要贵单位陈述或纠正，不能不收。",
  },
  visitPlanned: {
    name: "安排了一次检查",
    line: (p) => `${p.visitor}计划于 ${p.from} 至 ${p.to} 到贵单位检查。`,
  },
  visitChanged: {
    name: "检查改期或取消",
    line: (p) =>
      p.act === "cancel"
        ? `${p.visitor}取消了原定 ${p.from} 至 ${p.to} 的检查。`
        : `${p.visitor}的检查改为 ${p.from} 至 ${p.to}。`,
  },
  caseReported: {
    name: "收到科研诚信问题反映",
    line: () => "收到一件科研诚信问题反映，请决定是否受理。",
    fixed: "问题反映须有人处理，不能不收。",
  },
  caseMoved: {
    name: "科研诚信事项有了新进展",
    line: (p) => caseWords[String(p.act)] ?? "涉及贵单位的科研诚信事项有了新进展。",
    fixed: "涉及陈述、申辩和异议的期限，不能不收。",
  },
} satisfies Record<string, MessageTexts>;
