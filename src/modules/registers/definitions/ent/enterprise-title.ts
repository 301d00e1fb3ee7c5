import { defineRegister } from "../../kit/define-register.ts";

/**
 * C4: a title that a firm holds: the three rungs of the ladder and the others that the text names. Who gets one is for
 * the authority that gives it; thresholds are not in the text. A title counts in its own class and place as long as it
 * is valid.
 */
export const enterpriseTitle = defineRegister({
  code: "enterprise-title",
  capability: "ENT",
  version: 1,
  title: { zh: "企业资格与称号", en: "Titles of firms" },
  purpose: {
    zh: "科技型中小企业、高新技术企业到科技领军企业，各类资格有起止；有效的自动计入各自指标。",
    en: "From technology SME and high-tech enterprise to leading firm: every title has its dates and counts in its own indicator while valid.",
  },
  question: { zh: "谁持有什么资格，哪些快到期？", en: "Who holds which title, and which run out soon?" },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "资格", en: "Title" },
      choices: {
        "technology-sme": { zh: "科技型中小企业", en: "technology-based SME" },
        "high-tech": { zh: "高新技术企业", en: "high-tech enterprise" },
        leading: { zh: "科技领军企业", en: "leading technology enterprise" },
        "technology-msme": { zh: "科技型中小微企业", en: "technology micro, small or medium firm" },
        "quality-sme": { zh: "优质中小企业", en: "high-quality SME" },
        gazelle: { zh: "瞪羚", en: "gazelle" },
        unicorn: { zh: "独角兽", en: "unicorn" },
        "single-champion": { zh: "单项冠军", en: "single champion" },
        srdi: { zh: "专精特新", en: "specialised and sophisticated" },
        "green-factory": { zh: "绿色工厂（省级以上）", en: "green factory (provincial or above)" },
      },
    },
    isMarine: {
      kind: "flag",
      label: { zh: "海洋领域", en: "Marine" },
      help: {
        zh: "只对高新技术企业另计；文件没有给出标准。",
        en: "Counted apart for high-tech enterprises; the documents give no criterion.",
      },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    grantedBy: { kind: "text", most: 200, label: { zh: "授予机关", en: "Given by" } },
    certificate: { kind: "text", most: 120, unique: true, label: { zh: "证书编号", en: "Certificate" } },
    validity: { kind: "period", onCalendar: true, label: { zh: "有效期", en: "Valid" } },
    adviser: { kind: "text", most: 200, label: { zh: "申报辅导", en: "Adviser" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    point: { kind: "point", label: { zh: "位置", en: "Position" } },
  },
  lifeCycle: {
    initial: "prepared",
    states: {
      prepared: { label: { zh: "辅导申报", en: "being prepared" }, tone: "under-way" },
      held: { label: { zh: "有效", en: "held" }, tone: "holds" },
      lapsed: { label: { zh: "已失效", en: "lapsed" }, tone: "over" },
      refused: { label: { zh: "未认定", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "grant",
        from: ["prepared"],
        to: "held",
        label: { zh: "认定", en: "Enter the grant" },
        by: ["steward"],
        says: "basis",
        needs: ["validity", "place"],
      },
      {
        code: "refuse",
        from: ["prepared"],
        to: "refused",
        label: { zh: "未认定", en: "Enter the refusal" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "renew",
        from: ["held", "lapsed"],
        to: "held",
        label: { zh: "重新认定", en: "Renew" },
        by: ["steward"],
        says: "basis",
        needs: ["validity"],
      },
      {
        code: "lapse",
        from: ["held"],
        to: "lapsed",
        label: { zh: "失效", en: "Enter the lapse" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "reporter"],
    readers: ["reviewer", "auditor", "finance-officer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "place", "validity", "grantedBy"], filters: ["kind", "field", "place", "isMarine"] },
  sections: [
    { title: { zh: "资格", en: "Title" }, fields: ["kind", "isMarine", "field", "grantedBy", "certificate"] },
    { title: { zh: "效力和地点", en: "Validity and place" }, fields: ["validity", "adviser", "place", "point"] },
  ],
  facts({ state, fields: { kind, isMarine, validity, place, point } }) {
    if ((state !== "held" && state !== "lapsed") || validity === null) return [];
    const metrics = [
      countedTitles.get(kind) ?? null,
      kind === "high-tech" && isMarine ? "marine-high-tech-enterprise" : null,
    ];
    return metrics.flatMap((metric) =>
      metric === null ? [] : [{ metric, validFrom: validity.from, validTo: validity.to, place, point }],
    );
  },
});

/** Titles that are counted, with the metric. */
const countedTitles: ReadonlyMap<string, string> = new Map([
  ["technology-sme", "technology-sme"],
  ["high-tech", "high-tech-enterprise"],
  ["technology-msme", "technology-msme"],
  ["quality-sme", "high-quality-sme"],
  ["green-factory", "green-factory"],
]);
