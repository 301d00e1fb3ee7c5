import { defineRegister } from "../../kit/define-register.ts";

/** C12: the right to review professional titles may be delegated; to whom is not in the text. */
export const reviewBoard = defineRegister({
  code: "review-board",
  capability: "TAL",
  version: 1,
  title: { zh: "职称评审委员会", en: "Title-review boards" },
  purpose: {
    zh: "哪些单位有下放的职称评审权限，评什么系列，何时到期。",
    en: "Which institutions may review titles, of which series, and until when.",
  },
  question: { zh: "评审权限下放给了谁，到什么时候？", en: "To whom was the right delegated, and until when?" },
  owner: { zh: "组建单位", en: "Institution" },
  fields: {
    series: {
      kind: "text",
      most: 300,
      required: true,
      searched: true,
      label: { zh: "评审系列和层级", en: "Series and level" },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    authority: { kind: "text", most: 300, label: { zh: "授权机关", en: "Delegated by" } },
    members: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "委员人数", en: "Members" } },
    valid: { kind: "period", onCalendar: true, label: { zh: "授权期限", en: "Valid" } },
    reviewed: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "评审人数", en: "Reviewed" } },
    passed: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "通过人数", en: "Passed" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "已申请", en: "proposed" }, tone: "under-way" },
      delegated: { label: { zh: "已授权", en: "delegated" }, tone: "holds" },
      ended: { label: { zh: "已收回", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "delegate",
        from: ["proposed"],
        to: "delegated",
        label: { zh: "下放权限", en: "Delegate" },
        by: ["steward"],
        says: "basis",
        needs: ["authority", "valid"],
      },
      {
        code: "report",
        from: ["delegated"],
        to: "delegated",
        label: { zh: "报送评审结果", en: "Report" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["reviewed", "passed"],
      },
      {
        code: "end",
        from: ["proposed", "delegated"],
        to: "ended",
        label: { zh: "收回", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["series", "authority", "valid", "reviewed"], filters: ["field"] },
  sections: [
    { title: { zh: "授权", en: "Delegation" }, fields: ["series", "field", "authority", "members", "valid"] },
    { title: { zh: "评审", en: "Reviews" }, fields: ["reviewed", "passed"] },
  ],
});
