import { cut } from "./flow.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Behind such a blank something of its own begins: an item, who answers, the day of a signature, a remark below it. */
const opener =
  /(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d)|(?:责任|牵头|主责|配合|协办)(?:单位|部门) ?:)/;
const begins = new RegExp(
  `(?<! ) +(?=${opener.source}|20\\d\\d ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日(?: |$)|\\((?:此件|联系人))`,
  "g",
);
/** …完成。 某某办公室: a blank behind a stop; behind (一) it belongs to the title. */
const ends = /(?<=[。;!?”]|(?<!\([一二三四五六七八九十]{1,3}|\(\d{1,2})\)) +(?=[\u4e00-\u9fff“《(])/g;
const chapter = / [一二三四五六七八九十]{1,3}、/;
const counted = new RegExp(` ${opener.source}`, "g");
const shortest = 150;
const enough = 4;

/** A site put a blank where each line ended, so that a whole paper stands in one line: its lines are told apart again. */
export function breakAtBlanks(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const { text, raw } = paragraph;
    if (text.length < shortest || /[\t|]/.test(raw) || !chapter.test(text)) return [paragraph];
    if ([...text.matchAll(counted)].length < enough) return [paragraph];
    const at = new Set([begins, ends].flatMap((blank) => [...text.matchAll(blank)].map((match) => match.index)));
    const bounds = [0, ...[...at].toSorted((a, b) => a - b), text.length];
    return bounds.slice(1).flatMap((to, i) => {
      const part = cut(paragraph, bounds[i]!, to);
      return part.text === "" ? [] : [{ ...part, gap: i === 0 ? paragraph.gap : 0, bold: [] }];
    });
  });
}
