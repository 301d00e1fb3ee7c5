import { exactNumber } from "../../platform/i18n/numbers.ts";
import type { MessageTexts } from "../../platform/messages/message-kind.ts";

const fixed = "关系到合同的履行和资金的拨付，不能不收。";
const decided: Readonly<Record<string, string>> = { pass: "通过", correct: "退回整改", fail: "不通过" };
const acts: Readonly<Record<string, string>> = {
  appraise: "进入论证",
  approve: "已立项，请起草并签署任务书",
  "offer-hand-over": "已提出移交",
  receive: "移交已被接收",
  return: "移交被退回，恢复实施",
  stop: "已终止",
  "close-tolerated": "按容错决定正常结题",
};

/** Texts of the messages of this module; `message-texts.en.ts` has the same keys. */
export const messagesZh = {
  movedOn: { name: "项目有了新进展", line: (p) => `项目“${p.title}”：${acts[String(p.act)] ?? ""}。`, fixed },
  handedOver: { name: "请接收项目", line: (p) => `项目“${p.title}”向您单位移交，请核对后接收或说明理由退回。`, fixed },
  officeReceives: {
    name: "请代收项目",
    line: (p) => `项目“${p.project}”提出移交，接收单位没有账号，请代为核对接收或退回。`,
    fixed,
  },
  drafted: {
    name: "任务书待承担单位签署",
    line: (p) => `项目“${p.project}”的任务书草案已写好，请核对、修改或签署。`,
    fixed,
  },
  inForce: { name: "任务书已生效", line: (p) => `项目“${p.project}”的任务书双方已签署，项目开始实施。`, fixed },
  toSign: { name: "任务书待签署", line: (p) => `项目“${p.project}”的任务书承担单位已签署，请签署。`, fixed },
  milestoneIn: { name: "里程碑待评定", line: (p) => `项目“${p.project}”提交了里程碑“${p.title}”，请评定。`, fixed },
  milestoneDecided: {
    name: "里程碑评定结果",
    line: (p) =>
      `项目“${p.project}”的里程碑“${p.title}”${decided[String(p.act)] ?? ""}${p.words ? `。说明：${p.words}` : ""}。`,
    fixed,
  },
  due: {
    name: "项目款项到期",
    line: (p) => `项目“${p.project}”有 ${p.count} 笔款项到期，共 ${exactNumber(Number(p.amount) / 100)} 元，请拨付。`,
    fixed,
  },
  paid: {
    name: "项目经费已拨付",
    line: (p) => `项目“${p.project}”的“${p.title}”已拨付 ${exactNumber(Number(p.amount) / 100)} 元。`,
    fixed,
  },
  recalled: {
    name: "拨款撤回",
    line: (p) => `项目“${p.project}”的“${p.title}”因误拨撤回：${p.reason}`,
    fixed,
  },
  routeNotified: { name: "技术路线调整告知", line: (p) => `项目“${p.project}”告知调整技术路线：${p.reason}`, fixed },
  changeAsked: { name: "合同变更待决定", line: (p) => `项目“${p.project}”申请变更任务书：${p.reason}`, fixed },
  changeDecided: {
    name: "合同变更的决定",
    line: (p) => `项目“${p.project}”的变更申请${p.isAgreed === 1 ? "已同意" : "未同意"}。说明：${p.words}`,
    fixed,
  },
  technologySaid: {
    name: "技术突破待认定",
    line: (p) => `项目“${p.project}”申报突破“${p.title}”，请按证据认定。`,
    fixed,
  },
  technologyDecided: {
    name: "技术突破的认定",
    line: (p) => `项目“${p.project}”申报的“${p.title}”${p.isAgreed === 1 ? "已认定" : "未认定"}。说明：${p.words}`,
    fixed,
  },
} satisfies Record<string, MessageTexts>;
