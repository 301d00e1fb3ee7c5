import { defineRegister } from "../../kit/define-register.ts";

/** C12: universities add majors by local need. The need is read from posts; how many is not in the text. */
export const scarceMajor = defineRegister({
  code: "scarce-major",
  capability: "TAL",
  version: 1,
  title: { zh: "急需紧缺专业", en: "Urgently needed majors" },
  purpose: {
    zh: "按岗位和项目看缺什么人，高校增设什么专业，招了多少、留下多少。",
    en: "What people are missing by posts and projects, which majors universities add, how many they take and how many stay.",
  },
  question: { zh: "缺什么人，增设了什么专业？", en: "Who is missing, and which majors were added?" },
  owner: { zh: "高校", en: "University" },
  fields: {
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    major: { kind: "text", most: 300, required: true, searched: true, label: { zh: "拟增设专业", en: "Major" } },
    openPosts: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      label: { zh: "在招岗位需求", en: "Open posts" },
    },
    forecast: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      label: { zh: "预计需求", en: "Need expected" },
    },
    source: { kind: "text", most: 500, label: { zh: "需求依据", en: "By what" } },
    approvedOn: { kind: "date", label: { zh: "批准日期", en: "Approved on" } },
    intake: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "招生人数", en: "Intake" } },
    stayed: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "本地就业", en: "Stayed" } },
  },
  lifeCycle: {
    initial: "needed",
    states: {
      needed: { label: { zh: "需求已列", en: "listed" }, tone: "under-way" },
      approved: { label: { zh: "已增设", en: "added" }, tone: "holds" },
      graduating: { label: { zh: "已有毕业生", en: "with graduates" }, tone: "holds" },
      dropped: { label: { zh: "不增设", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "approve",
        from: ["needed"],
        to: "approved",
        label: { zh: "增设", en: "Add" },
        by: ["steward"],
        says: "basis",
        needs: ["forecast", "source"],
        stamps: "approvedOn",
      },
      {
        code: "graduate",
        from: ["approved", "graduating"],
        to: "graduating",
        label: { zh: "报送毕业去向", en: "Report graduates" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["intake", "stayed"],
      },
      {
        code: "drop",
        from: ["needed"],
        to: "dropped",
        label: { zh: "不增设", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: { stewards: ["administrator", "commission-office"], contributors: ["institute"], readers: ["auditor"] },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["field", "major", "forecast", "intake"], filters: ["field"] },
  sections: [
    { title: { zh: "需求", en: "Need" }, fields: ["field", "major", "openPosts", "forecast", "source"] },
    { title: { zh: "增设", en: "Added" }, fields: ["approvedOn", "intake", "stayed"] },
  ],
});
