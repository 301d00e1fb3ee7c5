import { indicatorEnd } from "./lexicon/nouns.ts";
import { isIndicator } from "./noun-phrase.ts";

/** Splits an enumeration (A、B和C) into `wanted` items if it can; null if the count does not come out. */
export function splitList(phrase: string, wanted: number | null): { items: string[]; open: boolean } | null {
  const open = /等$/.test(phrase);
  const body = phrase.replace(/等(?:指标)?$/, "");
  const byMark = topLevel(body, /、/);
  const candidates = [byMark, topLevel(body, /、|以及|和|及(?!以[上下])|与/)];
  const lastSplit = byMark.flatMap((item, i) =>
    i === byMark.length - 1 ? topLevel(item, /以及|和|及(?!以[上下])|与/) : [item],
  );
  candidates.splice(1, 0, lastSplit);
  if (wanted === null) {
    const items = withAttributes(lastSplit.length > 1 ? lastSplit : byMark);
    return items.length > 1 ? { items: share(items), open } : null;
  }
  const fit = candidates.find((items) => items.length === wanted);
  return fit ? { items: share(fit), open } : null;
}

/** 中小学、幼儿园保安配备率、报警装置达标率: beside two indicators what is none says of what the next one is. */
function withAttributes(items: string[]): string[] {
  const isOne = (item: string) => isIndicator(item);
  const ones = items.filter(isOne);
  // 建议、提案办复率、满意率: a bare rate is of all that is named before.
  if (ones.length < 2 || items.every(isOne) || ones.slice(1).some((one) => bareRate.test(one))) return items;
  const whole: string[] = [];
  let pending = "";
  for (const item of items) {
    if (isOne(item)) {
      whole.push(pending + item);
      pending = "";
    } else pending += `${item}、`;
  }
  return pending === "" ? whole : items;
}

function topLevel(text: string, separator: RegExp): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if ("“(《‘".includes(text[i]!)) depth++;
    else if ("”)》’".includes(text[i]!)) depth--;
    if (depth !== 0) continue;
    const match = separator.exec(text.slice(i, i + 3));
    if (match?.index !== 0) continue;
    if (i > from) items.push(text.slice(from, i));
    from = i + match[0].length;
    i = from - 1;
  }
  if (from < text.length) items.push(text.slice(from));
  return items;
}

const period = /^(?:第?[一二三四]季度|[上下]半年|前[一二三]季度|全年)$/;
/** 县城、建制镇污水处理率: kinds of places that share what is measured in them. */
const placeKind =
  /^(?:县城|建制镇|城市|农村|乡村|城镇|乡镇|城区|镇区|建成区|中心城区|县域|市域|省域|城镇居民|农村居民|山区|平原|沿海)/;
const substances =
  /^(?:化学需氧量|氨氮|总氮|总磷|二氧化硫|氮氧化物|挥发性有机物|颗粒物|细颗粒物|二氧化碳|甲烷|COD|VOCs|PM2\.5|PM10)/;

/** What is done or found, in words that name no thing: a rate of it (合格率, 机械化率) belongs to what was just counted. */
const doings =
  "机械化|自动化|数字化|智能化|标准化|绿色化|绿化|专业化|规范化|无害化|资源化|国产化|集约化|覆盖|达标|合格|满意|完成|开工|竣工|投产|投用|利用|使用|入住|入驻|出租|去化|上座|到岗|留用|留存|持证|优良|优质|优秀|普及|巩固|处置|处理|回收|办结|办复|响应|签约|履约|到位|参与|知晓|建档|管理|通过|活跃|接入|联网|在线|完好|安装|配备|配套|转化|落地|孵化|毕业|成活|保存|存活|修复|治理|改造|更新|收集|收运|监管|检测|监测|公开|兑现|执行|设置|建成|通达|贯通|连通|保证|运行";
/** A rate that does not say of what. 饲草自给率, 锂回收率 name their thing. */
export const bareRate = new RegExp(
  `^(?:综合|平均|总体|有效|按期|及时|规范)?(?:(?:${doings}){1,2}率|[\\u4e00-\\u9fff]{0,2}(?:化水平|满意度))$`,
);
const rateAtEnd = new RegExp(`(?:(?:${doings}){1,2}率)$`);

/** The bare rate that an indicator ends with (设施|配备率), else the whole. */
export const rateOf = (indicator: string) => rateAtEnd.exec(indicator)?.[0] ?? indicator;

/** 亿元以上项目|签约率: of what the first rate is, or "". */
function firstOwner(first: string): string {
  const at = rateAtEnd.exec(first)?.index ?? 0;
  return at >= 2 ? first.slice(0, at) : "";
}

const bareMeasure = /^(?:总产量?|单产|产量|面积|产值|销售额|总量|均价|利润)$/;
const measuring =
  /(?:整体|平均|综合|本地|就地|种植|养殖|播种|栽培|销售|交易|生产|加工|建设|覆盖|利用|通关|办理|审批|运输|储备|供应|服务|转化|回收|替代|自给|配套|国产化|资源化|无害化|规范化)$/;

/** What is built or run, as a class: it stands once for all that are named before it (稻谷、玉米示范基地). */
const classNoun =
  /(?:国家级|省级|市级|标准化|高标准|规模化|现代化|特色|优势|产业|生产|加工|种植|养殖|良种|繁育)*(?:示范)?(?:基地|园区|产业园|企业|项目|工厂|车间|中心|平台|学校|医院|集群|街区|站点|景区|合作社|农场|牧场|市场)$/;

/** 粮食播种面积…、产量…: whose bare measure it is, told by the indicator before; "" when neither is so. */
export function ownerOf(measure: string, indicator: string): string {
  const end = indicatorEnd.exec(indicator);
  if (!bareMeasure.test(measure) || !end) return "";
  const owner = indicator.slice(0, end.index).replace(measuring, "");
  return owner.length >= 2 ? owner : "";
}

/**
 * Where the head begins that the items share: the indicator with the doing that is measured (种植面积, 国产化率), or the bare indicator
 * (产能) where about an item's length is left for the last one's own name; null when neither is so.
 */
function headAt(last: string, item: string): number | null {
  const end = indicatorEnd.exec(last)?.index ?? last.length;
  let at = end;
  for (let word = measuring.exec(last.slice(0, at)); word; word = measuring.exec(last.slice(0, at))) at = word.index;
  // 河湖巡查无人机|替代率 after 森林防火: the last item holds more than its name and the head.
  if (last.length - end === 1 && at < end && at > item.length + 2) return null;
  if (at === end) return last.length - end >= 2 && at >= 2 && at <= item.length + 1 ? at : null;
  return at < 2 ? null : at;
}

/** 交通、水利、能源领域投资额: the last item names the indicator for all. */
function share(items: string[]): string[] {
  const last = items.at(-1)!;
  const owner = items[0]!.slice(0, indicatorEnd.exec(items[0]!)?.index ?? 0);
  return items.map((item, k) => {
    // 粮食面积、总产: a bare measure is of what the first item names.
    if (k > 0 && owner.length >= 2 && bareMeasure.test(item)) return owner + item;
    // 进口、出口整体通关时间: what looks like an indicator is only whose it is.
    const rest = last.slice(item.length);
    if (item !== last && item.length === 2 && isIndicator(item) && isIndicator(last.slice(0, 2)) && rest.length > 2)
      return item + rest;
    // 一季度、上半年完成率: when, for one thing that is measured; the time goes behind, where it stays.
    if (period.test(item) || (k === items.length - 1 && items.some((one) => period.test(one)))) {
      const time = /^(?:第?[一二三四]季度|[上下]半年|前[一二三]季度|全年)/.exec(item)?.[0] ?? "";
      const measured = last.replace(/^(?:第?[一二三四]季度|[上下]半年|前[一二三]季度|全年)/, "");
      if (time !== "" && measured.length >= 2) return `${measured}(${time})`;
    }
    // 建议、提案办复率、满意率: a thing without a rate takes the one of the thing after it.
    const beside = items[k + 1];
    if (beside !== undefined && !isIndicator(item) && k + 1 < items.length - 1) {
      const tail = rateAtEnd.exec(beside);
      if (tail && tail.index >= 2) return item + tail[0];
    }
    // 接待游客、旅游收入: what is done to somebody is no attribute of an indicator.
    if (/^接待[\u4e00-\u9fff]+[客人]$/.test(item)) return item;
    // 化学需氧量、氨氮重点工程减排量: two substances and what is measured of both.
    const substance = substances.exec(last)?.[0] ?? "";
    if (item !== last && substance.length < last.length && substances.exec(item)?.[0] === item && substance !== "")
      return item + last.slice(substance.length);
    const place = item !== last && placeKind.exec(item)?.[0] === item ? (placeKind.exec(last)?.[0] ?? "") : "";
    if (place !== "" && place.length < last.length) return item + last.slice(place.length);
    // 项目签约率、开工率: a bare rate is one of what the first rate is of.
    const rated = k > 0 && bareRate.test(item) ? firstOwner(items[k - 1]!) || firstOwner(items[0]!) : "";
    if (rated !== "") return rated + item;
    // 国家级、省级研发平台: a rank that shares its noun.
    const rank = /[级类型]$/.exec(item);
    if (rank && item !== last && last.indexOf(rank[0]) > 0) return item + last.slice(last.indexOf(rank[0]) + 1);
    const noun = isIndicator(last) ? "" : (classNoun.exec(last)?.[0] ?? "");
    const named = noun !== "" && last.length - noun.length >= 2 && !classNoun.test(item);
    if (item !== last && named && /^[\u4e00-\u9fff]{2,6}(?<![级类型])$/.test(item)) return item + noun;
    if (item === last || isIndicator(item) || !isIndicator(last)) return item;
    const head = headAt(last, item);
    if (head === null && item.length >= last.length) return item;
    // 高新技术企业、科技型中小企业数量: what follows the same word in the last item; else what is left beyond the item's length.
    const same = item.length >= 2 ? last.lastIndexOf(item.slice(-2)) : -1;
    const count = /(?:数量|总数|总量)$/.exec(last)?.[0];
    if (same <= 0 && count) return item + count;
    return item + last.slice(same > 0 ? same + 2 : (head ?? item.length));
  });
}
