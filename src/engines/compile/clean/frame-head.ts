import type { Line } from "../language/lines.ts";
import { breaksIn, isFrameLine } from "./frame-shapes.ts";
import { issued, plain, titled } from "./portal-lines.ts";

/** What stands at the head of a paper: who issues it, its number, its title, its kind in brackets, a day, whom it goes to. */
const issuer = /(?:[委局厅部府院会署]|办公[厅室]|指挥部|领导小组|集团|公司|大学|学院|文件)$/;
const number = /[\u4e00-\u9fff] ?[〔[(【]\d{4}[〕\])】] ?\d+ ?号/;
const inBrackets = /^[(〔].{1,40}[)〕]$/;
const day = /^(?:20\d\d|二[〇○零O0].{2}) ?年.{1,10}日$/;
const opensTitle = /关于|^(?:中共|中国共产党)/;
/** ——2026年1月9日在…会议上. */
const session = /^—{1,2}|会议上$/;
/** A title that runs on into its text. */
const gluedTitle = /^[^。;,]{8,80}(?:意见|规划|计划|方案|纲要|要点|通知|办法|措施)(?=[^。;]{0,200}[,。:])/;
const ofPaper = /^(?:主送|密级|紧急程度|签发人|附件|抄送)/;
/** 紧急程度:普通 密级:无 办理状态:已阅: three fields side by side. */
const threeFields = /^(?:[\u4e00-\u9fff]{2,6} ?: ?[^ :。;|]{1,12}(?:[ |]+|$)){3,}$/;
/** 发布:某委, • 时间:…, 【分类】…: the shape of a field; which field does not matter beside others. */
const bracketed = /^[【[][\u4e00-\u9fff]{2,8}[】\]] ?[^。;]{0,80}$/;
const field = /^[\u4e00-\u9fffA-Za-z]{2,8} ?:(?: ?[^。;]{0,40}| ?\|[^。;]{0,80})?$/;

/**
 * Lines above the last line of the page that stands over a paper. A paper's head is known by its shape (`issuer` … `day`), so what stands
 * there and has none of it is the page's, whatever it says. In: the lines, the end of the head, what is known already. Out: the same set, with what was added.
 */
export function widenHead(lines: readonly Line[], end: number, furniture: Set<number>): Set<number> {
  const words = lines.slice(0, end).map((line) => plain(line.text));
  words.forEach((text, i) => {
    if (text !== "" && (isFrameLine(text) || breaksIn(text) || isFieldRow(text))) furniture.add(i);
  });
  besideFields(words, furniture);
  boldFields(lines.slice(0, end), furniture);
  quotedNotes(lines.slice(0, end), furniture);
  const last = lastFrameLine(words, furniture);
  if (last < 0) return furniture;
  const title = words.findIndex((text, i) => !furniture.has(i) && isTitle(text));
  const below = words.findIndex((text, i) => i > last && !furniture.has(i) && isTitle(text));
  const titleBelow = below >= 0 || gluedTitle.test(lines[end]?.text ?? "");
  const until = below < 0 ? last : topOfTitle(words, below, last);
  for (let i = 0; i < until; i++) {
    const text = words[i]!;
    if (text === "" || furniture.has(i) || ofPaper.test(text)) continue;
    if (isTitle(text)) {
      if (below >= 0 && isLink(words, i, below, furniture)) furniture.add(i);
      continue;
    }
    if (number.test(text) || inBrackets.test(text) || day.test(text) || session.test(text)) continue;
    if (text.length >= 30 && /。$/.test(text)) continue;
    // What a title has right below it: a line to explain it, the day it was given, who gives it.
    const above = words.findLast((one, k) => k < i && one !== "");
    if (above !== undefined && (session.test(above) || (below < 0 && isTitle(above)))) continue;
    // Part of a title over several lines, or the name of who issues it above the title.
    if (partOfHead(words, i, furniture)) continue;
    // Without any title in sight the longest line may be it.
    if (title < 0 && !titleBelow && text.length >= 8) continue;
    furniture.add(i);
  }
  return furniture;
}

const isFieldRow = (text: string) => threeFields.test(text) && !/签发人|主送|抄送|份号/.test(text);

/** Where the lines begin that lead up to a title without a break: its own first lines, who issues it, its number. */
function topOfTitle(words: readonly string[], title: number, last: number): number {
  // What covers a draft speaks in sentences and lists: then nothing between is the page's.
  const covered = words.slice(last + 1, title).some((text) => text.length >= 20 && /[。;:]/.test(text));
  if (covered) return last;
  let top = title;
  for (let i = title - 1; i > last; i--) {
    const text = words[i]!;
    if (text === "") continue;
    const own = opensTitle.test(text) || issuer.test(text) || number.test(text) || inBrackets.test(text);
    if (!own && (text.length < 8 || /[ |>!?…,。]/.test(text))) break;
    top = i;
  }
  return top;
}

const isTitle = (text: string) => text.length >= 6 && (issued.test(text) || titled.test(text)) && !/[。;!?]/.test(text);

function partOfHead(words: readonly string[], at: number, furniture: ReadonlySet<number>): boolean {
  const text = words[at]!;
  if (/[ |>!?…]/.test(text)) return false;
  const next = words.findIndex((one, i) => i > at && one !== "");
  if (next < 0 || furniture.has(next)) return false;
  const follows = isTitle(words[next]!) || opensTitle.test(words[next]!) || number.test(words[next]!);
  return follows && (opensTitle.test(text) || issuer.test(text) || (text.length >= 8 && !furniture.has(at - 1)));
}

/** 首页 / 数据安全方案 / ← 返回首页: a short title between two lines of the page, that the title below says in full, is a link to it. */
function isLink(words: readonly string[], at: number, title: number, furniture: ReadonlySet<number>): boolean {
  const above = words.findLastIndex((one, i) => i < at && one !== "");
  const next = words.findIndex((one, i) => i > at && one !== "");
  if (!furniture.has(above) || !furniture.has(next)) return false;
  const whole = words.slice(Math.max(next, title - 2), title + 2).join("");
  const text = words[at]!;
  // The whole title once more is the page's copy, which may be all that names the paper.
  if (whole.includes(text) || opensTitle.test(text) || issued.test(text)) return false;
  return Array.from({ length: text.length - 5 }, (_, i) => text.slice(i, i + 6)).some((part) => whole.includes(part));
}

/** A field beside a field: sites name theirs as they like. */
function besideFields(words: readonly string[], furniture: Set<number>): void {
  const shown = words.flatMap((text, i) => (text === "" ? [] : [i]));
  const spread = (order: readonly number[]) =>
    order.forEach((at, k) => {
      const before = order[k - 1];
      if (before === undefined || furniture.has(at) || !furniture.has(before)) return;
      if (
        [field, bracketed].some((shape) => shape.test(words[before]!) && shape.test(words[at]!)) &&
        !ofPaper.test(words[at]!) &&
        Math.abs(at - before) <= 2
      )
        furniture.add(at);
    });
  spread(shown);
  spread(shown.toReversed());
}

/** - **标题**:… - **抓取时间**:…: a list of bold names is one record of the page; when half of it is known the rest is as well. */
function boldFields(lines: readonly Line[], furniture: Set<number>): void {
  let run: number[] = [];
  const close = () => {
    const named = run.filter((at) => boldField.test(lines[at]!.text));
    if (named.length >= 3 && named.filter((at) => furniture.has(at)).length * 2 >= named.length)
      for (const at of run) furniture.add(at);
    run = [];
  };
  lines.forEach(({ text }, i) => {
    if (boldField.test(text) || (run.length > 0 && text !== "")) run.push(i);
    else close();
  });
  close();
}

const boldField = /^[-*•] ?\*\*[^*]{2,12}\*\* ?:/;

/** > 正文由程序自某网站提取: what is set as a quotation below the fields of a page, above the paper, is a word of the page about it. */
function quotedNotes(lines: readonly Line[], furniture: Set<number>): void {
  let above = false;
  lines.forEach(({ text }, i) => {
    if (text === "" || /^[-*=_]{3,}$/.test(text)) return;
    if (above && /^> ?\S/.test(text)) furniture.add(i);
    above = furniture.has(i);
  });
}

/** The last line down to which a third of all lines are the page's: a lone field further down is a cell of a table. */
function lastFrameLine(words: readonly string[], furniture: ReadonlySet<number>): number {
  let shown = 0;
  let known = 0;
  let last = -1;
  words.forEach((text, i) => {
    if (text === "") return;
    shown++;
    if (!furniture.has(i)) return;
    known++;
    if (known * 3 >= shown) last = i;
  });
  return last;
}
