import type { Licence } from "./contract/open-data.ts";

const licences: Readonly<Record<Licence, string>> = {
  undecided: "尚未确定（原文未规定）",
  "cc-by-4.0": "知识共享 署名 4.0 国际（CC BY 4.0）",
  "cc0-1.0": "CC0 1.0 公共领域贡献",
  "odc-by": "开放数据共用 署名（ODC-BY 1.0）",
};

/** The page and the catalogue of open data. */
export const zh = {
  nav: "开放数据",
  about: "可以公开下载的名录、指标和事实",
  title: "开放数据",
  question: "哪些数据可以公开下载，什么时候更新的？",
  answer: (datasets: number, records: number) => `${datasets} 个数据集可以下载，名录中公开的记录 ${records} 条。`,
  catalogue: (region: string) => `${region}科技工作开放数据目录`,
  catalogueAbout: (region: string) => `${region}科技工作的名录、指标和事实中对公众公开的部分，按 DCAT-AP 3 编目。`,
  catalogueFiles: "目录文件（DCAT-AP 3）",
  licence: "使用许可",
  licences,
  licenceHint: "使用许可由管理员在“参数”中确定；未确定前，目录不写许可。",
  dataset: "数据集",
  records: "公开记录",
  sampled: (count: number) => `含示例 ${count} 条`,
  modified: "最近更新",
  download: "下载",
  never: "没有公开记录",
  none: "没有可以公开的数据",
  indicators: "指标",
  indicatorsAbout: "规划目标对应的指标：目标值、当前值、进度，以及每个值依据的事实。",
  facts: "事实",
  factsAbout: "有日期、有来源的数字和事件。更正以新的一条替代，不改原来的一条。",
  withSamples: (about: string, samples: number) =>
    samples > 0 ? `${about}其中 ${samples} 条是示例数据，为演示而虚构。` : about,
  keyword: "科技管理",
};
