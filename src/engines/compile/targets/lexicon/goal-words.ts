/** How plans promise something that can be checked although it has no number. */

/** Everything of a kind: nothing may be left out. */
export const coverage =
  /(?:(?:基本)?全覆盖|全面覆盖|全部覆盖|全域覆盖|动态清零|清零|全面开放|全部开放|全面普及|全面消除|全部(?:完成|达标|建成|纳入|上线|落实|接入|实现)|应[\u4e00-\u9fff]尽[\u4e00-\u9fff]|零的突破|“零”的突破|100%(?:覆盖|完成|达标|使用|接入|落实)[\u4e00-\u9fff]*)$/;
/** 县级疾控中心全部达到国家标准: everyone of them does it. */
export const allDo =
  /^(.{2,}?)(?:全部(?:达到|达标|设立|建立|建成|开展|开设|配备|取消|关闭|退出|通(?!过率|常)|通过|完成|公开|使用|投产|开工|持证|签订|参加)|全面(?:开设|配备|取消|退出))[\u4e00-\u9fff“”、]{0,16}$/;
/** 实现全员轮训: the quantifier is part of the state. */
export const everybody =
  /^(?:[\d一二三四五]年内)?(?:实现|做到)?(.{0,20}?)(?:实现|做到)?((?:全员|全域|县域|市域|全县|全市|全程)(?:轮训|培训|共享|达标|持证|通办|留痕))$/;
/** 重大事故零发生: what happens no more at all. */
export const none = /^(.{3,}?)(?:实现|保持)?“?零(?:发生|事故|死亡|伤亡|新增|失误|遗漏)”?$/;
/** 港口全面实现铁路进港, 养殖基本实现机械化: a state has spread over all of the subject. */
export const spread = /^(.{3,}?)(?:全面|全部|基本|普遍|全员)(?:实现|实行)(?!了|社会主义)[\u4e00-\u9fff“”]{2,16}$/;
/** 实现重点区域基本覆盖, 实行全国联网: the state with its quantifier. */
export const spreadOver =
  /^(.{0,30}?)(?:实现|实行)((?=.{0,24}(?:全[国省市县区域球程]|所有|全部|基本|各[级地类]|每个)).{2,30}?)(?:覆盖|联网|联通|贯通|互联互通|达标|公开|公示)$/;
/** 确保数据可追溯: what holds for every case. */
export const everyCase =
  /^确保(.{2,24}?)(?:可追溯|可查询|可核查|可溯源|可计量|全程留痕|持证上岗|达标排放|按时足额|依法公开)[\u4e00-\u9fff]{0,4}$/;
/** 确保数据不出域: what must never happen. */
export const never =
  /^确保(.{2,24}?)不(?:出[域库境网]|降低|减少|增加|新增|反弹|返贫|断档|缩水|下降|突破|超标|超限|外流|泄露)/;

/** A state that is reached or not. */
export const milestoneEnd =
  /(?:主体完工|完工|建成投用|建成投运|建成投产|建成运行|建成通车|建成|竣工|投用|投产|投运|通水|通气|送电|合龙|(?:全线|全面|全程)贯通|投入(?:使用|运行|运营|商业运行)|开工(?:建设)?|通车|通航|首飞|首航|试运行|上线运行|挂牌(?:成立|运行)?|通过验收|完成验收|封顶|启用|初具规模|初步成型|基本成[型形]|全面形成|全面建立|全面建成|成效(?:显著|初显)|显效|(?:基本|初步)(?:形成|建立|建成|实现|显现|确立|健全|完善|具备|达成|落地|定型)|更加成熟定型)$/;
export const milestoneHead =
  /^(?:(?:基本|初步|全面|率先|如期|高标准|高质量)(?:建成|形成|完成|建立|实现)|建成投用|开工建设|完成(?!国家下达|上级))/;
/** 到2030年基本建成…: the degree may stand behind a date. */
export const milestoneWithin = /(?:基本|初步|全面|率先|如期)(?:建成|形成|建立)(?=[\u4e00-\u9fff“]{4})/;
/** Founding that is done or not, whether or not a year or a degree stands with it. */
export const founded =
  /^(?:(?:推动|加快|高标准|高质量|高水平|力争|争取|计划|率先|正式|适时|尽快)*)(?:建成|成立)(?!后|以来|的|运行机制)(?:并投用|并投入使用|投用|运行|启用)?/;
/** 启动重点实验室重组, 启动二期工程: a thing begins or not; a state of mind does not. */
export const begun = /^启动(?:实施)?(.{3,24}(?:重组|工程|项目|建设|试点|改造|普查|编制|申报|修订|招标|搬迁|评估))$/;
/** Carrying out the plan is no aim of the plan. */
export const ownTasks =
  /(?:完成|落实)好?(?:各项|年度|规划|既定|本|全年)?(?:目标任务|工作任务|任务目标|重点任务|各项任务|任务)$/;
/** 约束性指标完成国家下达任务: a quota from above is met or not. */
export const quota =
  /^(.{4,}?)(?:全面|如期|圆满|均|按期)?完成(?:国家|省|省级|市|上级)下达(?:的)?(?:目标)?(?:任务|目标)$/;
/** A place among others. */
export const rank =
  /^(.{3,}?)(?:达到|保持|进入|跻身|位居|迈入|处于|居)(?:国际|世界|全球|全国|国内|全[省市区县]|省内|市内|同类)[\u4e00-\u9fff]{0,8}?(?:领先|先进|前列|一流|第一方阵|第一梯队)(?:水平|行列)?$/;
/** With a year: what shall have come about by then. */
export const achieved =
  /^(.{3,}?)(?:实现|取得|获得)(?:[\u4e00-\u9fff]{0,6}?(?:突破|进展|成果)|自主可控|重大跃升|历史性[\u4e00-\u9fff]{2,4})$/;
export const achieving =
  /^(?:到?20\d\d年|力争|争取|率先|基本|全面)*(?:实现|取得)(.{3,}?)(?:的)?(?:(?:重大|重要|关键|明显|新|实质性|决定性|突破性|积极|显著|阶段性)*(?:突破|进展)|自主可控)$/;
export const broughtAbout =
  /^(?:建立健全|建立完善|建立|健全|形成|构建|建设|打造|培育|搭建|组建|设立)(?!一批|若干|一系列|以)(?:一个|起)?/;
/** Where a country or a time stands as a whole is no result of a plan. */
export const era = /社会主义现代化|中国式现代化|现代化建设$|^(?:在|以|通过|从)/;
/** What a plan names when it only praises its aim; nobody can tell whether it is there. */
export const praise =
  /(?:高地|样板|标杆|典范|范例|名片|引擎|增长极|名城|强[市省县区国]|局面|篇章|合力|氛围|优势|窗口|策源地|动能|动力源|支撑|共识|支点|门户|合作圈|风尚|意识|环境|图景|之[都城乡]|力量|后盾|保障|热潮|特色|品牌效应)”?$/;

/** Groups that plans set up to carry themselves out. */
export const ownMachinery = /(?:领导小组|工作组|专班|指挥部|联席会议|专家组)$/;
/** 6月底前投入运行: when, before the state. */
export const whenFirst =
  /^(?:20\d\d年)?(?:\d{1,2}月(?:底|末|份)?|年底|年内|年末|[上下]半年|第?[一二三四]季度[末底]?)(?:之?前)?/;

/** 10月底前取得核准批复: a permit is there or not. */
export const permitted = /^(?:力争)?(?:取得|获得|拿到)([\u4e00-\u9fff]{0,10}(?:批复|核准|批准|许可证?|备案))$/;

/** Papers that shall be written. */
export const documentVerb =
  /^(?:(?:适时|加快|尽快|抓紧|及时|探索|推动|组织|牵头|积极|研究|分类|分级|统一|逐步|争取|主动|系统|科学|动态)*)(?:制定出台|研究出台|制定实施|编制实施|编制印发|制定印发|编制发布|制定发布|修订完善|制定完善|制定和完善|制定并完善|出台|制定|制订|编制|印发|起草|修订|制修订|发布)(?:实施|并实施|印发|完善|和更新)?/;
export const documentEnd =
  /(?:(?<!解决|服务|技术|治疗|设计|诊疗|施工|整体)方案|规划|办法|(?:指导|实施|若干)?意见|指引|指南|条例|目录|清单|细则|计划|(?:若干|政策|实施|\d+条|支持)措施|政策|规范|规定|要点|导则|纲要|文件|法规|规章|规程|白皮书|蓝皮书|路线图|预案|标准|图谱|区划图|地图集?|标准体系|指导原则)(?:等)?$/;
/** Lists and norms also come about by being set up or mended. */
export const listVerb = /^(?:(?:加快|逐步|分类|分级|统一|推动)*)(?:建立|形成|梳理形成|编制形成)(?:健全|完善)?/;
export const listEnd =
  /(?:清单|台账|名录|目录|一本账|一张图|负面清单|白名单|标准规范|(?:生产|技术|地方|团体|行业|作业|操作|服务|建设)(?:标准|规范|规程))$/;
export const mendVerb = /^(?:进一步|持续|动态|及时)?(?:完善|健全|更新)/;
export const mendEnd =
  /(?:(?:作业|操作|技术|行业|地方|团体|建设|服务|管理|评价|国家|产品|安全)(?:标准|规范|规程)|规程|办法|条例|细则|指南|导则|预案|(?<=^(?:持续|动态|及时)?更新.*)(?:目录|清单|名录))$/;
/** Others may write papers of their own; those are not the plan's. */
export const othersAct =
  /^(?:[^,]{0,8})(?:鼓励|支持|引导|指导)[^,]{0,24}(?:企业|机构|高校|院校|院所|医院|学校|协会|社会|平台|主体|团队|农户|合作社|银行|园区)/;

/** Something that comes back. */
export const cadence =
  /(?:每年(?:度)?|每半年|每季度|每月|每周|每两年|每[三五]年|定期|常态化|按月|按季度?|逐年|年度)(?:地)?(?=[\u4e00-\u9fff])/;
export const cadenceVerb =
  /^(?:组织|开展|举办|召开|评选|制定|发布|调度|通报|评估|评价|监测|研究|更新|编制|公布|遴选|认定|培训|检查|督查|考核|报告|分析|举行|推出|推进|推动|实施|安排|遴选|会商|走访|巡诊|修订|调整|对|向|听取|总结|征集)/;
/** 每月5日前报送进度: by which day, again and again. */
export const reporting =
  /每(?:年|半年|季度?|个?月|周)(?:末|底)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:之?前|以前)((?:报送|上报|提交|公布|通报)[\u4e00-\u9fff]{2,14})$/;
/** 定期评估机制: the cadence only describes a mechanism. */
export const mechanism = /(?:机制|制度|体系|模式|平台)$/;
/** 对重大项目定期开展评估: the object stands before. */
export const fronted = /^(?:对|就)(.{2,30}?)(?:每年|每半年|每季度|每月|定期|常态化)(?:开展|进行|组织|实施)(.{2,12})$/;
/** Verbs that say nothing of their own. */
export const lightVerb = /^(?:组织开展一次|开展一次|组织开展|组织举办|开展|举办|召开|举行|进行|组织(?!部|召集)|实施)/;

/** Only up, or only down. */
export const directionHead =
  /^(?:(?:持续|稳步|不断|逐步|逐年|进一步|稳定|大幅|有效|合理|切实|着力|适当)*)(?:提高|提升|增加|扩大|加大|降低|减少|压减|缩短|压缩)/;
export const directionNoun =
  /(?:比例|比重|占比|投入|频次|次数|(?<!效)率|(?:投入|开发|能耗|排放|消耗|使用)强度|数量|规模|覆盖面|成本|时间|时限|环节|额度|总量|份额|收入|标准|材料|支出|(?:站点|路网|人口|网点)密度|负担|补助水平|排放)$/;
export const directionEnd =
  /(?:只增不减|只升不降|逐年(?:提高|提升|增加|下降|降低|增长)|(?:稳步|持续|不断|刚性|较快|显著|明显|大幅|进一步)(?:提高|提升|增长|增加|上升|下降|降低|扩大|缩小|减少)|实现(?:跨越式|倍增式|稳步|较快|快速|持续)(?:增长|提升|发展)|保持(?:基本|总体)?稳定|(?:刚性|稳定|持续|稳步|正常|合理)增长机制|(?:与|同)[\u4e00-\u9fff]{2,14}?(?:基本)?同步|同步增长)$/;
/** 到位外资实现正增长, 融资成本稳中有降: which way, without how far. */
export const upOrDown = /^(.{3,}?)(?:实现|保持)?“?(?:正增长|双下降|双提升|双降|双升|稳中有[升降])”?$/;
/** 死亡率继续低于全国平均水平: better than a figure that the text does not give. */
export const against =
  /^(.{3,}?)(?:继续|持续|总体|保持)*(?:优于|高于|低于|快于|好于|不低于|不高于|不慢于)((?:全[国省市]|各项|同期|上年|同类|地区|周边)[\u4e00-\u9fff]{0,10}(?:水平|增速|增幅|平均值?|同期))$/;
/** 断面水质保持Ⅱ类: a grade that shall not be lost. */
export const grade = /^(?:确保|力争)?(.{3,}?)(?:保持|稳定|达到)(?:在)?(?:[ⅠⅡⅢⅣ]|[一二三]级)类?(?:及?以上|标准|以内)?$/;
/** With a year: a state that shall be better then. */
export const betterState = /(?<!环境|结构|氛围|能力)(?:更加|进一步)(?:完善|健全|成熟)$/;
/** A check that takes place or not: 开展中期评估, 做好验收. */
export const reviewEnd =
  /^(?:[\u4e00-\u9fff、]{0,24}?(?:部门|单位|委|局|办|要|会同[^,]{2,12}))?(?:(?:组织|启动|开展|实施)+.{0,20}(?:中期评估|中期(?:和|与|、)(?:终|末)期评估|终期评估|总结评估|期中评估|期末评估|第[一二三四五六七八九十]+[次轮].{0,8}(?:普查|评估|督查)|普查|复审|验收)|(?:做好|完成|配合做好|抓好|启动)+.{0,24}(?:评估|验收|普查|复审|考核评价))$/;
