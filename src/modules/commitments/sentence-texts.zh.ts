/** Texts of what became of a sentence, beside it. */
export const sentenceZh = {
  title: "这句话的去向",
  measured: "监测指标：",
  followed: "督办事项：",
  register: "已确认，去登记立项",
};
