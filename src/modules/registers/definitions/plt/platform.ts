import { defineRegister } from "../../kit/define-register.ts";

/**
 * C11: laboratories, centres and other platforms. The documents name kinds and levels; they give no states of a platform,
 * so these are the register's own. Kind and level decide which metrics a recognised platform counts in.
 */
export const platform = defineRegister({
  code: "platform",
  capability: "PLT",
  version: 2,
  title: { zh: "实验室与创新平台", en: "Laboratories and platforms" },
  purpose: {
    zh: "登记各级实验室、创新中心和新型研发机构，从登记、在建到认定、终止；认定的平台自动计入相应指标。",
    en: "Laboratories, centres and R&D institutions of every level, from entry to recognition to end; what is recognised counts in its indicators by itself.",
  },
  question: { zh: "有哪些平台，各是什么级别，在哪里？", en: "Which platforms are there, of which level, and where?" },
  owner: { zh: "牵头单位", en: "Leading organisation" },
  fields: {
    kind: {
      kind: "choice",
      label: { zh: "类别", en: "Kind" },
      required: true,
      choices: {
        "comprehensive-laboratory": { zh: "国家/省实验室", en: "national or provincial laboratory" },
        "key-laboratory": { zh: "重点实验室", en: "key laboratory" },
        "engineering-laboratory": { zh: "重点（工程）实验室", en: "key (engineering) laboratory" },
        "engineering-research-centre": { zh: "工程研究中心", en: "engineering research centre" },
        "enterprise-technology-centre": { zh: "企业技术中心", en: "enterprise technology centre" },
        "industrial-design-centre": { zh: "工业设计中心", en: "industrial design centre" },
        "technology-innovation-centre": { zh: "技术创新中心", en: "technology innovation centre" },
        "manufacturing-innovation-centre": { zh: "制造业创新中心", en: "manufacturing innovation centre" },
        "industrial-innovation-centre": { zh: "产业创新中心", en: "industrial innovation centre" },
        "new-rd-institution": { zh: "新型研发机构", en: "new-type R&D institution" },
        "application-laboratory": { zh: "创新应用/场景应用实验室", en: "application laboratory" },
        "data-centre": { zh: "数据与算力中心", en: "data or computing centre" },
        facility: { zh: "重大科技基础设施", en: "major science facility" },
        institute: { zh: "研究院所", en: "research institute" },
        "transfer-centre": { zh: "转移转化中心", en: "transfer centre" },
        "cooperation-centre": { zh: "科技合作中心", en: "cooperation centre" },
        community: { zh: "创新创业共同体", en: "innovation and entrepreneurship community" },
        "industry-platform": { zh: "产业平台", en: "industry platform" },
        "global-rd-centre": { zh: "全球研发中心", en: "global R&D centre" },
        "future-laboratory": { zh: "未来实验室", en: "future laboratory" },
        other: { zh: "其他平台", en: "other platform" },
      },
    },
    kindAsWritten: {
      kind: "item",
      vocabulary: "platform-kind",
      label: { zh: "文件中的类别名称", en: "Kind as the documents write it" },
      help: {
        zh: "类别名称随年份变化，按词表中当日有效的写法选。",
        en: "Names of kinds change over the years: as valid today in the vocabulary.",
      },
    },
    level: {
      kind: "choice",
      label: { zh: "级别", en: "Level" },
      choices: {
        national: { zh: "国家级", en: "national" },
        provincial: { zh: "省级", en: "provincial" },
        city: { zh: "市级", en: "city" },
        district: { zh: "区级", en: "district" },
      },
    },
    otherNames: {
      kind: "text",
      most: 500,
      searched: true,
      label: { zh: "其他名称、曾用名", en: "Other and former names" },
    },
    field: { kind: "item", vocabulary: "priority-field", label: { zh: "领域", en: "Field" } },
    topics: { kind: "long-text", searched: true, label: { zh: "研究方向与任务", en: "Topics and tasks" } },
    partners: { kind: "text", most: 500, namesParties: true, label: { zh: "参与单位", en: "Partners" } },
    mode: {
      kind: "choice",
      label: { zh: "组建模式", en: "Way of founding" },
      choices: {
        "project-incubation": { zh: "项目孵化", en: "project incubation" },
        "equity-investment": { zh: "投资入股", en: "equity investment" },
        "joint-operation": { zh: "共同经营", en: "joint operation" },
        "university-company-fund": { zh: "高校院所+运营公司+基金", en: "university, operating company and fund" },
        "mixed-ownership": { zh: "团队持股的混合所有制", en: "mixed ownership with shares of the team" },
      },
    },
    operatingCompany: { kind: "text", most: 300, label: { zh: "运营公司", en: "Operating company" } },
    fund: { kind: "text", most: 300, label: { zh: "配套基金", en: "Fund" } },
    teamShare: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      least: 0,
      most: 100,
      label: { zh: "团队持股", en: "Share of the team" },
    },
    isHighEndMarine: {
      kind: "flag",
      label: { zh: "海洋高端创新平台", en: "Marine high-end platform" },
      help: {
        zh: "文件没有界定“高端”，由管理人员认定并在依据中写明。",
        en: "The documents do not define “high-end”: the stewards decide and say on which basis.",
      },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    point: { kind: "point", label: { zh: "位置", en: "Position" } },
    recognisedOn: { kind: "date", label: { zh: "认定（获批）日期", en: "Recognised on" }, onCalendar: true },
    endedOn: { kind: "date", label: { zh: "终止日期", en: "Ended on" } },
    successor: { kind: "reference", register: "platform", label: { zh: "接续平台", en: "Succeeded by" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      building: { label: { zh: "在建", en: "being built" }, tone: "under-way" },
      recognised: { label: { zh: "已认定", en: "recognised" }, tone: "holds" },
      ended: { label: { zh: "已终止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "build",
        from: ["entered"],
        to: "building",
        label: { zh: "开始建设", en: "Begin building" },
        by: ["steward", "owner"],
        says: "reason",
      },
      {
        code: "recognise",
        from: ["entered", "building"],
        to: "recognised",
        label: { zh: "认定", en: "Recognise" },
        by: ["steward"],
        says: "basis",
        needs: ["level", "place"],
        stamps: "recognisedOn",
      },
      {
        code: "end",
        from: ["entered", "building", "recognised"],
        to: "ended",
        label: { zh: "终止", en: "End" },
        by: ["steward"],
        says: "reason",
        stamps: "endedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "reporter"],
    readers: ["reviewer", "reporter", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "level", "place", "recognisedOn"], filters: ["kind", "level", "place", "field"] },
  sections: [
    {
      title: { zh: "平台", en: "Platform" },
      fields: ["kind", "kindAsWritten", "level", "otherNames", "field", "isHighEndMarine"],
    },
    {
      title: { zh: "工作", en: "Work" },
      fields: ["topics", "partners", "mode", "operatingCompany", "fund", "teamShare"],
    },
    { title: { zh: "地点", en: "Place" }, fields: ["place", "point"] },
    { title: { zh: "认定", en: "Recognition" }, fields: ["recognisedOn", "endedOn", "successor"] },
  ],
  facts({ fields: { kind, level, recognisedOn, endedOn, place, point, isHighEndMarine } }) {
    if (recognisedOn === null || (endedOn !== null && endedOn <= recognisedOn)) return [];
    const metrics = [
      kind === "key-laboratory" && level === "national" ? "national-key-laboratory" : null,
      kind === "key-laboratory" && level === "provincial" ? "provincial-key-laboratory" : null,
      kind === "key-laboratory" && level === "city" ? "city-key-laboratory" : null,
      kind === "new-rd-institution" ? "new-rd-institution" : null,
      isHighEndMarine ? "marine-innovation-platform" : null,
      // At city level or above, of the kinds that the text names and then leaves open.
      level !== null && level !== "district" && countedKinds.has(kind) ? "innovation-platform" : null,
    ];
    return metrics.flatMap((metric) =>
      metric === null ? [] : [{ metric, validFrom: recognisedOn, validTo: endedOn, place, point }],
    );
  },
});

const countedKinds: ReadonlySet<string> = new Set([
  "key-laboratory",
  "engineering-laboratory",
  "engineering-research-centre",
  "enterprise-technology-centre",
  "industrial-design-centre",
  "technology-innovation-centre",
]);
