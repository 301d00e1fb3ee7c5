import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { checkUp } from "./check-up.ts";

/** A draft as it comes to a plan office, not issued yet, with the faults that such drafts have; nothing of it is a known document. */
const draft = `滨海市人工智能产业发展三年行动计划
（2024—2026年）
（征求意见稿）

为加快推动我市人工智能产业高质量发展，根据《南江省人工智能产业发展规划（2023—2027年）》，制定本行动计划。

一、总体要求
（一）指导思想。深入贯彻党的二十大精神，大力发展人工智能产业，显著提升产业能级。
（二）主要目标
到2026年，人工智能核心产业规模突破500亿元，年均增长20%以上；集聚人工智能企业1000家以上，其中规模以上企业200家，培育独角兽企业5家；建成算力规模达到3000P；人工智能专利授权量翻一番；引进高层次人才500名左右，建设一批有影响力的应用场景。

主要指标表
序号	指标名称	单位	2023年	2026年	属性
1	人工智能核心产业规模	亿元	200	500	预期性
2	人工智能企业数量	家	600	1200	预期性
3	算力规模	P	1000	3000	约束性
4	关键核心技术国产化率	%	60	110	预期性

二、重点任务
（一）强化技术攻关。每年实施重大科技项目20项，到2026年累计实施重大科技项目100项。力争在关键领域取得重大突破。（责任单位：市科技局、市经信局）
（二）建设算力设施。2023年底前建成市级智算中心，算力规模达到2500P。到2026年，每年新增算力500P以上。（责任单位：市发改委、市经信局、市通管局）
（三）培育市场主体。每年新培育人工智能企业100家。建立梯度培育机制，形成若干龙头企业。（责任单位：市经济和信息化局、市市场监管局）
（四）拓展应用场景。在医疗、交通、教育等领域打造标杆应用场景50个，人工智能应用普及率大幅提升。
（五）引育人才队伍。实施人才专项，引进高层次人才600名，不增加企业负担和降低引才标准。到2028年，人才总量达到2万人。（责任单位：市委人才办、市人力社保局）
三、保障措施
（一）加强组织领导。成立工作专班，统筹推进各项工作。
（二）强化资金支持。每年安排专项资金不少于1亿元，三年投入5亿元。
`;

const upper = `南江省人工智能产业发展规划（2023—2027年）
一、发展目标
到2026年，人工智能核心产业规模突破3000亿元，算力规模达到5000P，关键核心技术国产化率达到80%。
二、任务
（一）打造高地。支持滨海市建设智算中心。（责任单位：省经信厅、滨海市政府）
`;

const read = (text: string, file: string) => compile({ text, source: { file, mediaType: "text/plain", sha256: "" } });
const findings = checkUp(read(draft, "draft.txt"), [read(upper, "upper.txt")]);

describe("the check-up of a whole draft", () => {
  it("finds each fault once, at its words, and nothing else", () => {
    expect(findings.map(({ severity, code, quote }) => `${severity} ${code} ${quote.replace(/\s+/g, " ")}`)).toEqual([
      "info upper-names-area 一、总体要求",
      "warning target-without-owner 到2026年，人工智能核心产业规模突破500亿元",
      "warning rate-misses-value 年均增长20%以上",
      "warning no-baseline 人工智能专利授权量翻一番",
      "warning two-values 2 人工智能企业数量 家 600 1200 预期性",
      "error share-above-hundred 4 关键核心技术国产化率 % 60 110 预期性",
      "warning unreachable-sum 每年实施重大科技项目20项",
      "warning deadline-outside-period 2023年底前",
      "warning cadence-with-deadline 到2026年，每年新增算力500P以上",
      "warning unreachable-sum 每年新培育人工智能企业100家",
      "info unit-in-two-forms 市经济和信息化局",
      "warning no-owner （四）拓展应用场景",
      "error two-values 引进高层次人才600名",
      "info unclear-negation 不增加企业负担和降低引才标准",
      "info deadline-outside-period 到2028年",
      "info no-present-value 到2028年，人才总量达到2万人",
    ]);
  });

  it("reads title and years from the first lines, where a draft has them on lines of their own", () => {
    const sum = findings.find((one) => one.code === "unreachable-sum");
    expect(sum?.message.zh).toContain("2024—2026年3年共约60项");
  });

  it("counts what the table gives as the base towards the end value", () => {
    const sum = findings.findLast((one) => one.code === "unreachable-sum");
    expect(sum?.message.zh).toContain("3年共约300家，加上基期600家，达不到“集聚人工智能企业”1000家的目标");
  });

  it("does not hold a city's turnover against that of its province", () => {
    expect(findings.filter((one) => one.code === "contradicts-upper")).toEqual([]);
  });
});
