import type { Term } from "./term.ts";

/** What every register has besides its records. */
export const registerKitWords = [
  {
    id: "register-rights",
    zh: "名录权限",
    en: "register rights",
    meaning: {
      zh: "谁管理一个名录的记录，谁办理本单位的记录。",
      en: "Who keeps the records of a register, and who those of the own organisation.",
    },
    owner: "registers",
  },
  {
    id: "attachment",
    zh: "附件",
    en: "attachment",
    meaning: { zh: "附在一条记录上的文件。", en: "A file that belongs to a record." },
    owner: "registers",
  },
  {
    id: "saved-view",
    zh: "保存的视图",
    en: "saved view",
    meaning: {
      zh: "有人以一个名称保存的列表筛选和排序，自用或与本单位共享。",
      en: "Filters and order of a list, kept under a name for oneself or for the own organisation.",
    },
    owner: "registers",
  },
  {
    id: "personal-access",
    zh: "个人信息查阅记录",
    en: "access to personal data",
    meaning: { zh: "谁在何时以何种方式看过一个人的记录。", en: "Who read the record of a person, when and how." },
    owner: "registers",
  },
  {
    id: "data-subject",
    zh: "信息主体",
    en: "data subject",
    meaning: {
      zh: "一条个人记录所指的本人，以其账号标明，由管理人员核对身份后确认。",
      en: "The person whom a record is about, by their account, as a steward said after seeing who they are.",
    },
    owner: "registers",
  },
  {
    id: "publicity-period",
    zh: "公示期",
    en: "publicity period",
    meaning: {
      zh: "拟定结果公开后接受异议的期间，期满才能办理后面的步骤。",
      en: "How long what is intended stays open to objection; the steps that wait for it are taken after that.",
    },
    owner: "registers",
  },
  {
    id: "retention-period",
    zh: "保存期限",
    en: "retention period",
    meaning: {
      zh: "个人的记录最后一次办理之后保存多久；到期列出，是否自动删除由参数定。",
      en: "How long a record about a person is kept after the last act on it; what is past it is listed, and erased by itself where a parameter says so.",
    },
    owner: "registers",
  },
  {
    id: "retention-hold",
    zh: "继续保存",
    en: "retention hold",
    meaning: {
      zh: "个人的记录过了保存期限仍保存到某一天，写明理由。",
      en: "A record about a person is kept past its retention period, until a day and for a reason.",
    },
    owner: "registers",
  },
  {
    id: "retention-notice",
    zh: "到期预告",
    en: "retention notice",
    meaning: {
      zh: "过了保存期限的个人记录列出，写明哪天自动删除个人信息；列出的日期不会提前。",
      en: "A record past its retention period is listed with the day on which it is erased by itself; that day is never brought forward.",
    },
    owner: "registers",
  },
  {
    id: "retention-round",
    zh: "保存期限巡查",
    en: "retention round",
    meaning: {
      zh: "系统每天把个人记录的保存期限查一遍。",
      en: "The product goes once a day through the retention periods of records about persons.",
    },
    owner: "registers",
  },
  {
    id: "erasure",
    zh: "个人信息删除",
    en: "erasure",
    meaning: {
      zh: "应本人要求删除其个人信息；记录作为不指向任何人的记录保留。",
      en: "Data about a person are erased at their request; the record stays as nobody's.",
    },
    owner: "registers",
  },
] as const satisfies readonly Term[];
