import type { Comparator } from "./lexicon/links.ts";
import type { Binding } from "./peel-links.ts";
import type { Quantity } from "./quantity.ts";
import type { Mark } from "./scan-marks.ts";
import type { Range } from "./sentences.ts";
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
  /** Whose figure it is, when the sentence says so and it is not the plan's area. */
  group: string | null;
  /** The year that 分别 pairs with this figure. */
  year: number | null;
  baseline: { value: number; year: number | null; mark: Mark } | null;
}

/** A figure that is no target, and why. */
export interface Verdict {
  mark: Mark;
  class: "past" | "parameter" | "baseline" | "unclassified";
}

export interface Reading {
  findings: Finding[];
  /** Of the sentence before, where this one gives its parts (分年度目标:2026年新增2万亩). */
  earlier: readonly Finding[];
  verdicts: Verdict[];
}

/** What a sentence hands on from clause to clause. */
export interface Carried {
  verb: string;
  annual: boolean;
  subject: string;
  clause: number;
  /** What a year's work does (产, 处理) in a list of capacities, or "". */
  output: string;
  /** What the sentence has counted last; a bare rate after it (机械化率) is a rate of those. */
  thing: string;
  /** The indicator whose value is told place by place, or "". */
  placed: string;
  /** What the title above names (油茶基地。新造12万亩), or "". */
  about: string;
  /** What the clause before, without a figure, acts on (组建创新联合体,到2026年达到50个). */
  mention: string;
}

/** What follows from a year's work is not said to come every year. */
const results = /^[,、]?(?:撬动|带动|拉动|吸引|引导|实现|力争)/;

/** A comma clause while its figures are read from left to right; `cursor` stands behind what has been understood. */
export class Clause {
  cursor: number;
  base: Finding["baseline"] = null;
  readonly text: string;
  readonly range: Range;
  readonly index: number;
  readonly frame: Frame;
  readonly marks: readonly Mark[];
  /** The sentence up to the semicolon behind the clause: what is granted beyond it is another matter. */
  readonly sentence: string;
  readonly carried: Carried;
  readonly reading: Reading;
  readonly aim: boolean;

  constructor(
    text: string,
    range: Range,
    index: number,
    frame: Frame,
    marks: readonly Mark[],
    sentence: string,
    carried: Carried,
    reading: Reading,
    aim: boolean,
  ) {
    this.text = text;
    this.range = range;
    this.index = index;
    this.frame = frame;
    this.marks = marks;
    this.sentence = sentence;
    this.carried = carried;
    this.reading = reading;
    this.aim = aim;
    this.cursor = range.start;
    for (let i = marks.length - 2; i >= 0; i--) {
      const one = marks[i]!;
      const next = marks[i + 1]!.quantity!;
      if (!/^(?:[、和及与]|以及)$/.test(text.slice(one.end, marks[i + 1]!.start))) continue;
      // 提高2个和5个百分点, 分别不高于53和32微克/立方米: the unit stands once.
      const once =
        (one.quantity!.unit === "个" && next.unit === "百分点") ||
        (one.quantity!.unit === "" &&
          next.unit !== "" &&
          !/[万亿]$/.test(text.slice(next.start, next.end).replace(/[^\d.万亿].*$/, "")) &&
          /分别[^,;。]{0,24}$/.test(text.slice(range.start, one.start)));
      if (once) one.quantity = { ...one.quantity!, unit: next.unit, unitClass: next.unitClass };
    }
  }

  /** The clause as if it ended with its figure `i`. It writes to the same reading. */
  upTo(i: number): Clause {
    const range = { start: this.range.start, end: this.marks[i]!.end };
    const part = new Clause(
      this.text,
      range,
      this.index,
      this.frame,
      this.marks.slice(0, i + 1),
      this.sentence,
      this.carried,
      this.reading,
      this.aim,
    );
    part.cursor = this.cursor;
    part.base = this.base;
    return part;
  }

  rightOf(i: number): string {
    return this.text.slice(this.marks[i]!.end, this.marks[i + 1]?.start ?? this.range.end);
  }

  kindOf(quantity: Quantity, binding: Binding, phrase: string, making: boolean): Kind {
    if (binding.growth && (quantity.unitClass === "ratio" || quantity.doubling)) {
      if (binding.level && quantity.unit === "百分点") return "growth-rate";
      return binding.annual || /年均(?!浓度|气温|降水|值)|每年/.test(phrase) ? "annual-rate" : "growth-rate";
    }
    if (quantity.doubling) return "growth-rate";
    const yearly =
      /每年|年均|每年度|年度新增/.test(phrase) ||
      (making && this.carried.annual && this.carried.clause >= 0 && !results.test(phrase));
    // 提高投资占比5个百分点; 新建数据中心利用效率不高于1.25: neither is made so many times.
    if (quantity.unit === "百分点" && !binding.level) return "growth-rate";
    if (quantity.unit === "" && !Number.isInteger(quantity.value)) return "level";
    if (making) return yearly && !binding.level ? "annual-count" : "increase";
    if (quantity.unitClass === "ratio" && /(?:增速|增长率|增幅|涨幅|降幅|增长速度|增长)$/.test(phrase))
      return /年均|每年/.test(phrase) ? "annual-rate" : "growth-rate";
    if (/^每年|[,、]每年|每年$/.test(phrase) && !binding.level) return "annual-count";
    if (quantity.unitClass === "count" && !binding.level && /每年(?!度)/.test(phrase)) return "annual-count";
    // 户均增收5000元: the word itself says that it is added.
    if (quantity.unitClass === "money" && /(?<!年)增收$/.test(phrase)) return "increase";
    // 新增铁路200公里,其中高速铁路约95公里: a part of what is made is made.
    const whole = this.reading.findings.at(-1);
    if (
      !binding.level &&
      whole?.unit === quantity.unit &&
      quantity.unitClass !== "ratio" &&
      /^,?其中/.test(this.text.slice(this.cursor, quantity.start))
    )
      return whole.kind;
    return "level";
  }

  comparatorOf(quantity: Quantity, binding: Binding): Comparator {
    if (quantity.after === "~" || binding.bound?.comparator === "~") return "~";
    if (binding.bound) return binding.bound.comparator!;
    if (quantity.after) return quantity.after === "<=" && binding.growth ? "<=" : quantity.after;
    if (binding.level?.comparator) return binding.level.comparator;
    if (quantity.high !== null) return ">=";
    // 至少建成5所: the word governs the figure across its verb.
    const governed = /(至少|最少)|至多|最多/.exec(this.text.slice(this.cursor, quantity.start));
    if (governed) return governed[1] ? ">=" : "<=";
    return "=";
  }

  accept(
    mark: Mark,
    found: {
      metric: string;
      kind: Kind;
      binding: Binding;
      openList: boolean;
      to: number;
      group?: string;
      year?: number;
    },
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
      group: found.group ?? null,
      year: found.year ?? null,
      baseline: this.base,
    });
    this.base = null;
    this.carried.mention = "";
  }

  reject(mark: Mark, verdict: Verdict["class"]): void {
    this.reading.verdicts.push({ mark, class: verdict });
  }
}

/** Said with a cadence (每年, 年均). */
export function yearly(phrase: string): boolean {
  return /每年|年均|每年度/.test(phrase);
}
