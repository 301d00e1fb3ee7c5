import type { CompiledDocument } from "../contract.ts";

/** What the fields of a portal or crawler say about a document. */
export interface Fields {
  dateIssued: string | null;
  datePublished: string | null;
  documentNumber: string | null;
  issuers: string[];
}

const written = "(\\d{4} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2})";
const issuedField = new RegExp(`(?:成文日期|成文时间|生成日期|发文日期|印发日期)[*: ]+${written}`);
const publishedField = new RegExp(
  `(?:发布日期|发布时间|公开日期|公布日期|公开时间|publish_date|(?<![\\u4e00-\\u9fff])(?:时间|日期))[*: ]+${written}`,
);
const bareDate = /(?:^|\n)[^\d\n]{0,4}(20\d{2}[-/.]\d{1,2}[-/.]\d{1,2})(?:[ \n]|$)/;
const numberField =
  /(?:发文字号|发文文号|文件编号|文 *号)[*:| ]+([\u4e00-\u9fff]{2,16}[〔[【(]20\d{2}[〕\]】)] ?第?\d{1,4}号)/;
/** The number alone at the head of a line of the site's (某政发[2028]4号  2028-02-11 09:20  阅读:58次). */
const numberAhead = /(?:^|\n) *([\u4e00-\u9fff]{2,16}[〔[【(]20\d{2}[〕\]】)] ?第?\d{1,4}号)(?= |\n|$)/;
const dateWithCounter =
  /(20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}) +\d{1,2}:\d{2}(?::\d{2})? +(?:阅读|浏览|点击|来源|分享|字[号体])/;
const issuerField = /(?:发文机关|发文单位|发文机构|制发机关|发布机构|发布机关|publisher)[*: ]+([^\n*]{2,40})/;

/** Reads the fields in the noise at the top of a text. */
export function readFields(folded: string, noise: CompiledDocument["noise"]): Fields {
  const head = noise.filter((span) => span.start < 4000 && span.kind !== "spam" && span.kind !== "flattened-table");
  const text = head.map((span) => folded.slice(span.start, span.end).slice(0, 300)).join("\n");
  const date = (pattern: RegExp) => {
    const found = pattern.exec(text)?.[1];
    return found ? readDate(found) : null;
  };
  return {
    dateIssued: date(issuedField),
    datePublished: date(publishedField) ?? date(bareDate) ?? date(dateWithCounter),
    documentNumber: (numberField.exec(text) ?? numberAhead.exec(text))?.[1] ?? null,
    issuers: (issuerField.exec(text)?.[1] ?? "").split(/[ ,、]/).filter((name) => name.length >= 3),
  };
}

const hanDigits = "〇一二三四五六七八九";

/** 2024年7月30日, 2024-07-30 or 二〇二四年七月三十日 as an ISO date; null when it is no date of the calendar. */
export function readDate(text: string): string | null {
  const [year, month, day] = (text.match(/[\d〇○零O一二三四五六七八九十]+/g) ?? []).map(toNumber);
  if (!year || !month || !day || year < 1949 || year > 2200 || month > 12 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace(/[○零O]/g, "〇");
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain);
  if (tens) return (tens[1] ? hanDigits.indexOf(tens[1]) : 1) * 10 + (tens[2] ? hanDigits.indexOf(tens[2]) : 0);
  return Number([...plain].map((digit) => (/\d/.test(digit) ? digit : hanDigits.indexOf(digit))).join(""));
}
