import { isChineseDigit, type NumeralReading, readArabic, readChinese } from "../language/numerals.ts";
import { afterFigure, type Comparator } from "./lexicon/links.ts";
import { openUnitClass, readOpenUnit, readUnit, type UnitClass, unitClassOf } from "./lexicon/units.ts";

/** A figure with what it counts, and what stands right after it. Positions are indices of the view. */
export interface Quantity {
  start: number;
  /** After the numeral, unit and 以上/左右. */
  end: number;
  value: number;
  /** The upper end of a range. */
  high: number | null;
  unit: string;
  unitClass: UnitClass;
  form: "arabic" | "chinese";
  /** What follows says (以上, 左右). */
  after: Comparator | null;
  afterText: string;
  /** 翻一番, 翻两番. */
  doubling: boolean;
}

const rangeMark = /(?:[-—~～至到]+)/y;

function amount(reading: NumeralReading, unit: string): { value: number; unit: string } {
  // Money keeps its multiplier, as the contract has it: 500亿元 is 500 with the unit 亿元.
  if (unit !== "" && unitClassOf.get(unit) === "money" && !/^[万亿]/.test(unit)) {
    if (reading.form === "arabic" && /^(?:万|亿|万亿)$/.test(reading.multiplierText))
      return { value: reading.figure, unit: reading.multiplierText + unit };
    const raw = round(reading.figure * reading.multiplier);
    if (raw >= 1e12) return { value: round(raw / 1e12), unit: `万亿${unit}` };
    if (raw >= 1e8) return { value: round(raw / 1e8), unit: `亿${unit}` };
    if (raw >= 1e4 && reading.multiplier > 1) return { value: round(raw / 1e4), unit: `万${unit}` };
    return { value: raw, unit };
  }
  return { value: round(reading.figure * reading.multiplier), unit };
}

/** Binary noise of 1.1 × 10000 goes away. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function readOne(text: string, index: number): NumeralReading | null {
  return (
    readArabic(text, index) ??
    (isChineseDigit(text[index] ?? "") || /[一半]/.test(text[index] ?? "") ? readChinese(text, index) : null)
  );
}

/** 1/3 is one numeral: a part of a whole, as a percentage. */
function readParts(text: string, index: number): NumeralReading | null {
  const parts = /(\d{1,2})\/(\d{1,3})(?![\d/年.万千])/y;
  parts.lastIndex = index;
  const found = parts.exec(text);
  if (!found || /[\d/.]/.test(text[index - 1] ?? "") || Number(found[1]) >= Number(found[2])) return null;
  const figure = Math.round((Number(found[1]) / Number(found[2])) * 10000) / 100;
  const end = index + found[0].length;
  return { figure, multiplier: 1, multiplierText: "", end, form: "arabic", percent: true };
}

/** A second figure of a range (3—5, 5%—5.5%, 三至五); null when what follows is no figure. */
function readHigh(text: string, index: number, form: NumeralReading["form"]): NumeralReading | null {
  rangeMark.lastIndex = index;
  const mark = rangeMark.exec(text);
  if (!mark || mark[0].length > 2) return null;
  const next = readOne(text, index + mark[0].length);
  return next && next.form === form ? next : null;
}

/** Reads the quantity that begins at `index`, or null. A Chinese numeral needs a unit to be one. */
export function readQuantity(text: string, index: number): Quantity | null {
  const low = readParts(text, index) ?? readOne(text, index);
  if (!low) return null;
  let end = low.end;
  let reading = low;
  let high: NumeralReading | null = null;
  let unit = low.percent ? "%" : "";
  let open = false;
  let comparator: Comparator | null = null;
  let afterText = "";
  // 死亡率12/10万: so many of a hundred thousand.
  const perMany = /\/(?:1?0?万|10万|百万|千|万|百)(?![元人件家个\d])/y;
  perMany.lastIndex = end;
  const rate = low.form === "arabic" && low.multiplier === 1 ? perMany.exec(text)?.[0] : undefined;
  const more = /[余多来](?=[万亿个家项名人件座条台套所种门场次户亩公吨元])/y;
  more.lastIndex = end;
  if (more.test(text)) {
    comparator = ">";
    afterText = text[end]!;
    end++;
  }
  const lowUnit = low.percent ? "" : readUnit(text, end);
  high = readHigh(text, end + lowUnit.length, low.form);
  if (high) {
    // 5—8万亩 gives the multiplier once, for both.
    if (low.multiplier === 1 && high.multiplier > 1)
      reading = { ...low, multiplier: high.multiplier, multiplierText: high.multiplierText };
    end = high.end;
    unit = high.percent ? "%" : readUnit(text, end) || lowUnit;
    end += high.percent ? 0 : readUnit(text, end).length;
  } else if (rate !== undefined) {
    unit = rate;
    end += unit.length;
  } else if (!low.percent) {
    unit = lowUnit || (low.form === "arabic" ? readOpenUnit(text, index, end) : "");
    open = lowUnit === "" && unit !== "";
    end += unit.length;
  }
  if (low.form === "chinese" && unit === "") return null;
  const compound =
    /(?:\/|每)(?:平方公里|立方米|平方米|千瓦时|人|亩|户|吨|升|年|秒|小时|万人|公里|个|家|件|万元|公顷|天|日)(?![\u4e00-\u9fff]?均)/y;
  compound.lastIndex = end;
  const per = unit === "" ? null : compound.exec(text);
  const base = unit;
  if (per?.[0].startsWith("/")) {
    unit += per[0];
    end += per[0].length;
  }
  const bracket =
    /\((?:套|间|台|人|个|家|组|条|座|处|项|次|户|辆|艘|架)(?:[、/](?:套|间|台|人|个|家|组|条|座|处|项|次|户|辆|艘|架))*\)/y;
  bracket.lastIndex = end;
  const also = unit === "" ? null : bracket.exec(text);
  if (also) {
    unit += also[0];
    end += also[0].length;
  }
  const money = amount(reading, base);
  const value = money.value;
  if (money.unit !== base) unit = money.unit + unit.slice(base.length);
  const unitClass =
    rate !== undefined
      ? "ratio"
      : open
        ? openUnitClass(base)
        : (unitClassOf.get(base) ?? (base === "" ? "none" : "measure"));
  // 个 before a unit is a classifier (5个百分点, 40个工作日, 2个小时); 个月 stays, 月 alone would read as a date.
  if (unit.startsWith("个") && unit !== "个月" && unitClassOf.get(unit.slice(1)) === unitClass && unitClass !== "count")
    unit = unit.slice(1);
  for (const [word, means] of afterFigure)
    if (text.startsWith(word, end)) {
      if (
        (word === "多" || word === "余") &&
        /[多余](?:种|元|样|级|层|方|边|功|学|模|维|点|余)/.test(text.slice(end, end + 2))
      )
        break;
      comparator = means;
      afterText += word;
      end += word.length;
      break;
    }
  if (text[end] === "内" && (unitClass === "time" || unitClass === "ratio")) {
    comparator = "<=";
    afterText += "内";
    end++;
  }
  return {
    start: index,
    end,
    value,
    high: high ? round(high.figure * high.multiplier) : null,
    unit,
    unitClass,
    form: low.form,
    after: comparator,
    afterText,
    doubling: base === "番",
  };
}
