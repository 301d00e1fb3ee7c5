import { defineRegister } from "../../kit/define-register.ts";

/** C7: workshops where both ends say what they need and one topic comes of it. The text asks for it; the steps are the register's own. */
export const needWorkshop = defineRegister({
  code: "need-workshop",
  capability: "TTM",
  version: 1,
  title: { zh: "产研需求融合", en: "Joint need workshops" },
  purpose: {
    zh: "产业和科研两端各提什么需求，合成哪一个题目，后来立了什么项目。",
    en: "What industry and research each need, which one topic came of it, and which project followed.",
  },
  question: { zh: "融合出哪些题目，落到哪些项目？", en: "Which topics came of it, and which projects followed?" },
  owner: { zh: "牵头单位", en: "Led by" },
  fields: {
    heldOn: { kind: "date", required: true, onCalendar: true, label: { zh: "召开日期", en: "Held on" } },
    parties: {
      kind: "text",
      most: 500,
      required: true,
      namesParties: true,
      label: { zh: "参加的企业和院所", en: "Firms and institutes" },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    industryNeeds: { kind: "long-text", searched: true, label: { zh: "产业端需求", en: "Needs of industry" } },
    researchNeeds: { kind: "long-text", searched: true, label: { zh: "科研端需求", en: "Needs of research" } },
    topic: { kind: "text", most: 300, searched: true, label: { zh: "融合后的题目", en: "The topic of both" } },
    demands: {
      kind: "text",
      most: 500,
      label: { zh: "并入的技术需求", en: "Demands merged into it" },
      help: { zh: "技术市场中各项需求的名称或网址。", en: "Names or addresses of demands of the technology market." },
    },
    mergedOn: { kind: "date", label: { zh: "形成题目的日期", en: "Topic agreed on" } },
    project: {
      kind: "text",
      most: 300,
      label: { zh: "形成的项目", en: "Project that followed" },
      help: { zh: "项目的名称、编号或网址。", en: "Name, number or address of the project." },
    },
    takenUpOn: { kind: "date", label: { zh: "立项日期", en: "Taken up on" } },
  },
  lifeCycle: {
    initial: "held",
    states: {
      held: { label: { zh: "已召开", en: "held" }, tone: "under-way" },
      merged: { label: { zh: "已融合", en: "merged" }, tone: "holds" },
      takenUp: { label: { zh: "已立项", en: "taken up" }, tone: "holds" },
      ended: { label: { zh: "未形成题目", en: "without a topic" }, tone: "over" },
    },
    transitions: [
      {
        code: "merge",
        from: ["held"],
        to: "merged",
        label: { zh: "形成题目", en: "Agree on a topic" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["industryNeeds", "researchNeeds", "topic"],
        stamps: "mergedOn",
      },
      {
        code: "take-up",
        from: ["merged"],
        to: "takenUp",
        label: { zh: "登记立项", en: "Enter the project" },
        by: ["steward"],
        says: "basis",
        needs: ["project"],
        stamps: "takenUpOn",
      },
      {
        code: "end",
        from: ["held", "merged"],
        to: "ended",
        label: { zh: "不再继续", en: "End" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["topic", "parties", "field", "heldOn", "project"], filters: ["field"] },
  sections: [
    { title: { zh: "需求", en: "Needs" }, fields: ["heldOn", "parties", "field", "industryNeeds", "researchNeeds"] },
    {
      title: { zh: "题目和项目", en: "Topic and project" },
      fields: ["topic", "demands", "mergedOn", "project", "takenUpOn"],
    },
  ],
});
