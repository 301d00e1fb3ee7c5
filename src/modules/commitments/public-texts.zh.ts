import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { PublicErrorCode } from "./contract/public-plan.ts";

const errors: ErrorTexts<PublicErrorCode> = {
  "commitments.plan-not-public": () => "没有对公众显示的这份规划。请从“规划兑现情况”清单进入。",
};

/** Texts of the public pages of plans; `public-texts.en.ts` has the same keys. */
export const publicZh = {
  errors,
  nav: "规划兑现情况",
  about: "规划承诺了什么，做到了哪一步",
  states: {
    planned: "已列入计划",
    assigned: "已布置到单位",
    "under-way": "正在推进",
    done: "已完成",
    paused: "暂停",
    "ended-unfinished": "规划期满，未完成",
  },
  list: {
    question: "规划承诺的事，做到了哪一步？",
    answer: (count: number, targets: number, others: number) =>
      count === 0
        ? "现在没有对公众显示的规划。"
        : `${count} 份规划，${targets} 个量化目标，${others} 项任务和定性目标。`,
    plan: "规划",
    period: "规划期",
    targets: "量化目标",
    others: "任务和定性目标",
    done: "已完成或达到",
    none: "现在没有对公众显示的规划",
    noneDetail: "只显示原文写明主动公开、并已登记的规划。文件本身可在“文件登记”中阅读。",
  },
  one: {
    title: "规划兑现情况",
    question: (name: string) => `${name}承诺的事，做到了哪一步？`,
    answer: (targets: number, good: number, others: number, done: number, underWay: number) =>
      `${targets} 个量化目标，${good} 个已达到或进展正常；${others} 项任务，${done} 项已完成，${underWay} 项正在推进。`,
    day: (day: string) => `截至 ${day}`,
    disclosure: (words: string) => `原文写明：${words}`,
    read: "阅读原文",
    targets: "目标",
    target: "目标",
    standing: "进展",
    value: "现在",
    aim: "目标值",
    measured: (day: string) => `${day} 的数值`,
    none: "没有数据",
    noIndicator: "没有指标衡量",
    adjusted: "目标经批准调整过",
    others: "任务和定性目标",
    task: "事项",
    state: "做到哪一步",
    due: "时限",
    units: "责任单位",
    unitNone: "原文未写",
    sentence: "原文",
    noOthers: "没有对公众显示的任务。",
    note: "数值由登记的事实计算得出，点开可查到出处。填报、草稿和个人信息不公开。",
  },
};
