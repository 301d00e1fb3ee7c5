import type { Clause } from "../clause.ts";
import { cleanPhrase, counted, headOf, headVerb, withoutBrackets } from "../noun-phrase.ts";
import { peelLinks } from "../peel-links.ts";
import { readFigure } from "../read-figure.ts";

// Two figures of which one says how large or how many of the other: read together.

/** Reads the figure `i` with the one behind it, where they tell of the same things; false when they do not. */
export const readPair = (clause: Clause, i: number): boolean =>
  readSizeClass(clause, i) ||
  readQualified(clause, i) ||
  readSized(clause, i) ||
  readTwofold(clause, i) ||
  readTroop(clause, i) ||
  readHouseholds(clause, i);

const threshold =
  "(?:(?:超过?|突破|达到?|不低于|高于)?[\\d.一二两三四五六七八九十百千万亿]+(?:元|人|亩|吨|平方米|千瓦|台|头|只)?(?:及?以上)?)";
const sorted = new RegExp(`${threshold}的?([\\u4e00-\\u9fff“”]{2,14}?)(?:数量)?$`);

/** 1亿元以上的企业60户、10亿元以上的5户: the second class shares the noun of the first; 其中产值超亿元的20家 that of the whole. */
function readSizeClass(clause: Clause, i: number): boolean {
  const mark = clause.marks[i]!;
  const next = clause.marks[i + 1];
  const last = clause.reading.findings.at(-1);
  if (!next || !last || !/^(?:money|measure|count|none)$/.test(mark.quantity!.unitClass)) return false;
  if (next.quantity!.unitClass !== "count" || last.unit !== next.quantity!.unit) return false;
  const between = /^的(?:达到?|不少于|超过|突破|有)?$/.exec(clause.text.slice(mark.end, next.start));
  const head = /^[、,和及与]?(其中)?,?([\u4e00-\u9fff]{0,8})$/.exec(clause.text.slice(clause.cursor, mark.start));
  const bounded = /上$/.test(mark.quantity!.afterText) || /(?:超过?|突破|高于|达到?|不低于)$/.test(head?.[2] ?? "");
  if (!between || !head || !bounded || !/^(?:$|[、,;])/.test(clause.rightOf(i + 1))) return false;
  const noun = head[1]
    ? last.metric.replace(/数量$/, "").replace(/^(?:新?培育|新增|引进|新?招引|建成)/, "")
    : sorted.exec(last.metric)?.[1];
  if (!noun) return false;
  clause.accept(next, {
    metric: counted(`${head[2]}${clause.text.slice(mark.start, mark.end)}的${noun}`),
    kind: last.kind,
    binding: peelLinks(clause.text, clause.cursor, next.start),
    openList: false,
    to: next.end,
  });
  clause.reject(mark, "parameter");
  clause.cursor = next.end;
  return true;
}

const qualified =
  /^的?(年?[\u4e00-\u9fff]{0,8}(?:收入|产值|营收|销售额|交易额|投资额|利润|规模|市值)(?:规模)?(?:超过?|过|达到?|突破|不低于|高于))$/;

/** 培育5家以上年产值过百亿元、2家以上年产值达500亿元的企业: the size stands behind the number, the noun behind the last size. */
function readQualified(clause: Clause, i: number): boolean {
  const mark = clause.marks[i]!;
  const next = clause.marks[i + 1];
  if (!next || mark.quantity!.unitClass !== "count" || next.quantity!.unitClass !== "money") return false;
  const size = qualified.exec(clause.text.slice(mark.end, next.start))?.[1];
  const noun = /^(?:[^,;]*?[\d.万亿]元)?(?:以上)?的([\u4e00-\u9fff“”]{2,16})(?=$|[、,;])/.exec(
    clause.text.slice(next.end, clause.range.end),
  )?.[1];
  const before = clause.text.slice(clause.cursor, mark.start);
  const second = /^[、和及]$/.test(before);
  const verb = second ? clause.carried.verb : (headVerb(before)?.verb ?? "");
  if (!size || !noun || verb === "" || !/^(?:以上)?(?:的|[、和](?=\d))/.test(clause.text.slice(next.end, next.end + 4)))
    return false;
  const last = clause.text.slice(next.end).startsWith("的");
  const to = last ? next.end + 1 + noun.length : next.end;
  clause.accept(mark, {
    metric: counted(`${verb}${size}${clause.text.slice(next.start, next.end)}的${noun}`),
    kind: "increase",
    binding: peelLinks(clause.text, clause.cursor, mark.start),
    openList: false,
    to,
  });
  clause.reject(next, "parameter");
  clause.carried.verb = verb;
  clause.carried.clause = clause.index;
  clause.cursor = to;
  return true;
}

const sized = /^的?(?:建筑|占地|使用|营业|总)?(?:面积|容量|长度|规模)(?:不少于|不低于|不小于|大于|超过|达到?)$/;
const having = /^(.*?)(?:至少|均|都|各)*(?:建有|设有|配有|拥有|建成|设立|设置|打造)$/;

/** 至少建有1个面积不少于1000平方米,具备…功能的服务中心: how large each is stands between the number and the thing. */
function readSized(clause: Clause, i: number): boolean {
  const mark = clause.marks[i]!;
  const next = clause.marks[i + 1];
  if (!next || mark.quantity!.unitClass !== "count" || next.quantity!.unitClass !== "measure") return false;
  if (!sized.test(clause.text.slice(mark.end, next.start)) || !/^(?:以上)?(?:$|[,、的])/.test(clause.rightOf(i + 1)))
    return false;
  const told = clause.text.slice(clause.cursor, mark.start);
  const who = having.exec(told)?.[1];
  const thing = /的([\u4e00-\u9fff“”]{2,16})[,;。]?$/.exec(clause.sentence)?.[1];
  if (who === undefined || !thing) return false;
  const owner = cleanPhrase(withoutBrackets(who));
  clause.accept(mark, {
    metric: counted(headOf(owner + thing, 40)),
    kind: owner === "" ? "increase" : "level",
    binding: peelLinks(clause.text, clause.cursor, mark.start),
    openList: false,
    to: next.end,
  });
  clause.reject(next, "parameter");
  clause.cursor = next.end;
  return true;
}

/** What may stand between the two figures: nothing, or a mark and what is measured. */
const twofold = /^(?:、?(?:共计?|合计|总计)?|、((?:总|建筑)?(?:长度?|里程|面积|规模|投资))(?:共计?|合计|约)?)$/;

/** 新改建道路8条11.6公里, 建设绿道3条、共计42公里: the same things, counted and measured. */
function readTwofold(clause: Clause, i: number): boolean {
  const mark = clause.marks[i]!;
  const next = clause.marks[i + 1];
  if (!next || mark.quantity!.unitClass !== "count") return false;
  const between = twofold.exec(clause.text.slice(mark.end, next.start));
  if (!between) return false;
  const apart = next.start > mark.end && !between[1];
  // 10亿元以上5个、50亿元以上1个: an amount behind a mark is the next one's threshold.
  if (!(apart ? /^measure$/ : /^(?:measure|money)$/).test(next.quantity!.unitClass)) return false;
  if (/^[^,;:、和及与)]/.test(clause.rightOf(i + 1))) return false;
  const before = clause.reading.findings.length;
  readFigure(clause.upTo(i), i);
  const first = clause.reading.findings[before];
  if (!first || clause.reading.findings.length > before + 1) {
    readFigure(clause, i + 1);
    return true;
  }
  clause.reading.findings.push({
    ...first,
    mark: next,
    metric: first.metric.replace(/数量$/, "") + (between[1] ?? ""),
    value: next.quantity!.value,
    unit: next.quantity!.unit,
    to: next.end,
    baseline: null,
  });
  clause.cursor = next.end;
  return true;
}

/** 组建20支、每支不少于50人的护林队: how big each of them is stands between the number and the thing. */
function readTroop(clause: Clause, i: number): boolean {
  const mark = clause.marks[i]!;
  const next = clause.marks[i + 1];
  if (!next || !/^、每.(?:不少于|不低于|至少|约)?$/.test(clause.text.slice(mark.end, next.start))) return false;
  const thing = /^的([\u4e00-\u9fff“”]{2,16})(?=$|[、,;])/.exec(clause.rightOf(i + 1))?.[1];
  if (!thing) return false;
  const verb = headVerb(clause.text.slice(clause.cursor, mark.start))?.verb ?? "";
  if (verb === "") return false;
  clause.accept(mark, {
    metric: counted(verb + thing),
    kind: "increase",
    binding: peelLinks(clause.text, clause.cursor, mark.start),
    openList: false,
    to: next.end + 1 + thing.length,
  });
  clause.reject(next, "parameter");
  clause.cursor = next.end + 1 + thing.length;
  return true;
}

/** 带动1.2万户农户户均增收5000元: who, how many of them, and what each gains. */
function readHouseholds(clause: Clause, i: number): boolean {
  const mark = clause.marks[i]!;
  const next = clause.marks[i + 1];
  const found = next ? /^([\u4e00-\u9fff]{1,8}?)((?:户均|人均)[\u4e00-\u9fff]{2,8})$/.exec(clause.rightOf(i)) : null;
  const verb = headVerb(clause.text.slice(clause.cursor, mark.start))?.verb ?? "";
  if (!next || !found || mark.quantity!.unitClass !== "count" || !/^(?:带动|惠及|帮助|辐射带动|支持|推动)$/.test(verb))
    return false;
  const whose = found[1]!;
  const bind = (at: number) => peelLinks(clause.text, clause.cursor, at);
  const own = { openList: false, kind: "increase" } as const;
  clause.accept(mark, {
    ...own,
    metric: counted(verb + whose),
    binding: bind(mark.start),
    to: mark.end + whose.length,
  });
  clause.cursor = mark.end + whose.length;
  clause.accept(next, { ...own, metric: whose + found[2]!, binding: bind(next.start), to: next.end });
  clause.cursor = next.end;
  clause.carried.subject = whose;
  return true;
}
