import { grant, legalTerm } from "./lexicon/names.ts";
import { pastCue } from "./lexicon/time-words.ts";
import type { Quantity } from "./quantity.ts";

/** What binds a figure to an indicator, or makes so many of a thing. */
const bound =
  /(?:达到?|突破|超过|不[低少]于|不超过|控制在|保持在|稳定在|[提增升扩][高加至到大]到?|[降减压缩][低少至到短]到?|增长|提高|提升|下降|增加|减少|达成|实现|完成|率|占比|比重|比例)(?:约|近|为)?$/;
const making =
  /^(?:力争|确保|争取|计划|预计|全年|全市|全省|全县|全区|每年|年内|累计|共|再|,|、)*(?:新增|新建|新培育|新认定|建成|完成|培育|引进|打造|组建|创建|实施|改造|建设|培训|发展|安排|设立|招引|开展)[^,;:]{0,30}$/;
const ends = /^(?:$|[、,;。)]|以[上下内]|左右|的(?:目标|任务|水平))/;
const pushed = /(?:^|,)(?:推动|推进|确保|实现|力争|争取|促进)[^,;]{0,24}$/;
/** The clause is a condition, a definition or an order of magnitude, not something to be reached. */
const condition =
  /(?:对|凡|给予|按照?|满|不足|每|单[个项家户]|最高|上限|至多|以[上下]的|符合|条件|标准|规定|其中|现有|原有|面积|距离|间隔|有效期|试用期|期限)[^,;]*$/;

/**
 * Whether a figure that was taken for a report or for a mere parameter stands where a promise would: bound to an indicator or made, at the
 * end of its words, and nothing in the clause says that it has been or that it only sets terms. Then the class is weak and somebody should
 * look. In: the clause up to the figure and from it on, the figure, how it was classed. Out: true when it is weak.
 */
export function isDoubtful(
  before: string,
  after: string,
  sentence: string,
  quantity: Quantity,
  judged: "past" | "parameter",
): boolean {
  if (quantity.unitClass === "time" || quantity.unitClass === "none") return false;
  // 确保三区80%的社区签约: a share of things that shall have done something.
  const share = quantity.unitClass === "ratio" && /^的/.test(after) && pushed.test(before);
  if (share) return judged === "parameter" && !grant.test(sentence) && !legalTerm.test(sentence);
  if (!ends.test(after)) return false;
  if (quantity.form === "chinese" && quantity.unitClass !== "ratio" && !making.test(before)) return false;
  // 年产值超100亿元、50亿元的企业: a row of conditions of one noun.
  if (/^、[^,;]*的/.test(after) || (quantity.unitClass === "money" && /(?:产值|营收|收入|投资|规模)超?$/.test(before)))
    return false;
  if (!bound.test(before) && !making.test(before)) return false;
  if (judged === "past") return !pastCue.test(before) && !pastCue.test(sentence) && !/20\d\d年|去年|上年/.test(before);
  return !condition.test(before) && !grant.test(sentence) && !legalTerm.test(sentence);
}
