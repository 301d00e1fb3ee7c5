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
] as const satisfies readonly Term[];
