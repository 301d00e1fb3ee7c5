import type { CompiledDocument } from "../contract.ts";
import { fold } from "../language/fold.ts";
import { type Line, readLines } from "../language/lines.ts";
import { readPageLines } from "../language/page-lines.ts";
import { findContents } from "./contents-page.ts";
import { findDamage } from "./damage.ts";
import { widenHead } from "./frame-head.ts";
import { breaksIn } from "./frame-shapes.ts";
import { tailAfterPaper } from "./frame-tail.ts";
import { findLostCells, gluedTableReason } from "./glued-table.ts";
import { newsEvidence } from "./lexicon.ts";
import { findMarks } from "./marks.ts";
import { findPageFurniture } from "./page-furniture.ts";
import {
  findHeadFurniture,
  headEnd,
  isIntroduction,
  isPortalLine,
  isTailLine,
  plain,
  tailStart,
} from "./portal-lines.ts";
import { runningLines } from "./running-lines.ts";
import { findSpam } from "./spam.ts";
import { teaserEnd } from "./teaser.ts";

type Noise = CompiledDocument["noise"][number];
type Diagnostic = CompiledDocument["diagnostics"][number];

/**
 * What of a text is not the document: the site around it, the print it was taken from, a re-publisher's introduction, injected
 * advertising, tables that lost their cells. In: text with line ends as \n. Out: spans with kind and reason, sorted, disjoint;
 * and what a reader should be told. A `flattened-table` is damaged but still the document's: later stages read it.
 */
export function findNoise(text: string): Pick<CompiledDocument, "noise" | "diagnostics"> {
  const { folded } = readPageLines(fold(text));
  const lines = readLines(folded);
  const marks = new Map<number, Pick<Noise, "kind" | "reason">>();
  const mark = (index: number, kind: Noise["kind"], reason: string) => {
    if (lines[index]?.text !== "" && !marks.has(index)) marks.set(index, { kind, reason });
  };

  for (const index of findContents(lines)) mark(index, "boilerplate", "目录");
  for (const index of findPageFurniture(lines)) mark(index, "boilerplate", "页码或页眉");
  for (const index of runningLines(lines)) mark(index, "boilerplate", "页眉或页脚");
  for (const [index, line] of lines.entries()) {
    if (line.text !== "" && isPortalLine(line.text)) mark(index, kindOf(line.text), reasonOf(line.text));
  }
  const teaser = teaserEnd(lines, folded);
  for (let i = 0; i < teaser; i++) mark(i, "duplicate", "转载者的导语,与正文重复");
  const head = Math.max(teaser, headEnd(lines));
  for (const index of introductions(lines, head)) mark(index, "duplicate", "转载者的导语");
  for (const index of widenHead(lines, head, findHeadFurniture(lines, head)))
    mark(index, "boilerplate", "网页栏目或抓取信息");
  for (const index of repeatedTitles(lines, head, marks)) mark(index, "duplicate", "抓取者加的标题,正文另有");
  for (const [index, line] of lines.entries())
    if (index >= head && line.text !== "" && breaksIn(plain(line.text)))
      mark(index, kindOf(line.text), reasonOf(line.text));
  for (let i = Math.min(tailStart(lines), tailAfterPaper(lines)); i < lines.length; i++) {
    const words = plain(lines[i]?.text ?? "");
    if (words !== "") mark(i, kindOf(words), isTailLine(words) ? "网页页脚" : reasonOf(words));
  }

  const noise: Noise[] = [...marks].map(([index, what]) => ({ ...spanOf(lines[index]), ...what }));
  const diagnostics: Diagnostic[] = findDamage(folded);
  if (teaser > 0) diagnostics.push(teaserFound(lines, teaser));
  for (const span of findSpam(folded)) {
    noise.push({ ...span, kind: "spam", reason: "插入句中的网络广告" });
    diagnostics.push({
      ...span,
      severity: "error",
      code: "spam-injected",
      message: "句中被插入了网络广告,已隔离;原处应有的词语已丢失,请对照原件补正。",
    });
  }
  for (const { reason, ...span } of findMarks(folded)) noise.push({ ...span, kind: "boilerplate", reason });
  for (const { table, ...span } of findLostCells(lines)) {
    noise.push({ ...span, kind: "flattened-table", reason: table ? gluedTableReason : "图已丢失,只剩图题" });
    diagnostics.push({
      ...span,
      severity: "warning",
      code: table ? "table-flattened" : "figure-missing",
      message: table ? "表格的单元格已连成一行,各行数值为推断所得,请对照原件确认。" : "此处的图没有随文保留,只剩图题。",
    });
  }
  return { noise: disjoint(noise), diagnostics };
}

const advert = /APP|客户端|下载|关注|学社|公众号/i;

function kindOf(text: string): Noise["kind"] {
  return /^打开|^下载|^安装|^点击/.test(plain(text)) && advert.test(text) ? "advertisement" : "boilerplate";
}

function reasonOf(text: string): string {
  if (kindOf(text) === "advertisement") return "推广应用的广告";
  if (/小编|供(?:您|大家)|本文|欢迎/.test(text)) return "转载者的话";
  if (/声明|版权|转载/.test(text)) return "网站声明";
  if (/位置|首页|>/.test(text)) return "网页导航";
  return "网页控件或页脚";
}

/** | 标题: | 某某方案的通知 | |: a row of a portal's record. */
const titleRow = /^\| ?标 ?题 ?:? ?\| ?([^|]{8,100}?) ?\|/;
/** 某某方案_部门文件_某某网, 某某方案 |: the name of the page, or a cell of a portal's table. */
const pageName = /^(.{8,100}?)(?: ?[_|] ?[^_|。;]{0,16})+$/;

/** A crawler or a portal puts the title above the page; it is not the document's when the document says it again. */
function repeatedTitles(lines: readonly Line[], head: number, marks: ReadonlyMap<number, unknown>): number[] {
  const found: number[] = [];
  const bare = (text: string) => plain(text).replace(/[\s《》“”"'<>()[\]—~\-:,、.]/g, "");
  for (let i = 0; i < Math.min(head, 120); i++) {
    const text = lines[i]?.text ?? "";
    if (marks.has(i)) continue;
    const named = /^#{1,6} /.test(text) && i < 12 ? text : (titleRow.exec(text) ?? pageName.exec(text))?.[1];
    if (named === undefined) continue;
    const title = bare(named);
    if (title.length < 8) continue;
    let later = "";
    for (let j = i + 1; j < Math.min(lines.length, i + 200); j++)
      if (!marks.has(j)) later += bare(lines[j]?.text ?? "").slice(0, 200);
    if (later.includes(title)) found.push(i);
  }
  return found;
}

/** 日前,某市印发《…方案》。全文如下: a re-publisher hands on what follows. */
const handsOn = (words: string) =>
  words.length <= 160 &&
  newsEvidence.test(words) &&
  /(?:全文|原文|内容|详情|文件)(?:如下|见下|附后)[:。]?$/.test(words);

/** What names itself an introduction, and lines of a list that break off (…) and stand again below in full. */
function introductions(lines: readonly Line[], head: number): number[] {
  const found: number[] = [];
  const bare = (text: string) => text.replace(/[\s《》<>“”"'()[\]—~\-:,、.。;…]/g, "");
  for (let i = 0; i < Math.min(head, 30); i++) {
    const words = plain(lines[i]?.text ?? "");
    if (isIntroduction(words) || handsOn(words)) found.push(i);
    const cut = /^(.{12,})(?:…+|\.{3,})$/.exec(words)?.[1];
    if (cut === undefined) continue;
    const below = lines.slice(i + 1, i + 60).reduce((all, line) => all + bare(line.text).slice(0, 400), "");
    if (below.includes(bare(cut))) found.push(i);
  }
  return found;
}

function teaserFound(lines: readonly Line[], end: number): Diagnostic {
  const first = lines.findIndex((line) => line.text !== "");
  return {
    start: lines[Math.max(0, first)]?.start ?? 0,
    end: lines[end - 1]?.end ?? 0,
    severity: "warning",
    code: "teaser-duplicate",
    message: "文首是转载者的导语,重复了正文的内容,已不计入。",
  };
}

function spanOf(line: Line | undefined): { start: number; end: number } {
  return { start: line?.start ?? 0, end: line?.end ?? 0 };
}

/** Sorted by start; what lies inside an earlier span is dropped, what overlaps is cut. */
function disjoint(noise: Noise[]): Noise[] {
  const kept: Noise[] = [];
  let end = 0;
  for (const span of noise.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, end);
    if (start >= span.end) continue;
    kept.push({ ...span, start });
    end = span.end;
  }
  return kept;
}
