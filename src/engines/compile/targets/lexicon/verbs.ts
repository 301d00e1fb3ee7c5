/** Verbs that make, win, hold or carry out a number of things: with them a figure is what shall be made. The longest match wins. */
const strong =
  "拉动 处置 化解 清欠 制作 洽谈 走访 拆除 清运 抽检 疏通 清退 检修 加固 新增 新建 续建 新设 新设立 新引进 新培育 新认定 新获批 新建成 新开工 新开发 新登记 新打造 新组建 新布局 新培养 新招引 新引育 新改建 新改扩建 建设 建成 建立 建造 打造 培育 培育壮大 培养 培训 引进 引育 引培 引进培育 招引 招引落地 集聚 聚集 汇聚 " +
  "整合 整合提升 组建 重组 优化重组 共建 创建 争创 创成 筹建 筹集 布局 布局建设 实施 滚动实施 部署实施 组织实施 启动 开展 组织 组织开展 举办 承办 突破 攻克 攻关 解决 研制 研发 开发 制定 制修订 修订 形成 推出 发布 遴选 认定 筛选 评选 选树 选育 选派 选送 识别筛选 吸引 吸纳 落地 转化 改造 " +
  "改造提升 更新改造 改扩建 扩建 新改建 完成 实现 获批 获得 取得 承担 提供 发放 服务 救助 扶持 孵化 配备 配置 盘活 交付 设立 推广 推介 安排 投入 投放 落实 累计 征集 发现 减排 节约 节能 减碳 梳理 储备 编制 出版 整治 治理 修复 恢复 种植 造林 开工 开工建设 投产 开行 开通 开设 招收 招录 招聘 招生 培植 壮大 " +
  "选聘 聘请 资助 授予 表彰 辐射带动 带动 覆盖 惠及 支撑 支持 推动 推进 推动建设 推进建设 促成 促进 抓好 办好 优选 申报 申请 签约 对接 链接 输出 减负 降低 减少 淘汰 关停 关闭 压减 腾退 提升建设 建设提升 提升打造 提升 提质 升级 迭代 增设 增加 扩大 发展 发展壮大 入选 入库 上市 挖掘 策划 挂牌 发行 募集 撬动 引导 供应 保障 消纳 治理修复 适配 分级建设 出台 应用 优化 拓展 引入 举行 培优 巩固 达成 签订 成立 搭建 构建 生产 创作 实施完成 培育打造 遴选支持 评定 更新 购置 采购 布设 安装 加装 栽植 新植 补植 扩种 铺设 敷设 架设 修建 迁建 核准 核准开工 更换 轮训 增派 派驻 收储 复垦 植树 清淤 疏浚 新招 放映 评估 评价 命名 建好 保护 收集 调整 合作 联合 参与 主导 牵头 登记 推荐";
const verbs = new Map<string, string[]>();
for (const word of new Set(strong.split(" "))) {
  const same = verbs.get(word[0]!) ?? [];
  same.push(word);
  same.sort((a, b) => b.length - a.length);
  verbs.set(word[0]!, same);
}

/** The making verb at `index`, or "". */
export function makingVerbAt(text: string, index: number): string {
  return verbs.get(text[index] ?? "")?.find((word) => text.startsWith(word, index)) ?? "";
}

/** Verbs that only point at a change of an indicator which follows (推动…率达到60%): no part of what is measured. */
export const causative =
  /(?:推进|推动|促进|带动|确保|实现|保持|保障|使得|使|让|将|把|引导|支持|提升|提高|支撑|力保|保证|达成|加快|进一步)/y;
/** Of these verbs a figure after them is no making, but the verb may open a noun (建设用地, 发展基金). */
export const nounAfterVerb =
  /(?:建设用地|发展基金|发展指数|服务业|服务覆盖|研发投入|研发经费|研发费用|研发强度|开发强度|投入强度|投入力度|发展水平|服务水平|保护率|覆盖率|转化率|落地率|实施率|应用率|保障率|达标率|完成率|推广面积|覆盖面积|建设面积|服务体系|服务平台|投入占|投资|孵化器|孵化活化率|应用场景|培育库|支持率|上市公司|上市企业|上市高新|合作区|保障性|研发人员|研发机构|服务收入|服务机构|转化收入|培训率|改造率|治理率|修复率|配备率|出口|生产总值|生产率|消费|技术|治理效能|组织化|规模|产值)/y;

/** Of the pushing verbs those that are done to things one by one: 服务企业超1万家次. */
export const doing = /^(?:服务|改造|治理|培训|完成|输出|吸纳|生产|推广|带动|转化|配置|配备|登记|供应|评价|消纳)/;

/** Adverbs and the like that may stand before the verb. */
export const adverb =
  /(?:每年|每季度|每月|每半年|全年|全市|全省|全区|全县|全国|我市|我省|我区|本市|本区|省内|市内|区内|年均|年内|年底前|累计|总计|合计|共|加快|加力|加大|加强|力争|争取|努力|确保|计划|预计|拟|将|要|再|新|分批|分年度|分期|逐步|逐年|率先|积极|大力|重点|着力|全力|高标准|高质量|高水平|高起点|有序|统筹|持续|深入|扎实|进一步|同步|支持|鼓励|引导|推动|推进|促进|择优|面向全国|面向全球|靶向|滚动|分类|分级|分层|联合|协同|其中|同时|并|且|以及|和|及|与|或|也|还|通过|至少|基本|全面|陆续|定期|集中|科学|精准|切实|认真|继续|不断|稳步|优先|主动|强化|深化|创新|选择|至|更好|各|要求|实施好|完善|牵头)/y;

/** Verbs that only push something on; with a binding word after them the figure is where the indicator shall stand. */
export const pushing =
  /^(?:推动|推进|促进|带动|实现|支持|引导|保障|提升|提高|降低|减少|扩大|增加|优化|巩固|完成|覆盖|投入|发展|支撑|服务|壮大|拓展|应用|改造|治理|转化|出口|完善|推广|供应|评价|培训|落实|生产|消纳|登记|预计|参与|合作|输出|吸纳|配置|配备|利用)/;
