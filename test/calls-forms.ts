import type { Content } from "../src/modules/calls/contract/content.ts";

/** People of the tests: the office, its second person, two applicants, and accounts that become experts. */
export const who = {
  office: "commission-office",
  second: "reviewer",
  university: "university@sample.haice.example",
  firm: "firm@sample.haice.example",
  district: "district@sample.haice.example",
  department: "reporter@sample.haice.example",
  experts: ["expert@sample.haice.example", "bank@sample.haice.example", "broker@sample.haice.example"],
} as const;

export const emptyOf = (forms: Content["forms"]): Content => ({ forms, budget: [], partners: [], team: [] });

export const guideForms: Content["forms"] = {
  guide: { goal: "支持方向", eligibility: "企业、高校", support: "lump-sum", contact: "项目处" },
};

/** A whole application; `mark` stands in the fields that experts read, `name` in the team that they do not. */
export const applicationOf = (lead: string, mark: string, name: string): Content => ({
  forms: {
    application: {
      summary: mark,
      need: "要解决的问题",
      route: "技术路线",
      milestones: "里程碑",
      effect: "成效",
      starts: "2026-06-01",
      ends: "2027-12-31",
      young: "yes",
      promise: "yes",
    },
  },
  budget: [{ heading: "设备费", asked: 100_000_00, own: 20_000_00 }],
  partners: [
    { name: lead, isLead: true, task: "总体", share: 60_000_00 },
    { name: `${name}合作单位`, isLead: false, task: "部件", share: 40_000_00 },
  ],
  team: [{ name, employer: lead, task: "负责人" }],
});

export const lead = { university: "海渊海洋大学（示例）", firm: "蓝鲸智能装备有限公司（示例）" };

export const inDays = (days: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date(Date.now() + days * 86_400_000));
