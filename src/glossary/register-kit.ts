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
