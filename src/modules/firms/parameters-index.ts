import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import type { IndexPart } from "./contract/standing.ts";

const note = {
  zh: "文件提出企业创新指数，没有给出公式、权重和数据来源；此处是可修改的初始设定，来源文件没有规定。",
  en: "The documents name the innovation index and give no formula, weights or data; a first setting that can be changed, not in the source documents.",
};

const weight = (part: IndexPart, zh: string, en: string): ParameterDefinition<number> => ({
  code: `firms.index-${part}`,
  schema: z.number().min(0).max(100),
  initial: 20,
  unit: { zh: "分", en: "points" },
  texts: {
    zh: { title: `创新指数权重：${zh}`, meaning: `各项权重按合计折算成百分制，为 0 的不计。${note.zh}` },
    en: {
      title: `Innovation index, weight: ${en}`,
      meaning: `Weights are scaled so that they sum to 100; 0 leaves it out. ${note.en}`,
    },
  },
});

/** How much each part of the innovation index counts. */
export const indexWeights: Readonly<Record<IndexPart, ParameterDefinition<number>>> = {
  "rd-intensity": weight("rd-intensity", "研发投入强度", "R&D spending by revenue"),
  "rd-growth": weight("rd-growth", "研发投入增长", "growth of R&D spending"),
  "rd-staff": weight("rd-staff", "研发人员占比", "share of R&D staff"),
  patents: weight("patents", "每百人有效发明专利", "invention patents for a hundred of staff"),
  "revenue-growth": weight("revenue-growth", "营业收入增长", "growth of revenue"),
};

export const indexLeastFirms: ParameterDefinition<number> = {
  code: "firms.index-least-firms",
  schema: z.int().min(2).max(1000),
  initial: 10,
  unit: { zh: "家", en: "firms" },
  texts: {
    zh: {
      title: "创新指数：至少几家企业才比较",
      meaning: "有当年数据的企业少于此数时不算指数，以免从位次推出别家的数据。来源文件没有规定。",
    },
    en: {
      title: "Innovation index: fewest firms compared",
      meaning:
        "With fewer firms that have figures of the year there is no index, so that nobody reads another firm's figures from its place. Not in the source documents.",
    },
  },
};

export const indexPicks: ParameterDefinition<number> = {
  code: "firms.index-picks",
  schema: z.int().min(1).max(10_000),
  initial: 50,
  unit: { zh: "家", en: "firms" },
  texts: {
    zh: {
      title: "创新指数：每年筛选几家",
      meaning: "按指数排序列出的家数。文件写明每年识别筛选 50 家有潜力的种子期、初创期科技型企业。",
    },
    en: {
      title: "Innovation index: selected every year",
      meaning:
        "How many firms are listed in the order of the index. The document says that 50 promising seed and start-up firms are selected every year.",
    },
  },
};

export const indexParameters = [...Object.values(indexWeights), indexLeastFirms, indexPicks] as const;
