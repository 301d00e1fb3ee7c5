import type { Term } from "./term.ts";

/** Words of the module parameters. */
export const parametersWords = [
  {
    id: "parameter",
    zh: "参数",
    en: "parameter",
    meaning: {
      zh: "政策规定的数值、门槛、权重或期限，带日期和条款；原文没有的标明“原文未规定”。",
      en: "A number, threshold, weight or term set by a policy, dated, with its clause; marked when the source does not give it.",
    },
    owner: "parameters",
  },
  {
    id: "setting",
    zh: "参数设定",
    en: "setting",
    meaning: {
      zh: "一项参数自某日起的取值，记有依据、理由、设定人和时间；更正是新的一条。",
      en: "The value of a parameter from a day on, with its basis, its reason, who set it and when; a correction is a new one.",
    },
    owner: "parameters",
  },
] as const satisfies readonly Term[];
