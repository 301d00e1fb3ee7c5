import { defineRegister } from "../../kit/define-register.ts";

/**
 * C2: a project on its five stages, which are the text's, hand-over included. What counts as broken through is not said
 * there: the stewards decide and name the evidence. A project is counted from its approval, a marine core technology
 * from the day on which it was broken through.
 */
export const researchProject = defineRegister({
  code: "research-project",
  capability: "PRJ",
  version: 1,
  title: { zh: "科技项目", en: "Research projects" },
  purpose: {
    zh: "从规划、论证、立项、实施到移交全过程管理；立项的项目和突破的技术自动计数。",
    en: "From planning and appraisal to approval, work and hand-over; approved projects and technologies mastered count by themselves.",
  },
  question: {
    zh: "立了多少项，走到哪一步，突破了什么？",
    en: "How many were approved, how far are they, what was mastered?",
  },
  owner: { zh: "牵头单位", en: "Lead" },
  fields: {
    programme: {
      kind: "choice",
      required: true,
      label: { zh: "计划类别", en: "Programme" },
      choices: {
        "key-technology": { zh: "关键技术攻关", en: "key technology" },
        "core-technology": { zh: "核心技术攻关", en: "core technology" },
        "marine-core": { zh: "海洋关键核心技术攻关", en: "marine core technology" },
        "basic-research": { zh: "重大应用基础研究", en: "major applied basic research" },
        "key-rd": { zh: "重点研发专项", en: "key R&D special" },
        "major-special": { zh: "重大科技创新专项", en: "major innovation special" },
        other: { zh: "其他", en: "other" },
      },
    },
    plan: {
      kind: "choice",
      label: { zh: "专项计划", en: "Special plan" },
      choices: {
        strengthen: { zh: "强链", en: "strengthen the chain" },
        build: { zh: "建链", en: "build the chain" },
        layout: { zh: "布链", en: "lay out the chain" },
      },
    },
    track: { kind: "item", vocabulary: "industry-track", label: { zh: "产业赛道", en: "Industry track" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    goal: { kind: "long-text", searched: true, label: { zh: "目标和考核指标", en: "Goal and what is assessed" } },
    members: { kind: "text", most: 500, namesParties: true, label: { zh: "参与单位", en: "Members" } },
    place: { kind: "place", label: { zh: "实施区域", en: "Area" } },
    budget: { kind: "money", privacy: "confidential", label: { zh: "财政支持", en: "Public support" } },
    isMilestoneMet: {
      kind: "flag",
      label: { zh: "里程碑考核通过", en: "Milestones met" },
      help: { zh: "间隔和标准文件未给出。", en: "Intervals and criteria are not in the documents." },
    },
    due: { kind: "date", onCalendar: true, label: { zh: "计划完成日期", en: "To be finished by" } },
    approvedOn: { kind: "date", label: { zh: "立项日期", en: "Approved on" } },
    startedOn: { kind: "date", label: { zh: "开始实施日期", en: "Started on" } },
    receiver: { kind: "text", most: 300, label: { zh: "接收单位", en: "Receiving party" } },
    use: { kind: "long-text", label: { zh: "产业化应用", en: "Industrial application" } },
    handedOverOn: { kind: "date", label: { zh: "移交日期", en: "Handed over on" } },
    brokenThroughOn: {
      kind: "date",
      label: { zh: "突破日期", en: "Mastered on" },
      help: {
        zh: "只对海洋关键核心技术计数；怎样算突破文件未写明。",
        en: "Counts for marine core technologies; the documents do not say what counts as mastered.",
      },
    },
    evidence: { kind: "long-text", label: { zh: "突破的证据", en: "Evidence" } },
  },
  lifeCycle: {
    initial: "planning",
    states: {
      planning: { label: { zh: "规划", en: "planned" }, tone: "under-way" },
      appraisal: { label: { zh: "论证", en: "appraised" }, tone: "under-way" },
      approved: { label: { zh: "立项", en: "approved" }, tone: "under-way" },
      running: { label: { zh: "实施", en: "under way" }, tone: "holds" },
      "handed-over": { label: { zh: "移交", en: "handed over" }, tone: "holds" },
      stopped: { label: { zh: "终止", en: "stopped" }, tone: "over" },
    },
    transitions: [
      {
        code: "appraise",
        from: ["planning"],
        to: "appraisal",
        label: { zh: "进入论证", en: "Appraise" },
        by: ["steward"],
        says: "nothing",
        needs: ["goal"],
      },
      {
        code: "approve",
        from: ["appraisal"],
        to: "approved",
        label: { zh: "立项", en: "Approve" },
        by: ["steward"],
        says: "basis",
        needs: ["place"],
        stamps: "approvedOn",
      },
      {
        code: "start",
        from: ["approved"],
        to: "running",
        label: { zh: "开始实施", en: "Start" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["due"],
        stamps: "startedOn",
      },
      {
        code: "hand-over",
        from: ["running"],
        to: "handed-over",
        label: { zh: "移交", en: "Hand over" },
        by: ["steward"],
        says: "basis",
        needs: ["receiver"],
        holds: ["isMilestoneMet"],
        stamps: "handedOverOn",
      },
      {
        code: "stop",
        from: ["planning", "appraisal", "approved", "running"],
        to: "stopped",
        label: { zh: "终止", en: "Stop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["reviewer", "auditor", "expert", "finance-officer"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: {
    columns: ["programme", "track", "place", "approvedOn"],
    filters: ["programme", "plan", "track", "field", "place"],
  },
  sections: [
    {
      title: { zh: "项目", en: "Project" },
      fields: ["programme", "plan", "track", "field", "goal", "members", "place"],
    },
    { title: { zh: "实施", en: "Course" }, fields: ["budget", "isMilestoneMet", "due", "approvedOn", "startedOn"] },
    { title: { zh: "移交", en: "Hand-over" }, fields: ["receiver", "use", "handedOverOn"] },
    { title: { zh: "技术突破", en: "Technology mastered" }, fields: ["brokenThroughOn", "evidence"] },
  ],
  facts({ fields: { programme, approvedOn, brokenThroughOn, place } }) {
    const metric = countedProgrammes.get(programme);
    return [
      ...(metric && approvedOn !== null ? [{ metric, validFrom: approvedOn, validTo: null, place }] : []),
      ...(programme === "marine-core" && brokenThroughOn !== null
        ? [{ metric: "marine-core-technology", validFrom: brokenThroughOn, validTo: null, place }]
        : []),
    ];
  },
});

/** Programmes whose projects are counted, with the metric. */
const countedProgrammes: ReadonlyMap<string, string> = new Map([
  ["key-technology", "key-technology-project"],
  ["core-technology", "core-technology-project"],
  ["basic-research", "basic-research-project"],
]);
