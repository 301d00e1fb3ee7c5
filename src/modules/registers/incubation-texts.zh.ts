/** Measures of carriers and parks; `incubation-texts.en.ts` has the same keys. */
export const zh = {
  nav: "孵化与园区成效",
  about: "专业孵化器的领域匹配率，园区“技术研究—成果转化—产业孵化”的融合程度",
  title: "孵化与园区成效",
  question: "孵化器专不专，园区里研究、转化、孵化连得紧不紧？",
  answer: (carriers: number, coupled: number, firms: number) =>
    `${carriers} 家专业孵化器；园区在孵 ${firms} 家企业中，${coupled} 家既来自科研项目、又有成果转化。`,
  carriers: "专业孵化器的领域匹配",
  carrier: "专业孵化器",
  firms: "在孵企业",
  inField: "领域一致",
  rate: "匹配率",
  unknown: "未写明领域",
  noCarriers: "还没有专业孵化器",
  parks: "园区融合程度",
  park: "园区",
  carriersOf: "园内载体",
  fromProject: "来自科研项目",
  withResult: "有成果转化",
  settled: "毕业落地",
  coupling: "融合度",
  noParks: "还没有园区",
  meaning:
    "匹配率＝领域与孵化器一致的企业÷写明领域的企业；融合度＝既来自科研项目、又有成果转化的企业÷在孵企业。文件要求提升融合紧密度，没有给出算法。",
};
