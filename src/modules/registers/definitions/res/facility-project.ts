import { defineRegister } from "../../kit/define-register.ts";

/**
 * C9: major facilities on the way to opening. 成熟一项、启动一项 is the text's: nothing starts before it is mature, and the
 * checklist of maturity is the register's own.
 */
export const facilityProject = defineRegister({
  code: "facility-project",
  capability: "RES",
  version: 1,
  title: { zh: "重大设施建设", en: "Building of major facilities" },
  purpose: {
    zh: "成熟一项、启动一项：预研、成熟、启动、建成、开放，里程碑附证据。",
    en: "Nothing starts before it is mature: pre-research, mature, started, built, open, each milestone with evidence.",
  },
  question: { zh: "哪些设施在建，里程碑到哪里了？", en: "Which facilities are being built, and how far are they?" },
  owner: { zh: "建设单位", en: "Builder" },
  fields: {
    kind: {
      kind: "choice",
      label: { zh: "类别", en: "Kind" },
      choices: {
        facility: { zh: "重大科技基础设施", en: "major science facility" },
        device: { zh: "科研装置", en: "research device" },
        satellite: { zh: "卫星", en: "satellite" },
        base: { zh: "基地", en: "base" },
        phase: { zh: "平台分期建设", en: "phase of a platform" },
      },
    },
    aim: { kind: "long-text", searched: true, label: { zh: "建设内容", en: "What is built" } },
    platform: { kind: "reference", register: "platform", label: { zh: "所属平台", en: "Platform" } },
    place: { kind: "place", label: { zh: "建设区域", en: "Area" } },
    isCluster: { kind: "flag", label: { zh: "装置+园区+集群", en: "Device, park and cluster together" } },
    isProven: { kind: "flag", label: { zh: "技术方案论证完成", en: "Design examined" } },
    isFunded: { kind: "flag", label: { zh: "资金来源明确", en: "Funding clear" } },
    isSited: { kind: "flag", label: { zh: "选址落实", en: "Site secured" } },
    funding: { kind: "text", most: 300, label: { zh: "资金来源", en: "Sources of funds" } },
    milestone: { kind: "text", most: 300, label: { zh: "下一里程碑", en: "Next milestone" } },
    due: { kind: "date", onCalendar: true, label: { zh: "里程碑期限", en: "Milestone due" } },
    evidence: { kind: "text", most: 300, label: { zh: "完成证据", en: "Evidence" } },
    startedOn: { kind: "date", label: { zh: "启动日期", en: "Started on" } },
    builtOn: { kind: "date", label: { zh: "建成日期", en: "Built on" } },
    openedOn: { kind: "date", label: { zh: "开放日期", en: "Opened on" } },
  },
  lifeCycle: {
    initial: "pre-research",
    states: {
      "pre-research": { label: { zh: "预研", en: "pre-research" }, tone: "under-way" },
      mature: { label: { zh: "成熟", en: "mature" }, tone: "under-way" },
      started: { label: { zh: "启动", en: "started" }, tone: "under-way" },
      built: { label: { zh: "建成", en: "built" }, tone: "holds" },
      open: { label: { zh: "开放", en: "open" }, tone: "holds" },
      dropped: { label: { zh: "不再建设", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "mature",
        from: ["pre-research"],
        to: "mature",
        label: { zh: "评定成熟", en: "Find it mature" },
        by: ["steward"],
        says: "basis",
        holds: ["isProven", "isFunded", "isSited"],
      },
      {
        code: "start",
        from: ["mature"],
        to: "started",
        label: { zh: "启动", en: "Start" },
        by: ["steward"],
        says: "basis",
        needs: ["milestone", "due"],
        stamps: "startedOn",
      },
      {
        code: "build",
        from: ["started"],
        to: "built",
        label: { zh: "建成", en: "Enter as built" },
        by: ["steward"],
        says: "basis",
        needs: ["evidence"],
        stamps: "builtOn",
      },
      {
        code: "open",
        from: ["built"],
        to: "open",
        label: { zh: "开放", en: "Open" },
        by: ["steward", "owner"],
        says: "nothing",
        stamps: "openedOn",
      },
      {
        code: "drop",
        from: ["pre-research", "mature", "started"],
        to: "dropped",
        label: { zh: "不再建设", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "operator", "enterprise"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "place", "milestone", "due"], filters: ["kind", "place"] },
  sections: [
    { title: { zh: "设施", en: "Facility" }, fields: ["kind", "aim", "platform", "place", "isCluster"] },
    { title: { zh: "成熟度", en: "Maturity" }, fields: ["isProven", "isFunded", "isSited", "funding"] },
    {
      title: { zh: "进度", en: "Progress" },
      fields: ["milestone", "due", "evidence", "startedOn", "builtOn", "openedOn"],
    },
  ],
});
