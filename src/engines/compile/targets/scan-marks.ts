import { parseChineseInteger, readChinese } from "../language/numerals.ts";
import { IN_QUOTE, IN_TITLE } from "./enclosures.ts";
import { besideLetters, hotline, orderAfter, orderBefore } from "./lexicon/names.ts";
import { planEnd, planPeriod } from "./lexicon/time-words.ts";
import { readUnit } from "./lexicon/units.ts";
import { type Quantity, readQuantity } from "./quantity.ts";
import type { Passage } from "./reading-view.ts";

/** A numeral of the view with what its surroundings make of it. */
export interface Mark {
  start: number;
  end: number;
  kind: "date" | "ordinal" | "reference" | "name" | "quantity";
  /** Years that a date names; the last counts. */
  year: number | null;
  quantity: Quantity | null;
  enclosed: number;
}

const candidate = /\d|(?<=翻)番|[一二三四五六七八九十百千万亿两半]/g;
const dates = [
  /(?:19|20)\d\d年?(?:-|—|~|至|到)+(?:19|20)?\d\d(?:年|(?!\d|[%个家项万亿倍]))(?:底|末)?/y,
  /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:T?\d{1,2}:\d\d(?::\d\d)?)?/y,
  /(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?|(?:上|下)半年|底前|底|末|初|前)?/y,
  /\d{1,2}月(?:\d{1,2}日|份|底|初|(?!内|以))/y,
  /\d{1,2}日(?=[,至到—-]|在|召开|起)/y,
];
const longNumber = /\d{7,}(?!\.?\d*[万亿%])/y;
/** Words with numerals that are no figures. */
const idiom =
  /(?:千家万户|千方百计|万众|万事|千行百业|百业|百姓|百万英才|一二三产|十分|百花|千万工程|万亿工程|万物|万里|千亿级|万亿级|百亿级|十亿级|亿级|千万级|百万级|万级|百强|五百强|千兆|万兆|千人计划|百人计划|万人计划|两岸|两会|两级|两端|两侧|两翼|两个文明|四面|八方|三农|四下|五位一体|半导体|半岛|半城|半径|半年|半个|半小时|半潜|千分|百年|百科|百货|万一|十足|八闽|九州|六合|三峡|三江)/y;

/** 十链百场万企业: numerals of a slogan or an event, one after the other. */
const slogan =
  /[十百千万][链企园村城校县镇店品会展场团人户家行亩馆厂岗师生课队站](?=[十百千万][\u4e00-\u9fff])|(?<=[十百千万][链企园村城校县镇店品会展场团人户家行亩馆厂岗师生课队站])[十百千万][\u4e00-\u9fff]/y;
/** 二次开发, 二维码: a numeral that is part of a word. */
const compoundWord =
  /二次(?:开发|利用|创业|供水|污染|转化|分配|元)|二维|二手|三维|三角|四季|三甲|二甲|三乙|二级市场|五谷|五金|六边/y;
/** 三大领域, 四级平台, 六部门, 十万卡: a quantity that describes. */
const describing =
  /[二两三四五六七八九十]{1,3}(?:大(?!会|学|型|家|量|众|力|幅|多|小|数据|厦|气|陆|奖|楼|道|街)|级(?=[\u4e00-\u9fff“、])|部门|项制度)|[一二三四五六七八九十]?[十百千万]{1,2}卡(?!车|通|片|口|牌)/y;
/** 八项规定, 两个维护: what everybody knows by its number. */
const fixedTerm =
  /八项规定|两个(?:确立|维护|大局|结合|毫不动摇|健康)|四个(?:自信|意识|全面)|五位一体|三个区分开来|两件大事/y;
/** 新突破三年行动: how long a programme runs is part of its name. */
const yearsProgramme = /[两二三四五六七八九十]年(?:专项|集中|滚动|攻坚|提升|建设|发展)?(?:行动|计划|规划|攻坚)/y;
/** 十四届十次全会, 二期工程: an order without 第. */
const order =
  /[一二三四五六七八九十]{1,3}(?:届(?=[一二三四五六七八九十全人])|次(?:全会|全体会议|代表大会)|期(?=工程|项目|建设|主体|扩|厂房|机组|[、,。;)“]|$)|轮(?=[\u4e00-\u9fff]))/y;
/** 必须引进一个: behind a word of duty it counts. */
const demanded =
  /(?:必须|均需|均须|应当?|至少|务必|须|都要)(?:确保|完成|保证)?(?:新)?(?:引进|招引|引入|引育|落地|新上|新建|建成|开工|打造|培育|组建|创建|建立)$/;
const hits = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Finds and sorts every numeral of the view, in order. */
export function scanMarks(text: string, flags: Uint8Array, passages: readonly Passage[]): Mark[] {
  const marks: Mark[] = [];
  let passage = 0;
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const at = match.index;
    while (passage < passages.length - 1 && passages[passage]!.end <= at) passage++;
    const home = passages[passage];
    const labelled = home !== undefined && at >= home.start && at < home.start + home.label;
    const mark = /\d/.test(match[0])
      ? arabicMark(text, at, flags[at] ?? 0, labelled)
      : labelled
        ? null
        : chineseMark(text, at, flags[at] ?? 0);
    if (!mark) {
      // A Chinese numeral without a unit is passed over as a whole, so that 二〇二五 is not read four times.
      continue;
    }
    marks.push(mark);
    candidate.lastIndex = Math.max(mark.end, at + 1);
  }
  return marks;
}

function plain(start: number, end: number, kind: Mark["kind"], enclosed: number, year: number | null = null): Mark {
  return { start, end, kind, year, quantity: null, enclosed };
}

function arabicMark(text: string, at: number, enclosed: number, labelled: boolean): Mark {
  const run = /\d+(?:\.\d+)*/y;
  run.lastIndex = at;
  const runEnd = at + (run.exec(text)?.[0].length ?? 1);
  if (labelled) return plain(at, runEnd, "ordinal", enclosed);
  if (enclosed & IN_TITLE) return plain(at, runEnd, "reference", enclosed);
  // GB/T 39753—2021: the year of a standard dates nothing.
  if (/[A-Z]\d{2,6}(?:\.\d+)?[—-]$/.test(text.slice(Math.max(0, at - 14), at)))
    return plain(at, runEnd, "reference", enclosed);
  for (const pattern of dates) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const years = found[0].match(/(?:19|20)\d\d/g);
    const short = /[^\d](\d\d)年?(?:底|末)?$/.exec(found[0]);
    const year =
      pattern === dates[0] && short && years?.length === 1
        ? 2000 + Number(short[1])
        : Number(years?.at(-1) ?? Number.NaN);
    return plain(at, at + found[0].length, "date", enclosed, Number.isNaN(year) ? null : year);
  }
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(runEnd, runEnd + 8);
  longNumber.lastIndex = at;
  if (longNumber.test(text) || /[〔[]$/.test(before) || /^[〕\]]/.test(after) || /〕第?$/.test(before))
    return plain(at, runEnd, "reference", enclosed);
  // 2025 alone is a year, 2000张 a quantity.
  if (
    /^(?:19|20)\d\d$/.test(text.slice(at, runEnd)) &&
    readUnit(text, runEnd) === "" &&
    !/^[个家项名人件座条万亿台套所户场亩公吨元%余多-]/.test(after)
  )
    return plain(at, runEnd, "date", enclosed, Number(text.slice(at, runEnd)));
  const oneTo = ratioToOne(text, at, runEnd);
  if (oneTo) return { start: at, end: oneTo.end, kind: "quantity", year: null, quantity: oneTo, enclosed };
  // 5:40:55 and 9:30 are no figures of their own.
  if (
    (text[runEnd] === ":" && /\d/.test(text[runEnd + 1] ?? "")) ||
    (text[at - 1] === ":" && /\d/.test(text[at - 2] ?? ""))
  )
    return plain(at, runEnd, "name", enclosed);
  if (besideLetters.test(text[at - 1] ?? "")) return plain(at, runEnd, "name", enclosed);
  if (orderBefore.test(before)) return plain(at, runEnd, "ordinal", enclosed);
  if (hotline.test(after) && runEnd - at >= 3) return plain(at, runEnd, "name", enclosed);
  const quantity = readQuantity(text, at);
  if (enclosed & IN_QUOTE && !/^(?:%|万|亿|倍)/.test(after)) return plain(at, runEnd, "name", enclosed);
  if (quantity && quantity.unit === "" && besideLetters.test(text[runEnd] ?? ""))
    return plain(at, runEnd, "name", enclosed);
  if (quantity?.unit === "" && /^\d+\.0$/.test(text.slice(at, runEnd))) return plain(at, runEnd, "name", enclosed);
  if (
    quantity?.unit === "" &&
    /^[.、)](?!\d)/.test(after) &&
    /(?:^|[。;:\n\u4e00-\u9fff(])$/.test(before) &&
    runEnd - at <= 2
  )
    return plain(at, runEnd, "ordinal", enclosed);
  if (quantity?.unit === "" && orderAfter.test(after)) return plain(at, runEnd, "name", enclosed);
  if (!quantity) return plain(at, runEnd, "name", enclosed);
  return { start: at, end: quantity.end, kind: "quantity", year: null, quantity, enclosed };
}

/** 产值比达到2.5:1: a ratio to one is a figure where the indicator is a ratio; it has no unit. */
function ratioToOne(text: string, at: number, runEnd: number): Quantity | null {
  if (!/^[:∶]1(?![\d:.])/.test(text.slice(runEnd, runEnd + 3))) return null;
  if (
    !/比[例值率]?(?:力争)?(?:达到?|为|[提缩扩降][高小大]?[到至]|控制在|保持在|不[低高]于|不超过)$/.test(
      text.slice(Math.max(0, at - 10), at),
    )
  )
    return null;
  const quantity = readQuantity(text.slice(at, runEnd), 0);
  if (!quantity) return null;
  const after = /^(?:以上|以内|左右|以下)/.exec(text.slice(runEnd + 2))?.[0] ?? "";
  const comparators = { 以上: ">=", 以内: "<=", 左右: "~", 以下: "<" } as const;
  return {
    ...quantity,
    start: at,
    end: runEnd + 2 + after.length,
    unitClass: "ratio",
    after: after === "" ? null : comparators[after as keyof typeof comparators],
    afterText: after,
  };
}

function chineseMark(text: string, at: number, enclosed: number): Mark | null {
  if (text[at] === "番")
    return { start: at, end: at + 1, kind: "quantity", year: null, quantity: doubling(at), enclosed };
  if (hits(idiom, text, at) || hits(compoundWord, text, at) || hits(slogan, text, at)) return null;
  const before = text[at - 1] ?? "";
  const fixed = hits(fixedTerm, text, at) ?? hits(yearsProgramme, text, at);
  if (fixed) return plain(at, at + fixed[0].length, "name", enclosed);
  if (/[第初每周零〇一二三四五六七八九十百千万亿两]/.test(before)) return null;
  // 一批, 一个, 一体: an article, no figure.
  if (
    text[at] === "一" &&
    !/^一(?:半|倍|成|番|百|千|万|亿)/.test(text.slice(at, at + 2)) &&
    !(/^一[个家户座所条名项]/.test(text.slice(at, at + 2)) && demanded.test(text.slice(Math.max(0, at - 10), at)))
  )
    return null;
  const ordered = /[班办训展举开]/.test(before) ? null : hits(order, text, at);
  if (ordered) return plain(at, at + ordered[0].length, "ordinal", enclosed);
  const described = enclosed & (IN_QUOTE | IN_TITLE) ? null : hits(describing, text, at);
  if (described) return plain(at, at + described[0].length, "name", enclosed);
  const year = /[二][〇零][一二三四五六七八九][零〇一二三四五六七八九]年/y;
  year.lastIndex = at;
  if (year.test(text)) return plain(at, year.lastIndex, "date", enclosed, parseChineseInteger(text.slice(at, at + 4)));
  const quantity = overHalf(text, at) ?? readQuantity(text, at) ?? roundFigure(text, at);
  if (!quantity || enclosed & (IN_QUOTE | IN_TITLE)) return null;
  if (quantity.unit !== "%" && quantity.unit.length > 4) return null;
  if (/^[十百千万亿]/.test(text[at]!) && /^[级强]/.test(text.slice(quantity.end))) return null;
  return { start: at, end: quantity.end, kind: "quantity", year: null, quantity, enclosed };
}

/** 翻番 without a count is once. */
function doubling(at: number): Quantity {
  return {
    start: at,
    end: at + 1,
    value: 1,
    high: null,
    unit: "番",
    unitClass: "ratio",
    form: "chinese",
    after: null,
    afterText: "",
    doubling: true,
  };
}

/** 改造比例过半: more than one half. */
function overHalf(text: string, at: number): Quantity | null {
  if (text[at] !== "半" || text[at - 1] !== "过" || !/^(?:[,。;、)\n]|$)/.test(text.slice(at + 1, at + 2))) return null;
  const half = { value: 50, high: null, unit: "%", unitClass: "ratio", form: "chinese" } as const;
  return { ...half, start: at, end: at + 1, after: ">", afterText: "", doubling: false };
}

/** 用户超千万,: a round figure without a unit at the end of a clause. */
function roundFigure(text: string, at: number): Quantity | null {
  if (!/(?:超|突破|超过|达到?|近|逾)$/.test(text.slice(Math.max(0, at - 2), at))) return null;
  const reading = readChinese(text, at);
  if (!reading || reading.percent) return null;
  // 总量超过五千亿规模: an amount without 元.
  if (
    reading.figure >= 1e8 &&
    reading.figure % 1e8 === 0 &&
    /^(?:规模|大关|台阶)/.test(text.slice(reading.end, reading.end + 2))
  )
    return {
      start: at,
      end: reading.end,
      value: reading.figure / 1e8,
      high: null,
      unit: "亿元",
      unitClass: "money",
      form: "chinese",
      after: null,
      afterText: "",
      doubling: false,
    };
  if (!/^[,。;、\n]/.test(text.slice(reading.end, reading.end + 1))) return null;
  return {
    start: at,
    end: reading.end,
    value: reading.figure,
    high: null,
    unit: "",
    unitClass: "none",
    form: "chinese",
    after: null,
    afterText: "",
    doubling: false,
  };
}

/** Years that come without digits: “十五五”时期, 今年, 明年. */
export function wordYears(text: string, thisYear: number | null): Array<{ start: number; end: number; year: number }> {
  const found: Array<{ start: number; end: number; year: number }> = [];
  for (const match of text.matchAll(planPeriod)) {
    const year = planEnd.get(match[1]!);
    if (year !== undefined) found.push({ start: match.index, end: match.index + match[0].length, year });
  }
  if (thisYear !== null)
    for (const match of text.matchAll(/(?<!去|上)(?:今年|本年度|明年)/g))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        year: thisYear + (match[0] === "明年" ? 1 : 0),
      });
  if (thisYear !== null)
    for (const match of text.matchAll(/(?:今后|未来)五年/g))
      found.push({ start: match.index, end: match.index + match[0].length, year: thisYear + 4 });
  return found.sort((a, b) => a.start - b.start);
}
