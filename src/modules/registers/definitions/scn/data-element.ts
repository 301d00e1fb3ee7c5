import { defineRegister } from "../../kit/define-register.ts";

/**
 * C8: data of the city cloud platform. The four elements are the text's; the platforms themselves belong to other
 * operators.
 */
export const dataElement = defineRegister({
  code: "data-element",
  capability: "SCN",
  version: 1,
  title: { zh: "城市数据要素目录", en: "City data elements" },
  purpose: {
    zh: "城市大数据平台有哪些数据、归谁、怎样接、能给哪些场景用；只登记，不接管。",
    en: "Which data the city platforms hold, whose they are, how to get them and for which scenarios; they are listed, not taken over.",
  },
  question: {
    zh: "哪些城市数据可以给场景用，找谁？",
    en: "Which city data may a scenario use, and whom does one ask?",
  },
  owner: { zh: "数据单位", en: "Holder" },
  fields: {
    element: {
      kind: "choice",
      required: true,
      label: { zh: "要素", en: "Element" },
      choices: {
        energy: { zh: "智慧能源", en: "smart energy" },
        transport: { zh: "智慧交通", en: "smart transport" },
        government: { zh: "智慧政府", en: "smart government" },
        buildings: { zh: "智能建筑", en: "smart buildings" },
        other: { zh: "其他", en: "other" },
      },
    },
    system: { kind: "text", most: 300, searched: true, label: { zh: "所在系统", en: "System" } },
    content: { kind: "long-text", required: true, searched: true, label: { zh: "数据内容", en: "Content" } },
    dataSet: {
      kind: "reference",
      register: "data-set",
      label: { zh: "目录中的数据集", en: "Data set in the catalogue" },
    },
    access: {
      kind: "choice",
      label: { zh: "使用方式", en: "Access" },
      choices: {
        open: { zh: "开放", en: "open" },
        request: { zh: "申请", en: "on request" },
        internal: { zh: "政务内部", en: "within government" },
      },
    },
    interface: { kind: "text", most: 500, label: { zh: "接口和事件", en: "Interface and events" } },
    scenarios: { kind: "references", register: "scenario", label: { zh: "可用场景", en: "Scenarios" } },
    contact: { kind: "text", most: 200, label: { zh: "联系部门", en: "Whom to ask" } },
    agreedOn: { kind: "date", label: { zh: "确认日期", en: "Agreed on" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次核对日期", en: "Next check" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      agreed: { label: { zh: "已确认", en: "agreed" }, tone: "holds" },
      withdrawn: { label: { zh: "已撤下", en: "withdrawn" }, tone: "over" },
    },
    transitions: [
      {
        code: "agree",
        from: ["entered"],
        to: "agreed",
        label: { zh: "数据单位确认", en: "Agree" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["access", "interface"],
        stamps: "agreedOn",
      },
      {
        code: "withdraw",
        from: ["entered", "agreed"],
        to: "withdrawn",
        label: { zh: "撤下", en: "Withdraw" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "operator", "institute"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["element", "system", "access", "agreedOn"], filters: ["element", "access"] },
  sections: [
    { title: { zh: "数据", en: "Data" }, fields: ["element", "system", "content", "dataSet"] },
    {
      title: { zh: "使用", en: "Use" },
      fields: ["access", "interface", "scenarios", "contact", "agreedOn", "reviewOn"],
    },
  ],
});
