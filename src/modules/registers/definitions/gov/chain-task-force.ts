import { defineRegister } from "../../kit/define-register.ts";

/**
 * C1: task forces for industrial chains. That they share the work is the text's, and so are some projects; chains and
 * members are those of each force.
 */
export const chainTaskForce = defineRegister({
  code: "chain-task-force",
  capability: "GOV",
  version: 1,
  title: { zh: "重点产业链专班", en: "Task forces for industrial chains" },
  purpose: {
    zh: "一条链一个专班：谁牵头、哪些单位参加、盯哪些重点项目。",
    en: "One force for each chain: who leads, who takes part, which key projects it watches.",
  },
  question: { zh: "每条产业链谁在管，盯着哪些项目？", en: "Who is in charge of which chain, watching which projects?" },
  owner: { zh: "牵头单位", en: "Lead" },
  fields: {
    chain: { kind: "item", vocabulary: "technology-area", required: true, label: { zh: "产业链", en: "Chain" } },
    members: { kind: "text", most: 1000, searched: true, namesParties: true, label: { zh: "成员单位", en: "Units" } },
    duties: { kind: "long-text", label: { zh: "职责分工", en: "Who does what" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    projects: { kind: "references", register: "key-project", label: { zh: "重点项目", en: "Key projects" } },
    named: { kind: "text", most: 500, label: { zh: "文件点名的项目", en: "Projects that the documents name" } },
    problems: { kind: "long-text", label: { zh: "需要协调的问题", en: "What needs coordinating" } },
    meetsOn: { kind: "date", onCalendar: true, label: { zh: "下次会商", en: "Next meeting" } },
    setUpOn: { kind: "date", label: { zh: "成立日期", en: "Set up on" } },
    endedOn: { kind: "date", label: { zh: "撤销日期", en: "Ended on" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "拟设", en: "proposed" }, tone: "under-way" },
      running: { label: { zh: "运行", en: "running" }, tone: "holds" },
      ended: { label: { zh: "已撤销", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "set-up",
        from: ["proposed"],
        to: "running",
        label: { zh: "成立", en: "Set up" },
        by: ["steward"],
        says: "basis",
        needs: ["members", "duties"],
        stamps: "setUpOn",
      },
      {
        code: "end",
        from: ["proposed", "running"],
        to: "ended",
        label: { zh: "撤销", en: "End" },
        by: ["steward"],
        says: "reason",
        stamps: "endedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["chain", "members", "place", "meetsOn"], filters: ["chain", "place"] },
  sections: [
    { title: { zh: "专班", en: "Task force" }, fields: ["chain", "members", "duties", "place"] },
    {
      title: { zh: "项目", en: "Projects" },
      fields: ["projects", "named", "problems", "meetsOn", "setUpOn", "endedOn"],
    },
  ],
});
