/** Counting records by two fields; `cross-texts.en.ts` has the same keys. */
export const zh = {
  open: "交叉统计",
  title: "交叉统计",
  question: "两项条件放在一起看，各有多少条？",
  answer: (records: number, shared: number) => `共 ${records} 条；有 ${shared} 行跨了不止一列。`,
  rows: "行",
  columns: "列",
  state: "状态",
  empty: "未填",
  total: "合计",
  none: "还没有记录",
  table: "交叉统计表",
};
