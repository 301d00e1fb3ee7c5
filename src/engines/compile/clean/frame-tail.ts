import { readLabel } from "../language/labels.ts";
import type { Line } from "../language/lines.ts";
import { isFrameLine } from "./frame-shapes.ts";
import { linkHead } from "./page-words.ts";
import { isFileLine, isLoose, isTailFurniture, isTailMark, plain } from "./portal-lines.ts";

/** A row of a table: what holds it is the paper's. */
const row = /\t.*\t|^\|.*\|.*\|$/;
/** What a paper may leave open at its end. */
const ofPaper = /附件|联系|电话|主送|抄送|印发|责任|牵头|配合|单位|完成|签|日期|各|同志/;
const outlined = /^(?:han|han-bracket|article|chapter|section|annex|box|part|deed)$/;
/** A reader's answer is shorter than a paragraph of a paper. */
const long = 150;
/** How far from the end of a page without an outline its lists are looked for. */
const reach = 80;
/** What a mark of the page's end says that a paper may say as well. */
const alsoOfPapers =
  /^(?:主办|承办|协办|技术支持|联系|地址|电话|邮编|备注|名称|时间|日期|主题|标题|有效期|附件|说明|[A-Za-z]+$)/;

/**
 * The first line of the page below a paper, or `lines.length`: the first line of a frame's shape behind the last line of the outline,
 * when what follows it to the end of the page is mostly of a frame as well. What people answered, advertised and listed there is the
 * page's too, sentence or not.
 */
export function tailAfterPaper(lines: readonly Line[]): number {
  const outline = lastOfOutline(lines) + 1;
  // Without an outline the last paragraph of sentences is where the paper ends, or a list of the page's own news.
  return outline > 0 ? tailFrom(lines, outline) : Math.min(tailFrom(lines, lastOfSentences(lines) + 1), ownNews(lines));
}

/** The page's own news may tell at length: below a head of links, near the end, they are no paper's. */
function ownNews(lines: readonly Line[]): number {
  const first = lines.findIndex(({ text }) => text.length >= 40 && text.endsWith("。"));
  const after = Math.max(first, lines.length - reach);
  const list = lines.findIndex(({ text }, i) => i > after && linkHead.test(plain(text)) && endsThePaper(lines, i));
  return first >= 0 && list >= 0 ? list : lines.length;
}

/** The first line from `from` on with which the page begins, or `lines.length`. */
function tailFrom(lines: readonly Line[], from: number): number {
  if (from === 0) return lines.length;
  for (let i = from; i < lines.length; i++) {
    const words = plain(lines[i]!.text);
    if (words !== "" && isMark(words) && endsThePaper(lines, i)) return withCaptions(lines, i, from);
  }
  return emptyFields(lines, from);
}

const isEmptyField = (words: string) => /^[\u4e00-\u9fff]{2,8}:$/.test(words) && !ofPaper.test(words);

/** Fields of a form that nobody filled in (办理意见:) and nothing behind them: where they begin, or `lines.length`. */
function emptyFields(lines: readonly Line[], from: number): number {
  let start = lines.length;
  for (let i = lines.length - 1; i >= from; i--) {
    const words = plain(lines[i]!.text);
    if (words === "") continue;
    if (!isEmptyField(words)) break;
    start = i;
  }
  return start;
}

/** One or two captions right above the first line of the frame (本页二维码) are its own where the paper has come to a stop above them. */
function withCaptions(lines: readonly Line[], start: number, from: number): number {
  const above: number[] = [];
  for (let i = start - 1; i >= from - 1 && above.length < 3; i--) if (lines[i]?.text) above.push(i);
  const stopped = above.findIndex((i) => /[。;)]$|日$/.test(lines[i]!.text));
  const captions = above.slice(0, Math.max(0, stopped));
  const caption = (words: string) => words.length <= 12 && (isLoose(words) || isEmptyField(words));
  return captions.every((i) => caption(plain(lines[i]!.text))) ? (captions.at(-1) ?? start) : start;
}

const isMark = (words: string) =>
  isFrameLine(words) || linkHead.test(words) || (isTailMark(words) && !alsoOfPapers.test(words));

/** Whether the lines from here on are a frame's: two that show it for each that tells something at length. */
function endsThePaper(lines: readonly Line[], from: number): boolean {
  let frame = 0;
  let told = 0;
  for (let i = from; i < lines.length; i++) {
    const words = plain(lines[i]!.text);
    if (words === "") continue;
    if (isMark(words) || isTailFurniture(words) || /(?:…|\.{3})$/.test(words)) frame++;
    else if (words.length >= 60 || /[。;]$/.test(words)) told += 1 + Math.floor(words.length / long);
  }
  return frame >= 1 && told * 2 <= frame;
}

/** The last line that tells something at length and is no page's. */
function lastOfSentences(lines: readonly Line[]): number {
  return lines.findLastIndex(({ text }) => {
    const words = plain(text);
    return words.length >= 40 && /。$/.test(words) && !isMark(words);
  });
}

/** The last line that carries the outline, a table or a numbered sentence. */
function lastOfOutline(lines: readonly Line[]): number {
  return lines.findLastIndex((line, i) => {
    const words = plain(line.text);
    if (words === "") return false;
    const style = readLabel(words, 0)?.style;
    if (style === "han" || style === "han-bracket") return words.length > 4 && !isFileLine(words);
    if (isFrameLine(words)) return false;
    if (row.test(line.text)) return true;
    if (style === undefined) return false;
    if (style === "annex") return !isFileLine(words) && !isFileLine(plain(lines[i + 1]?.text ?? ""));
    if (outlined.test(style)) return words.length > 4 && !isFileLine(words);
    return words.length >= 24 && /[。;)]/.test(words);
  });
}
