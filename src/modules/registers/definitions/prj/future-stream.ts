import { defineRegister } from "../../kit/define-register.ts";
import type { Computing } from "../../kit/fields.ts";

/** How far a measure came from where it began to its target, in whole percent; null: one of the three is not known. */
function reachedOf({ values }: Computing): string | null {
  const [base, target, reached] = [values.base, values.target, values.reached].map((value) =>
    typeof value === "string" ? Number(value) : Number.NaN,
  ) as [number, number, number];
  const way = target - base;
  return Number.isNaN(way) || Number.isNaN(reached) || way === 0
    ? null
    : String(Math.round(((reached - base) * 100) / way));
}

/**
 * C2: cultivation of future industries, by industry and lever. The four levers and the industries are the text's; what is
 * measured, base and target are of who does the work.
 */
export const futureStream = defineRegister({
  code: "future-stream",
  capability: "PRJ",
  version: 1,
  title: { zh: "未来产业培育事项", en: "Work on future industries" },
  purpose: {
    zh: "每个未来产业按技术孵化、多元化投入、早期市场培育、产业生态营造四个抓手列事项，每项有指标、基数、目标和进展。",
    en: "For every future industry the work on four levers: incubation, funding from several sides, an early market, an ecosystem; each with a measure, a base, a target and how far it is.",
  },
  question: {
    zh: "每个未来产业的四个抓手做到哪一步？",
    en: "How far are the four levers of every future industry?",
  },
  owner: { zh: "负责单位", en: "In charge" },
  fields: {
    industry: {
      kind: "item",
      vocabulary: "future-industry",
      required: true,
      label: { zh: "未来产业", en: "Future industry" },
    },
    lever: {
      kind: "choice",
      required: true,
      label: { zh: "抓手", en: "Lever" },
      choices: {
        incubation: { zh: "技术孵化", en: "incubation of technology" },
        investment: { zh: "多元化投入", en: "funding from several sides" },
        market: { zh: "早期市场培育", en: "early market" },
        ecosystem: { zh: "产业生态营造", en: "ecosystem" },
      },
    },
    work: { kind: "long-text", required: true, searched: true, label: { zh: "工作内容", en: "Work" } },
    lead: { kind: "text", most: 300, namesParties: true, label: { zh: "参与单位", en: "Takes part" } },
    due: { kind: "date", onCalendar: true, label: { zh: "完成期限", en: "Due" } },
    measure: {
      kind: "text",
      most: 200,
      required: true,
      label: { zh: "衡量指标和单位", en: "Measure and unit" },
      help: {
        zh: "例如：在孵企业（家）。文件没有给出指标。",
        en: "Such as: firms in incubation. The documents give none.",
      },
    },
    base: { kind: "number", unit: { zh: "按指标", en: "as measured" }, label: { zh: "基数", en: "Base" } },
    target: { kind: "number", unit: { zh: "按指标", en: "as measured" }, label: { zh: "目标", en: "Target" } },
    reached: { kind: "number", unit: { zh: "按指标", en: "as measured" }, label: { zh: "已达到", en: "Reached" } },
    progress: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      label: { zh: "完成进度", en: "Progress" },
      help: { zh: "从基数到目标走了多少。", en: "How much of the way from the base to the target." },
      computed: reachedOf,
    },
    incubatees: { kind: "references", register: "incubatee", label: { zh: "在孵企业和团队", en: "Incubated" } },
    funds: { kind: "references", register: "fund", label: { zh: "投入的基金", en: "Funds" } },
    trials: { kind: "references", register: "scenario-trial", label: { zh: "首试首用", en: "First trials" } },
    networks: { kind: "references", register: "consortium", label: { zh: "联合体和联盟", en: "Alliances" } },
    result: { kind: "long-text", label: { zh: "进展和结果", en: "Course and result" } },
    startedOn: { kind: "date", label: { zh: "启动日期", en: "Started on" } },
    doneOn: { kind: "date", label: { zh: "完成日期", en: "Done on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "已列入", en: "planned" }, tone: "under-way" },
      running: { label: { zh: "推进", en: "under way" }, tone: "holds" },
      done: { label: { zh: "已完成", en: "done" }, tone: "holds" },
      dropped: { label: { zh: "已终止", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["planned"],
        to: "running",
        label: { zh: "启动", en: "Start" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["base", "target", "due"],
        stamps: "startedOn",
      },
      {
        code: "finish",
        from: ["running"],
        to: "done",
        label: { zh: "完成", en: "Finish" },
        by: ["steward"],
        says: "basis",
        needs: ["reached", "result"],
        stamps: "doneOn",
      },
      {
        code: "drop",
        from: ["planned", "running"],
        to: "dropped",
        label: { zh: "终止", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "institute", "enterprise"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["industry", "lever", "measure", "progress", "due"], filters: ["industry", "lever"] },
  sections: [
    { title: { zh: "事项", en: "Work" }, fields: ["industry", "lever", "work", "lead", "due"] },
    { title: { zh: "衡量", en: "Measure" }, fields: ["measure", "base", "target", "reached", "progress"] },
    { title: { zh: "相关记录", en: "Records" }, fields: ["incubatees", "funds", "trials", "networks"] },
    { title: { zh: "结果", en: "Result" }, fields: ["result", "startedOn", "doneOn"] },
  ],
});
