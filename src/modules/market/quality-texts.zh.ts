/** Texts of the quality of transfer by institute; `quality-texts.en.ts` has the same keys. */
export const qualityZh = {
  title: "转化质效",
  about: "各高校院所的成果转化率、周期和收入",
  question: "各单位的成果转化得怎么样？",
  answer: (year: number, offered: number, transferred: number) =>
    `${year} 年：公开过的成果 ${offered} 项，当年确认转化 ${transferred} 项。`,
  year: "年份",
  institute: "单位",
  offered: "公开过的成果",
  transferred: "当年转化",
  rate: "累计转化率",
  median: "发布到转化（中位）",
  days: (count: number) => `${count} 天`,
  contracts: "当年技术合同",
  income: "技术交易额（万元）",
  none: "还没有单位发布成果。",
  note: "转化以科技办确认为准；合同以单位为第一卖方、当年登记的为准。转化率是到年末确认转化的成果占公开过的成果之比。高校院所只看到本单位。",
};
