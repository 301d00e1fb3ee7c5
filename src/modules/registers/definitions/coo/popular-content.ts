import { defineRegister } from "../../kit/define-register.ts";

/** C14: what is offered to explain science, and how many it reached. Villages and schools are the text's. */
export const popularContent = defineRegister({
  code: "popular-content",
  capability: "COO",
  version: 1,
  title: { zh: "科普资源", en: "Popular-science content" },
  purpose: {
    zh: "“互联网+科普”的内容放在一处，看得出到了哪些乡村和学校、覆盖多少人。",
    en: "Content in one place, with the villages and schools it went to and how many it reached.",
  },
  question: {
    zh: "有哪些科普资源，到了哪里，覆盖多少人？",
    en: "What is there, where did it go, and how many did it reach?",
  },
  owner: { zh: "提供单位", en: "Provider" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类型", en: "Kind" },
      choices: {
        video: { zh: "视频", en: "video" },
        article: { zh: "图文", en: "article" },
        course: { zh: "课程", en: "course" },
        exhibition: { zh: "展览", en: "exhibition" },
        lecture: { zh: "讲座", en: "lecture" },
      },
    },
    topic: { kind: "text", most: 300, searched: true, label: { zh: "主题", en: "Topic" } },
    audience: {
      kind: "choice",
      label: { zh: "面向", en: "For" },
      choices: {
        village: { zh: "乡村", en: "villages" },
        school: { zh: "校园", en: "schools" },
        public: { zh: "公众", en: "the public" },
      },
    },
    address: { kind: "text", most: 500, label: { zh: "网址或获取方式", en: "Where it is" } },
    isMarine: { kind: "flag", label: { zh: "海洋科普", en: "About the sea" } },
    reach: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "覆盖人次", en: "Reached" } },
    visits: {
      kind: "number",
      unit: { zh: "次", en: "times" },
      least: 0,
      label: { zh: "进乡村、进校园场次", en: "Visits" },
    },
    publishedOn: { kind: "date", label: { zh: "上线日期", en: "Published on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      published: { label: { zh: "已上线", en: "published" }, tone: "holds" },
      withdrawn: { label: { zh: "已下线", en: "withdrawn" }, tone: "over" },
    },
    transitions: [
      {
        code: "publish",
        from: ["entered", "withdrawn"],
        to: "published",
        label: { zh: "上线", en: "Publish" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["topic", "address", "audience"],
        stamps: "publishedOn",
      },
      {
        code: "count",
        from: ["published"],
        to: "published",
        label: { zh: "登记覆盖情况", en: "Enter the reach" },
        by: ["steward", "owner"],
        says: "reason",
        needs: ["reach"],
      },
      {
        code: "withdraw",
        from: ["entered", "published"],
        to: "withdrawn",
        label: { zh: "下线", en: "Withdraw" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "reporter"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "topic", "audience", "reach"], filters: ["kind", "audience", "isMarine"] },
  sections: [
    { title: { zh: "内容", en: "Content" }, fields: ["kind", "topic", "audience", "isMarine", "address"] },
    { title: { zh: "覆盖", en: "Reach" }, fields: ["reach", "visits", "publishedOn"] },
  ],
});
