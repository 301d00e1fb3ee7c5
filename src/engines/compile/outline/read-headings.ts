import type { Label } from "../language/labels.ts";
import { readBareNumber, readBeforeDigit, readLabel } from "../language/labels.ts";
import type { Paragraph } from "../language/paragraphs.ts";
import { Numbering } from "./numbering.ts";
import { titleRange } from "./title.ts";

/** A heading within a paragraph; indices refer to the paragraph's flow. */
export interface Heading {
  label: Label;
  title: string;
  /** End of the title; `next` is where its own text begins. */
  titleEnd: number;
  next: number;
  inBox: boolean;
  /** How it was found: in its place, or out of sequence. */
  fit: "next" | "first" | "gap";
  /** A box heading that is only repeated after a page break: no node of its own. */
  repeated: boolean;
  /** The title stands in the following paragraph (第一章 / 总则). */
  titleBelow: boolean;
}

/** Everything that looks like a label inside running text; the numbering decides. */
const inside =
  /\(\d{1,2}\)|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}\.(?!\d)|\d{1,2}、(?=[\u4e00-\u9fff]{4,24}。)|专栏 ?\d{1,2}/g;
/** A line of a table of contents ends with its page. */
const contents = /(?:[.…·]{3,}|…+) ?\d{1,3}$|^第.{1,4}[章节篇].{2,40} +\d{1,3}$/;
/** 1.电子邮箱:…: how to send in what one thinks of a draft; its numbers head nothing. */
const contact =
  /^ ?(?:电子(?:邮[件箱]|信箱)|邮箱|电话|传真|联系(?:人|电话|方式|地址)|信函|来信|邮寄|(?:通[信讯]|邮寄)地址|邮编|网[络上站]|在线|登[录陆])[^。;]{0,20}[:;。]|^ ?(?:登[录陆]|(?:可以?)?通过|以)[^。;]{0,24}(?:网站|信函|来信|邮寄|传真|电子邮件|邮件|邮箱|邮寄|电话|网络|来电|来访)(?=[^。;]{0,60}(?:意见|建议|邮箱|寄|发送|反馈))/;
/** 3.某市人民政府关于印发…的通知: the number that a collection gives the paper, with its date where it is not said to be issued. */
const collected =
  /^ ?[\u4e00-\u9fff]{2,24}关于(?:印发|公布|发布|转发|下发)|^ ?[\u4e00-\u9fff\d “”‘’《》、+-]{4,60} ?\( ?20\d\d ?年 ?\d{1,2} ?月(?: ?\d{1,2}(?: ?日 ?\)?)?)?$/;
/** The title of a list of words that are explained, alone on its line. */
const glossaryTitle =
  /^[(【]?(?:附 ?[录件]?\d{0,2} ?[:、]? ?)?(?:有关|相关|部分|主要|专业|重要|《?政府工作报告》?(?:中)?(?:有关|相关|部分)?)*(?:名词|术语|词语|用语|指标|概念)(?:解释|注释|说明|释义)[】)]?:?$|^注 *释:?$/;
/** 。责任单位:甲局、乙局 */
const unitsEnd = /(?:^|[。;(])(?:责任|牵头|主责|配合|参与|承办)[\u4e00-\u9fff]{0,4}[:)][^。]+$/;
/** …等市直相关单位4.强化…: what a list of units may end in without a stop. */
const bodyEnd = /[局委办厅部院会府司团位门心队处科室社联]/;
const wordFollows = /^ *[\u4e00-\u9fff“《【"A-Za-z\d]/;

/**
 * Finds the headings of one paragraph after the other. Keeps the numbering between calls, so it must see them in order.
 */
export class HeadingReader {
  readonly numbering = new Numbering();
  /** Below 名词解释: what its numbers head are words. */
  private glossary = false;
  /** Inside the list of attachments of a covering notice: its numbers are no headings. */
  private attachments = false;
  /** 附件 above everything else is the mark of a paper that was attached to a notice, and no part of it. */
  private opened = false;
  private readonly decimal: boolean;

  /** `decimal`: the paper is numbered 1, 1.1, 1.1.1. */
  constructor(decimal: boolean) {
    this.decimal = decimal;
  }

  read(paragraph: Paragraph, following: Paragraph | undefined): Heading[] {
    const { text } = paragraph;
    if (contents.test(text)) return [];
    if (glossaryTitle.test(text)) this.glossary = true;
    else if (this.glossary && this.explains(text)) return [];
    const found: Array<{ label: Label; fit: Heading["fit"]; inBox: boolean; repeated: boolean }> = [];
    const accept = (label: Label, fit: Heading["fit"]) => {
      const repeated =
        label.style === "box" && this.numbering.openBox === label.ordinal && this.numbering.repeatsBox(label.ordinal);
      found.push({ label, fit, inBox: this.numbering.enter(label), repeated });
    };
    const first = (this.decimal ? readBareNumber(text) : this.beforeDigit(text)) ?? readLabel(text, 0);
    const fit = first ? this.atStart(first, text, following) : null;
    this.opened = true;
    if (first && fit) accept(first, fit);
    else if (!first) this.attachments = this.attachments && text.length < 60;

    for (const match of text.matchAll(inside)) {
      const last = found.at(-1);
      if (match.index === 0 || (last && match.index < last.label.end)) continue;
      const label = readLabel(text, match.index);
      if (label && this.glued(label, text, last?.label)) accept(label, "next");
    }
    return found.map((heading, index) => {
      const limit = found[index + 1]?.label.start ?? text.length;
      return this.withTitle(heading, paragraph, limit, following);
    });
  }

  /** 11.121人才项目 behind item 10: the number goes on counting, and the title begins with a digit. */
  private beforeDigit(text: string): Label | null {
    const label = readBeforeDigit(text);
    if (!label) return null;
    // 1.2027年8月底前,…: the first item of a list by its date.
    const fit = this.numbering.fit(label);
    const isFirst = label.ordinal === 1 && fit !== "none" && /^1[.．]20\d\d年/.test(text);
    if (!isFirst && (label.ordinal < 2 || fit !== "next")) return null;
    const decimal = readLabel(text, 0);
    return decimal?.style !== "decimal" || this.numbering.fit(decimal) === "none" ? label : null;
  }

  /** 1.“小巨人”企业:指…: a word and its meaning; a heading of another kind ends the glossary. */
  private explains(text: string): boolean {
    const label = readLabel(text, 0);
    this.glossary =
      label === null ||
      (label.style !== "annex" && label.style !== "chapter" && /[:—]|指|是/.test(text.slice(label.end)));
    return this.glossary;
  }

  /** Whether the last paragraph was the title of a glossary: what stood open before it has ended. */
  beginsGlossary(text: string): boolean {
    return this.glossary && glossaryTitle.test(text);
  }

  /** Whether a label at the beginning of a paragraph is a heading. */
  private atStart(label: Label, text: string, following: Paragraph | undefined): Heading["fit"] | null {
    const rest = text.slice(label.end);
    if (label.style === "annex") return this.opened ? this.annex(label, rest, following) : null;
    if (this.attachments && label.style === "arabic") return null;
    this.attachments = false;
    if (label.style !== "han" && this.numbering.lastOf("han") === 0 && contact.test(rest)) return null;
    if (label.style === "arabic" && this.numbering.lastOf("han") === 0 && collected.test(rest)) return null;
    if (label.style === "box") return /^ ?[所中、的示]/.test(rest) ? null : "next";
    if (rest === "") return needsTitleBelow.has(label.style) && following && isTitleLine(following) ? "next" : null;
    if (!wordFollows.test(rest)) return null;
    const fit = this.numbering.fit(label);
    if (fit === "box-next" || fit === "next") return "next";
    if (fit === "first" || (fit === "gap" && label.style !== "number")) return fit;
    if (label.style === "number") return null;
    // Out of sequence: a heading only when it reads like one.
    const title = titleRange(text, label.end, text.length);
    return title.end - label.end <= 40 ? "gap" : null;
  }

  /** 附件1 above its annex is a heading; 附件：1.… in a notice is the list of what is attached. */
  private annex(label: Label, rest: string, following: Paragraph | undefined): Heading["fit"] | null {
    // 附件1: alone in its line opens that annex; 附件: is followed by the list of what is attached.
    if (/^ ?: ?$/.test(rest) && label.ordinal > 0 && following && isTitleLine(following)) {
      this.attachments = false;
      return "next";
    }
    if (/^ ?:/.test(rest)) {
      this.attachments = true;
      const next = following ? readLabel(following.text, 0) : null;
      const alone = /^ ?: ?[^\d]/.test(rest) && next !== null && (next.style === "han" || next.style === "chapter");
      return alone && label.ordinal > 0 ? "next" : null;
    }
    if (rest.length > 50 || (rest !== "" && !wordFollows.test(rest))) return null;
    if (following && readLabel(following.text, 0)?.style === "annex") return null;
    this.attachments = false;
    return "next";
  }

  /** Whether a label in the middle of a paragraph is a heading that lost its line break. */
  private glued(label: Label, text: string, last: Label | undefined): boolean {
    const before = text[label.start - 1] ?? "";
    let at = label.start - 1;
    while (at > 0 && text[at] === " ") at--;
    const previous = text[at] ?? "";
    const behindUnits = () => unitsEnd.test(text.slice(Math.max(0, at - 120), at));
    const afterSentence =
      previous === "。" ||
      (previous === "”" && text[at - 1] === "。") ||
      (previous === ")" && isUnits(text, at)) ||
      (bodyEnd.test(previous) && behindUnits());
    if (!wordFollows.test(text.slice(label.end, label.end + 6))) return false;
    const fit = this.numbering.fit(label);
    if (label.style === "box")
      return (afterSentence || /[;”)】]/.test(previous)) && !/^ ?[所中、的示]/.test(text.slice(label.end));
    const between = last ? text.slice(last.end, label.start) : "";
    const closeTo = last !== undefined && between.length > 1 && between.length <= 40 && !/[。;]/.test(between);
    if (label.style === "arabic") {
      if (/\d/.test(before)) return false;
      if (last?.style === "box" && closeTo) return fit === "box-next";
      // 一、重点领域(一)海洋信息1.无人装备: titles that follow each other without a stop.
      const couplet = last?.style === "han" && text[label.end - 1] === "、" && /[\u4e00-\u9fff]$/.test(between);
      if (closeTo && (last.style === "han-bracket" || last.style === "han") && (couplet || !/[,:]/.test(between))) {
        return (fit === "next" || fit === "first") && this.shortTitle(text, label);
      }
      return (
        afterSentence &&
        (fit === "box-next" || fit === "next" || (fit === "first" && last !== undefined)) &&
        // Behind who answers for the item above, what counts on is the next item, however long its first sentence.
        (this.shortTitle(text, label) || (fit === "next" && behindUnits()))
      );
    }
    // 2.具体目标。(1)创新投入大幅增长。…: a short phrase with a stop of its own, and text behind it.
    if (label.style === "arabic-bracket")
      return (
        afterSentence &&
        (fit === "next" || fit === "first") &&
        /^ ?[\u4e00-\u9fff“”、]{4,20}。(?! ?$)/.test(text.slice(label.end, label.end + 24))
      );
    if (label.style === "han-bracket" && last?.style === "han" && closeTo && !between.endsWith(",")) {
      return fit === "first" || fit === "next";
    }
    return fit === "next" && afterSentence && this.shortTitle(text, label);
  }

  private shortTitle(text: string, label: Label): boolean {
    const title = titleRange(text, label.end, text.length);
    return title.end - label.end >= 2 && title.end - label.end <= 50;
  }

  private withTitle(
    heading: { label: Label; fit: Heading["fit"]; inBox: boolean; repeated: boolean },
    paragraph: Paragraph,
    limit: number,
    following: Paragraph | undefined,
  ): Heading {
    const { label } = heading;
    let from = label.end;
    while (/[ :、.]/.test(paragraph.text[from] ?? "")) from++;
    if (from >= limit && following && isTitleLine(following)) {
      return { ...heading, title: following.raw.trim(), titleEnd: label.end, next: label.end, titleBelow: true };
    }
    // 第一条【项目落户】对…: the title stands in brackets of its own.
    const close =
      /^【(?!责任|牵头|主责|主办|配合)[^【】]{2,30}】/.exec(paragraph.text.slice(from, limit))?.[0].length ?? 0;
    if (close > 0)
      return {
        ...heading,
        title: paragraph.raw.slice(from + 1, from + close - 1).trim(),
        titleEnd: from + close,
        next: from + close,
        titleBelow: false,
      };
    // **（二）加强监管** 各部门要…: the title is what is set in bold with its label, or behind it.
    const strong = paragraph.bold.find((run) => run.from <= from && run.to > from)?.to ?? limit;
    const inBold = strong < limit ? titleRange(paragraph.text, from, strong) : null;
    const range =
      inBold && paragraph.text.slice(inBold.next, strong).trim() === ""
        ? { end: inBold.end, next: strong }
        : titleRange(paragraph.text, from, limit);
    return {
      ...heading,
      title: paragraph.raw.slice(from, range.end).trim(),
      titleEnd: Math.max(range.end, label.end),
      next: Math.max(range.next, label.end),
      titleBelow: false,
    };
  }
}

const needsTitleBelow: ReadonlySet<string> = new Set(["part", "chapter", "section", "han", "box"]);

/** A short line without a sentence in it and without a label of its own. */
function isTitleLine(paragraph: Paragraph): boolean {
  return paragraph.text.length <= 60 && !/[。;]/.test(paragraph.text) && readLabel(paragraph.text, 0) === null;
}

/** Whether the bracket that closes at `position` holds responsible units: an item ends there. */
function isUnits(text: string, position: number): boolean {
  const reach = text.slice(Math.max(0, position - 400), position);
  const open = reach.lastIndexOf("(");
  return open >= 0 && /责任|牵头|负责|配合|分工/.test(reach.slice(open));
}
