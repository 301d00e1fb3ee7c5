import { readLabel } from "../language/labels.ts";
import type { Line } from "../language/lines.ts";
import { isFrameLine } from "./frame-shapes.ts";
import { afterDocument, crawlerHeadings, fieldNames, portalSentences, widgetWords } from "./lexicon.ts";
import {
  button,
  channelTalk,
  copyright,
  footLine,
  introduction,
  isControls,
  linkHead,
  menuEntry,
  menuLine,
  sharing,
} from "./page-words.ts";

const bullet = /^(?:#{1,6} |[-*+>•▪●■] )? *\**/;
const byLength = fieldNames.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[[\]().*+?]/g, "\\$&"));
const fieldLine = new RegExp(`^(?:${byLength.join("|")}) *\\**(?:[:|]|(?= )|$)`);
const fieldWithColon = new RegExp(`^(?:${byLength.join("|")}) *\\**:`);
/** Several fields on one line, glued or spaced: 作者: 来源: 编辑:某某 时间:2021-09-09 浏览: */
const fieldInside = new RegExp(`(?:${byLength.join("|")})\\**:`, "g");
const machineField = /^[a-z][a-z0-9_]{1,30} ?[:=](?: |$)/;
/** A link of markdown; one around a picture and a title breaks after the picture. */
const linkLine =
  /^(?:\d+[.、] ?)?!?\[[^\]]*\]\([^)]*\)?(?: ?\([a-z]{2,5}\))?$|^\[_?!\[[^\]]*\]\([^)\s]*\)_?\\*$|^[^。;[\]]{2,160}\]\(https?:[^)\s]+(?: "[^"]*")?\)(?: \d{4}-\d{1,2}-\d{1,2})?$/i;
/** A date in figures, as sites write it; a date with 年月日 may be the signature's. */
const bareDate = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: +\d{1,2}:\d{2}(?::\d{2})?)?$/;
const dateAndSource =
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: +\d{1,2}:\d{2}(?::\d{2})?)? *(?:来源|稿源|作者|编辑|浏览|字体|【|\[)/;
const fileName = /\.(?:txt|pdf|docx?|html?|md|wps|ofd|xlsx?|pptx?)(?: ?(?:VIP|免费|下载|精品|原创))*$/i;
/** 【发文字号】 某林发〔2028〕4号: the fields of a data base of laws. */
const bracketField = new RegExp(
  `^[【[] ?(?:${byLength.join("|")}|法规标题|颁布(?:单位|机关|部门|时间|日期)|法规(?:来源|类别|分类)|效力(?:级别|等级)|批准(?:部门|日期|机关)|引证码|全文|正文) ?[】\\]].{0,80}$`,
);
export const issued = /(?:关于.{0,60}(?:印发|转发|下发|公布|发布)|的(?:通知|意见|决定|公告|通告|批复|函)$)/;
/** 2026年某县民生实事分解表: the title of the paper or of its table is the value of no field. */
export const titled =
  /^(?:\d{4}年)?.{4,}(?:规划|计划|方案|纲要|要点|措施|报告|实事|(?:任务|责任|分工|目标|工作|情况|登记|进度|安排|分解)表)(?:[(（][^()（）]{1,20}[)）])?$/;
const salutation =
  /^(?:各|省|市|区|县|有关|国务院|中央|机关|直属).{2,200}:$|^各(?:省|市|区|县|设区|有关|部门|镇|街|单位|级|大|相关|直属|处|地).{4,}/;

const crawler = new Set(crawlerHeadings);
const widgets = new Set(widgetWords);

/** A field's name set wide: 索 引 号:, 标  题:. */
const spacedName = /^[\u4e00-\u9fff](?: +[\u4e00-\u9fff]){1,4} *(?=[:|])/;
/** The head of a table by bars: there the paper has begun. */
const tableHead = /\|.*\|/;
const tableWords =
  /(?:^|[| ])(?:序号|指标(?:名称)?|(?:重点|主要|工作)?任务|(?:牵头|责任|配合|主责)(?:单位|部门)|(?:完成)?时限)(?=$|[| ])/;
/** 局机关 | 直属单位 | 服务指南: columns side by side; a table's row begins with its border. */
const columnBar = /^[^|。,;:\d]{1,14}(?: *\| *[^|。,;:\d]{1,14}){2,}(?: *\|)?$/;

/** The line without list bullets and markdown emphasis. */
export function plain(text: string): string {
  return text
    .replace(bullet, "")
    .replace(/\*+$/, "")
    .replace(spacedName, (name) => name.replaceAll(" ", ""))
    .trim();
}

/** A line that is portal or crawler furniture wherever it stands. */
export function isPortalLine(text: string): boolean {
  const words = plain(text);
  if (words.length <= 12 && /^(?:扫一扫|分享到|上一篇|下一篇)/.test(words)) return true;
  if (/^#{1,6} /.test(text) && crawler.has(words)) return true;
  if (words.length > 400) return false;
  if (isControls(words) || copyright.test(words)) return true;
  return linkLine.test(words) || portalSentences.some((pattern) => pattern.test(words));
}

/** Where the document itself begins, seen from the top: the first line of a document's own kind. */
export function headEnd(lines: readonly Line[]): number {
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    const words = plain(line.text);
    if (words === "") continue;
    seen++;
    if (seen > 120 || salutation.test(words)) return index;
    if (tableHead.test(words) && tableWords.test(words)) return index;
    // 附件 above a list of links is the site's, not an annex.
    const link = /^附件\**:?\**$/.test(words) ? nextText(lines, index, lines.length) : null;
    if (link !== null && linkLine.test(plain(lines[link]?.text ?? ""))) continue;
    const label = readLabel(words, 0);
    if (label && label.style !== "arabic" && label.style !== "decimal" && !fieldLine.test(words)) return index;
    if (/^> ?\S/.test(line.text)) continue;
    const told = words.length > 120 && /[,。;:]/.test(words) && !/https?:/.test(words);
    if (told && !fieldLine.test(words) && !isIntroduction(words) && !isFrameLine(words)) return index;
  }
  return lines.length;
}

/**
 * Lines of the head of the page that belong to the site: fields, counters, dates, controls, file names.
 * `end` is the index of the first line of the document's own text. Returns indices into `lines`.
 */
export function findHeadFurniture(lines: readonly Line[], end: number): Set<number> {
  const furniture = new Set<number>();
  const values = new Set<number>();
  for (let i = 0; i < end; i++) {
    const raw = lines[i]?.text ?? "";
    const words = plain(raw);
    if (words === "") {
      if (raw !== "") furniture.add(i);
      continue;
    }
    if (values.has(i) || isHeadFurniture(words)) furniture.add(i);
    // A portal's table lost its cells: the name on one line, the value on the next.
    if (fieldLine.test(words) && /[一-鿿]:?$/.test(words) && isFieldName(words)) {
      const value = nextText(lines, i, end);
      const text = value === null ? "" : plain(lines[value]?.text ?? "");
      if (
        value !== null &&
        text.length <= 40 &&
        !fieldLine.test(text) &&
        ((!issued.test(text) && !titled.test(text)) || standsAgain(lines, value)) &&
        value - i <= 2
      )
        values.add(value);
    }
  }
  publisherNames(lines, end, furniture);
  columnNames(lines, end, furniture);
  menuRuns(lines, end, furniture);
  return furniture;
}

const breadcrumb = /(?:当前|所在|您的)位置|^首页 ?[>»›]/;

/** Names of columns above the breadcrumb, and the word 附件 above a list of links. */
function columnNames(lines: readonly Line[], end: number, furniture: Set<number>): void {
  const trail = lines.slice(0, end).findIndex((line) => breadcrumb.test(plain(line.text)));
  for (let i = 0; i < trail; i++) {
    const words = plain(lines[i]?.text ?? "");
    if (words !== "" && words.length <= 12 && !issued.test(words)) furniture.add(i);
  }
  for (let i = 0; i < end; i++) {
    const next = /^附件\**:?\**$/.test(plain(lines[i]?.text ?? "")) ? nextText(lines, i, end) : null;
    if (next !== null && linkLine.test(plain(lines[next]?.text ?? ""))) furniture.add(i);
  }
}

/** Whether the same line stands once more further down, near enough to be the title that a field above has told. */
function standsAgain(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  return text !== "" && lines.slice(at + 1, at + 60).some((line) => line.text === text);
}

/** Three short lines or more with an entry of a menu among them (首页, 通知公告, 联系我们): the menu of the site, printed down the page. */
function menuRuns(lines: readonly Line[], end: number, furniture: Set<number>): void {
  let run: number[] = [];
  const close = () => {
    // Who issues the paper and what it is called stand below the menu and may be as short.
    while (run.length > 0 && ownHead.test(plain(lines[run.at(-1)!]?.text ?? ""))) run.pop();
    const entries = run.filter((at) => menuEntry.test(plain(lines[at]?.text ?? ""))).length;
    if (run.length >= 3 && entries >= 1 && entries * 6 >= run.length) for (const at of run) furniture.add(at);
    run = [];
  };
  for (let i = 0; i < end; i++) {
    const words = plain(lines[i]?.text ?? "");
    if (words === "") continue;
    if (menuEntry.test(words) || (menuLine.test(words) && !paperEnd.test(words))) run.push(i);
    else close();
  }
  close();
}

/** 某市人民政府, 文件: what stands at the head of a paper. */
const ownHead = /(?:[委局厅部府院会]|办公[厅室]|文件)$/;
const paperEnd = /(?:规划|计划|方案|纲要|意见|要点|通知|措施|报告|办法|[任务分工项目]表)$/;

/** An introduction that names itself (【导读】…). */
export const isIntroduction = (words: string) => introduction.test(words);

function isFieldName(words: string): boolean {
  return fieldNames.includes(words.replace(/:$/, ""));
}

/** 某省人民政府 www.example.gov.cn: a line with the address of a site; an address to write to belongs to the paper. */
const siteAddress =
  /(?:https?:\/\/|\bwww\.|[a-z0-9-]+\.(?:gov|com|org|edu|net)(?:\.cn)?(?![a-z])|[a-z0-9-]{2,}\.cn(?![a-z]))/i;
/** 某市人民政府门户网站, 政府信息公开平台: what a site calls itself. */
const siteName =
  /^[^。,;:《》]{2,28}(?:门户网站|政府网站?|政务服?务?网|信息公开(?:网|平台|专栏|专网|目录|系统)|信息网|公众网|官方?网站?|政务平台|资讯网|新闻网|法规库|文件库|政策库|政策文件库)(?:[ ·|—-].{0,20})?$/;
/** 新华社客户端, 澎湃号·政务, 某市发布: whose channel it is, with what it says of itself. */
const channel =
  /^[^。,;:《》]{2,16}(?:客户端|融媒体?(?:中心)?|公众号|视频号|头条号|澎湃号|政务号|发布)(?:[ ·|].{0,16})?$/;
const today = /^(?:20\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日? *)?(?:星期|周)[一二三四五六日天](?: .{0,40})?$/;
const searchBox =
  /^(?:视力保护色:?|保护视力色:?|背景色:?|阅读模式:?|(?:请输入|输入)(?:您要|要|关键|搜索|检索|查询).{0,20}|(?:热门|热)(?:搜索?|词) ?:.{0,60}|(?:站内|全站|高级|智能) ?(?:搜索|检索)(?: .{0,20})?|搜 +索)$/;
/** 要闻动态 政务公开 政务服务 互动交流: names of columns side by side. */
const columnWords =
  /^(?:(?:网站|本站)?首页|(?:要闻|新闻|政务|政府|政策|信息|公共|办事|互动|民生|数据|走进|魅力|投资|专题|通知|法规|领导|机构|服务|便民|政民|依申请|热点|智能|无障碍|长者|关怀|繁體?|简体?|登录|注册|手机|移动|English|EN|微博|微信|RSS)[\u4e00-\u9fff]{0,6})(?:(?: *[|·/] *| +)(?:[\u4e00-\u9fff]{2,7}|English|EN|RSS|APP)){2,}$/i;

function isHeadFurniture(words: string): boolean {
  if (words.length <= 120 && siteAddress.test(words) && !/[。@]/.test(words)) return true;
  if (siteName.test(words) && !issued.test(words)) return true;
  if (channel.test(words) || today.test(words) || searchBox.test(words) || columnWords.test(words)) return true;
  if (
    widgets.has(words.replace(/[】\])>»›→]+$/, "")) ||
    button.test(words) ||
    sharing.test(words) ||
    channelTalk.test(words) ||
    bracketField.test(words) ||
    /^[\d 】【\]}|/]+$/.test(words) ||
    bareDate.test(words) ||
    dateAndSource.test(words)
  )
    return true;
  if (machineField.test(words) || fieldLine.test(words) || columnBar.test(words)) return true;
  if (issued.test(words)) return false;
  if (fileName.test(words) && words.length < 120) return true;
  return [...words.matchAll(fieldInside)].length >= 2;
}

/** The name of an account or site that stands alone directly above a publication date: 某某发布 / 2024-09-05. */
function publisherNames(lines: readonly Line[], end: number, furniture: Set<number>): void {
  for (const index of [...furniture]) {
    if (!bareDate.test(plain(lines[index]?.text ?? ""))) continue;
    for (let i = index - 1; i >= 0 && index - i <= 2; i--) {
      const text = plain(lines[i]?.text ?? "");
      if (text === "") continue;
      if (
        i < end &&
        text.length <= 12 &&
        /^[\u4e00-\u9fffA-Za-z]+$/.test(text) &&
        !/[委局厅部府院]$|办公[厅室]$|方案|规划|计划|意见|通知/.test(text)
      )
        furniture.add(i);
      break;
    }
  }
}

function nextText(lines: readonly Line[], from: number, end: number): number | null {
  for (let i = from + 1; i < end; i++) if (lines[i]?.text !== "") return i;
  return null;
}

/**
 * The first line of what the site put after the document, or `lines.length`. Nothing of the document may follow it:
 * no numbered heading and no long paragraph that is not the site's own.
 */
export function tailStart(lines: readonly Line[]): number {
  let start = linkBlock(lines);
  let loose = 0;
  for (let i = start - 1; i >= 0; i--) {
    const words = plain(lines[i]?.text ?? "");
    if (words === "") continue;
    if (isTailMark(words)) {
      start = i;
      loose = 0;
      continue;
    }
    if (isTailFurniture(words)) continue;
    // A short line among the site's may be a link or an address: it is theirs when theirs stand above it too.
    if ((start < lines.length || footLine.test(words)) && ++loose <= 12 && isLoose(words)) continue;
    break;
  }
  return start;
}

/** What only a page says behind a paper. */
export function isTailMark(words: string): boolean {
  return (
    afterDocument.test(words) ||
    isPortalLine(words) ||
    fieldWithColon.test(words) ||
    /^[A-Za-z]{2,20}$/.test(words) ||
    (menuEntry.test(words) && words.length >= 4) ||
    button.test(words) ||
    (widgets.has(words) && words.length >= 4) ||
    (sharing.test(words) && words.length > 1) ||
    channelTalk.test(words)
  );
}

/** A short line that states nothing, has no label and is neither signature nor date. */
export function isLoose(words: string): boolean {
  return (
    (footLine.test(words) || (words.length <= 24 && !/[。;,:]/.test(words))) &&
    readLabel(words, 0) === null &&
    !/^附件|[委局厅部府院会]$|办公[厅室]$|\d{1,2} ?月 ?\d{1,2} ?日$|^[（(].*[)）]$|\||\t/.test(words)
  );
}

/** Where lists of links begin that run to the end of the page: a head (相关解读) and under it only short lines that state nothing. */
function linkBlock(lines: readonly Line[]): number {
  let start = lines.length;
  let seen = 0;
  for (let i = lines.length - 1; i >= 0 && seen < 40; i--) {
    const words = plain(lines[i]?.text ?? "");
    if (words === "") continue;
    seen++;
    if (linkHead.test(words)) start = i;
    else if (words.length > 80 || /[。;]$/.test(words)) break;
    else if (
      /^(?:han|han-bracket|article|chapter|annex)$/.test(readLabel(words, 0)?.style ?? "") &&
      !fileName.test(words)
    )
      break;
  }
  return start;
}

/** The name of a file, or a link to one. */
export const isFileLine = (words: string) => fileName.test(words) || linkLine.test(words);

/** What may stand among the site's lines after a document. */
export function isTailFurniture(words: string): boolean {
  if (widgets.has(words) || /^[\w.\- ]{1,20}$/.test(words) || machineField.test(words)) return true;
  if (fileName.test(words) && words.length <= 60) return true;
  if (fieldLine.test(words)) return words.length <= 80 && !/^责任(?:部门|单位)/.test(words);
  return linkLine.test(words);
}

/** Whether a line after the document is the site's: a field, a control or the rest of a map widget. */
export function isTailLine(words: string): boolean {
  return isTailFurniture(words);
}
