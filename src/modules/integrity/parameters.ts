import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

export const inspectionPeriod: ParameterDefinition<number> = {
  code: "integrity.inspection-period-days",
  schema: z.int().min(0).max(3660),
  initial: 365,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: "检查：多少天内不重复查同一范围",
      meaning:
        "计划的检查与另一次检查对象相同、范围重合，且前后相隔不超过此数的，先提示已有的检查；合并进去，或说明为什么还要查。来源文件要求减少频次、结果通用共享，没有给出期限。",
    },
    en: {
      title: "Inspections: days in which the same scope is not looked at twice",
      meaning:
        "A visit that meets another one to the same in the same scope, no more than so many days before or after, is warned of it: join it, or say why it is not enough. The sources ask for fewer visits and shared results and give no period.",
    },
  },
};

export const inspectionsPerYear: ParameterDefinition<number> = {
  code: "integrity.inspections-per-year",
  schema: z.int().min(0).max(100),
  initial: 0,
  unit: { zh: "次", en: "visits" },
  texts: {
    zh: {
      title: "检查：一个项目一年最多几次",
      meaning: "超过此数的检查须说明理由。0 表示不设上限：来源文件没有给出次数。",
    },
    en: {
      title: "Inspections: most visits to a project in a year",
      meaning: "A visit beyond it says why it is needed. 0: no ceiling; the sources give no number.",
    },
  },
};

export const objectionDays: ParameterDefinition<number> = {
  code: "integrity.objection-days",
  schema: z.int().min(0).max(365),
  initial: 15,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: { title: "科研诚信：异议期限", meaning: "处理决定作出后多少天内可以提出异议。来源文件没有规定，属工作惯例。" },
    en: {
      title: "Research integrity: time for an objection",
      meaning: "How many days after a decision those concerned may object. Practice, not in the source documents.",
    },
  },
};

export const objectionSuspends: ParameterDefinition<boolean> = {
  code: "integrity.objection-suspends",
  schema: z.boolean(),
  initial: false,
  texts: {
    zh: {
      title: "科研诚信：异议期间暂停限制",
      meaning: "提出异议后、答复前，限制申报是否暂不执行。来源文件没有规定；默认继续执行。",
    },
    en: {
      title: "Research integrity: an open objection suspends the restriction",
      meaning:
        "Whether a restriction rests from an objection until its answer. Not in the source documents; by default it goes on.",
    },
  },
};

/** The dated rules of this module; none of them stands in the source documents. */
export const integrityParameters: readonly ParameterDefinition[] = [
  inspectionPeriod,
  inspectionsPerYear,
  objectionDays,
  objectionSuspends,
];
