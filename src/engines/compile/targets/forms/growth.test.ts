import { expect, test } from "vitest";
import { readExamples, targetsOf } from "../example-table.ts";

// By how much an indicator shall move: 增长, 下降, 百分点, 翻番, 均.
const table = `
到2030年,数字经济规模比2025年翻一番。
  数字经济规模 =100% growth-rate 2030
到2030年,海洋经济总量实现翻番,三分之二以上的县建成综合服务站。
  海洋经济总量 =100% growth-rate 2030
到2028年,单位地区生产总值能耗下降13.5%,PM2.5平均浓度控制在28微克/立方米以内。
  单位地区生产总值能耗 =13.5% growth-rate 2028
  PM2.5平均浓度 <=28微克/立方米 level 2028
企业开办审批时限压缩至3个工作日以内,办理时间缩短50%以上。
  企业开办审批时限 <=3工作日 level -
  办理时间 >=50% growth-rate -
研发经费投入强度提高0.5个百分点,达到3.2%。
  研发经费投入强度 =0.5百分点 growth-rate -
  研发经费投入强度 >=3.2% level -
技术合同成交额年均增长12%以上,到2028年突破800亿元。
  技术合同成交额 >=12% annual-rate 2028
  技术合同成交额 >800亿元 level 2028
研发投入占比、成果转化率分别提高2个和5个百分点。
  研发投入占比 =2百分点 growth-rate -
  成果转化率 =5百分点 growth-rate -
一般公共预算收入增长6%左右,固定资产投资增长7%。
  一般公共预算收入 ~6% growth-rate -
  固定资产投资 =7% growth-rate -
增加值占GDP比重每年提高0.3个百分点。
  增加值占GDP比重 =0.3百分点 annual-rate -
全社会研发投入年均增速不低于8%。
  全社会研发投入 >=8% annual-rate -
居民消费价格涨幅控制在3%左右。
  居民消费价格 ~3% growth-rate -
到2028年,出口总额达到120亿美元,年均增长10%左右。
  出口总额 >=120亿美元 level 2028
  出口总额 ~10% annual-rate 2028
生产安全事故起数、死亡人数均下降10%以上。
  生产安全事故起数 >=10% growth-rate -
  死亡人数 >=10% growth-rate -
确保单位产值能耗累计降低14%。
  单位产值能耗 =14% growth-rate -
年度研发投入增速不低于10%。
  年度研发投入 >=10% growth-rate -
科技贷款余额增长20%以上,高于各项贷款平均增速5个百分点。
  科技贷款余额 >=20% growth-rate -
  科技贷款余额 =5百分点 level -
全年新增发明专利授权3000件,同比增长15%。
  新增发明专利授权数量 =3000件 increase -
  发明专利授权 =15% growth-rate -
推动规上企业研发费用支出占营业收入比重年均提高0.1个百分点。
  规上企业研发费用支出占营业收入比重 =0.1百分点 annual-rate -
研发周期缩短三分之一,试制成本降低一半。
  研发周期 =33.33% growth-rate -
  试制成本 =50% growth-rate -
海洋生产总值年均增速达到7%左右,占地区生产总值比重达到20%。
  海洋生产总值 ~7% annual-rate -
  海洋生产总值占地区生产总值比重 >=20% level -
出口额年均增长8%—10%。
  出口额 >=8% annual-rate -
将不动产登记时限压缩至2个工作日以内,急诊会诊响应时间控制在1个小时以内。
  不动产登记时限 <=2工作日 level -
  急诊会诊响应时间 <=1小时 level -
将项目审批时间由20个工作日压缩至8个工作日。
  项目审批时间 <=8工作日 level -
新药临床试验启动时间缩短至6个月以内。
  新药临床试验启动时间 <=6个月 level -
单位GDP能耗较2025年累计下降14%。
  单位GDP能耗 =14% growth-rate -
岸电服务费在现行基础上下降30%。
  岸电服务费 =30% growth-rate -
`;

test.each(readExamples(table))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
