import { defineRegister } from "../../kit/define-register.ts";

/**
 * C1: experience that can be repeated elsewhere. That cases are summed up and published is the text's; how they are
 * chosen is not.
 */
export const typicalCase = defineRegister({
  code: "typical-case",
  capability: "GOV",
  version: 1,
  title: { zh: "典型案例库", en: "Library of typical cases" },
  purpose: {
    zh: "政策落实、重大成果、先进经验，讲清做法和证据，记下谁用了。",
    en: "Policies carried out, results and experience: what was done, what proves it, and who has used it since.",
  },
  question: { zh: "有哪些可复制的经验，谁用了？", en: "Which experience can be repeated, and who did?" },
  owner: { zh: "报送单位", en: "Sent in by" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类型", en: "Kind" },
      choices: {
        policy: { zh: "政策落实", en: "policy carried out" },
        result: { zh: "重大成果", en: "major result" },
        service: { zh: "市场服务", en: "market service" },
        experience: { zh: "先进经验", en: "experience" },
      },
    },
    practice: { kind: "long-text", required: true, searched: true, label: { zh: "做法", en: "What was done" } },
    evidence: { kind: "long-text", label: { zh: "成效和证据", en: "Effect and evidence" } },
    place: { kind: "place", label: { zh: "区域", en: "Area" } },
    channel: { kind: "text", most: 300, label: { zh: "发布渠道", en: "Published where" } },
    publishedOn: { kind: "date", label: { zh: "发布日期", en: "Published on" } },
    uses: {
      kind: "number",
      unit: { zh: "处", en: "places" },
      least: 0,
      label: { zh: "推广应用", en: "Used elsewhere" },
    },
    usedBy: { kind: "text", most: 500, label: { zh: "应用单位", en: "Used by" } },
  },
  lifeCycle: {
    initial: "collected",
    states: {
      collected: { label: { zh: "已报送", en: "sent in" }, tone: "under-way" },
      "summed-up": { label: { zh: "已总结", en: "summed up" }, tone: "under-way" },
      published: { label: { zh: "已宣传", en: "published" }, tone: "holds" },
      dropped: { label: { zh: "不采用", en: "not used" }, tone: "over" },
    },
    transitions: [
      {
        code: "sum-up",
        from: ["collected"],
        to: "summed-up",
        label: { zh: "总结提炼", en: "Sum up" },
        by: ["steward"],
        says: "nothing",
        needs: ["evidence"],
      },
      {
        code: "publish",
        from: ["summed-up"],
        to: "published",
        label: { zh: "宣传发布", en: "Publish" },
        by: ["steward"],
        says: "basis",
        needs: ["channel"],
        stamps: "publishedOn",
      },
      {
        code: "drop",
        from: ["collected", "summed-up"],
        to: "dropped",
        label: { zh: "不采用", en: "Do not use" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "enterprise", "institute", "broker"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["kind", "place", "publishedOn", "uses"], filters: ["kind", "place"] },
  sections: [
    { title: { zh: "案例", en: "Case" }, fields: ["kind", "practice", "evidence", "place"] },
    { title: { zh: "宣传推广", en: "Publication and use" }, fields: ["channel", "publishedOn", "uses", "usedBy"] },
  ],
});
