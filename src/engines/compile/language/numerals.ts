/**
 * Numerals as Chinese official texts write them: 1.5万亿, 一千二百, 三分之一, 八成, 一半, 百分之三十.
 * Everything here reads at a given position and never searches, so a caller's scan stays linear.
 */

export interface NumeralReading {
  /** The figure as written, without the multiplier: 1.5 of 1.5万亿. */
  figure: number;
  /** 10000 of 万; 1 when nothing follows. */
  multiplier: number;
  /** The multiplier as written (万亿), or "". */
  multiplierText: string;
  /** Index after the numeral and its multiplier. */
  end: number;
  form: "arabic" | "chinese";
  /** A fraction (三分之一, 八成, 一半, 百分之三十) is read as a percentage. */
  percent: boolean;
}

const digitValue = new Map<string, number>([
  ["零", 0],
  ["〇", 0],
  ["一", 1],
  ["二", 2],
  ["两", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
]);
const smallUnit = new Map<string, number>([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const largeUnit = new Map<string, number>([
  ["万", 1e4],
  ["亿", 1e8],
]);

/** Multipliers that follow Arabic digits; the longest comes first. 千 and 百 give way to 千瓦, 千克, 百分点. */
const multipliers: Array<[string, number]> = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["十亿", 1e9],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];
const notMultiplier = /[千百](?:瓦|克|米|伏|赫|卡|焦|字节|分|度|货|余|多)/y;

/** True for a character a Chinese numeral can be made of. */
export function isChineseDigit(character: string): boolean {
  return digitValue.has(character) || smallUnit.has(character) || largeUnit.has(character);
}

/** 三百二十 → 320, 十二 → 12, 二〇二五 → 2025, 一亿二千万 → 120000000; null for what is no numeral. */
export function parseChineseInteger(text: string): number | null {
  if (text === "") return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let positional = "";
  for (const character of text) {
    const value = digitValue.get(character);
    const small = smallUnit.get(character);
    const large = largeUnit.get(character);
    if (value !== undefined) {
      positional += String(value);
      digit = value;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
      positional = "";
    } else if (large !== undefined) {
      const before = section + (digit ?? 0);
      // 亿 multiplies all that stands before it (三万亿), 万 only its own section (一亿二千万).
      if (large === 1e8) total = (total + before || 1) * large;
      else total += (before || 1) * large;
      section = 0;
      digit = null;
      positional = "";
    } else return null;
  }
  // 二〇二五 is written digit by digit and has no unit characters at all.
  if (positional.length === text.length && text.length > 1) return Number(positional);
  return total + section + (digit ?? 0);
}

/** Full-width digits, letters and signs to their ASCII forms; one character stays one character. */
export function toHalfWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a))
    return String.fromCharCode(code - 0xfee0);
  return character;
}

const arabic = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/y;

/** Reads Arabic digits with their multiplier at `index`; null when there is no digit. */
export function readArabic(text: string, index: number): NumeralReading | null {
  arabic.lastIndex = index;
  const match = arabic.exec(text);
  if (!match) return null;
  const figure = Number(match[0].replaceAll(",", ""));
  let end = index + match[0].length;
  let multiplier = 1;
  let multiplierText = "";
  notMultiplier.lastIndex = end;
  if (!notMultiplier.test(text)) {
    const found = multipliers.find(([word]) => text.startsWith(word, end));
    if (found) {
      [multiplierText, multiplier] = found;
      end += multiplierText.length;
    }
  }
  return { figure, multiplier, multiplierText, end, form: "arabic", percent: false };
}

/** Reads a Chinese numeral at `index`, fractions and 成 and 一半 included; null when there is none. */
export function readChinese(text: string, index: number): NumeralReading | null {
  if (text.startsWith("一半", index) || text.startsWith("半数", index)) return fraction(50, index + 2);
  let end = index;
  while (end < text.length && end - index < 12 && isChineseDigit(text[end]!)) end++;
  if (end === index) return null;
  if (text.startsWith("分之", end)) return readFraction(text, index, end);
  const value = parseChineseInteger(text.slice(index, end));
  if (value === null) return null;
  if (text[end] === "成" && value < 10 && !/[立为员果效本功长就]/.test(text[end + 1] ?? ""))
    return withTenth(text, value, end + 1);
  return { figure: value, multiplier: 1, multiplierText: "", end, form: "chinese", percent: false };
}

/** 八成五以上: a digit behind the tenths, where the figure ends with it. */
function withTenth(text: string, tenths: number, end: number): NumeralReading {
  const behind = /^([一二三四五六七八九])(?=以[上下内]|左右|[,。;、)\n]|$)/.exec(text.slice(end, end + 3));
  return behind ? fraction(tenths * 10 + digitValue.get(behind[1]!)!, end + 1) : fraction(tenths * 10, end);
}

function readFraction(text: string, index: number, end: number): NumeralReading | null {
  const below = parseChineseInteger(text.slice(index, end));
  let stop = end + 2;
  while (stop < text.length && isChineseDigit(text[stop]!)) stop++;
  const above = parseChineseInteger(text.slice(end + 2, stop));
  if (!below || above === null) return null;
  return fraction(Math.round((above / below) * 10000) / 100, stop);
}

function fraction(percent: number, end: number): NumeralReading {
  return { figure: percent, multiplier: 1, multiplierText: "", end, form: "chinese", percent: true };
}
