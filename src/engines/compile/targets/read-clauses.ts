import { descriptiveReason } from "./descriptive.ts";
import { IN_BRACKET, IN_QUOTE } from "./enclosures.ts";
import type { Comparator } from "./lexicon/links.ts";
import { makingVerbAt } from "./lexicon/verbs.ts";
import {
  cleanPhrase,
  counted,
  endsOpen,
  headOf,
  headVerb,
  innerVerb,
  isIndicator,
  tailVerb,
  withoutBrackets,
  withoutCausative,
} from "./noun-phrase.ts";
import { type Binding, peelLinks } from "./peel-links.ts";
import type { Quantity } from "./quantity.ts";
import type { Mark } from "./scan-marks.ts";
import type { Range, Sentence } from "./sentences.ts";
import { splitList } from "./split-list.ts";
import type { Frame } from "./time-frame.ts";

export type Kind = "level" | "increase" | "growth-rate" | "annual-rate" | "annual-count";

/** A target as the sentence has it, before ids and years. */
export interface Finding {
  mark: Mark;
  metric: string;
  comparator: Comparator;
  value: number;
  unit: string;
  kind: Kind;
  from: number;
  to: number;
  openList: boolean;
  baseline: { value: number; year: number | null; mark: Mark } | null;
}

/** A figure that is no target, and why. */
export interface Verdict {
  mark: Mark;
  class: "past" | "parameter" | "baseline" | "unclassified";
}

export interface Reading {
  findings: Finding[];
  verdicts: Verdict[];
}

/** What a sentence hands on from clause to clause. */
interface Carried {
  verb: string;
  annual: boolean;
  subject: string;
  clause: number;
}

/** Verbs that only push something on; with a binding word after them the figure is where the indicator shall stand. */
const pushing =
  /^(?:推动|推进|促进|带动|实现|支持|引导|保障|提升|提高|降低|减少|扩大|增加|优化|巩固|完成|覆盖|投入|发展|支撑|服务|壮大|拓展|应用|改造|治理|转化|出口|完善|推广|供应|评价|培训|落实|生产|消纳|登记|预计|参与|合作|输出|吸纳|配置|配备|利用)/;

/** Reads the clauses of one sentence. `allowed` is false where the paper makes no promises. */
export function readClauses(
  text: string,
  sentence: Sentence,
  frames: readonly Frame[],
  marks: readonly Mark[],
  allowed: (frame: Frame) => boolean,
  aim: boolean,
): Reading {
  const reading: Reading = { findings: [], verdicts: [] };
  const carried: Carried = { verb: "", annual: false, subject: "", clause: -1 };
  const words = text.slice(sentence.start, sentence.end);
  let next = 0;
  sentence.clauses.forEach((clause, index) => {
    const frame = frames[index]!;
    const inside: Mark[] = [];
    for (; next < marks.length && marks[next]!.start < clause.end; next++) {
      const mark = marks[next]!;
      if (mark.kind === "quantity" && mark.start >= clause.start) inside.push(mark);
    }
    const open = inside.filter((mark) => {
      const enclosed = (mark.enclosed & (IN_BRACKET | IN_QUOTE)) !== 0;
      if (enclosed) reading.verdicts.push({ mark, class: frame.tense === "past" ? "past" : "parameter" });
      return !enclosed;
    });
    if (!allowed(frame)) {
      for (const mark of open) reading.verdicts.push({ mark, class: frame.tense === "past" ? "past" : "parameter" });
      // 目前有高企2100家,到2028年达到4000家: the report names what the promise is about.
      const first = open[0];
      if (first) {
        const told = cleanPhrase(
          text
            .slice(clause.start, peelLinks(text, clause.start, first.start).end)
            .replace(/(?:共有|拥有|已有|有|共|已|为)+$/, ""),
        );
        carried.subject = cleanPhrase(
          told
            .replace(/^(?:目前|截至目前|现有|已有)+/, "")
            .replace(/^(?:共有|拥有|有)/, "")
            .replace(/^.{1,4}?(?:共有|拥有|有)(?=.{4})/, ""),
        );
      }
      return;
    }
    new ClauseReader(text, clause, index, frame, open, words, carried, reading, aim).read();
  });
  return reading;
}

class ClauseReader {
  private cursor: number;
  private base: Finding["baseline"] = null;
  private readonly text: string;
  private readonly clause: Range;
  private readonly index: number;
  private readonly frame: Frame;
  private readonly marks: readonly Mark[];
  private readonly sentence: string;
  private readonly carried: Carried;
  private readonly reading: Reading;
  private readonly aim: boolean;

  constructor(
    text: string,
    clause: Range,
    index: number,
    frame: Frame,
    marks: readonly Mark[],
    sentence: string,
    carried: Carried,
    reading: Reading,
    aim: boolean,
  ) {
    this.text = text;
    this.clause = clause;
    this.index = index;
    this.frame = frame;
    this.marks = marks;
    this.sentence = sentence;
    this.carried = carried;
    this.reading = reading;
    this.aim = aim;
    this.cursor = clause.start;
    for (let i = 0; i + 1 < marks.length; i++) {
      const one = marks[i]!;
      const next = marks[i + 1]!.quantity!;
      // 提高2个和5个百分点: the unit stands once.
      if (
        one.quantity!.unit === "个" &&
        next.unit === "百分点" &&
        /^[、和及与]$/.test(text.slice(one.end, marks[i + 1]!.start))
      )
        one.quantity = { ...one.quantity!, unit: "百分点", unitClass: "ratio" };
    }
  }

  read(): void {
    for (let i = 0; i < this.marks.length; i++) {
      const run = this.respective(i);
      if (run > 0) {
        i += run - 1;
        continue;
      }
      this.one(i);
    }
  }

  private rightOf(i: number): string {
    return this.text.slice(this.marks[i]!.end, this.marks[i + 1]?.start ?? this.clause.end);
  }

  /** A、B分别达到x、y: one target a value. Returns how many figures were read, 0 if it is no such list. */
  private respective(i: number): number {
    const mark = this.marks[i]!;
    const quantity = mark.quantity!;
    const binding = peelLinks(this.text, this.cursor, mark.start);
    const phrase = this.text.slice(this.cursor, binding.end);
    // 均下降10%: each of them.
    const each =
      phrase.lastIndexOf("分别") >= 0 ? phrase.lastIndexOf("分别") : /[均都]$/.test(phrase) ? phrase.length - 1 : -1;
    let run = 1;
    while (i + run < this.marks.length) {
      const between = this.text.slice(this.marks[i + run - 1]!.end, this.marks[i + run]!.start);
      if (
        !/^(?:[、,和及与]|以及)(?:达到?|超过?|约|为)?$/.test(between) ||
        this.marks[i + run]!.quantity!.unitClass !== quantity.unitClass
      )
        break;
      run++;
    }
    if (each < 0 && run < 2) return 0;
    if (quantity.unitClass === "time" && !binding.level) return 0;
    const list = cleanPhrase(withoutCausative(cleanPhrase(each < 0 ? phrase : phrase.slice(0, each))));
    const verb = headVerb(list);
    const split = splitList(list, run > 1 ? run : null);
    if (!split || (each < 0 && run < 2)) return 0;
    if (each < 0 && !binding.growth && !binding.level) return 0;
    const kind = this.kindOf(
      quantity,
      binding,
      phrase,
      verb !== null && !pushing.test(verb.verb) && !binding.level && !binding.growth,
    );
    const share =
      run > 1
        ? split.items.map((item, k) => [item, this.marks[i + k]!] as const)
        : split.items.map((item) => [item, mark] as const);
    for (const [item, own] of share) {
      const metric = cleanPhrase(item);
      this.accept(own, {
        metric: own.quantity!.unitClass === "count" ? counted(metric) : metric,
        kind,
        binding,
        openList: split.open,
        to: own.end,
      });
    }
    this.cursor = this.marks[i + run - 1]!.end;
    this.carried.subject = split.items.at(-1) ?? "";
    return run;
  }

  private kindOf(quantity: Quantity, binding: Binding, phrase: string, making: boolean): Kind {
    if (binding.growth && (quantity.unitClass === "ratio" || quantity.doubling)) {
      if (binding.level && quantity.unit === "百分点") return "growth-rate";
      return binding.annual || /年均|每年/.test(phrase) ? "annual-rate" : "growth-rate";
    }
    if (quantity.doubling) return "growth-rate";
    const yearly =
      /每年|年均|每年度|年度新增/.test(phrase) || (making && this.carried.annual && this.carried.clause >= 0);
    if (making) return yearly && !binding.level ? "annual-count" : "increase";
    if (quantity.unitClass === "ratio" && /(?:增速|增长率|增幅|涨幅|降幅|增长速度|增长)$/.test(phrase))
      return /年均|每年/.test(phrase) ? "annual-rate" : "growth-rate";
    if (/^每年|[,、]每年/.test(phrase) && !binding.level) return "annual-count";
    return "level";
  }

  private comparatorOf(quantity: Quantity, binding: Binding): Comparator {
    if (quantity.after === "~" || binding.bound?.comparator === "~") return "~";
    if (binding.bound) return binding.bound.comparator!;
    if (quantity.after) return quantity.after === "<=" && binding.growth ? "<=" : quantity.after;
    if (binding.level?.comparator) return binding.level.comparator;
    return quantity.high === null ? "=" : ">=";
  }

  private accept(
    mark: Mark,
    found: { metric: string; kind: Kind; binding: Binding; openList: boolean; to: number },
  ): void {
    const quantity = mark.quantity!;
    if (found.metric.length < 2) {
      this.reject(mark, "unclassified");
      return;
    }
    let { value, unit } = quantity;
    if (quantity.doubling) {
      value = (2 ** Math.max(1, quantity.value) - 1) * 100;
      unit = "%";
    }
    this.reading.findings.push({
      mark,
      metric: found.metric,
      comparator: this.comparatorOf(quantity, found.binding),
      value,
      unit,
      kind: found.kind,
      from: this.cursor,
      to: found.to,
      openList: found.openList,
      baseline: this.base,
    });
    this.base = null;
  }

  private reject(mark: Mark, verdict: Verdict["class"]): void {
    this.reading.verdicts.push({ mark, class: verdict });
  }

  /** One figure by itself. */
  private one(i: number): void {
    const mark = this.marks[i]!;
    const quantity = mark.quantity!;
    const binding = peelLinks(this.text, this.cursor, mark.start);
    const right = this.rightOf(i);
    if (this.isBaseline(mark, right)) return;
    let phrase = withoutBrackets(this.text.slice(this.cursor, binding.end));
    // 突破100项技术: with nothing before it 突破 is what shall be done, not how much.
    if (binding.boundWord === "突破" && cleanPhrase(phrase) === "" && right !== "") {
      binding.bound = null;
      phrase += "突破";
    }
    // 整合提升1000个站点: a word of growth before things that are counted is a verb of doing.
    if (binding.growth && quantity.unitClass !== "ratio" && !quantity.doubling) {
      phrase = withoutBrackets(this.text.slice(this.cursor, binding.level || binding.bound ? binding.end : mark.start));
      if (!binding.level && !binding.bound) binding.end = mark.start;
      binding.growth = null;
    }
    const linked = binding.level !== null || binding.growth !== null || binding.bound !== null;
    const head = (binding.end === mark.start && right !== "" ? tailVerb(phrase) : null) ?? headVerb(phrase);
    const plainHead = head !== null && cleanPhrase(phrase.slice(head.end)) === "";
    const bareHead =
      plainHead ||
      (cleanPhrase(phrase) === "" && this.carried.verb !== "") ||
      /^(?:突破|发展)$/.test(binding.boundWord + binding.growthWord);
    if (this.multiple(mark, phrase, right) || this.fund(mark, phrase, binding, right)) return;
    const reason = descriptiveReason(quantity, {
      before: this.text.slice(Math.max(this.clause.start, mark.start - 12), mark.start),
      right,
      nextUnit: this.marks[i + 1]?.quantity?.unitClass ?? null,
      sentence: this.sentence,
      announced: this.frame.announced,
      afterVerb: bareHead,
      linked,
    });
    if (reason !== null || this.qualifies(i)) {
      if (!(reason === "duration" && this.within(mark, phrase, binding, right))) this.reject(mark, "parameter");
      return;
    }
    // 由…提高到: the metric stands before 由.
    if (this.base)
      phrase = phrase.slice(
        0,
        Math.max(0, phrase.search(/[由从](?:20\d\d年|目前|现在|当前)?[^,;]{0,12}$/)) || phrase.length,
      );
    if (binding.growth && (quantity.unitClass === "ratio" || quantity.doubling)) {
      this.growth(mark, phrase, binding);
      return;
    }
    const noun = this.nounAfter(i, right);
    if (linked) {
      if (this.level(mark, phrase, binding, head, noun)) return;
    }
    if (this.count(mark, phrase, binding, head, noun)) return;
    if (this.bare(mark, phrase, binding, right)) return;
    this.reject(
      mark,
      quantity.form === "chinese" ? "parameter" : this.isLoose(quantity, right, phrase) ? "parameter" : "unclassified",
    );
  }

  /** 达到全国平均水平的1.2倍: a level by comparison. */
  private multiple(mark: Mark, phrase: string, right: string): boolean {
    const quantity = mark.quantity!;
    if (quantity.unit !== "倍" && quantity.unit !== "%") return false;
    const found = /^(.{2,}?)(?:达到|达|相当于|提高到|提升到|增长到)([^,;]{2,18})的$/.exec(phrase);
    if (!found || right !== "") return false;
    const binding = peelLinks(this.text, mark.start, mark.start);
    const metric = cleanPhrase(withoutCausative(cleanPhrase(found[1]!)));
    if (metric === "") return false;
    this.accept(mark, {
      metric,
      kind: "level",
      binding: { ...binding, level: { role: "level", comparator: ">=", direction: "up" } },
      openList: false,
      to: mark.end,
    });
    this.carried.subject = metric;
    this.cursor = mark.end;
    return true;
  }

  /** 设立总规模50亿元的产业基金: a fund is promised by its size. */
  private fund(mark: Mark, phrase: string, binding: Binding, right: string): boolean {
    const noun = /^的([^,;、的]{0,14}基金)/.exec(right)?.[1];
    if (
      !noun ||
      mark.quantity!.unitClass !== "money" ||
      !/(?:设立|组建|建立|发起|成立|打造)[^,;]{0,8}规模$/.test(phrase)
    )
      return false;
    this.accept(mark, {
      metric: `${noun}${/总规模$/.test(phrase) ? "总规模" : "规模"}`,
      kind: "level",
      binding,
      openList: false,
      to: mark.end + noun.length + 1,
    });
    this.cursor = mark.end + noun.length + 1;
    return true;
  }

  /** 入井人数超过30人、井深超过800米的矿山: a chain of conditions of one noun. */
  private qualifies(i: number): boolean {
    for (let k = i; k < this.marks.length; k++) {
      const right = this.rightOf(k);
      if (/^的(?!目标|任务|要求|水平|增速|比例)/.test(right)) return k > i;
      if (!/^、[^,、的]{1,10}$/.test(right)) return false;
    }
    return false;
  }

  /** 实现2小时内到达…: a time within which something shall be done. */
  private within(mark: Mark, phrase: string, binding: Binding, right: string): boolean {
    if (!/内$/.test(mark.quantity!.afterText) || !/(?:实现|做到|确保|力争)$/.test(phrase) || right.length < 2)
      return false;
    this.accept(mark, {
      metric: `${headOf(right)}时间`,
      kind: "level",
      binding,
      openList: false,
      to: mark.end + right.length,
    });
    this.cursor = mark.end + right.length;
    return true;
  }

  /** 由2020年的4396家提高到…: the first figure is where it starts. */
  private isBaseline(mark: Mark, right: string): boolean {
    const before = this.text.slice(Math.max(this.cursor, mark.start - 14), mark.start);
    if (
      !/[由从][^,;]{0,13}$/.test(before) ||
      !/^(?:左右)?(?:,)?(?:提高|提升|增加|增长|上升|下降|降低|扩大|缩小|跃升|攀升|增|降|压缩|压减|缩短|减少|发展|达|升|减)(?:到|至)?/.test(
        right,
      )
    )
      return false;
    const year = /[由从](?:(20\d\d)年)/.exec(before)?.[1];
    this.base = { value: mark.quantity!.value, year: year ? Number(year) : null, mark };
    this.reject(mark, "baseline");
    return true;
  }

  private growth(mark: Mark, raw: string, binding: Binding): void {
    const phrase = raw.replace(
      /(?:较|(?<!占)比)(?:“?十[一二三四]五”?(?:末|时期)?|20\d\d年(?:底|末)?|上年|去年|基期|同期|目前|现状)?(?:同期)?(?:翻)?$/,
      "",
    );
    let metric = cleanPhrase(withoutCausative(cleanPhrase(phrase.replace(/年均$|每年$/, ""))));
    if (metric === "") metric = this.carried.subject;
    if (metric === "") {
      this.reject(mark, "unclassified");
      return;
    }
    const list = splitList(metric, null);
    const kind = this.kindOf(mark.quantity!, binding, raw, false);
    if (list?.open)
      for (const item of list.items) this.accept(mark, { metric: item, kind, binding, openList: true, to: mark.end });
    else this.accept(mark, { metric: headOf(metric, 30), kind, binding, openList: endsOpen(metric), to: mark.end });
    this.carried.subject = metric;
    this.cursor = mark.end;
  }

  /** 指标 + 达到/超过/不低于 + figure. */
  private level(
    mark: Mark,
    phrase: string,
    binding: Binding,
    head: ReturnType<typeof headVerb>,
    noun: { text: string; end: number },
  ): boolean {
    const quantity = mark.quantity!;
    const weak = /^(?:为|是|占|占到|保有|拥有)$/.test(binding.levelWord);
    if (weak && !this.frame.announced && !this.aim && !/占(?:全[市省区国县]|比|.{0,20}(?:比重|比例))/.test(phrase))
      return false;
    // 每年推动不少于10个成果: the noun behind the figure is what counts.
    if (
      !binding.level &&
      noun.text !== "" &&
      (head === null ? cleanPhrase(phrase) === "" : cleanPhrase(phrase.slice(head.end)) === "")
    )
      return false;
    const making = head !== null && !pushing.test(head.verb) && !binding.level;
    let metric = cleanPhrase(making ? phrase.slice(head.from) : withoutCausative(cleanPhrase(phrase)));
    if (!making && head !== null && !isIndicator(metric)) {
      // 培育企业达到100家: the verb makes no part of the stock.
      const object = cleanPhrase(phrase.slice(head.end));
      if (object.length >= 2) metric = object;
    }
    if (binding.levelWord === "占" || (binding.level === null && binding.bound === null)) metric = `${metric}占比`;
    else if (/占全[市省区国县](?:的)?$/.test(phrase))
      metric = metric.replace(/的$/, "") + (metric.endsWith("比重") ? "" : "比重");
    if (metric === "") {
      if (noun.text !== "" && quantity.unitClass === "count") return false;
      metric = this.carried.subject;
    }
    if (metric === "") return false;
    const kind =
      /^(?:新增|新建|新认定|新培育|新引进)/.test(metric) && quantity.unitClass === "count"
        ? this.yearly(phrase)
          ? "annual-count"
          : "increase"
        : this.kindOf(quantity, binding, phrase, making);
    const name = headOf(metric, 30);
    this.accept(mark, {
      metric: quantity.unitClass === "count" ? counted(name) : name,
      kind,
      binding,
      openList: endsOpen(metric),
      to: mark.end,
    });
    this.carried.subject = metric;
    this.carried.verb = making ? head.verb : "";
    this.carried.clause = this.index;
    this.cursor = mark.end;
    return true;
  }

  private yearly(phrase: string): boolean {
    return /每年|年均|每年度/.test(phrase);
  }

  /** The noun behind a figure (10家|标杆孵化器|、…) and where it ends. */
  private nounAfter(i: number, right: string): { text: string; end: number } {
    const mark = this.marks[i]!;
    let stop = right.length;
    if (this.marks[i + 1]) {
      const last = Math.max(
        right.lastIndexOf("、"),
        right.lastIndexOf("和"),
        right.lastIndexOf("及"),
        right.lastIndexOf("与"),
        right.lastIndexOf("并"),
      );
      stop = last < 0 ? right.length : last;
    }
    for (let k = 0; k < stop; k++) {
      const mark1 = right[k]!;
      if (
        (mark1 === "、" || mark1 === "并" || mark1 === "和") &&
        makingVerbAt(right, k + 1).length >= 2 &&
        k > 0 &&
        !(mark1 === "和" && k < 2)
      ) {
        if (mark1 !== "并" && /^[^、]*的/.test(right.slice(k))) continue;
        stop = k;
        break;
      }
    }
    const noun = withoutBrackets(right.slice(0, stop))
      .replace(/^的/, "")
      .replace(/[以及]+$/, "");
    return { text: /^[、,;:和及与]/.test(right) ? "" : noun, end: mark.end + stop };
  }

  /** 建设10家标杆孵化器, 新增省级绿色工厂5家: what shall be made. */
  private count(
    mark: Mark,
    phrase: string,
    binding: Binding,
    head: ReturnType<typeof headVerb>,
    noun: { text: string; end: number },
  ): boolean {
    const quantity = mark.quantity!;
    if (quantity.unitClass === "time" || (quantity.unitClass === "ratio" && quantity.unit !== "倍")) return false;
    const unitless = quantity.unit === "";
    if (unitless && noun.text !== "") return false;
    let verb: ReturnType<typeof headVerb> | ReturnType<typeof innerVerb> = head;
    const cleanedWhole = cleanPhrase(phrase);
    // 引导金融机构每年新增贷款: what is made stands behind 每年.
    if (head && pushing.test(head.verb)) verb = innerVerb(cleanedWhole) ?? head;
    let inherited = "";
    const cleaned = cleanedWhole;
    if (!verb && binding.boundWord === "突破" && cleaned === "") inherited = "突破";
    if (!verb && inherited === "" && (cleaned !== "" || noun.text !== "")) {
      const joined = this.carried.clause === this.index || /^其中/.test(phrase) || !isIndicator(cleaned);
      if (this.carried.verb !== "" && joined && quantity.unit !== "") inherited = this.carried.verb;
      else if (
        /(?:^|[,、])(?:为|对|面向|帮助|组织)$/.test(phrase) &&
        /提供|进行|开展|免费|实施|培训|发放|办理/.test(noun.text)
      )
        inherited = "实现";
      else if (/(?:力争|争取|确保|每年|实现|达成|累计|全年|共)$/.test(phrase) && noun.text !== "") inherited = "实现";
      else verb = innerVerb(cleaned);
    }
    if (!verb && inherited === "") return false;
    const inner = verb !== null && "whole" in verb && verb.whole === true;
    const source = verb && verb !== head ? cleaned : phrase;
    const object = verb ? cleanPhrase(source.slice(verb.end)) : cleaned;
    const name = verb ? (inner ? verb.verb : source.slice(verb.from, verb.end)) : inherited;
    // 为经营主体减负2500亿元: a verb without an object is itself what is measured.
    const thing = noun.text !== "" ? noun.text : object !== "" ? object : verb ? cleaned : "";
    if (thing === "") return false;
    if (verb && isIndicator(object) && noun.text === "" && pushing.test(verb.verb) && quantity.unitClass !== "count")
      return false;
    const full = noun.text === "" && verb ? source.slice(verb.from) : noun.text;
    const body = headOf(cleanPhrase(withoutBrackets(noun.text !== "" ? full : thing)));
    if (body === "") return false;
    const self = noun.text === "" && object === "";
    const show =
      self || (/^(?:实现|完成|推动|推进|支持|抓好|办好|争取|累计|安排|突破|新)/.test(name) && !/^突破|^新/.test(name))
        ? ""
        : name;
    const metric = inner && noun.text === "" ? headOf(cleaned) : /^(?:建设|打造)$/.test(name) ? body : show + body;
    const annual = this.yearly(phrase) || (inherited !== "" && this.carried.annual);
    const kind: Kind = annual ? "annual-count" : /年产(?!值|业|品)/.test(phrase) ? "level" : "increase";
    this.accept(mark, {
      metric: quantity.unitClass === "count" ? counted(metric) : metric,
      kind,
      binding,
      openList: endsOpen(object) || endsOpen(noun.text),
      to: noun.text !== "" ? noun.end : mark.end,
    });
    this.carried.verb = name;
    this.carried.annual = annual;
    this.carried.clause = this.index;
    this.carried.subject = thing;
    this.cursor = noun.text !== "" ? noun.end : mark.end;
    return true;
  }

  /** 城镇调查失业率5%左右: an indicator and its figure, without any binding word. */
  private bare(mark: Mark, phrase: string, binding: Binding, right: string): boolean {
    const quantity = mark.quantity!;
    if (quantity.unitClass === "time" || quantity.form === "chinese") return false;
    const metric = cleanPhrase(withoutCausative(cleanPhrase(phrase)));
    if (metric.length < 2 || !(right === "" || /^[、,;:和及,与]/.test(right) || /^以/.test(right))) return false;
    const promised = this.frame.announced || this.aim;
    // In the action part a clause that ends in so many things is a duty, whatever its verb.
    const work = /(?:建设|改造|治理|修复|整治|提升|保护|造林|绿化|开发|种植|投放|供应|交付|减负|培训)$/.test(metric);
    if (!promised && !isIndicator(metric) && quantity.unitClass !== "count" && !work) return false;
    if (quantity.unit === "" && !isIndicator(metric)) return false;
    const kind = this.kindOf(quantity, binding, metric, work);
    // 增速高于全省平均2个百分点: a lead over another figure.
    const over =
      quantity.unitClass === "ratio" ? /^(.{3,}?)(?:高于|快于|低于|优于|高出)[^,;]{2,14}$/.exec(phrase) : null;
    if (over) {
      this.accept(mark, {
        metric: headOf(cleanPhrase(withoutCausative(cleanPhrase(over[1]!)))),
        kind: "level",
        binding,
        openList: false,
        to: mark.end,
      });
      this.cursor = mark.end;
      return true;
    }
    const share = quantity.unitClass === "ratio" && /占[^,]{2,24}$/.test(metric) && !isIndicator(metric) ? "比重" : "";
    const name = headOf(metric, 30) + share;
    this.accept(mark, {
      metric: quantity.unitClass === "count" ? counted(name) : name,
      kind,
      binding,
      openList: endsOpen(metric),
      to: mark.end,
    });
    this.carried.subject = metric;
    this.cursor = mark.end;
    return true;
  }

  /** A figure that hangs loose but plainly describes (以上 + noun, a duration). */
  private isLoose(quantity: Quantity, right: string, phrase: string): boolean {
    return (
      quantity.unitClass === "time" ||
      (quantity.unit === "" && right !== "") ||
      (right !== "" && !/^[、,;]/.test(right)) ||
      /^(?:第|约)/.test(phrase)
    );
  }
}
