import { defineRegister } from "../../kit/define-register.ts";

/** C4: a firm in a pool. 发现、服务、推出 and the four criteria of entry are the text's; weights and the day of leaving are not. */
export const nurseryMember = defineRegister({
  code: "nursery-member",
  capability: "ENT",
  version: 3,
  title: { zh: "高企后备库与上市培育库", en: "Reserve pool and listing nurseries" },
  purpose: {
    zh: "发现一批、服务一批、推出一批；入库企业一企一专班，一企一策。",
    en: "Discovered, served, launched; every member has its task force and its plan.",
  },
  question: { zh: "库里有谁，谁在服务，谁已推出？", en: "Who is in the pools, who serves them, who was launched?" },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    pool: {
      kind: "choice",
      required: true,
      label: { zh: "库", en: "Pool" },
      choices: {
        reserve: { zh: "高新技术企业后备库", en: "reserve of high-tech enterprises" },
        listing: { zh: "高新技术企业上市培育库", en: "listing nursery" },
        "marine-listing": { zh: "海洋高新技术企业上市培育库", en: "marine listing nursery" },
        "listing-reserve": { zh: "上市后备资源", en: "listing reserve" },
      },
    },
    isGrowing: { kind: "flag", keptBy: "stewards", label: { zh: "成长性好", en: "Grows well" } },
    isResearching: { kind: "flag", keptBy: "stewards", label: { zh: "研发投入大", en: "Spends much on R&D" } },
    isAhead: { kind: "flag", keptBy: "stewards", label: { zh: "技术优势显著", en: "Technically ahead" } },
    isPulling: { kind: "flag", keptBy: "stewards", label: { zh: "产业带动性强", en: "Pulls its industry" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    enteredOn: { kind: "date", keptBy: "stewards", label: { zh: "入库日期", en: "Entered on" } },
    taskForce: { kind: "text", most: 300, label: { zh: "专班", en: "Task force" } },
    measures: { kind: "long-text", label: { zh: "一企一策", en: "Plan for this firm" } },
    problems: {
      kind: "long-text",
      privacy: "confidential",
      label: { zh: "提出的问题和解决情况", en: "Problems raised and solved" },
    },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次走访日期", en: "Next visit" } },
    support: {
      kind: "choice",
      label: { zh: "可享入库支持", en: "Eligible for support" },
      help: {
        zh: "上市培育库中正在服务的企业：科研立项、科技奖励、平台建设、人才政策、科技金融五方面依法支持。",
        en: "Served members of a listing nursery: projects, awards, platforms, talents and finance, according to law.",
      },
      choices: { yes: { zh: "是", en: "yes" }, no: { zh: "否", en: "no" } },
      computed: ({ state, values: { pool } }) =>
        state === "served" && (pool === "listing" || pool === "marine-listing") ? "yes" : "no",
    },
    training: { kind: "text", most: 300, label: { zh: "参加的培训", en: "Trainings attended" } },
    platforms: { kind: "references", register: "platform", label: { zh: "建设的创新平台", en: "Platforms it builds" } },
    attack: { kind: "text", most: 500, label: { zh: "产学研攻关项目", en: "Joint projects on key technologies" } },
    board: {
      kind: "choice",
      label: { zh: "拟上市板块", en: "Board" },
      choices: {
        star: { zh: "科创板", en: "STAR market" },
        chinext: { zh: "创业板", en: "ChiNext" },
        main: { zh: "主板", en: "main board" },
        bse: { zh: "北交所", en: "Beijing exchange" },
      },
    },
    listedOn: {
      kind: "date",
      keptBy: "stewards",
      label: { zh: "上市日期", en: "Listed on" },
      help: { zh: "上市的高新技术企业从这一天起计数。", en: "A listed high-tech enterprise counts from this day." },
    },
    launchedOn: { kind: "date", keptBy: "stewards", label: { zh: "推出日期", en: "Launched on" } },
  },
  lifeCycle: {
    initial: "found",
    states: {
      found: { label: { zh: "发现", en: "discovered" }, tone: "under-way" },
      served: { label: { zh: "服务", en: "served" }, tone: "holds" },
      launched: { label: { zh: "推出", en: "launched" }, tone: "holds" },
      left: { label: { zh: "出库", en: "left" }, tone: "over" },
    },
    transitions: [
      {
        code: "serve",
        from: ["found"],
        to: "served",
        label: { zh: "入库服务", en: "Take in and serve" },
        by: ["steward"],
        says: "nothing",
        needs: ["taskForce"],
        stamps: "enteredOn",
      },
      {
        code: "launch",
        from: ["served"],
        to: "launched",
        label: { zh: "推出", en: "Launch" },
        by: ["steward"],
        says: "basis",
        needs: ["measures"],
        stamps: "launchedOn",
      },
      {
        code: "leave",
        from: ["found", "served"],
        to: "left",
        label: { zh: "出库", en: "Leave" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "reporter"],
    readers: ["finance-officer", "reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: {
    columns: ["pool", "taskForce", "place", "enteredOn", "board"],
    filters: ["pool", "support", "field", "place", "board"],
  },
  sections: [
    {
      title: { zh: "入库", en: "Entry" },
      fields: ["pool", "isGrowing", "isResearching", "isAhead", "isPulling", "field", "place", "enteredOn"],
    },
    {
      title: { zh: "服务", en: "Service" },
      fields: ["support", "taskForce", "measures", "problems", "training", "platforms", "attack", "reviewOn"],
    },
    { title: { zh: "推出", en: "Launch" }, fields: ["board", "listedOn", "launchedOn"] },
  ],
  facts({ fields: { pool, listedOn, place } }) {
    const isCounted = listedOn !== null && (pool === "listing" || pool === "marine-listing");
    return isCounted ? [{ metric: "listed-high-tech-enterprise", validFrom: listedOn, validTo: null, place }] : [];
  },
});
