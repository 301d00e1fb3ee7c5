/**
 * The numbering of Chinese official papers (GB/T 9704: 一、 then （一） then 1. then （1）, and the older 第X章 第X条),
 * with 专栏N for boxes, 附件N for annexes and 行动一: for what a plan calls its parts. Works on folded text.
 */
export type LabelStyle =
  | "part"
  | "chapter"
  | "section"
  | "article"
  | "han"
  | "han-bracket"
  | "deed"
  | "number"
  | "decimal"
  | "arabic"
  | "arabic-bracket"
  | "circle"
  | "box"
  | "annex";

export interface Label {
  style: LabelStyle;
  /** The number it carries; 0 for an annex or a box without one. */
  ordinal: number;
  start: number;
  /** Where the label ends, separators such as 、 included. */
  end: number;
  /** The label as a reader quotes it: without trailing spaces or colons. */
  text: string;
  /** The numbers of 4.2.1 from the left; empty for every other style. */
  path: readonly number[];
}

const han = "[一二三四五六七八九十百零〇]{1,5}";

const patterns: ReadonlyArray<readonly [LabelStyle, RegExp]> = [
  ["part", new RegExp(`第 ?(${han}|\\d{1,2}) ?(?:篇|编|部分)(?=[ :、]|$|[\\u4e00-\\u9fff“《])`, "y")],
  ["chapter", new RegExp(`第 ?(${han}|\\d{1,3}) ?章(?=[ :、]|$|[\\u4e00-\\u9fff“《])`, "y")],
  ["section", new RegExp(`第 ?(${han}|\\d{1,3}) ?节(?=[ :、]|$|[\\u4e00-\\u9fff“《])`, "y")],
  ["article", new RegExp(`第 ?(${han}|\\d{1,3}) ?条(?=[ :、【]|$)`, "y")],
  ["han-bracket", new RegExp(`\\( ?(${han}) ?\\)(?! ?(?:期(?:工程|项目|建设)|届|号楼))[、.]?`, "y")],
  ["han-bracket", /([\u3220-\u3229])[、.]?/y],
  ["arabic-bracket", /([\u2474-\u2487])[、.]?/y],
  ["han", new RegExp(`(${han}) ?[、.,](?! ?[一二三四五六七八九十]{1,3}[、产线])`, "y")],
  ["decimal", /(\d{1,2}(?:\.\d{1,2}){1,3})[.、]?(?= *["“《a-zA-Z\u4e00-\u9fff])/y],
  ["arabic", /(\d{1,3}) ?[.、](?! ?\d)/y],
  ["arabic-bracket", /\(? ?(\d{1,2}) ?\)[、.]?/y],
  ["deed", new RegExp(`(?:专项)?(?:行动|任务|工程|举措|措施) ?(${han}|\\d{1,2}) ?: ?(?=[\\u4e00-\\u9fff“《])`, "y")],
  ["circle", /([\u2460-\u2473])[、.]?/y],
  ["box", new RegExp(`(?:专栏|专 栏|专题) ?(\\d{1,3}|${han})?`, "y")],
  ["annex", new RegExp(`(?:附件|附录|附表|附 件) ?(\\d{1,2}|${han})?(?![\\u4e00-\\u9fff]{0,3}[、,。])`, "y")],
];

/** What a label may begin with; looking first keeps the patterns away from ordinary text. */
const firstCharacter = /[第一二三四五六七八九十(\d\u2460-\u2487\u3220-\u3229专附行任工举措]/;

const hanDigits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The value of a Chinese ordinal up to 999 as labels use it (十二, 二十, 一百零三); digits pass through. */
export function ordinalOf(written: string): number {
  if (/^\d/.test(written)) return Number.parseInt(written, 10);
  const circled = written.charCodeAt(0) - 0x245f;
  if (circled >= 1 && circled <= 40) return circled > 20 ? circled - 20 : circled;
  const bracketed = written.charCodeAt(0) - 0x321f;
  if (bracketed >= 1 && bracketed <= 10) return bracketed;
  let total = 0;
  let digit = 0;
  for (const character of written) {
    if (character === "十") {
      total += (digit || 1) * 10;
      digit = 0;
    } else if (character === "百") {
      total += (digit || 1) * 100;
      digit = 0;
    } else digit = hanDigits[character] ?? 0;
  }
  return total + digit;
}

/**
 * Reads the label that stands at `position` of a folded text, or null. It says what is written, not whether it is a heading:
 * that depends on what stands before it and on the numbering so far.
 */
export function readLabel(text: string, position: number): Label | null {
  const first = text[position];
  if (first === undefined || !firstCharacter.test(first)) return null;
  for (const [style, pattern] of patterns) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (!match) continue;
    const written = match[1] ?? "";
    // 3.5亿元 is a quantity, 3.5 总则 is a label.
    if (
      style === "decimal" &&
      /^ *(?:[%a-zA-Z]|[万亿千百]?[元个家项倍年公米度吨人户件亩瓦])/.test(text.slice(position + match[0].length))
    )
      return null;
    return {
      style,
      ordinal: style === "decimal" ? Number(written.split(".").at(-1)) : written ? ordinalOf(written) : 0,
      start: position,
      end: position + match[0].length,
      text: match[0].replace(/[ :]+$/, ""),
      path: style === "decimal" ? written.split(".").map(Number) : [],
    };
  }
  return null;
}

/** 11.121人才项目, 4.5G基站, 2.2026年底前…: an item whose title begins with a digit; an amount (3.5亿元, 12.6%) is none. */
export function readBeforeDigit(text: string): Label | null {
  const found =
    /^(\d{1,2})[.．](?=20\d\d年[^,]|\d{1,5}(?:[A-Z]|[\u4e00-\u9fff“])(?<![万亿千百个家项名倍公米度吨户件亩瓦元年岁届成]|人(?![才工文大民社居力口脸机])))/.exec(
      text,
    );
  if (!found) return null;
  const ordinal = Number(found[1]);
  return { style: "arabic", ordinal, start: 0, end: found[0].length, text: found[0], path: [] };
}

/** 1 总体要求: a bare number and a short title; only a paper that goes on with 1.1 numbers its chapters so. */
export function readBareNumber(text: string): Label | null {
  const found = /^(\d{1,2}) +(?=[\u4e00-\u9fff“][^。;|]{1,28}$)/.exec(text);
  if (!found) return null;
  const ordinal = Number(found[1]);
  return { style: "number", ordinal, start: 0, end: found[0].length, text: found[1]!, path: [ordinal] };
}
