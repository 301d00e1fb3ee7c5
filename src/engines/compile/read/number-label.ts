const chineseDigits = "〇一二三四五六七八九";
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";

/**
 * A number as a word processor writes it in front of a paragraph: the `numFmt` values of Office Open XML (ECMA-376 part 1,
 * 17.18.59) that Chinese documents use. A format that is not known is written in Arabic digits.
 */
export function numberLabel(value: number, format: string): string {
  if (!Number.isSafeInteger(value) || value < 0 || value > 99_999_999) return String(value);
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "koreanCounting":
      return chineseNumber(value, "零一二三四五六七八九", "十百千", "万");
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
      return chineseNumber(value, "零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万");
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return [...String(value)].map((digit) => chineseDigits[Number(digit)]).join("");
    case "ideographTraditional":
      return cycle(value, stems);
    case "ideographZodiac":
      return cycle(value, branches);
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return [...String(value)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join("");
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
    case "ideographEnclosedCircle":
      return circled(value, format === "ideographEnclosedCircle");
    case "decimalEnclosedParen":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2473 + value) : `(${value})`;
    case "decimalEnclosedFullstop":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2487 + value) : `${value}.`;
    default:
      return String(value);
  }
}

function circled(value: number, ideographs: boolean): string {
  if (ideographs)
    return value >= 1 && value <= 10
      ? String.fromCharCode(0x327f + value)
      : `(${numberLabel(value, "chineseCounting")})`;
  if (value >= 1 && value <= 20) return String.fromCharCode(0x245f + value);
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3250 + value - 20);
  return value >= 36 && value <= 50 ? String.fromCharCode(0x32b0 + value - 35) : String(value);
}

function cycle(value: number, signs: string): string {
  return value === 0 ? "0" : (signs[(value - 1) % signs.length] ?? "");
}

/** a, b … z, aa, bb: a word processor repeats the letter. */
function letters(value: number): string {
  if (value === 0) return "0";
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)));
}

function roman(value: number): string {
  if (value === 0 || value > 3999) return String(value);
  const signs: Array<[number, string]> = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let text = "";
  for (const [size, sign] of signs) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

/** 十二, 二十, 一百零五, 一万零二十; ten to nineteen without the leading one. */
function chineseNumber(value: number, digits: string, units: string, myriad: string): string {
  if (value === 0) return digits[0] ?? "";
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const lowText = low === 0 ? "" : belowMyriad(low, digits, units);
  if (high > 0) return belowMyriad(high, digits, units) + myriad + (low > 0 && low < 1000 ? digits[0] : "") + lowText;
  return value >= 10 && value < 20 ? lowText.slice(1) : lowText;
}

function belowMyriad(value: number, digits: string, units: string): string {
  let text = "";
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    if (gap) text += digits[0];
    gap = false;
    text += (digits[digit] ?? "") + (power > 0 ? (units[power - 1] ?? "") : "");
  }
  return text;
}
