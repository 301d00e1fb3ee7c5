import { defineRegister } from "../../kit/define-register.ts";

/**
 * C7: brokers and managers of technology transfer. The two roles are the text's; grades, terms and how they are rated
 * are not.
 */
export const transferProfessional = defineRegister({
  code: "transfer-professional",
  capability: "TTM",
  version: 1,
  title: { zh: "技术经纪人与经理人", en: "Technology brokers and managers" },
  purpose: {
    zh: "谁有什么资格、擅长什么、做成了什么、何时续期。",
    en: "Who is qualified for what, what they did, and when it is renewed.",
  },
  question: {
    zh: "队伍有多大，做成了多少，谁该续期？",
    en: "How large is the team, what was done, and who is due for renewal?",
  },
  owner: { zh: "所在单位", en: "Works for" },
  personalPurpose: {
    zh: "核定资格、联系业务、办理续期。",
    en: "To qualify, reach and renew those who transfer technology.",
  },
  fields: {
    role: {
      kind: "choice",
      required: true,
      label: { zh: "角色", en: "Role" },
      choices: { broker: { zh: "技术经纪人", en: "broker" }, manager: { zh: "技术经理人", en: "manager" } },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    isMarine: { kind: "flag", label: { zh: "海洋领域", en: "Marine" } },
    grade: {
      kind: "text",
      keptBy: "stewards",
      most: 120,
      label: { zh: "资格和级别", en: "Grade" },
      help: {
        zh: "文件没有规定，按协议或当年标准填写。",
        en: "The documents do not say: as the agreement or the standard of the year does.",
      },
    },
    certificate: { kind: "text", most: 80, privacy: "personal", label: { zh: "证书编号", en: "Certificate" } },
    contact: { kind: "text", most: 300, privacy: "personal", label: { zh: "联系方式", en: "Contact" } },
    deals: {
      kind: "number",
      unit: { zh: "项", en: "contracts" },
      least: 0,
      label: { zh: "促成合同", en: "Contracts brought about" },
    },
    commission: { kind: "money", privacy: "personal", label: { zh: "佣金收入", en: "Commission" } },
    rating: {
      kind: "number",
      keptBy: "stewards",
      unit: { zh: "分", en: "points" },
      least: 0,
      most: 100,
      label: { zh: "服务评价", en: "Rating" },
    },
    qualifiedOn: { kind: "date", keptBy: "stewards", label: { zh: "认定日期", en: "Qualified on" } },
    valid: {
      kind: "period",
      keptBy: "stewards",
      onCalendar: true,
      label: { zh: "资格有效期", en: "Valid" },
      help: {
        zh: "文件没有规定，按协议或当年标准填写。",
        en: "The documents do not say: as the agreement or the standard of the year does.",
      },
    },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      qualified: { label: { zh: "已认定", en: "qualified" }, tone: "holds" },
      lapsed: { label: { zh: "已失效", en: "lapsed" }, tone: "over" },
    },
    transitions: [
      {
        code: "qualify",
        from: ["entered", "lapsed"],
        to: "qualified",
        label: { zh: "认定资格", en: "Qualify" },
        by: ["steward"],
        says: "basis",
        needs: ["grade", "valid"],
        stamps: "qualifiedOn",
      },
      {
        code: "renew",
        from: ["qualified"],
        to: "qualified",
        label: { zh: "续期", en: "Renew" },
        by: ["steward"],
        says: "basis",
        needs: ["deals", "valid"],
      },
      {
        code: "lapse",
        from: ["entered", "qualified"],
        to: "lapsed",
        label: { zh: "失效", en: "Lapse" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "broker"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["role", "field", "deals", "rating"], filters: ["role", "field", "isMarine"] },
  sections: [
    {
      title: { zh: "资格", en: "Qualification" },
      fields: ["role", "field", "isMarine", "grade", "certificate", "contact", "qualifiedOn", "valid"],
    },
    { title: { zh: "业绩", en: "Work" }, fields: ["deals", "commission", "rating"] },
  ],
});
