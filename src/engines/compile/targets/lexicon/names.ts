/** Digits that are part of a name, a number of a paper, a date or a place in an order: what stands around them tells. */

/** Latin letters, + or # at either side: 5G, G60, 10+1, A+, IPv6, PM2.5. */
export const besideLetters = /[A-Za-z+＋×#_]/;
/** 第三届, 第36号. */
export const orderBefore =
  /(?:第|初|专栏|附件|附表|附录|(?<!代|年报|申报)表|(?<!地|蓝|版)图|号|位列|排名|(?<!安|减)排|名列|(?<![民村社街故旧新邻家定农安])居|周|星期|No\.|NO\.|(?<!目|当|以)前)$/;
export const orderAfter =
  /^(?:号|届|期(?:工程|项目|建设|主体|投|规划|试|机场)?|线|版|代|级|型|大|强|中全会|全会|次会议|次全会|部分|章|节|条规定|款规定|周年|月份|点以|楼|层|路|街|弄|室)/;
/** Telephone lines: 12345热线, 110报警. */
export const hotline =
  /^(?:全国|统一|援助|健康|医保|人社|税务|旅游|救助|政务|便民|心理|服务|公安|市民|投诉|监督|咨询|消费|报警)*(?:服务)?(?:热线|专线|平台|电话|报警|公众号)/;
/** 3.8米直径, 时速600公里: what a thing is like. */
/** Sizes that stay what a thing is like even after 达到: 时速达到600公里. */
export const fixedSpec = /(?:时速|直径|口径|航速|东西向|南北向|坐标|北纬|东经|半径|海拔)(?:超|超过|达|达到|约|为)?$/;
export const specBefore =
  /(?:时速|直径|口径|载重|航速|长约|(?<![增提加拓升])(?:长|宽|高|深|厚)|东西向|南北向|坐标|北纬|东经|半径|海拔|分辨率|精度|频率|波长|容量|单机|功率|排水量|尺寸|续航|间隔)(?:超|超过|约|为)?$/;
/** Areas of a place as it is. */
export const siteArea =
  /(?:(?:规划|占地|总|陆域|海域|用地|建筑|辖区|区域|空间|控制|核心区|启动区)(?:总)?面积|(?:^|[,、])面积|占地)(?:约|为|约为|共|达|合计|超|近)?$/;
/** What the state grants, fines or asks for: legal parameters and money for each case. */
export const grant =
  /给予|奖励|补助|补贴|资助|奖补|贴息|罚款|处以|返还|减免|减按|免征|免收|补偿|授信|贷款额度|一次性|封顶|扣除|税率|优惠|退税|征收|抵免|报销|缴费补贴|兑付|拨付/;
/** 支持金额不超过核定总投入的, 资助额度最高: what is granted at most, whoever gets it. */
export const grantedAtMost =
  /(?:支持|资助|扶持|补助|补贴|奖励|奖补|贴息|补偿)(?:资金|金额|额度|标准|比例|经费|总额|费用|力度)?[^,;。]{0,6}?(?:最高|最多|至多|不超过|不高于|不得超过|上限|限额|封顶|可[达至给])[^,;。]{0,24}$/;
/** 每年给予贷款利息, 给予核定项目投资: how much of what is given. */
export const givenShare = /给予(?!支持的|认定的)[^,;。\d]{2,24}$/;
/** 每张床位补助不少于, 床位每张补助: what is given for each of them. */
export const grantedEach = /每.{1,6}?(?:补助|补贴|奖励|奖补|资助|给予)(?:资金|金额|标准)?$/;
/** Duties with a time limit: 应当在30日内, 自…之日起5个工作日内. */
export const legalTerm = /应当|不得|之日起|应于|可以(?:申请|依法)|届满|逾期|依法|规定的/;
