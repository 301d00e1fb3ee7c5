import { type Clause, yearly } from "../clause.ts";
import { doing, pushing } from "../lexicon/verbs.ts";
import {
  cleanPhrase,
  counted,
  endsOpen,
  headOf,
  type headVerb,
  isIndicator,
  withoutCausative,
  withRank,
} from "../noun-phrase.ts";
import type { Binding } from "../peel-links.ts";
import type { Mark } from "../scan-marks.ts";
import { bareRate, ownerOf, rateOf } from "../split-list.ts";
import { isEach } from "./each.ts";

const places =
  /^(.*?)((?:全国)?(?:城镇|农村|城市|乡村|城区|市区|市辖区|县城|县域|山区|平原|东部|中部|西部|沿海|内地|重点地区|其他地区|男性|女性|小学|初中|高中)(?:地区|居民)?)$/;

/** 指标 + 达到/超过/不低于 + figure. */
export function readLevel(
  clause: Clause,
  mark: Mark,
  phrase: string,
  binding: Binding,
  head: ReturnType<typeof headVerb>,
  noun: { text: string; end: number },
): boolean {
  const quantity = mark.quantity!;
  const weak = /^(?:为|是|占|占到|保有|拥有)$/.test(binding.levelWord);
  // 改造滑雪场40家,其中具备夜滑条件的占一半以上: a part of what was just counted.
  const part = /^,?其中[^,;]{2,20}的$/.test(phrase) && binding.levelWord === "占" && quantity.unitClass === "ratio";
  if (
    weak &&
    !part &&
    !clause.frame.announced &&
    !clause.aim &&
    !/占(?:全[市省区国县]|比|.{0,20}(?:比重|比例))/.test(phrase)
  )
    return false;
  // 每年推动不少于10个成果: the noun behind the figure is what counts.
  if (
    !binding.level &&
    noun.text !== "" &&
    (head === null ? cleanPhrase(phrase) === "" : cleanPhrase(phrase.slice(head.end)) === "")
  )
    return false;
  const done =
    head !== null && doing.test(head.verb) && quantity.unitClass === "count" && !isIndicator(cleanPhrase(phrase));
  // 新增车辆中新能源车比例不低于80%: a ratio is never made so many times.
  const ratio = quantity.unitClass === "ratio" && quantity.unit !== "倍" && binding.bound !== null;
  // 新建项目亩均税收不低于15万元: what each of them yields is a level, whatever is new about them.
  const perOne = quantity.unitClass !== "count" && /(?:亩均|人均|户均|每亩|单位|平均)[^,;]{2,}$/.test(phrase);
  // 培育A类企业20家、B类企业不少于15家: the verb of the clause holds for the second as well.
  const shared =
    head === null &&
    clause.carried.verb !== "" &&
    clause.carried.clause === clause.index &&
    binding.level === null &&
    quantity.unitClass === "count" &&
    /^[、和及与]/.test(phrase) &&
    !isIndicator(cleanPhrase(phrase));
  const making = (head !== null && (!pushing.test(head.verb) || done) && !binding.level && !ratio && !perOne) || shared;
  let metric = cleanPhrase(making && head ? phrase.slice(head.from) : withoutCausative(cleanPhrase(phrase)));
  // 接待游客达到2亿人次 measures the doing itself.
  if (!making && head !== null && head.verb !== "接待" && !isIndicator(metric)) {
    // 培育企业达到100家: the verb makes no part of the stock.
    const object = cleanPhrase(phrase.slice(head.end));
    if (object.length >= 2) metric = object;
  }
  if (binding.levelWord === "占" || (binding.level === null && binding.bound === null)) metric = `${metric}占比`;
  else if (/占全[市省区国县](?:的)?$/.test(phrase))
    metric = metric.replace(/的$/, "") + (metric.endsWith("比重") ? "" : "比重");
  // 总数突破2000家: a bare head belongs to what was named before.
  if (
    /^(?:总数|总量|数量|总规模|规模|总额|占比|比重|比例|存量|保有量)$/.test(metric) &&
    clause.carried.subject !== "" &&
    !isIndicator(clause.carried.subject)
  )
    metric = clause.carried.subject + metric;
  if (/^(?:累计|合计|总计|共计?)$/.test(metric)) metric = "";
  // 设施配备率达到95%,其中国保单位达100%: a part of the whole, by the rate of the whole.
  const rate = /[率比]$/.test(clause.carried.subject) && /^[,、]?其中/.test(phrase) && quantity.unitClass === "ratio";
  if (rate && metric !== "" && !isIndicator(metric))
    metric +=
      metric.length + clause.carried.subject.length <= 24 ? clause.carried.subject : rateOf(clause.carried.subject);
  metric = ownerOf(metric, clause.carried.subject) + metric;
  // 示范基地8个,机械化率达到60%: a bare rate is a rate of what was just counted.
  const group = bareRate.test(metric) && quantity.unitClass === "ratio" ? clause.carried.thing : "";
  metric = group + metric;
  // 网点覆盖率城镇达到90%、农村达到60%: the indicator stands before the first place.
  const placed = places.exec(metric);
  if (placed) {
    const indicator = places.exec(clause.carried.subject)?.[1] ?? "";
    const own = placed[1] ?? "";
    if (own !== "" && isIndicator(own)) metric = placed[2]! + own;
    else if (own === "" && clause.carried.placed !== "") metric = placed[2]! + clause.carried.placed;
    clause.carried.placed = own !== "" ? own : clause.carried.placed || indicator;
  } else clause.carried.placed = "";
  const share = /^占/.test(metric) && clause.carried.subject !== "" ? clause.carried.subject : "";
  metric = withRank(share + metric, clause.carried.subject);
  if (quantity.unitClass === "count" && isEach(metric)) metric += clause.carried.mention || clause.carried.thing;
  if (metric === "") {
    if (noun.text !== "" && quantity.unitClass === "count") return false;
    metric = clause.carried.mention || clause.carried.subject;
  }
  if (metric === "") return false;
  if (part) metric = `${clause.carried.subject}中${metric}`;
  // 市财政每年安排专项资金不低于1亿元: a yearly sum, whoever sets it aside.
  const yearlySum = /^.{0,24}?(?:每年|年均)(?:统筹|再|新增|继续)*(?:安排|投入|落实|设立)(.{2,})$/.exec(metric);
  const yearlyFund = /^(.{0,12}?财政)每年(?:统筹|安排|投入|落实)$/.exec(metric)?.[1];
  if (yearlyFund) metric = `${yearlyFund}安排资金`;
  if (yearlySum) metric = yearlySum[1]!;
  metric = metric.replace(/每([人户家])$/, (_all, one) => `${one === "人" ? "人均" : `${one}均`}${quantity.unit}`);
  // 每季度洽谈不少于3个: a count of another rhythm than the year is a level that names its rhythm.
  const rhythm =
    making && head
      ? (/每(?:半年|季度?|个?月|周|半月|两周|学期)(?!度)/.exec(phrase.slice(0, head.from))?.[0] ?? "")
      : "";
  metric = rhythm + metric;
  const kind =
    /^每[^,]*?(?:全年|每年|年均)/.test(metric) && quantity.unitClass === "count"
      ? "annual-count"
      : rhythm !== ""
        ? "level"
        : yearlySum || yearlyFund
          ? "annual-count"
          : (/^(?:新建|新认定|新培育|新引进)/.test(metric) && quantity.unitClass === "count") ||
              // 城镇新增就业不少于30万人: so much is added, wherever the word stands.
              (/新增(?!长|建设用地)[\u4e00-\u9fff]{2}/.test(metric) && quantity.unitClass !== "ratio")
            ? yearly(phrase)
              ? "annual-count"
              : "increase"
            : clause.kindOf(quantity, binding, phrase, making);
  const name = headOf(metric, 30);
  clause.accept(mark, {
    metric: quantity.unitClass === "count" ? counted(name) : name,
    kind,
    binding,
    openList: endsOpen(metric),
    to: mark.end,
    ...(group === "" ? {} : { group }),
  });
  clause.carried.subject = share || metric;
  if (!shared) clause.carried.verb = making && head ? head.verb : "";
  clause.carried.clause = clause.index;
  clause.cursor = mark.end;
  return true;
}
