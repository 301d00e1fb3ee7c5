import { fixedSpec, grant, legalTerm, siteArea, specBefore } from "./lexicon/names.ts";
import { sortingNoun } from "./lexicon/nouns.ts";
import type { Quantity } from "./quantity.ts";

export interface Surroundings {
  /** Up to a dozen characters before the figure. */
  before: string;
  /** From the figure's end to the next figure or the end of the clause. */
  right: string;
  /** A figure follows in the same clause. */
  nextUnit: Quantity["unitClass"] | null;
  sentence: string;
  /** The sentence announces a promise. */
  announced: boolean;
  /** The figure follows a making verb at once (建设10家). */
  afterVerb: boolean;
  /** A making verb stands at the head of the clause. */
  headed: boolean;
  /** It does, or the figure before in the same clause had one. */
  listing: boolean;
  /** The figure before it, a mark away, counts what is made. */
  listed: boolean;
  /** That verb, or "". */
  verb: string;
  /** A level, growth or bound word binds the figure. */
  linked: boolean;
  /** The binding word says that the indicator moves (提高到, 下降). */
  moved: boolean;
}

/** Chinese numerals mostly sort what is already there (落实八项规定); only after these verbs do they count what shall be made. */
const maker =
  /^(?:新|建|改建|扩建|续建|开工|打造|培育|培养|引|组建|重组|创建|布局|形成|设立|突破|遴选|认定|争创|创成|孵化|集聚|带动|惠及|吸引|招引)/;
/** What is developed has a size of its own. */
const developed = /^(?:开发|研发|研制|攻克|攻关|突破|建造|应用|推广)/;
const measureWord = /^(?:个|家|项|名|人|件|座|条|台|套|所|支|门|场|户|处|艘|列|辆)$/;
const separator = /[、,;和及与并或]/;
const listed = /(?:等|等共|这|该|上述|以下|前述|其他|另外|下辖|辖|划分为|分为|包括|涵盖|涉及|组成|的)$/;
/** What may follow a figure that ends a statement without making it a modifier. */
const goesOn =
  /^(?:$|[、,;:)”—]|\((?:即|也即|折合|约合|不含|不包括|含|包括|按|以|剔除|扣除)(?![^()]*\)的)|\([^()]*\)(?:$|[、,;])|并|且|而|以|和|及|与|或|的(?:目标|任务|要求|水平|增速|速度|增长|比例|预期|底线)|左右|大关|台阶|水平|规模|目标|任务|标准|关口|实现|保持|有力|全面|推动|带动|形成|力争|居|成为|其中|增长|年均|累计|新增|建成|为|进入|处于|位|优于|在|基本|继续|稳|同比|较|比|安排)/;

const isSize = ({ unitClass }: Quantity) => unitClass === "money" || unitClass === "measure";

/** 建成甲路、乙路等3条公路: some of what shall be done is named, the figure counts them all. */
function listDone(verb: string, right: string): boolean {
  if (
    /^(?:推进|推动|抓好|加快|谋划|实施|支持|保障)/.test(verb) &&
    /^(?:重点|重大|产业|在建|续建|新建|标志性|基础设施|民生|省级|市级)*(?:项目|工程)(?:落地|开工|投产|竣工|建成)?$/.test(
      right,
    )
  )
    return true;
  return (
    /^(?:建成|新建|改扩建|扩建|改造|实施|完成|开工|投产|续建|修缮|修复)/.test(verb) &&
    /^[\u4e00-\u9fff]{2,14}$/.test(right) &&
    !/^(?:方面|领域|环节|任务|举措|措施|制度|机制|行动|改革|政策|方向|重点(?:领域|任务|工作|环节|方向|行业|产业)?$|要素|部门|单位|类)/.test(
      right,
    )
  );
}

const thresholdOf =
  /^的?(?:重大|重点|大|优质|工业|制造业|产业|服务业|农业|招商|投资|外资|内资|技改|民营|规上)*(?:项目|企业|单位|商户|工程|园区|合同|订单|街道|镇|村|市场主体|经营主体)(?!投资|产值|营收)/;

/**
 * Why a figure merely describes: a qualifier of a noun (产值超100亿元的企业), a denominator (每10万人), a measure of a thing or a site,
 * money for each case, a legal time limit. Null when nothing says so.
 */
export function descriptiveReason(quantity: Quantity, at: Surroundings): string | null {
  const { before, right, nextUnit } = at;
  if (/每(?:隔|个|一|满|逾|增加|减少)?$/.test(before)) return "denominator";
  // 按照不低于50%的比例配套, 单个充电桩功率不低于40千瓦: how one case is reckoned or what it must have.
  if (/按照?(?:不[低少超高][于过]|最[高低])?$/.test(before) && /^的?(?:比例|标准|额度|幅度)/.test(right))
    return "condition";
  if (/单[个套台座家件栋][\u4e00-\u9fff]{0,8}$/.test(before)) return "condition";
  if (/(?:按照?|据|根据)[^,。;]{0,10}(?:预测|测算)[,:]/.test(at.sentence)) return "forecast";
  if (/[两双三四]$/.test(before) && quantity.form === "chinese") return "name";
  if (/^(?:级|型(?!号)|制|度(?!电)|强县|代|版|后|路|股|胎|孩|甲|乙)/.test(right) && !at.linked) return "grade";
  if (/^(?:级|强|年期|倍速)/.test(right)) return "grade";
  if (/现有[^,;]{0,10}$/.test(before) && !at.afterVerb && !/改|扩|升|提/.test(before)) return "stock";
  if (
    /每(?:年|半年|季度?|月|周)[^,;。]{0,8}$/.test(before) &&
    quantity.unit === "次" &&
    quantity.value <= 4 &&
    !at.linked
  )
    return "cadence";
  // 排查出的37处隐患: what was found is a stock.
  if (/[出到]的$/.test(before) && quantity.unitClass === "count") return "stock";
  if (
    listed.test(before) &&
    !(/等$/.test(before) && at.headed && right === "") &&
    !(
      /等$/.test(before) &&
      at.listing &&
      quantity.unitClass === "count" &&
      listDone(at.verb, right.split(/[、和及与]/)[0]!)
    ) &&
    !(/的$/.test(before) && at.headed && quantity.unitClass === "count") &&
    !(before.endsWith("的") && at.linked)
  )
    return "listed";
  // 到2027年,装机容量1.5万千瓦以上: what is announced with a bound is an aim, not what a thing is like.
  const bounded =
    at.announced &&
    (/(?:容量|功率|能力)(?:超过?|达到?)$/.test(before) ||
      (/(?:容量|功率|能力)$/.test(before) && /^(?:以上|左右)$/.test(quantity.afterText))) &&
    /^(?:$|[、,;])/.test(right);
  // 更新机组容量80万千瓦: a capacity that is made, with nothing behind it that it would describe.
  const made =
    (at.headed || at.listed) &&
    !developed.test(at.verb) &&
    /(?<!单[机台座体])(?:容量|功率)$/.test(before) &&
    /^(?:$|[、,;])/.test(right);
  if (
    quantity.unitClass === "measure" &&
    (siteArea.test(before) ||
      fixedSpec.test(before) ||
      (specBefore.test(before) && !at.afterVerb && !made && !bounded && !at.verb.startsWith("新")))
  )
    return "site";
  if (
    specBefore.test(before) &&
    !/率$|能力$|规模$/.test(before) &&
    quantity.unitClass !== "count" &&
    !at.announced &&
    !at.verb.startsWith("新") &&
    !made
  )
    return "site";
  if (nextUnit !== null && !separator.test(right) && !/^(?:提|增|上|下|降|扩|缩|跃|压|减|达)/.test(right))
    return "qualifier";
  // 新上一批投资过亿元的项目: how large each of them is, not how much.
  if (isSize(quantity) && /(?:一批|若干|一系列|更多)[^,;、]*$/.test(before)) return "qualifier";
  // 50亿元以上项目实现突破: money that sorts things is a threshold.
  if (quantity.unitClass === "money" && /^以[上下]$/.test(quantity.afterText) && thresholdOf.test(right))
    return "threshold";
  if (nextUnit === "count" && quantity.unitClass !== "count" && /^[、,][^、,]*的/.test(right) && !at.afterVerb)
    return "qualifier";
  if (/^的/.test(right) && !goesOn.test(right) && !at.afterVerb) return "qualifier";
  const measured = quantity.unitClass !== "count";
  if (measured && right !== "" && !goesOn.test(right) && !at.afterVerb) return "qualifier";
  // 开发50立方米以上发酵罐: how big the thing is that shall be developed.
  if (quantity.unitClass === "measure" && right !== "" && !/^[、,;]/.test(right) && developed.test(at.verb))
    return "specification";
  if (quantity.unitClass === "time" && !at.linked) return "duration";
  if (quantity.unitClass === "time" && legalTerm.test(at.sentence) && !at.moved) return "legal";
  // 落实加计扣除政策,…比例达到80%: an indicator that is bound to its figure is promised, whatever is granted beside it.
  const share =
    quantity.unitClass === "ratio" &&
    ((at.linked && /(?:率|比例|占比|比重)[^\d]{1,4}$/.test(before)) ||
      // 一次性告知率100%: the rate of something stands by itself.
      (/[\u4e00-\u9fff]{2}率$/.test(before) && /^(?:$|[、,;])/.test(right) && !/(?:税|利|费|息|贴现)率$/.test(before)));
  if (
    (quantity.unitClass === "money" || quantity.unitClass === "ratio") &&
    grant.test(at.sentence) &&
    !at.announced &&
    !at.moved &&
    !share
  )
    return "grant";
  if (
    !share &&
    grant.test(at.sentence) &&
    /(?:最高|不超过|每[个家项人户件台]|一次性|至多|上限)[^,;。]{0,6}$/.test(before)
  )
    return "grant";
  if (
    measured &&
    quantity.unitClass !== "measure" &&
    !at.announced &&
    /(?:单[个只户家项笔次名]|每[人户家个项次名亩])[^,;。]{0,14}$/.test(before)
  )
    return "each";
  // 统筹推进12项任务: how many parts the plan itself has.
  if (
    quantity.unitClass === "count" &&
    /^(?:重点|主要|具体)?(?:任务|举措|措施|方面|领域|环节|原则|要求|方向)(?:$|[、,;])/.test(right) &&
    /^(?:推进|统筹|落实|部署|围绕|聚焦|明确|提出|实施|细化|抓好)/.test(at.verb)
  )
    return "sorting";
  // 消除56人以上大班额, 淘汰200万吨/年及以下装置: which of them, not how many.
  if (
    /^(?:消除|化解|杜绝|淘汰|取缔|整治|压减|治理)/.test(at.verb) &&
    (/^(?:人|层|周?岁|年)$/.test(quantity.unit)
      ? /^(?:及|或)?以[上下]$/.test(quantity.afterText)
      : quantity.unitClass === "measure" && /下$/.test(quantity.afterText)) &&
    right !== "" &&
    !/^[、,;]/.test(right)
  )
    return "threshold";
  // 实施千个项目: a hundred or a thousand of what is done is a figure; 百名干部下乡 is a slogan.
  const round =
    at.afterVerb &&
    /^10{2,}$/.test(String(quantity.value)) &&
    right !== "" &&
    /^(?:实施|覆盖|服务|完成|推进|改造|新增|建成|开展)/.test(at.verb) &&
    /^(?:个|家|项|件|条|座|所|户)$/.test(quantity.unit);
  // 新建泊位十二个: behind its noun a numeral with its measure word counts as well as before it.
  const behind =
    at.listing &&
    (maker.test(at.verb) ||
      /^(?:改造|整治|治理|修复|淘汰|关停|完成|开展|培训|出版|编印|更新|更换|购置|添置|配备)/.test(at.verb)) &&
    /^(?:$|[、,;和及])/.test(right) &&
    quantity.value >= 2 &&
    (measureWord.test(quantity.unit) || /^(?:公里|亩|公顷|平方米|人次|场次|部|册|篇)$/.test(quantity.unit));
  if (quantity.form === "chinese" && quantity.unitClass !== "ratio" && !at.linked && !behind && !round) {
    if (!at.afterVerb || !maker.test(at.verb) || quantity.value < 2 || right === "" || sortingNoun.test(right))
      return "sorting";
    if (!measureWord.test(quantity.unit)) return "sorting";
  }
  return null;
}
