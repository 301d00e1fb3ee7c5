import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { ParametersErrorCode, SettingState } from "./contract.ts";

const errors: ErrorTexts<ParametersErrorCode> = {
  "parameters.parameter-not-found": (p) => `没有代码为“${p.code ?? ""}”的参数。请检查地址，或在参数列表中查找。`,
  "parameters.value-not-allowed": (p) => `取值“${p.value ?? ""}”不在该参数允许的范围内。请按表单给出的范围填写。`,
  "parameters.day-past": (p) =>
    `生效日期 ${p.from ?? ""} 早于今天（${p.today ?? ""}）。已按原值作出的决定不能倒改，请选今天或以后的日期。`,
  "parameters.set-meanwhile": () => "在您打开页面之后，他人已改过这项参数。请先看新的设定，再决定是否修改。",
  "parameters.value-unusable": (p) =>
    `参数“${p.code ?? ""}”的现行取值“${p.value ?? ""}”不再允许，无法据此办理。请管理员在“参数”页面重新设定。`,
};

const states: Record<SettingState, string> = {
  "in-force": "现行",
  "to-come": "待生效",
  past: "已过",
  replaced: "已更正",
};

export const zh = {
  errors,
  events: {
    "parameters.parameter-set": "设定参数",
  },
  states,
  notInSource: "原文未规定",
  regionPack: "地区包",
  yes: "是",
  no: "否",
  value: (value: string, unit: string) => `${value}${unit}`,
  list: {
    nav: "参数",
    title: "参数",
    question: "哪些规则是在这里设定、而不是文件规定的？",
    answer: (total: number, notInSource: number, changed: number) =>
      `共 ${total} 项参数，${notInSource} 项原文未规定；${changed} 项的现行取值由本系统的人设定。`,
    search: "按名称或作用查找",
    name: "参数",
    value: "现行取值",
    since: "起始日期",
    basis: "依据",
    decides: "决定什么",
    inSource: "文件有规定",
    fromTheStart: "一开始",
    none: "没有符合条件的参数。换一个说法，或清除筛选。",
    nothing: "还没有模块声明参数。",
    clear: "清除筛选",
  },
  one: {
    question: "现在按什么办，是谁定的？",
    answer: (value: string, since: string, who: string) => `${value}，自${since}起，由${who}设定。`,
    answerInitial: (value: string) => `${value}。这是软件的初始值，还没有人设定过。`,
    initial: "初始值",
    decides: "决定什么",
    next: (value: string, from: string) => `自${from}起改为：${value}`,
    notAllowedTitle: "现行取值不再允许",
    notAllowed: "取值是按旧的范围设定的。在管理员重新设定之前，依靠它的事项无法办理。",
    history: "历次设定",
    noHistory: "还没有设定过，按初始值办理。",
    from: "起始日期",
    value: "取值",
    state: "状态",
    why: "理由",
    who: "设定人",
    when: "设定时间",
    change: "修改参数",
    changeReason: "参数由系统管理员修改。",
    newValue: "新取值",
    newFrom: "自何日起",
    newFromHelp: "不早于今天：已按原值作出的决定不能倒改。",
    reason: "理由",
    reasonHelp: "写明谁决定、为什么。",
    newBasis: "文件依据（没有则留空）",
    newBasisHelp: "写明文件和条款。留空即标明“原文未规定”。",
    range: (minimum: string, maximum: string) => `允许 ${minimum} 至 ${maximum}`,
    atLeast: (minimum: string) => `不小于 ${minimum}`,
    atMost: (maximum: string) => `不大于 ${maximum}`,
    required: "请填写",
    save: "保存",
    cancel: "取消",
    saved: "已设定",
  },
};
