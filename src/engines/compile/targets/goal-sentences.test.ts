import { expect, test } from "vitest";
import { findNoise } from "../clean/find-noise.ts";
import { outline } from "../outline/outline.ts";
import { readExamples } from "./example-table.ts";
import { findTargets } from "./find-targets.ts";

/** The goals of a sentence of the action part of a plan for 2026 to 2028: kind, subject, deadline. */
function goalsOf(sentence: string): string[] {
  const text = `某市科技创新行动方案(2026—2028年)\n\n一、总体要求\n\n坚持创新驱动。\n\n二、重点任务\n\n${sentence}\n`;
  const { goals } = findTargets(outline(text, findNoise(text).noise).draft);
  return goals.map(({ kind, subject, deadline }) => `${kind} ${subject} ${deadline ?? "-"}`);
}

const table = `
到2027年,草原退化趋势得到有效遏制,保护制度体系逐步建立。
  milestone 草原退化趋势 2027
  milestone 保护制度体系 2027
到2028年,市疾控中心达到国家级标准,碳达峰目标顺利实现。
  milestone 市疾控中心 2028
  milestone 碳达峰目标 2028
生态环境问题得到解决,群众满意。
家庭医生签约失能老人做到愿签尽签。
  coverage 家庭医生签约失能老人 -
困境儿童应助尽助、应保尽保。
  coverage 困境儿童 -
城区公交车、出租车全部更换为新能源汽车。
  coverage 城区公交车、出租车 -
老旧小区燃气管道全部改造到位。
  coverage 老旧小区燃气管道 -
对排查发现的问题,2026年6月底前全部整改到位。
  coverage 对排查发现的问题 2026
行政村快递服务站点全部建成。
  coverage 行政村快递服务站点 -
农村饮水安全隐患全部销号。
  coverage 农村饮水安全隐患 -
存量垃圾全部清零。
  coverage 存量垃圾 -
规模养殖场粪污处理设施全部配套。
  coverage 规模养殖场粪污处理设施 -
到2027年底,地级以上城市建成区黑臭水体基本消除。
  coverage 地级以上城市建成区黑臭水体 2027
2026年底前基本消除重污染天气。
  coverage 重污染天气 2026
全面消除县级城市建成区黑臭水体。
  coverage 县级城市建成区黑臭水体 -
具备条件的自然村全部通硬化路。
  coverage 具备条件的自然村 -
20户以上自然村全部通硬化路。
  coverage 20户以上自然村 -
中小学校食堂“互联网+明厨亮灶”全覆盖。
  coverage 中小学校食堂“互联网+明厨亮灶” -
义务教育学校课后服务实现全覆盖。
  coverage 义务教育学校课后服务 -
所有乡镇卫生院设立中医馆。
  coverage 所有乡镇卫生院设立中医馆 -
实现家庭医生签约服务应签尽签。
  coverage 家庭医生签约服务 -
制定出台《某市托育服务质量评估办法》。
  document 《某市托育服务质量评估办法》 -
出台《某市促进商业航天发展条例》。
  document 《某市促进商业航天发展条例》 -
编制《某市养老服务设施专项规划(2026—2030年)》,2026年9月底前印发实施。
  document 《某市养老服务设施专项规划》 -
  document 《某市养老服务设施专项规划(2026—2030年)》 2026
各责任单位于8月25日前制定年度工作台账,每季度末月20日前报送进展。
  document 年度工作台账 -
  cadence 报送进展 -
修订《某市科技奖励办法》。
  document 《某市科技奖励办法》 -
发布《某市营商环境白皮书》。
  document 《某市营商环境白皮书》 -
推动出台数据条例。
  document 数据条例 -
研究制定低空飞行服务管理细则。
  document 低空飞行服务管理细则 -
印发年度任务清单。
  document 年度任务清单 -
6月底前建立项目库和任务清单。
  document 项目库和任务清单 -
各县(区)于2026年6月底前出台配套政策。
  document 配套政策 2026
完成国土空间详细规划编制。
  milestone 国土空间详细规划编制 -
2026年底前完成《某市城市更新条例》立法。
  milestone 《某市城市更新条例》立法 2026
加快北戈壁一期600万千瓦项目建设,2027年底前全容量并网。
  milestone 北戈壁一期600万千瓦项目建设 2027
2026年底前实现首个绿电直连项目供电。
  milestone 首个绿电直连项目供电 2026
推进发射场二期工程,2026年10月底前3号工位具备发射条件。
  milestone 3号工位 2026
市中心医院新院区9月底前投入使用。
  milestone 市中心医院新院区 -
石墨检测国家质检中心年内挂牌运行。
  milestone 石墨检测国家质检中心 -
地铁3号线2027年建成通车。
  milestone 地铁3号线 2027
确保某高铁年底前具备开通条件。
  milestone 某高铁 -
一期工程2026年6月底前建成投产。
  milestone 一期工程 2026
2027年完成主体结构封顶。
  milestone 主体结构封顶 2027
年底前实现市县两级平台互联互通。
  milestone 市县两级平台互联互通 -
2026年底前完成全市地下管网普查。
  milestone 完成全市地下管网普查 2026
2027年底前基本建成智慧水利体系。
  milestone 智慧水利体系 2027
力争获批国家级创新型产业集群。
  milestone 国家级创新型产业集群 -
2028年开展中期评估。
  milestone 开展中期评估 2028
南山抽水蓄能电站2028年首台机组投产。
  milestone 南山抽水蓄能电站首台机组 2028
每年12月10日前向市委、市政府报告落实情况。
  cadence 报告落实情况 -
每年12月底前将落实情况报送市政府。
  cadence 报送落实情况 -
每季度末月20日前报送进展。
  cadence 报送进展 -
实行“月调度、季通报、年考核”。
  cadence “月调度、季通报、年考核” -
建立“周调度、月通报、季考核”工作机制。
  cadence “周调度、月通报、季考核” -
实行月调度、季通报、年评估制度。
  cadence 月调度、季通报、年评估 -
每月5日前报送进度。
  cadence 报送进度 -
每半年向市人大常委会报告一次。
  cadence 报告情况 -
每季度调度一次重大项目。
  cadence 调度一次重大项目 -
每年举办一届国际茶产业博览会。
  cadence 一届国际茶产业博览会 -
每季度举办一次供需对接会。
  cadence 一次供需对接会 -
每年发布产业发展报告。
  cadence 发布产业发展报告 -
每年组织一次实施情况评估。
  cadence 一次实施情况评估 -
按季度通报进展情况。
  cadence 通报进展情况 -
工作专班每月召开一次推进会。
  cadence 一次推进会 -
领导小组每半年研究一次重大事项。
  cadence 研究一次重大事项 -
各地每季度首月10日前报送上季度进展情况。
  cadence 报送上季度进展情况 -
定期开展督查评估。
  cadence 督查评估 -
进展情况于每月底前报市发展改革委。
  cadence 报送进展情况 -
居民收入增长与经济增长同步。
  direction 居民收入增长 -
研发投入强度高于全省平均水平。
  direction 研发投入强度 -
财政科技支出只增不减。
  direction 财政科技支出 -
粮食产量保持稳定。
  direction 粮食产量 -
工业用地占比逐年提高。
  direction 工业用地占比 -
城乡收入差距逐步缩小。
  direction 城乡收入差距 -
单位能耗持续下降。
  direction 单位能耗 -
新增建设用地规模逐年减少。
  direction 新增建设用地规模 -
民生支出占比不低于上年。
  direction 民生支出占比 -
确保不发生规模性返贫。
  coverage 规模性返贫 -
重大安全事故为零。
  coverage 重大安全事故 -
生产安全事故起数和死亡人数实现双下降。
  direction 生产安全事故起数和死亡人数 -
每年3月底前印发年度实施计划。
  cadence 印发年度实施计划 -
每季度末报送进展情况。
  cadence 报送进展情况 -
建立“一月一调度、一季一通报、半年一评估”机制。
  cadence “一月一调度、一季一通报、半年一评估” -
通过市场化手段支持成果转化。
首期用地600亩。
编制了《某市规划纲要》。
`;

test.each(readExamples(table))("$sentence", ({ sentence, expected }) => {
  expect(goalsOf(sentence)).toEqual(expected);
});
