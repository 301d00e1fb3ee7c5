import type { Clause } from "../clause.ts";
import { cleanPhrase, counted, headOf, isIndicator, withoutCausative } from "../noun-phrase.ts";
import { type Binding, peelLinks } from "../peel-links.ts";
import type { Mark } from "../scan-marks.ts";

/** 达到全国平均水平的1.2倍: a level by comparison. */
export function readMultiple(clause: Clause, mark: Mark, phrase: string, right: string): boolean {
  const quantity = mark.quantity!;
  if (quantity.unit !== "倍" && quantity.unit !== "%") return false;
  const found =
    /^(.{2,}?)(达到|达|相当于|提高到|提升到|增长到|不低于|不少于|至少为?|超过|高于|不超过|不高于|控制在|(?:压缩|压减|缩短|降低|减少)[至到]|[降减压缩][至到])([^,;]{2,18})的$/.exec(
      phrase,
    );
  if (!found || !/^(?:\([^()]*\))?$/.test(right) || /按照?$/.test(found[1]!)) return false;
  const binding = peelLinks(clause.text, mark.start, mark.start);
  const metric = cleanPhrase(withoutCausative(cleanPhrase(found[1]!)));
  // 比例不低于教师总数的10%: of the whole; a bound before it is a condition unless an indicator is bound.
  const bound = /^(?:不|超|高|控|至少)/.test(found[2]!);
  if (metric === "" || (bound && !isIndicator(metric) && !(clause.aim && /^[\u4e00-\u9fff]{2,8}$/.test(metric))))
    return false;
  const comparator = /^(?:超|高)/.test(found[2]!) ? ">" : /^(?:不超|不高|控|压|缩|降|减)/.test(found[2]!) ? "<=" : ">=";
  clause.accept(mark, {
    metric,
    kind: "level",
    binding: { ...binding, level: { role: "level", comparator, direction: "up" } },
    openList: false,
    to: mark.end,
  });
  clause.carried.subject = metric;
  clause.cursor = mark.end;
  return true;
}

/** 增速高于全省平均2个百分点: a lead over another figure, which the text does not give. */
export function readLead(clause: Clause, mark: Mark, binding: Binding): boolean {
  if (!/^(?:ratio|money)$/.test(mark.quantity!.unitClass)) return false;
  const found = /^(.*?)((?<!不)(?:高于|快于|低于|优于|高出)[^,;]{2,16})$/.exec(
    clause.text.slice(clause.cursor, mark.start),
  );
  if (!found) return false;
  const led = cleanPhrase(withoutCausative(cleanPhrase(found[1]!))) || clause.carried.subject;
  // 收购价高于市场价2元: the amount says nothing without what it is added to.
  const metric = mark.quantity!.unitClass === "money" && led !== "" ? led + found[2]! : led;
  if (metric === "") return false;
  const plain = { ...binding, growth: null, level: null, bound: null };
  clause.accept(mark, { metric: headOf(metric, 30), kind: "level", binding: plain, openList: false, to: mark.end });
  clause.cursor = mark.end;
  return true;
}

/** 设立总规模50亿元的产业基金: a fund is promised by its size. */
export function readFund(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  const noun = /^的?([^,;、的]{0,14}(?:基金|资金池|专项资金))/.exec(right)?.[1];
  if (
    !noun ||
    mark.quantity!.unitClass !== "money" ||
    !/(?:设立|组建|建立|发起|成立|打造)(?:[^,;]{0,8}规模|首期|首批|总额|不低于|不少于)*$/.test(phrase)
  )
    return false;
  const end = mark.end + noun.length + (right.startsWith("的") ? 1 : 0);
  clause.accept(mark, {
    metric: `${noun}${/总规模$/.test(phrase) ? "总规模" : "规模"}`,
    kind: "level",
    binding,
    openList: false,
    to: end,
  });
  clause.cursor = end;
  return true;
}

const setAside =
  /^(.*?(?:财政|资金|投资|预算|债券|基金|专项))((?:自?20\d\d年?(?:[—-]20\d\d年|起)?|“?十[四五六]五”?(?:期间|时期)|每年|年均|三年|五年|累计|全年|,)*)(?:统筹|计划|再|新增)*(?:安排|投入|统筹|落实|筹措|筹集|整合|列支|设立)((?:[\u4e00-\u9fff“”]{0,16}(?:资金|经费|基金|补助|预算|预算内投资))?)(?:不低于|不少于)?$/;

/** 省级财政每年统筹10亿元予以支持: what a purse sets aside, whatever for. */
export function readSetAside(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  if (mark.quantity!.unitClass !== "money" || !/^(?:$|[、,;]|支持|予以|用于|专项|资金|作为)/.test(right)) return false;
  const found = setAside.exec(phrase);
  const metric = found ? cleanPhrase(found[1]!) : "";
  if (!found || metric.length < 3 || /每[个家项户]|给予|最高/.test(phrase)) return false;
  const to = mark.end + right.length;
  const kind = /每年|年均/.test(found[2]!) ? "annual-count" : "increase";
  clause.accept(mark, {
    metric: found[3] || (/财政$/.test(metric) ? `${metric}安排资金` : metric),
    kind,
    binding,
    openList: false,
    to,
  });
  clause.carried.subject = metric;
  clause.cursor = to;
  return true;
}

/** 整合涉农资金不低于60%用于设施农业: how much of a purse goes where. */
export function readUsedFor(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  const use = /^((?:用于|投向|投入)[\u4e00-\u9fff“”、]{2,14})$/.exec(right)?.[1];
  const purse = cleanPhrase(withoutCausative(cleanPhrase(phrase))).replace(/的$/, "");
  if (
    mark.quantity!.unit !== "%" ||
    !use ||
    purse.length < 3 ||
    !(binding.bound || binding.level || /以上$/.test(mark.quantity!.afterText))
  )
    return false;
  const to = mark.end + right.length;
  clause.accept(mark, { metric: `${headOf(purse)}${use}比例`, kind: "level", binding, openList: false, to });
  clause.cursor = to;
  return true;
}

const joint = /^(.*?)(?:与|同|和)$/;
const joining =
  /^([\u4e00-\u9fff“”]{2,14}?)(?:等)?((?:建立|签订|签署|开展|结成|达成|深化|共建|实现|形成|进行)?[\u4e00-\u9fff“”]{0,8}(?:合作|对接|签约|结对|联建|共建|协议|联盟|合作关系))$/;

/** 每所高校与不少于10家企业建立合作关系: with how many. */
export function readWith(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  const ahead = joint.exec(phrase);
  const partner = joining.exec(right);
  if (
    mark.quantity!.unitClass !== "count" ||
    mark.quantity!.value < 2 ||
    !ahead ||
    !partner ||
    !/建立|签订|签署|结成|达成|结对/.test(partner[2]!)
  )
    return false;
  const who = cleanPhrase(ahead[1]!);
  const metric = `${/^(?:深化|加强|推动|推进|开展|拓展|扩大|支持|力争)*$/.test(who) ? "" : who}与${partner[1]}${partner[2]}`;
  clause.accept(mark, {
    metric: counted(metric),
    kind: /^每/.test(who) ? "level" : "increase",
    binding,
    openList: false,
    to: mark.end + right.length,
  });
  clause.cursor = mark.end + right.length;
  return true;
}

/** 实现2小时内到达…: a time within which something shall be done. */
export function readWithin(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  if (!/内$/.test(mark.quantity!.afterText) || !/(?:实现|做到|确保|力争)$/.test(phrase) || right.length < 2)
    return false;
  clause.accept(mark, {
    metric: `${headOf(right)}时间`,
    kind: "level",
    binding,
    openList: false,
    to: mark.end + right.length,
  });
  clause.cursor = mark.end + right.length;
  return true;
}

/** 修复湿地600万亩,2027年底前完成一半以上: so much of what was just promised. */
export function readPartDone(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  const { subject } = clause.carried;
  if (mark.quantity!.unit !== "%" || binding.level || binding.growth || right !== "" || subject === "") return false;
  const done = /^(?:累计)?(完成|建成|达成|启动|开工)(?:率)?$/.exec(cleanPhrase(phrase))?.[1];
  if (!done) return false;
  const metric = `${subject.replace(/数量$/, "")}${done}比例`;
  clause.accept(mark, { metric, kind: "level", binding, openList: false, to: mark.end });
  clause.cursor = mark.end;
  return true;
}

const sharePrefix = /^(.*?)按照?(?:不[低少]于|不[超高多][过于]?|至少|最低|最高)([\u4e00-\u9fff]{2,12})$/;
const whatFor = /^(?:的(?:比例|标准|要求|规模|容量))*([\u4e00-\u9fff]{2,14})$/;

/** 新建项目按不低于装机10%、时长4小时配置储能: how much of something has to be provided, and for how long. Returns how many figures were read. */
export function readProvision(clause: Clause, i: number): number {
  const mark = clause.marks[i]!;
  const next = clause.marks[i + 1];
  if (mark.quantity!.unit !== "%") return 0;
  const found = sharePrefix.exec(clause.text.slice(clause.cursor, mark.start));
  const further = next
    ? /^[、,和]?([\u4e00-\u9fff]{2,4})$/.exec(clause.text.slice(mark.end, next.start))?.[1]
    : undefined;
  if (!found || (next && further === undefined)) return 0;
  const last = next ? i + 1 : i;
  const thing = whatFor.exec(clause.rightOf(last))?.[1];
  if (!thing || clause.marks.length > last + 1 || /奖励|补助|补贴|资助|给予|贴息|收取|计提/.test(thing)) return 0;
  const binding = peelLinks(clause.text, clause.cursor, mark.start - found[2]!.length);
  const own = { kind: "level", openList: false, to: clause.range.end } as const;
  clause.accept(mark, { ...own, metric: `${thing}占${found[2]}比例`, binding });
  if (next)
    clause.accept(next, { ...own, metric: thing + further, binding: peelLinks(clause.text, next.start, next.start) });
  clause.cursor = clause.range.end;
  return last - i + 1;
}

/** 由2020年的4396家提高到…: the first figure is where it starts. */
export function readBaseline(clause: Clause, mark: Mark, right: string): boolean {
  const before = clause.text.slice(Math.max(clause.cursor, mark.start - 14), mark.start);
  if (
    !/[由从][^,;]{0,13}$/.test(before) ||
    !/^(?:左右)?(?:,)?(?:整合|调整|优化|精简|合并|归并|提高|提升|增加|增长|上升|下降|降低|扩大|缩小|跃升|攀升|增|降|压缩|压减|缩短|减少|发展|延长|恢复|放宽|拓宽|加密|达|升|减)(?:到|至)?/.test(
      right,
    )
  )
    return false;
  const year = /[由从](?:(20\d\d)年)/.exec(before)?.[1];
  clause.base = { value: mark.quantity!.value, year: year ? Number(year) : null, mark };
  clause.reject(mark, "baseline");
  return true;
}

/** 入井人数超过30人、井深超过800米的矿山: a chain of conditions of one noun. */
export function qualifies(clause: Clause, i: number): boolean {
  for (let k = i; k < clause.marks.length; k++) {
    const right = clause.rightOf(k);
    if (/^的(?!目标|任务|要求|水平|增速|比例|达|不|超|$)/.test(right)) return k > i;
    if (!/^、[^,、的]{1,10}$/.test(right)) return false;
  }
  return false;
}

/** 换电站覆盖80%以上的县: how much of a whole something reaches. */
export function readReach(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  if (mark.quantity!.unit !== "%" || binding.level || binding.growth) return false;
  const found = /^(.*?)(覆盖|惠及|服务|通达|联通|带动|辐射|联结)(?:到|了)?(?:全[市省区县国])?$/.exec(
    cleanPhrase(phrase) || phrase.replace(/^[,、]+/, ""),
  );
  const whole = /^的?([\u4e00-\u9fff]{1,14})$/.exec(right.replace(/[(（][^()（）]*[)）]/g, ""))?.[1];
  if (!found || !whole || found[1]!.length > 20 || /(?:成本|费用|资金|投资|支出|损失|时间)$/.test(whole)) return false;
  // 建设站点120个,覆盖40%以上的村: who reaches stands in the clause before.
  const own = cleanPhrase(withoutCausative(found[1]!));
  const who = own.length >= 2 ? own : clause.carried.mention || clause.carried.thing;
  const metric = `${who}${/带动|惠及|服务/.test(found[2]!) ? found[2] : "覆盖"}${whole}的比例`;
  clause.accept(mark, { metric, kind: "level", binding, openList: false, to: mark.end + right.length });
  clause.carried.subject = metric;
  clause.cursor = mark.end + right.length;
  return true;
}

const shareVerb =
  "建立|建成|建有|完成|实现|达到|开展|设立|配备|接入|应用|使用|通过|取得|纳入|参与|参加|落户|普及|推行|提供|具备|拥有|获得|配置|加入|享有|共建|组建|建设|创建|产生|生成|对接|开通";
/** 专利由企业申请: by whom it is done. */
const doneBy = "由[\\u4e00-\\u9fff]{2,8}?(?=申请|承担|完成|实施|转化|建设|提供|管理|运营)";
const able = "(?:能够|可以|均能|都能|能|规范|全面|全部)?";
/** What a share is taken of, by its extent. */
const extent = "(?:面积|人口|用地|耕地|水面|岸线|河段|里程|户数)";
/** 80%以上钢铁产能完成…改造: a capacity or a kind of body needs no 的 before what it shall have done. */
const bareWhole =
  "[\\u4e00-\\u9fff]{1,10}(?:产能|装机|机组|企业|单位|项目|机构|学校|设施|车辆|船舶|建筑|事项|系统|平台)(?:规范|全面|全部)?(?:完成|实现|达到|建成|通过|对接|接入|纳入)";
const shareOf = new RegExp(
  `^(?:的|(?=${extent}|[\\u4e00-\\u9fff]{2,8}落户|${bareWhole}))((?:[\\u4e00-\\u9fff“”、]|以上|\\([\\u4e00-\\u9fff]{1,8}\\)){1,22}?)(${able}(?:${shareVerb}|${doneBy})(?:“[^“”]{1,16}”|[\\u4e00-\\u9fff“”\\d—]{2})(?:“[^“”]{1,16}”|[\\u4e00-\\u9fff“”\\d—]){0,18})(?:\\([^()]{1,20}\\))?$`,
);
/** 锦江区、青羊区50%的社区…: the places of whose things the share is told. */
const districts =
  /^(?:[\u4e00-\u9fff]{1,10}?(?:[省市区县州旗镇乡盟村]|街道|开发区|示范区)(?:[、和及与]|以及|$))+(?:等)?(?:有|至少|要有|的)*$/;
/** 全国, 各地区, 重点区域: whose things the share is told of. */
const wholeArea = /^(?:全[国省市区县]|各[省市区县]|各地区?|[\u4e00-\u9fff]{2,12}(?:地区|区域|流域|片区))$/;
/** 完成60%以上重点单位监察: the doing, the share and what it is done to. */
const doneTo = /^(?:[\u4e00-\u9fff]{0,8}?)(完成|实现|开展)$/;
const shareAmong = new RegExp(`^(${able}(?:${shareVerb})[\\u4e00-\\u9fff“”]{2,16})$`);

/** 达到要求的目标任务: whose aim it is. */
const aimed = /的(?:目标|任务)+$/;
const extentBefore = new RegExp(
  `(?:^|[,、;]|[\\d一二三四五六七八九十][个座条处])([\\u4e00-\\u9fff“”]{0,16}(?:${extent}|事项|系统|企业|机构|学校|医院))(?:有|至少|要有)*$`,
);

/** 30个断面中80%以上达到优良: the whole stands before, with or without its number. */
function among(phrase: string, right: string): { whole: string; doing: string } | null {
  const whole =
    /(?:^|[,、])(?:[\d.]+[万个家项名所座条处户村]*|全[市省区县国](?:所有)?)?([\u4e00-\u9fff]{2,14})中,?(?:有|至少|要有)*$/.exec(
      phrase,
    );
  // 三个新城建设用地面积50%以上达到…要求: the extent itself stands before.
  const own = extentBefore.exec(phrase);
  const doing = shareAmong.exec(right);
  const found = whole ?? own;
  return found && doing ? { whole: found[1]!, doing: doing[1]!.replace(aimed, "") } : null;
}

/** 推动80%以上的县建成老年病医院: the share of those that shall have done it. */
export function readShareOf(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  if (mark.quantity!.unit !== "%" || binding.level || binding.growth) return false;
  // 一半以上的村能够提供6类服务: a figure within what they do is read for itself.
  const found = shareOf.exec(clause.text.slice(mark.end, clause.range.end));
  const inside = found ? null : among(phrase, right);
  const whose = cleanPhrase(phrase.replace(/^(?:支持|确保)/, ""));
  if (!found && !inside && doneTo.test(whose) && /以上$/.test(mark.quantity!.afterText)) {
    const thing = /^的?([\u4e00-\u9fff“”]{4,20})$/.exec(right)?.[1];
    if (!thing) return false;
    const metric = `${doneTo.exec(whose)![1]}${thing}的比例`;
    clause.accept(mark, { metric, kind: "level", binding, openList: false, to: mark.end + right.length });
    clause.carried.subject = metric;
    clause.cursor = mark.end + right.length;
    return true;
  }
  if (!inside && (!found || !(whose === "" || districts.test(whose) || wholeArea.test(whose)))) return false;
  const metric = `${inside ? inside.whole + inside.doing : found![1]! + found![2]!.replace(aimed, "")}的比例`;
  const to = mark.end + (found ? found[0].length : right.length);
  clause.accept(mark, { metric, kind: "level", binding, openList: false, to });
  clause.carried.subject = metric;
  clause.cursor = mark.end + (/\d/.test(found?.[2] ?? "") ? found![1]!.length + 1 : right.length);
  return true;
}
