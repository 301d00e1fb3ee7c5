import { zh as findings } from "../../platform/audit/texts.zh.ts";
import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { AuditErrorCode } from "./contract.ts";

const errors: ErrorTexts<AuditErrorCode> = {
  "audit.event-not-found": () => "没有这条事件。请检查地址，或在事件列表中查找。",
};

/** 事件与核查页面的文字。 */
export const zh = {
  errors,
  events: { "audit.verified": "核查记录" },
  findings,
  list: {
    nav: "事件与核查",
    title: "事件与核查",
    question: "记录是否完整？",
    about: "谁在何时做了什么，记录有没有被改动",
    neverChecked: "还没有核查过。",
    whole: (when: string, who: string, events: string) => `完整。${when} ${who}核查 ${events} 条事件，没有不符之处。`,
    broken: (when: string, who: string, places: number) => `不完整。${when} ${who}核查，发现 ${places} 处不符。`,
    events: (count: string) => `事件 ${count} 条`,
    unsealed: (count: string) => `待封存 ${count} 条`,
    sealed: (number: string, when: string) => `已封存 ${number} 批，最近一批在 ${when}`,
    nothingSealed: "尚无封存",
    head: "链头",
    headUse: "把链头抄存到系统之外，日后可查出末尾是否被整段截去。",
    verify: "现在核查",
    found: "核查发现的不符之处",
    filterKind: "事件",
    filterActor: "人员",
    subject: "按记录编号查找",
    from: "自",
    to: "至",
    time: "时间",
    kind: "事件",
    actor: "人员",
    record: "记录编号",
    basis: "依据",
    seal: "封存",
    sealOf: (number: number) => `第 ${number} 批`,
    waits: "待封存",
    system: "系统",
    more: "再看更早的",
    none: "没有符合条件的事件。换一个条件，或清除筛选。",
    clear: "清除筛选",
  },
  one: {
    title: "事件",
    question: "发生了什么，谁做的？",
    answer: (who: string, what: string, when: string) => `${when}，${who}：${what}。`,
    before: "之前",
    after: "之后",
    changes: "前后内容",
    field: "字段",
    whole: "全部内容",
    nothing: "这条事件没有记录前后内容。",
    correlation: "请求编号",
    id: "事件编号",
    sameRecord: "同一记录的全部事件",
    empty: "无",
  },
};
