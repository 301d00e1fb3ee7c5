import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

export const registrarIsAnother: ParameterDefinition<boolean> = {
  code: "market.contract-registrar-is-another",
  schema: z.boolean(),
  initial: true,
  texts: {
    zh: {
      title: "技术合同：审核与登记由不同人员办理",
      meaning: "审核技术合同的人不能给同一份合同登记编号。来源文件没有规定，属于工作惯例。",
    },
    en: {
      title: "Technology contracts: checked and registered by two people",
      meaning: "Who checked a contract does not give it its number. Practice, not in the source documents.",
    },
  },
};

export const contractParameters: readonly ParameterDefinition[] = [registrarIsAnother];
