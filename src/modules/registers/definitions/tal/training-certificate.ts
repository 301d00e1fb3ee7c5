import { defineRegister } from "../../kit/define-register.ts";

/** C12: trainees of the bases feed the register of transfer professionals; what a certificate asks is not in the text. */
export const trainingCertificate = defineRegister({
  code: "training-certificate",
  capability: "TAL",
  version: 1,
  title: { zh: "技术转移培训证书", en: "Certificates of transfer training" },
  purpose: {
    zh: "谁修了哪门课、拿到什么证书；发证后可登记为技术转移人才。",
    en: "Who took which course and got which certificate; a certified trainee may enter the register of transfer professionals.",
  },
  question: {
    zh: "发了多少证书，多少人进了人才名录？",
    en: "How many certificates were issued, and how many entered the register?",
  },
  owner: { zh: "培养单位", en: "Trained by" },
  personalPurpose: { zh: "发放证书、登记技术转移人才。", en: "To certify trainees and enter transfer professionals." },
  fields: {
    course: { kind: "reference", register: "training-course", label: { zh: "课程", en: "Course" } },
    number: { kind: "text", most: 60, unique: true, label: { zh: "证书编号", en: "Number" } },
    score: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      most: 100,
      least: 0,
      privacy: "personal",
      label: { zh: "考核成绩", en: "Score" },
    },
    level: {
      kind: "choice",
      label: { zh: "等级", en: "Level" },
      choices: {
        junior: { zh: "初级", en: "junior" },
        middle: { zh: "中级", en: "middle" },
        senior: { zh: "高级", en: "senior" },
      },
    },
    issuedOn: { kind: "date", label: { zh: "发证日期", en: "Issued on" } },
    professional: {
      kind: "reference",
      register: "transfer-professional",
      label: { zh: "技术转移人才记录", en: "Transfer professional" },
    },
  },
  lifeCycle: {
    initial: "enrolled",
    states: {
      enrolled: { label: { zh: "在学", en: "enrolled" }, tone: "under-way" },
      certified: { label: { zh: "已发证", en: "certified" }, tone: "holds" },
      registered: { label: { zh: "已入名录", en: "in the register" }, tone: "holds" },
      failed: { label: { zh: "未结业", en: "failed" }, tone: "over" },
    },
    transitions: [
      {
        code: "certify",
        from: ["enrolled"],
        to: "certified",
        label: { zh: "发证", en: "Certify" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["course", "number", "score"],
        stamps: "issuedOn",
      },
      {
        code: "register",
        from: ["certified"],
        to: "registered",
        label: { zh: "登记入名录", en: "Enter in the register" },
        by: ["steward"],
        says: "nothing",
        needs: ["professional"],
      },
      {
        code: "fail",
        from: ["enrolled"],
        to: "failed",
        label: { zh: "未结业", en: "Fail" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: { stewards: ["administrator", "commission-office"], contributors: ["institute"], readers: ["auditor"] },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["course", "level", "number", "issuedOn"], filters: ["level"] },
  sections: [
    { title: { zh: "培训", en: "Training" }, fields: ["course", "level", "score"] },
    { title: { zh: "证书", en: "Certificate" }, fields: ["number", "issuedOn", "professional"] },
  ],
});
