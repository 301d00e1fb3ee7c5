import { defineRegister } from "../../kit/define-register.ts";

/** C13: maker spaces, incubators, accelerators and other carriers. The three rungs are the text's; a carrier's states are not. */
export const incubationCarrier = defineRegister({
  code: "incubation-carrier",
  capability: "SPC",
  version: 2,
  title: { zh: "孵化载体", en: "Incubation carriers" },
  purpose: {
    zh: "登记众创空间、孵化器、加速器和离岸、异地孵化基地；列入标杆名单的自动计数。",
    en: "Maker spaces, incubators, accelerators, bases abroad and in other cities; those on the benchmark list count by themselves.",
  },
  question: { zh: "有哪些孵化载体，哪些是标杆？", en: "Which carriers are there, and which are benchmarks?" },
  owner: { zh: "运营单位", en: "Operator" },
  fields: {
    rung: {
      kind: "choice",
      label: { zh: "孵化阶段", en: "Rung" },
      choices: {
        "maker-space": { zh: "众创", en: "maker space" },
        incubator: { zh: "孵化", en: "incubator" },
        accelerator: { zh: "加速", en: "accelerator" },
      },
    },
    kind: {
      kind: "choice",
      label: { zh: "类型", en: "Kind" },
      required: true,
      choices: {
        general: { zh: "综合", en: "general" },
        specialised: { zh: "专业孵化器", en: "specialised incubator" },
        base: { zh: "企业孵化加速基地", en: "incubation and acceleration base" },
        offshore: { zh: "离岸孵化基地", en: "offshore base" },
        "out-of-town": { zh: "异地孵化器", en: "incubator in another city" },
        "youth-space": { zh: "青年创业空间", en: "youth entrepreneurship space" },
        "science-park": { zh: "大学科技园", en: "university science park" },
        block: { zh: "创新创业街区", en: "start-up block" },
        leading: { zh: "高能级、引领型孵化器", en: "leading incubator" },
        "overseas-centre": { zh: "海外创新孵化中心", en: "overseas innovation and incubation centre" },
        "international-community": { zh: "国际创新共同体", en: "international innovation community" },
        "future-accelerator": { zh: "未来产业加速器", en: "future-industry accelerator" },
      },
    },
    field: {
      kind: "item",
      vocabulary: "technology-area",
      label: { zh: "专业领域", en: "Field" },
      neededIf: { field: "kind", is: ["specialised"] },
    },
    country: {
      kind: "text",
      most: 80,
      label: { zh: "所在国家或城市", en: "Country or city" },
      neededIf: { field: "kind", is: ["offshore", "out-of-town"] },
    },
    backing: {
      kind: "choice",
      label: { zh: "建设主体", en: "Built by" },
      choices: {
        "head-firm": { zh: "头部、骨干企业", en: "leading firm" },
        university: { zh: "高校院所", en: "university or institute" },
        "social-capital": { zh: "社会资本", en: "private capital" },
        "state-capital": { zh: "国有资本平台公司", en: "state-capital platform" },
      },
    },
    university: { kind: "text", most: 200, namesParties: true, label: { zh: "依托高校", en: "University" } },
    supports: { kind: "long-text", searched: true, label: { zh: "提供的服务", en: "What it offers" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    point: { kind: "point", label: { zh: "位置", en: "Position" } },
    openedOn: { kind: "date", label: { zh: "运营日期", en: "Opened on" } },
    benchmarkFrom: { kind: "date", label: { zh: "列入标杆名单", en: "On the benchmark list from" } },
    benchmarkTo: { kind: "date", label: { zh: "移出标杆名单", en: "Off the benchmark list from" } },
    closedOn: { kind: "date", label: { zh: "停止运营日期", en: "Closed on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      open: { label: { zh: "运营", en: "open" }, tone: "holds" },
      closed: { label: { zh: "停止运营", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["entered"],
        to: "open",
        label: { zh: "开始运营", en: "Open" },
        by: ["steward", "owner"],
        says: "nothing",
        stamps: "openedOn",
      },
      {
        code: "list-benchmark",
        from: ["open"],
        to: "open",
        label: { zh: "列入标杆名单", en: "Put on the benchmark list" },
        by: ["steward"],
        says: "basis",
        needs: ["place"],
        stamps: "benchmarkFrom",
      },
      {
        code: "unlist-benchmark",
        from: ["open"],
        to: "open",
        label: { zh: "移出标杆名单", en: "Take off the benchmark list" },
        by: ["steward"],
        says: "reason",
        needs: ["benchmarkFrom"],
        stamps: "benchmarkTo",
      },
      {
        code: "close",
        from: ["entered", "open"],
        to: "closed",
        label: { zh: "停止运营", en: "Close" },
        by: ["steward", "owner"],
        says: "reason",
        stamps: "closedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "operator", "reporter"],
    readers: ["reviewer", "reporter", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["rung", "kind", "place", "benchmarkFrom"], filters: ["rung", "kind", "place", "backing"] },
  sections: [
    {
      title: { zh: "载体", en: "Carrier" },
      fields: ["rung", "kind", "field", "country", "university", "backing", "supports"],
    },
    { title: { zh: "地点", en: "Place" }, fields: ["place", "point"] },
    { title: { zh: "日期", en: "Dates" }, fields: ["openedOn", "benchmarkFrom", "benchmarkTo", "closedOn"] },
  ],
  facts({ fields: { benchmarkFrom, benchmarkTo, closedOn, place, point } }) {
    if (benchmarkFrom === null) return [];
    const ends = [benchmarkTo, closedOn].filter((day) => day !== null && day > benchmarkFrom).sort();
    return [{ metric: "benchmark-incubator", validFrom: benchmarkFrom, validTo: ends[0] ?? null, place, point }];
  },
});
