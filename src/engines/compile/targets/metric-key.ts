/**
 * One key for the names that a document gives one indicator: 高新技术企业, 高新技术企业数量 and the 总 that a table adds or drops.
 * Makings (新增, 新认定) keep the key of what they make, so that a yearly count finds its stock.
 */
export function metricKey(metric: string): string {
  return metric
    .replace(/^(?:每年|年均)?(?:新增加?|新认定|新培育|新引进|培育|认定|建设|打造|引进|建成)/, "")
    .replace(/规上/g, "规模以上")
    .replace(/[的总全每“”\s]|数量|个数|家数|数$|量$|占比|比重|比例/g, "");
}
