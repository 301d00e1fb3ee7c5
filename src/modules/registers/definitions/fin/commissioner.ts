import { defineRegister } from "../../kit/define-register.ts";

/** C6, C12: two roles of the finance plan and the rural commissioners. The roles are the text's; how many a person looks after is not. */
export const commissioner = defineRegister({
  code: "commissioner",
  capability: "FIN",
  version: 1,
  title: { zh: "特派员与辅导员", en: "Commissioners and counsellors" },
  purpose: {
    zh: "科技金融特派员、金融辅导员、科技特派员各联系谁，走访发现和解决了多少问题。",
    en: "Whom each commissioner and counsellor looks after, and how many needs were found and met.",
  },
  question: { zh: "谁联系哪些企业和村，解决了多少问题？", en: "Who looks after whom, and how many needs were met?" },
  owner: { zh: "派出单位", en: "Sent by" },
  personalPurpose: { zh: "安排走访、联系特派员。", en: "To arrange visits and reach the commissioner." },
  fields: {
    role: {
      kind: "choice",
      required: true,
      label: { zh: "身份", en: "Role" },
      choices: {
        finance: { zh: "科技金融特派员", en: "tech-finance commissioner" },
        counsellor: { zh: "金融辅导员", en: "finance counsellor" },
        rural: { zh: "科技特派员", en: "S&T commissioner in rural areas" },
      },
    },
    skills: { kind: "text", most: 500, searched: true, label: { zh: "专长", en: "Good at" } },
    portfolio: { kind: "text", most: 500, label: { zh: "联系的企业或村", en: "Looks after" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    contact: { kind: "text", most: 300, privacy: "personal", label: { zh: "联系方式", en: "Contact" } },
    term: { kind: "period", onCalendar: true, label: { zh: "派出期限", en: "Term" } },
    visits: { kind: "number", unit: { zh: "次", en: "times" }, least: 0, label: { zh: "走访次数", en: "Visits" } },
    found: { kind: "number", unit: { zh: "项", en: "needs" }, least: 0, label: { zh: "发现需求", en: "Needs found" } },
    met: { kind: "number", unit: { zh: "项", en: "needs" }, least: 0, label: { zh: "解决需求", en: "Needs met" } },
    results: { kind: "long-text", label: { zh: "服务成效", en: "Results" } },
    assignedOn: { kind: "date", label: { zh: "派出日期", en: "Assigned on" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "已推荐", en: "proposed" }, tone: "under-way" },
      assigned: { label: { zh: "在岗", en: "assigned" }, tone: "holds" },
      ended: { label: { zh: "已结束", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "assign",
        from: ["proposed"],
        to: "assigned",
        label: { zh: "派出", en: "Assign" },
        by: ["steward"],
        says: "basis",
        needs: ["portfolio", "term"],
        stamps: "assignedOn",
      },
      {
        code: "report",
        from: ["assigned"],
        to: "assigned",
        label: { zh: "报送走访情况", en: "Report visits" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["visits", "found", "met"],
      },
      {
        code: "end",
        from: ["assigned"],
        to: "ended",
        label: { zh: "结束", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "reporter", "finance-officer"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["role", "place", "visits", "found", "met"], filters: ["role", "place"] },
  sections: [
    {
      title: { zh: "派出", en: "Assignment" },
      fields: ["role", "skills", "portfolio", "place", "contact", "term", "assignedOn"],
    },
    { title: { zh: "走访", en: "Visits" }, fields: ["visits", "found", "met", "results"] },
  ],
});
