import type { Term } from "./term.ts";

/** Words of the people module: who acts, for whom, in what role. */
export const peopleWords = [
  {
    id: "organisation",
    zh: "单位",
    en: "organisation",
    meaning: {
      zh: "机关、企业、高校院所、团体等，有一个登记身份和若干按日期有效的名称。",
      en: "An office, firm, university, institute or association: one identity, and names that hold by date.",
    },
    owner: "people",
  },
  {
    id: "organisation-name",
    zh: "单位名称",
    en: "organisation name",
    meaning: {
      zh: "单位的一个名称：正式名称、简称、别称或曾用名，带起止日期和依据。",
      en: "One name of an organisation: official, short, alias or former, with its dates and basis.",
    },
    owner: "people",
  },
  {
    id: "alias",
    zh: "别称",
    en: "alias",
    meaning: {
      zh: "文件中对同一单位的另一种写法。",
      en: "Another way in which documents write the same organisation.",
    },
    owner: "people",
  },
  {
    id: "former-name",
    zh: "曾用名",
    en: "former name",
    meaning: {
      zh: "单位改名或机构改革以前的名称，在当时的文件中仍指这一单位。",
      en: "The name before a renaming or reform; in documents of that time it still means the organisation.",
    },
    owner: "people",
  },
  {
    id: "credit-code",
    zh: "统一社会信用代码",
    en: "unified social credit code",
    meaning: {
      zh: "由登记机关赋予的 18 位代码，最后一位是校验位（GB 32100）。",
      en: "The 18-character code given at registration; the last character is a check digit (GB 32100).",
    },
    owner: "people",
    banned: ["组织机构代码"],
  },
  {
    id: "person",
    zh: "人员",
    en: "person",
    meaning: {
      zh: "在系统中办事的人，属于一家单位，可持有若干角色。",
      en: "Somebody who acts in the system, belongs to an organisation and may hold several roles.",
    },
    owner: "people",
  },
  {
    id: "role",
    zh: "角色",
    en: "role",
    meaning: { zh: "一个人能看什么、能办什么的类别。", en: "What kind of user somebody is: what they may see and do." },
    owner: "people",
  },
  {
    id: "role-grant",
    zh: "角色授予",
    en: "role grant",
    meaning: {
      zh: "某人在一段时间内持有某个角色的记录，写明授予人和依据。",
      en: "The record that a person holds a role for a period, by whom and on what basis.",
    },
    owner: "people",
  },
  {
    id: "delegation",
    zh: "委托",
    en: "delegation",
    meaning: {
      zh: "一人在一段时间内代另一人办事，记录中写明代谁办理。",
      en: "One person acts for another for a period; the record says on whose behalf.",
    },
    owner: "people",
  },
  {
    id: "administrator",
    zh: "系统管理员",
    en: "administrator",
    meaning: { zh: "管理人员、角色和系统设置的人。", en: "Keeps people, roles and settings." },
    owner: "people",
  },
  {
    id: "commission-office",
    zh: "科技委办公室",
    en: "commission office",
    meaning: {
      zh: "编制规划、分解任务、督办和评估的牵头部门。",
      en: "Draws up plans, breaks them down, dispatches, watches and evaluates.",
    },
    owner: "people",
  },
  {
    id: "reporter",
    zh: "填报人",
    en: "reporter",
    meaning: { zh: "部门或区（市）中填报进展的人。", en: "Reports progress for a department or district." },
    owner: "people",
  },
  {
    id: "reviewer",
    zh: "审核人",
    en: "reviewer",
    meaning: {
      zh: "复核提取结果或填报内容的人，不能是原来办理的人。",
      en: "Checks what was extracted or reported; never the person who did it.",
    },
    owner: "people",
  },
  {
    id: "auditor",
    zh: "审计监督",
    en: "auditor",
    meaning: { zh: "可以核查任何数字、决定和改动的人。", en: "May check any figure, any decision, any change." },
    owner: "people",
  },
] as const satisfies readonly Term[];
