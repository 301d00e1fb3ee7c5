import { expect, test } from "vitest";
import { outline } from "../outline/outline.ts";
import { findTargets } from "./find-targets.ts";
import { goalOf } from "./goal-of.ts";

test.each([
  ["实现重点企业研发机构全覆盖", "coverage", "重点企业研发机构"],
  ["推动国家级平台设施全面开放", "coverage", "国家级平台设施"],
  ["零就业家庭动态清零", "coverage", "零就业家庭"],
  ["推动综合试验装置二期主体完工", "milestone", "综合试验装置二期"],
  ["基本建成区域科技创新中心", "milestone", "区域科技创新中心"],
  ["创新走廊功能形态初具规模", "milestone", "创新走廊功能形态"],
  ["开展规划实施中期评估", "milestone", "开展规划实施中期评估"],
  ["出台未来产业行动方案", "document", "未来产业行动方案"],
  ["制定创新联合体建设指引", "document", "创新联合体建设指引"],
  ["每年评选优秀科技工作者", "cadence", "评选优秀科技工作者"],
  ["定期召开工作会议", "cadence", "工作会议"],
  ["常态化组织融资路演", "cadence", "融资路演"],
  ["减少各类检查评估频次", "direction", "各类检查评估频次"],
  ["持续提高财政科技投入", "direction", "财政科技投入"],
  ["建立国有企业研发投入刚性增长机制", "direction", "国有企业研发投入"],
] as const)("%s", (clause, kind, subject) => {
  const goal = goalOf(clause);
  expect(goal?.kind).toBe(kind);
  expect(goal?.subject).toContain(subject);
});

// The same patterns in other fields, and beside each what looks like it and is none.
test.each([
  ["县域内住院服务基本实现一站式结算", "coverage", "县域内住院服务"],
  ["公办幼儿园全面实现营养餐供应", "coverage", "公办幼儿园"],
  ["实现行政村5G网络全覆盖", "coverage", "行政村"],
  ["实现全省干线公路视频监控联网", "coverage", "干线公路视频监控"],
  ["确保医保基金支付全程可追溯", "coverage", "医保基金支付"],
  ["编制全市历史文化遗产保护规划", "document", "历史文化遗产保护规划"],
  ["适时出台新能源汽车充电补贴政策", "document", "新能源汽车充电补贴政策"],
  ["建立校外培训机构负面清单", "document", "校外培训机构负面清单"],
  ["完善居家养老服务规范", "document", "居家养老服务规范"],
  ["在冷链运输、仓储管理等方面形成行业标准", "document", "行业标准"],
  ["对重大水利工程每年开展评估", "cadence", "重大水利工程评估"],
  ["定期举办农民丰收节", "cadence", "农民丰收节"],
  ["建成市档案馆新馆", "milestone", "市档案馆新馆"],
  ["成立职业教育产教联合体", "milestone", "职业教育产教联合体"],
  ["启动老旧水厂改造", "milestone", "老旧水厂改造"],
  ["现代水网体系初步建立", "milestone", "现代水网体系"],
  ["医养结合“一床两用”初步实现", "milestone", "医养结合“一床两用”"],
  ["新型氢燃料客船研制并实现首航", "milestone", "新型氢燃料客船"],
  ["市体育局会同有关部门开展规划中期评估", "milestone", "规划中期评估"],
  ["耕地保有量完成国家下达任务", "milestone", "耕地保有量"],
  ["轨道交通装备技术达到国际先进水平", "milestone", "轨道交通装备技术"],
  ["基层首诊率稳步提升", "direction", "基层首诊率"],
  ["居民收入增长与经济增长基本同步", "direction", "居民收入增长"],
  ["粮食产量保持稳定", "direction", "粮食产量"],
  ["确保国控断面水质保持Ⅱ类", "direction", "国控断面水质"],
  ["确保耕地面积不减少", "direction", "耕地面积"],
  ["降低中小企业用电成本", "direction", "中小企业用电成本"],
  ["县级殡仪馆全部达到国家标准", "coverage", "县级殡仪馆"],
  ["大型商场全部设立母婴室", "coverage", "大型商场"],
  ["9月底前危险路段全部完成整治", "coverage", "危险路段"],
  ["养老护理员全部持证", "coverage", "养老护理员"],
  ["重大森林火灾零发生", "coverage", "重大森林火灾"],
  ["五年内实现村医全员轮训", "coverage", "村医全员轮训"],
  ["图书资源实现县域共享", "coverage", "图书资源县域共享"],
  ["10月底前取得用地批复", "milestone", "用地批复"],
  ["城东水厂6月底前通水", "milestone", "城东水厂"],
  ["环湖绿道实现全线贯通", "milestone", "环湖绿道"],
  ["组织中期评估", "milestone", "中期评估"],
  ["每月5日前报送进展", "cadence", "报送进展"],
  ["每季度末25日前上报救助台账", "cadence", "上报救助台账"],
  ["沙化土地面积只减不增", "direction", "沙化土地面积"],
  ["固废贮存处置量趋零增长", "direction", "固废贮存处置量"],
  ["化肥使用量连续负增长", "direction", "化肥使用量"],
  ["入境游客恢复并超过2019年水平", "direction", "入境游客"],
  ["林产品出口实现零的突破", "milestone", "林产品出口"],
  ["百亿级企业实现突破", "milestone", "百亿级企业"],
  ["渔船保有量居全省前三", "milestone", "渔船保有量"],
  ["鲜花产量保持全国第一", "milestone", "鲜花产量"],
  ["确保不发生区域性重大动物疫情", "coverage", "区域性重大动物疫情"],
  ["不发生较大以上安全事故", "coverage", "较大以上安全事故"],
  ["原生垃圾实现零填埋", "coverage", "原生垃圾"],
  ["助餐服务覆盖全部城市社区", "coverage", "助餐服务覆盖全部城市社区"],
  ["服务清单项目全面落实", "coverage", "服务清单项目"],
  ["空气质量完成年度目标任务", "milestone", "空气质量"],
  ["工业增加值保持稳定增长", "direction", "工业增加值"],
  ["幼儿园完成主体结顶", "milestone", "幼儿园"],
  ["各区县市制定实施细则", "document", "细则"],
  ["各县(市)区于2027年11月底前印发工作方案", "document", "工作方案"],
  ["各市(地)要在9月底前制定本地落实方案", "document", "本地落实方案"],
  ["3月底前逐项制定任务清单、责任清单", "document", "任务清单"],
  ["10月底前各县市区公布本级清单", "document", "本级清单"],
  ["领导小组办公室每两个月调度一次进展", "cadence", "调度一次进展"],
  ["每年1月15日、7月15日前向市民政局报送落实情况", "cadence", "报送落实情况"],
  ["每半年报送一次阶段性总结", "cadence", "阶段性总结"],
  ["2028年开展中期评估并公布结果", "milestone", "中期评估"],
  ["外贸进出口实现正增长", "direction", "外贸进出口"],
  ["物流成本稳中有降", "direction", "物流成本"],
  ["空气质量继续优于全国平均水平", "direction", "空气质量"],
  ["涉农贷款增速不低于各项贷款平均增速", "direction", "涉农贷款增速"],
] as const)("in any field: %s", (clause, kind, subject) => {
  expect(goalOf(clause)).toEqual({ kind, subject: expect.stringContaining(subject) });
});

test.each([
  ["建设低空装备产业园,2027年上半年建成投产。", [["milestone", "低空装备产业园", 2027]]],
  [
    "加快二期项目建设,2027年6月建成甲公司一期30GWh项目,2028年全面达产。",
    [
      ["milestone", "甲公司一期30GWh项目", 2027],
      ["milestone", "甲公司一期30GWh项目", 2028],
    ],
  ],
  ["改造老旧水闸,争取2027年全部完工。", [["coverage", "老旧水闸", 2027]]],
  ["改造老旧站房,9月底前全部完成。", [["coverage", "老旧站房", null]]],
  [
    "各县于2027年6月底前印发方案,办公室每月调度进展,每年12月底前报送总结。",
    [
      ["document", "方案", 2027],
      ["cadence", "调度进展", null],
      ["cadence", "报送总结", null],
    ],
  ],
  ["到2028年,每年举办林业博览会。", [["cadence", "林业博览会", 2028]]],
] as const)(
  "a state alone is of the thing before, and what comes back has no last day of its neighbour: %s",
  (sentence, expected) => {
    const text = `某市行动方案(2026—2028年)\n\n一、重点任务\n\n${sentence}\n`;
    const { goals } = findTargets(outline(text, []).draft);
    expect(goals.map((goal) => [goal.kind, goal.subject, goal.deadline])).toEqual(expected);
  },
);

test("the title of an item is no direction; what it founds or writes is a goal", () => {
  const text =
    "某市行动方案(2026—2028年)\n\n一、重点任务\n\n1.降低企业成本。落实减税政策。\n\n2.成立林业联盟。联合企业和院校。\n";
  expect(findTargets(outline(text, []).draft).goals.map((goal) => [goal.kind, goal.subject])).toEqual([
    ["milestone", "林业联盟"],
  ]);
});

// With a year of the sentence a result is a milestone of that year; without one it is only work to be done.
test.each([
  ["粮食全产业链实现自主可控", "milestone"],
  ["实现种源关键技术重要突破", "milestone"],
  ["智慧医院建设取得实质性进展", "milestone"],
  ["建立健全普惠托育服务机制", "milestone"],
  ["建设国家级中医药传承创新中心", "milestone"],
  ["文化数字化产业生态更加完善", "direction"],
] as const)("dated only: %s", (clause, kind) => {
  expect(goalOf(clause, { dated: true, others: false })?.kind).toBe(kind);
  expect(goalOf(clause)).toBeNull();
});

test("what firms are encouraged to write is no paper of the plan", () => {
  const text =
    "某市行动方案(2026—2028年)\n\n一、重点任务\n\n鼓励物流企业联合攻关,制定绿色包装标准。编制绿色包装标准。支持高校牵头,成立产业学院。\n";
  expect(findTargets(outline(text, []).draft).goals.map((goal) => [goal.kind, goal.subject])).toEqual([
    ["document", "绿色包装标准"],
  ]);
});

test.each([
  "形成全覆盖的产业链",
  "指导基层单位修订完善应急预案",
  "保持全国领先的信心",
  "防止发生次生灾害",
  "全部通过率高的专业",
  "三季度末前全部完成",
  "零发生率统计口径",
  "每月5日前后开展巡查",
  "取得积极评价",
  "好于预期",
  "提升自主创新能力",
  "完善政策体系",
  "坚持企业主体地位",
  "加强组织领导",
  "打造全国现代农业高地",
  "形成齐抓共管的工作合力",
  "制定整体解决方案",
  "落实风险管控措施",
  "推动完成好目标任务",
  "完善应急预案定期评估机制",
  "开展能力评估",
  "着力提升文化创新强度",
  "提高公共服务效率",
  "启动市场机制作用",
  "建立科技工作协调机制",
  "确保各项任务落到实处",
  "与群众关系不断密切",
  "制定本方案",
  "成立工作领导小组",
])("%s is no goal", (clause) => {
  expect(goalOf(clause)).toBeNull();
});

test("a goal takes the year that governs its sentence, and a clause with a number is a target only", () => {
  const text = "某市行动方案(2026—2028年)\n\n一、主要目标\n\n到2028年,科创走廊初具规模,高新技术企业达到900家。\n";
  const found = findTargets(outline(text, []).draft);
  expect(found.goals.map((goal) => [goal.kind, goal.subject, goal.deadline])).toEqual([
    ["milestone", "科创走廊", 2028],
  ]);
  expect(found.targets).toHaveLength(1);
});
