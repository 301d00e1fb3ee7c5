/** The language of plans, as far as tasks need it. All patterns work on folded text. */

/** Titles of chapters and sections that say why, where to and on what terms, not what is to be done. */
export const notAction =
  /指导思想|(?:基本|建设|工作|发展|实施|编制|遵循)(?:的)?原则|总体(?:要求|思路|目标|定位|考虑)|(?:主要|发展|工作|总体|建设|行动|阶段|具体|预期|远景|战略|规划)目标|目标(?:任务|要求)?$|目标(?:和|与|及)|(?:重要|重大|现实|深远|战略|时代)?(?:意义|重要性|必要性|紧迫性)$|^(?:基本|自然|资源|区域|总体|产业)(?:情况|概况|概述)$|^(?:总体|工作|发展|主要|基本)?(?:要求|思想|思路|原则|定位|愿景|理念|依据|目的|指标)$|^(?:发展|工作|规划|建设|产业|政策|编制|现实|总体)*(?:现状|形势|背景|基础|环境|条件|机遇|挑战)(?:和|与|及|、)?(?:现状|形势|背景|基础|环境|条件|问题|机遇|挑战)?(?:要求|分析|研判)?$|面临(?:的)?(?:形势|挑战|机遇|问题|环境)|(?:存在|突出|主要)(?:的)?(?:主要)?问题|现状(?:和|与|及)|^(?:活动|实施|参与|参加|参赛|考核|竞赛|攻坚|工作|服务)?(?:对象|主体|时间|地点)$|(?:适用|支持|扶持|政策|奖励|补贴|申报)(?:范围|对象|条件|主体)|(?:实施|建设|准入|认定|入选|遴选)条件$|^总 ?则$|^附 ?则$|名词解释|术语|编制(?:说明|依据)|^(?:前|引|导|序)言$/;

/** Chapters that look back: what they name has been done. */
export const lookingBack =
  /回顾|工作总结|(?:成效|成就|成绩)(?:显著|明显|突出)?$|取得.{0,16}(?:成效|成就|进展|成绩|突破)|发展成就|(?:工作|完成|执行|发展|落实|开展|推进|实施|进展|办理|整改)情况$|工作进展$|总体形势|(?:工作|主要|特色|创新|突出)?亮点$|(?:主要|工作|初步)(?:成效|成绩|成果|做法|经验)$/;

/** A chapter that says why: 充分认识…, 进一步统一思想认识. As an item within a chapter it is a demand. */
export const understanding =
  /^(?:进一步|充分|深刻|切实|准确|全面|统一|提高|深化|增强)*(?:思想)?认识|^(?:深刻|充分|准确|全面)(?:把握|理解|领会)/;

/** Where things are to be; no task when another chapter says what is to be done. */
export const layout =
  /^(?:总体|空间|发展|区域|产业|功能|规划)*(?:布局|范围|格局)$|^(?:实施|规划|建设)?范围(?:和|与|及)?/;

/** Chapters of safeguards. */
export const safeguard =
  /保障措施|组织保障|实施保障|保障机制|保障体系$|保障支撑|支撑保障$|措施保障|^(?:强化|加强|健全|完善|落实|夯实|加大|做好|提供)?(?:组织|实施|政策|要素|服务|支撑|措施|制度|机制|规划|工作|综合|资源|推进|各项)*保障$|组织(?:实施|领导|推进|协调)$|(?:加强|强化)组织领导|规划实施|实施机制|^(?:工作|组织|协调)*推进机制$|^(?:强化|狠抓|加强|抓好|确保)(?:工作|责任|政策|任务)*落实(?:见效|落地)?$/;
/** The narrower wording whose items are safeguards even without a unit of their own. */
export const plainSafeguard = /保障|组织实施|组织领导|推进机制/;
/** A line that opens a list of explained terms; what is numbered under it is nobody's duty. */
export const glossary =
  /^(?:附?[:：]?)?(?:有关|相关|部分|报告)*(?:名词|术语|缩略语|专业名词|名词术语)(?:解释|注释|说明)$/;
/** Closing chapters of demands on everybody; no task of anybody. */
export const closingDemands =
  /^(?:工作|实施|有关|相关|组织)*要求$|^(?:加强|强化)?(?:监督(?:管理|检查|考核)?|监测评估|督导考核|督促检查|督查考核|考核评价)$/;

export const directionChapter =
  /^(?:重点|主要|主攻|优先)?(?:发展)?(?:领域|方向|产品|赛道|技术方向)$|重点(?:发展|培育|突破|攻关)?(?:的)?(?:领域|方向|产品|赛道)$|主攻方向|(?:攻关|研发)重点$|发展方向$/;
/** Inner work of the Party and of the government's own house. */
export const partyChapter = /从严治党|党的建设|党建|党风廉政|机关党|政府自身建设|廉洁政府|人民满意[^,]{0,8}政府/;
export const partyItem = /从严治党|党的建设|政府自身建设|党风廉政/;
export const actionChapter =
  /(?:重点|主要|工作|核心|建设|具体|政策)(?:任务|举措|措施|工作|内容|工程|行动)|任务(?:举措|措施|分工)|目标(?:和|与|及|、)[^,]{0,6}(?:计划|措施|举措|安排)$|^任务$|^措施$/;

/** Kinds of papers. */
/** Regulations set rules; they give nobody a task. */
export const regulationTitle =
  /(?:办法|条例|规定|细则|章程|规则|规程|守则|制度|准则|管理规范)(?:\(.{1,12}\))?(?:》)?(?:的通知)?$/;
/** Papers that report or explain. A government's work report is a plan for its year. */
export const reportTitle =
  /(?:情况的?(?:报告|通报|说明|汇报)|通报|调研报告|调查报告|评估报告|总结|工作总结|解读|公报|公告|讲话|致辞|发言|答记者问|白皮书|蓝皮书|纪要|批复|复函|名单|公示)(?:\(.{1,12}\))?$/;

/** Annexes that list and do not say what is to be done. */
export const listAnnex = /名单|清单|分工表|任务表|一览表|目录|附表|图$|表$|名录|汇总|指标解释|名词解释|申报|说明$/;

/** Verbs that begin a duty. Looked up by their first character: every clause of a plan asks. */
const verbList =
  "牵头 会同 完成 更新 改扩建 新增 续建 安排 发放 加快 加强 加大 加速 加密 推进 推动 推广 推行 推出 推荐 推介 建设 " +
  "建立 建成 建好 建强 打造 构建 构筑 搭建 组建 共建 筹建 新建 扩建 改建 改造 培育 培养 培优 培训 引进 引育 " +
  "引导 引入 招引 招聘 支持 扶持 鼓励 探索 开展 开发 开放 开拓 开通 实施 实行 实现 完善 健全 优化 强化 深化 " +
  "细化 固化 量化 提升 提高 提供 提质 促进 发展 发挥 发布 拓展 拓宽 扩大 壮大 做大 做强 做优 做实 做精 做好 " +
  "落实 落地 组织 举办 承办 制定 制订 修订 出台 编制 编写 印发 布局 部署 谋划 规划 设立 设置 创建 创新 创办 " +
  "创造 争取 争创 争当 力争 攻关 攻克 突破 研发 研制 研究 制造 聚焦 聚集 集聚 汇聚 整合 统筹 协调 协同 对接 " +
  "衔接 联合 联动 合作 参与 参加 承担 承接 服务 保障 保护 保持 确保 维护 监测 监督 监管 检查 督促 督导 评估 " +
  "评价 评选 考核 认定 遴选 选树 选拔 筛选 征集 梳理 建档 储备 储存 投入 投资 投放 设计 升级 改进 改善 改革 " +
  "扩面 增强 增加 增设 增进 减少 降低 压缩 缩短 简化 精简 取消 放宽 规范 规定 明确 压实 厘清 划定 划分 明晰 " +
  "打通 畅通 疏通 贯通 破解 破除 解决 化解 防范 防控 防治 治理 整治 清理 清除 打击 查处 严厉 严肃 宣传 宣讲 " +
  "弘扬 营造 激发 激励 奖励 表彰 给予 赋予 赋能 授权 下放 允许 调动 动员 凝聚 形成 产出 转化 转移 转型 应用 " +
  "运用 利用 用好 用足 使用 启动 运行 运营 管理 管好 办理 办好 抓好 抓实 抓住 抓紧 抢抓 狠抓 抢占 紧抓 紧扣 " +
  "紧盯 瞄准 围绕 面向 依托 链接 连接 接入 纳入 列入 融入 嵌入 导入 植入 登记 备案 公开 公示 共享 互认 互通 " +
  "普及 科普 覆盖 配备 配置 配齐 配强 配合 供给 供应 采购 订购 首购 试点 试行 试验 示范 验证 检测 检验 认证 " +
  "测试 演练 指导 辅导 辅助 帮助 帮扶 资助 补助 补贴 补齐 补强 补短 贴息 减免 扩容 延伸 延长 延链 强链 固链 " +
  "挖掘 激活 盘活 释放 吸引 吸纳 留住 选派 派驻 选聘 聘任 兑现 巩固 夯实 筑牢 守牢 守住 坚持 坚守 贯彻 学习 " +
  "树立 立足 锻造 锤炼 扛牢 丰富 繁荣 传承 振兴 活跃 拉动 带动 牵引 撬动 扩散 辐射 输出 出口 出海 走出 " +
  "引领 领跑 选育 选送 选优 繁育 育成 种植 养殖 扩种 轮作 修建 修缮 修复 维修 翻新 清淤 疏浚 绿化 造林 植树 " +
  "开行 增开 补充 增配 增派 轮训 制修订 编印 播出 创作 展演 巡演 展出 挂牌 签约 签订 托管 流转 回收 收储 " +
  "处置 处理 归集 汇集 采集 录入 上线 集成 推送 开辟 腾退 疏解 迁建 搬迁 改扩 预警 值守 救助 抚恤 安置 救治 " +
  "筛查 接种 巡诊 坐诊 结对 轮岗 支教 禁止 限制 严禁 防止 避免 减轻 免除 问责 追责 约谈 通报 公布 调度 会商 " +
  "研判 论证 策划 申报 招商 供地 审批 核准 放大 迭代 稳住 稳定 打好 打牢 打响 做足 做活 严控 抓严 抓细 控制 " +
  "遏制 杜绝 淘汰 关停 退出 呵护 适配 深耕 总结 提炼 盯紧 补充更新 落细 惩治 收紧 压降 压减 削减 回应 重组 " +
  "恢复 保证 维持 防御 抵御 驰援 甄选 评定 评审 考评 督办 跟踪 走访 回访 引种 引水 调水 供水 供热 送教 送医 " +
  "普查 排查 摸清 摸排 勘查 测绘 赋码 统计 核查 复核 审核 抽查 巡查 巡护 管护 养护 加装 安装 更换 购置 添置 " +
  "租赁 租用 配发 发行 倡导 提倡 开设 开齐 开足 开办 设定 制作 刻画 讲好 用活 唤醒 点亮 擦亮 唱响 扮靓 提档 " +
  "扩能 增效 增产 节水 节能 降耗 减排 降碳 脱贫 帮促 兜底 兜牢";

const verbs = new Map<string, string[]>();
for (const word of verbList.split(" ")) {
  const same = verbs.get(word[0]!);
  if (same) same.push(word);
  else verbs.set(word[0]!, [word]);
}

/** Length of the verb of action at `index`, 0 when there is none. */
function verbLength(text: string, index: number): number {
  let longest = 0;
  for (const word of verbs.get(text[index] ?? "") ?? [])
    if (word.length > longest && text.startsWith(word, index)) longest = word.length;
  return longest;
}

/** How, how often and how firmly: what may stand before the verb, one after the other. */
const adverbs =
  /^(?:积极|大力|全面|深入|持续|继续|接续|稳步|稳妥|稳慎|有序|有效|有力|有的放矢|逐步|逐年|高标准|高水平|高质量|高起点|高效|进一步|着力|全力|奋力|尽力|重点|优先|适度|适时|及时|尽快|抓紧|加紧|提前|率先|科学|合理|精准|精心|悉心|定期|常态化|长期|每年|每月|每季度|每半年|每周|每两个月|连续[一二三四五六七八九十\d]+年|至少|最少|依法|依规|依托|严格|坚决|坚定|坚持|主动|主导|扎实|切实|真正|认真|系统|统一|统筹|综合|协同|协力|联合|共同|分类|分级|分批|分层|分步|分区域?|分阶段|分领域|广泛|普遍|不断|始终|自觉|牢固|牢牢|突出|前瞻|因地制宜|因企施策|因城施策|集约|集中|更大力度|下更?大力气|千方百计|有选择地|有条件地|安全|灵活|创新性?地?|创造性地?|活化|赓续|平稳|平等|足额|按时|按期|按需|按规定|按要求|按程序|按标准|依规定|基本|初步|同步|滚动|动态|全程|全域|全员|免费|无偿|就近|线上线下|一体化?|整体|整县|成片|连片|梯次|靶向|定向|多渠道|多措并举|多元化?|市场化|专业化|智能化|数字化|规范化?|标准化|公开|公平|公正|更好|更加|更多|再|又|还|也|均|都|新|力争|争取|努力|确保|务必|要|应当?|须|必须|可以?|能够|拟|将|计划|探索性?|试点性?|同时|其中|此外|并|且|以及|和|及|与|或|地|,|、|\s)/;

/** 到2027年, 2028年底前: when. */
const when =
  /^(?:(?:到|至|在|于)?20\d\d年(?:底|末|年底)?(?:\d{1,2}月(?:底|末)?|[\u4e00-\u9fff]{1,4}?(?:季|节|期)(?=之?前))?(?:之?前)?|[一二三四五]年(?:内|之内)?(?=[新建培引打完改实组创])|(?:年内|年底|年末|今年|明年|当年|本年度|[上下]半年|第?[一二三四]季度|\d{1,2}月(?:底|末|份)?)(?:之?前)?|(?:全[市省区县国]|我[市省区县]|各地|每个[\u4e00-\u9fff]{1,8}?(?=建|新|设|配|培|至少|打造|创|引|实现|完成|开|每)))+,?/;
/** What opens a phrase before the verb: 在…建设, 按…落实, 将…纳入, 对…开展. */
const opener =
  /^(?:在(?!线|校|建|职|册|岗|研|制|地)|按照?|根据|依据|依托|围绕|针对|面向|通过(?!率)|以(?!上|下|内|来|及|外|色)|对于?(?!接|外|口|标)|从(?!严|业|重|优)|为(?!期|主)|向|由|将|把|就(?!业|医|学|近|地|餐)|结合|运用|借助|经(?!济|营|费|验|常|纪|办)|聚焦|瞄准|锚定|参照|比照|借鉴)(?!此|者|据|而)/;
/** 将…列为: whatever verb follows, something is done to the object; 将达到 only tells the future. */
const disposal = /^(?:将|把)(?!达到?|超过|突破|形成|实现|进入|成为|是|有|会|于|在|迎来|继续|进一步).{3,}/;
/** An adverb of effort says by itself that something shall be done (着力稳就业, 严格安全准入). */
const effort =
  /^(?:积极|大力|深入|着力|全力|奋力|切实|严格|坚决|扎实|科学|合理|精准|依法|主动|全面|持续|稳步|稳妥|有序|逐步|重点|优先|适度|定期|常态化|每年|每月|每季度|每半年|每周|高标准|高水平|高质量|进一步)(?!性|度|化|推进情况|发展阶段)[\u4e00-\u9fff“]{2,}/;
/** Who acts, with a word of duty between: 地方政府要加强, 各区牵头组织. */
const agent = /^[\u4e00-\u9fff、()“”\d]{2,30}?(?:要|应当?|须|牵头|会同|负责)/;
/** 县财政每年安排, 专班定期调度: a body at the head of the clause; a verb must follow it at once. */
const actor =
  /^[\u4e00-\u9fff、]{1,18}?(?:局|委|办|厅|部|院|会|中心|财政|政府|县区|区县|乡镇|街道|单位|部门|专班|集团|公司|银行|机构)(?=每|连续|定期|按|负责|要|应|统筹|安排|开展|组织|建立|加强)|^各[\u4e00-\u9fff]{1,12}?(?=(?:要|应|分别|抓紧)?(?:制定|印发|出台|编制|公布|报送|上报|建立|设立|成立|开展|组织))|^[\u4e00-\u9fff]{2,12}?(?:期间)?(?=每(?:年|半年|季度|个?月|两个月|周)(?:至少)?(?:发布|开展|组织|召开|举办|通报|公布|调度|评估|检查|巡查|报送|更新|公开|安排|选派|轮训|培训))/;
const longestOpening = 80;
/** 中试线2027年底前投运, 医院6月底前全部完成搬迁: what shall have come about by a day. */
const dueEvent =
  /(?:20\d\d年(?:底|末|\d{1,2}月(?:底|末|\d{1,2}日)?|[上下]半年|第?[一二三四]季度末?)?|\d{1,2}月(?:底|末|\d{1,2}日)|年底|[上下]半年|第?[一二三四]季度末?)(?:之?前)?(?:全部|全面|基本|如期)?(?:建成|建立|开工|完工|竣工|完成|投用|投运|投产|达产|通水|通车|通气|通航|交付|启用|上线|落地|到位|实现)(?!了|率)/;
/** 落实情况纳入年度考核: the object stands before its verb. */
const takenIn = /^(?!将|把)[\u4e00-\u9fff“”、]{2,24}(?:纳入|列入)(?!了)[\u4e00-\u9fff“]{2,}/;

/** Whether a clause says without a verb at its head what shall be done: an event with its day, an object with what is done to it. */
export const isDueEvent = (clause: string) => dueEvent.test(clause) || takenIn.test(clause);

/** Whether a clause says what is to be done: a verb of action at its head, behind adverbs, circumstances or who acts. */
export function opensWithAction(clause: string): boolean {
  let words = clause.replace(/^[“"(\s]+/, "").replace(when, "");
  if (agent.test(words) && actsAfter(words, agent.exec(words)?.[0].length ?? 0, true)) return true;
  for (let steps = 0; steps < 8; steps++) {
    if (verbLength(words, 0) >= 2 || disposal.test(words) || effort.test(words)) return true;
    const phrase = opener.exec(words);
    if (phrase && actsAfter(words, phrase[0].length + 1, false)) return true;
    const skipped = adverbs.exec(words) ?? (steps === 0 ? actor.exec(words) : null);
    if (!skipped || skipped[0].length === 0) return false;
    words = words.slice(skipped[0].length);
  }
  return false;
}

/** Whether a verb of action stands at `from` (`atOnce`, adverbs aside) or anywhere behind it. */
function actsAfter(words: string, from: number, atOnce: boolean): boolean {
  if (atOnce) {
    let rest = words.slice(from);
    for (let steps = 0; steps < 4 && verbLength(rest, 0) < 2; steps++) rest = rest.replace(adverbs, "");
    return verbLength(rest, 0) >= 2;
  }
  const end = Math.min(words.length - 2, from + longestOpening);
  for (let i = from; i < end; i++) if (verbLength(words, i) >= 2) return true;
  return false;
}
