import type { Clause } from "../clause.ts";
import { cleanPhrase, counted, headOf } from "../noun-phrase.ts";
import { peelLinks } from "../peel-links.ts";

/** What is done to people and papers for their own sake makes nothing. */
const noWork =
  /^(?:表彰|奖励|奖补|补助|补贴|通报|处罚|考核|督查|督导|调研|约谈|慰问|座谈|扶持|支持|资助|抽查|检查|审计|公示|调整|分析|研究)/;
const treated =
  /^([\u4e00-\u9fff“”]{2,16}?)(?:全面|分批|逐步|集中|统一|陆续)?(?:进行|开展|实施|推行|推广)([\u4e00-\u9fff“”]{2,20})$/;
const article = /^(?:\([^()]*\))?(?:重点|主要)?(?:领域|环节|方面|行业)$/;

/** 对人民路等3条道路进行改造, 在50所学校开展建设: how many of them something shall be done to. Returns how many figures were read. */
export function readTreated(clause: Clause, i: number): number {
  const mark = clause.marks[i]!;
  const quantity = mark.quantity!;
  const phrase = cleanPhrase(clause.text.slice(clause.cursor, mark.start));
  const opening = /^(?:力争|计划|全面|集中)*(对|在)([^,;。\d]{0,24})$/.exec(phrase);
  const found = opening ? treated.exec(clause.rightOf(i)) : null;
  if (!opening || !found || quantity.form !== "arabic" || !/^(?:count|measure)$/.test(quantity.unitClass)) return 0;
  const [, thing = "", work = ""] = found;
  if (article.test(thing) || /以上$/.test(quantity.afterText)) return 0;
  const to = mark.end + found[0].length;
  if (noWork.test(work)) {
    clause.reject(mark, "parameter");
    clause.cursor = to;
    return 1;
  }
  const metric = opening[1] === "对" ? work + thing : `开展${work}的${thing}`;
  clause.accept(mark, {
    metric: quantity.unitClass === "count" ? counted(headOf(metric, 40)) : headOf(metric, 40),
    kind: "increase",
    binding: peelLinks(clause.text, clause.cursor, mark.start),
    openList: false,
    to,
  });
  clause.cursor = to;
  return 1;
}

const whichOnes = /^(?:首批|第[一二三]批|剩余|其余|其他|现有|原有|既有|所有|全部|规划|在建|续建)?的?$/;
const reaching =
  /^的?([\u4e00-\u9fff“”]{1,24}?)(?:\([^()]{1,16}\))?(?:(?:于|在|到)?(?:20\d\d年)?(?:年底|底|末|\d{1,2}月底?|[上下]半年)?(?:之?前)?)?(?:全部|全面|均|都|基本|如期|陆续)+((?:通(?![知报过])|建成|投用|投产|投运|投入|开工|竣工|完工|达标|达效|交付|启用|开放|运营|落地|入驻|验收|创建|完成|实现|通过|达到|取得|获得|配备|建立)[\u4e00-\u9fff“”、]{0,20})$/;

/** 首批100个示范社区全面建成, 7个疾控中心全部达到二级标准: so many of them shall all be so. Returns how many figures were read. */
export function readAllReach(clause: Clause, i: number): number {
  const mark = clause.marks[i]!;
  const quantity = mark.quantity!;
  const phrase = cleanPhrase(clause.text.slice(clause.cursor, mark.start).replace(/^(?:推动|推进|促进|实现|支持)/, ""));
  if (quantity.form !== "arabic" || quantity.unitClass !== "count" || !whichOnes.test(phrase)) return 0;
  // 20户以上自然村全部通路: which of them, not how many.
  if (/以[上下]$/.test(quantity.afterText)) return 0;
  const found = reaching.exec(clause.rightOf(i));
  if (!found || clause.marks[i + 1] !== undefined) return 0;
  const to = mark.end + found[0].length;
  clause.accept(mark, {
    metric: counted(headOf(found[1]!, 40)),
    kind: "increase",
    binding: peelLinks(clause.text, clause.cursor, mark.start),
    openList: false,
    to,
  });
  clause.carried.subject = found[1]!;
  clause.cursor = to;
  return 1;
}

const demand =
  /(?:必须|均需|均须|应当?|至少|务必|须|都要)(?:确保|完成|保证)?((?:新)?(?:引进|招引|引入|引育|落地|新上|新建|建成|开工|打造|培育|组建|创建|建立))$/;

/** 必须引进一个投资超亿元的项目: behind a word of duty 一个 is a number. Returns how many figures were read. */
export function readDemanded(clause: Clause, i: number): number {
  const mark = clause.marks[i]!;
  const quantity = mark.quantity!;
  if (quantity.form !== "chinese" || quantity.value !== 1 || quantity.unitClass !== "count") return 0;
  const verb = demand.exec(clause.text.slice(clause.cursor, mark.start))?.[1];
  const noun = /^([^、;。]{2,40}?)(?:进(?!出|口|修)[\u4e00-\u9fff()]{2,}|,|$)/.exec(
    clause.text.slice(mark.end, clause.range.end),
  )?.[1];
  if (!verb || !noun) return 0;
  const to = mark.end + noun.length;
  let run = 1;
  while (clause.marks[i + run] && clause.marks[i + run]!.start < to)
    clause.reject(clause.marks[i + run++]!, "parameter");
  clause.accept(mark, {
    metric: counted(verb + noun),
    kind: "increase",
    binding: peelLinks(clause.text, mark.start, mark.start),
    openList: false,
    to,
  });
  clause.cursor = to;
  return run;
}
