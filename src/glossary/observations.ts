import type { Term } from "./term.ts";

/** Words of the module ocean. */
export const observationsWords = [
  {
    id: "data-profile",
    zh: "数据规范",
    en: "data profile",
    meaning: {
      zh: "一类数据应有的样子：要素、单位、范围、词表和质量符，可由机器校验。",
      en: "What data of one kind have to look like, so that a machine can check it: columns, units, ranges, words, quality flags.",
    },
    owner: "ocean",
    capability: "C10",
  },
  {
    id: "data-link",
    zh: "数据链路",
    en: "data link",
    meaning: {
      zh: "送来观测的一方：卫星通信、岸基站、田间传感器或城市应用。",
      en: "Who sends observations: by satellite, from shore, from a field, from an application of the city.",
    },
    owner: "ocean",
    capability: "C10",
  },
  {
    id: "link-key",
    zh: "链路密钥",
    en: "key of a link",
    meaning: {
      zh: "链路送数时出示的密钥，只保存其摘要。",
      en: "What a link shows when it sends; only its hash is kept.",
    },
    owner: "ocean",
    capability: "C10",
  },
  {
    id: "observation",
    zh: "观测",
    en: "observation",
    meaning: {
      zh: "某时某地观测到的一组值，带质量符和到达时间。",
      en: "Values observed at a time and place, with their quality flags and when they arrived.",
    },
    owner: "ocean",
    capability: "C10",
  },
  {
    id: "refused-observation",
    zh: "差错报文",
    en: "refused observation",
    meaning: {
      zh: "不合规范而另存的报文，带差错代码。",
      en: "A message that breaks its profile, kept apart with what is wrong.",
    },
    owner: "ocean",
    capability: "C10",
  },
  {
    id: "checked-file",
    zh: "校验文件",
    en: "checked file",
    meaning: {
      zh: "按规范逐行校验、原样保存的文件。",
      en: "A file that was checked by a profile row by row, and kept as it came.",
    },
    owner: "ocean",
    capability: "C10",
  },
  {
    id: "file-fault",
    zh: "文件差错",
    en: "fault of a file",
    meaning: { zh: "校验文件中某行某列的一处差错。", en: "What is wrong in a row and column of a checked file." },
    owner: "ocean",
    capability: "C10",
  },
  {
    id: "grid-job",
    zh: "格网作业",
    en: "grid job",
    meaning: {
      zh: "按模板把观测汇总到格网的一次运行，记下输入、参数、规则版本和结果摘要。",
      en: "A run of a template that sums observations into a grid, with its inputs, parameters, version and digest.",
    },
    owner: "ocean",
    capability: "C10",
  },
  {
    id: "job-input",
    zh: "作业输入",
    en: "job input",
    meaning: {
      zh: "一次作业用到的某条链路的观测：条数、起止和摘要。",
      en: "The observations of a link that went into a job: how many, from when to when, their digest.",
    },
    owner: "ocean",
    capability: "C10",
  },
  {
    id: "grid-cell",
    zh: "格网",
    en: "grid cell",
    meaning: { zh: "按经纬度划分的一格及其汇总值。", en: "A square of degrees and what was summed in it." },
    owner: "ocean",
    capability: "C10",
  },
] as const satisfies readonly Term[];
