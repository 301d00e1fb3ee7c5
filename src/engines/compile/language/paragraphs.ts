import type { Flow } from "./flow.ts";
import { readLabel } from "./labels.ts";
import { type Line, readLines, widthOf } from "./lines.ts";
import { endsInUnits, goesOnInName, opensUnitLine } from "./unit-line.ts";

/** A paragraph is a flow; `gap` is the number of empty lines before it. */
export interface Paragraph extends Flow {
  gap: number;
  /** What markdown sets in bold type, in the flow. */
  bold: ReadonlyArray<{ from: number; to: number }>;
}

interface Span {
  start: number;
  end: number;
  /** Between ** and **. */
  bold?: boolean;
}

/** What ends a statement; a line that stops after one of these may be the last of its paragraph. */
const closes = /[。;!?:…”"』》)\]〕】]$/;
/** What cannot begin a paragraph: the printer moved it to the next line. A % alone is the unit cell of a table. */
const cannotBegin = /^(?:[,、。;!?:)\]〕】》”』]|%(?!$))/;
/** What cannot end a paragraph. */
const cannotEnd = /[,、([〔【《“『]$/;

/** An item of a list that opens with a dash stands for itself, however full the line before it was. */
const dashItem = /^(?:——|—(?! ?\d))/;
/** What opens in the middle of a statement: a crawler breaks the line before a quotation or a figure. */
const midway = /^(?:“|\d+(?:\.\d+)?[%\u4e00-\u9fff])/;
/** A page ends with some empty lines at most; more are a gap that somebody meant. */
const pageGap = 4;

/** Cells side by side, set apart by spaces: a row of a table stands for itself. */
const columns = /^\S{1,30}(?: {2,}\S{1,30}){2,}$/;
/** By tab or by bar: as it is written, since folding makes a blank of a tab. */
const isRow = (written: string) => /\t[^\t]*\t|\|[^|]*\|/.test(written);

/** A site's table is copied one cell a line, each with the bar behind it, and lines of bars for what is merged. */
const onlyBars = /^\|+$/;
const barBehind = /^[^|]+?( *\|{1,3} *)$/;

const endOfRun = /[,。;、:)》”]$/;
const startOfRun = /^[“(《‘]/;

/** Typical width of a full line when the printer broke the lines, or null when every line is a paragraph of its own. */
export function wrapWidth(lines: readonly Line[]): number | null {
  const widths = lines.filter((line) => line.text !== "").map((line) => line.width);
  if (widths.length < 12) return null;
  const full = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  if (full < 36 || full > 200) return null;
  // Headings stand alone and end without a stop in any text, and so do lines of units: only the others tell whether lines were broken.
  const all = lines.filter((line) => Math.abs(line.width - full) <= 8 && !/^.{0,3}(?:责任|牵头|配合)/.test(line.text));
  const near = all.filter((line) => readLabel(line.text, 0) === null);
  const open = near.filter((line) => !closes.test(line.text));
  if (near.length >= Math.max(8, widths.length * 0.25) && open.length >= near.length * 0.55) return full;
  // A short paper has few full lines; then nearly all of them must break off, also those that run on behind a title.
  const few = all.filter((line) => readLabel(line.text, 0) === null || line.text.includes("。"));
  const cut = few.filter((line) => !closes.test(line.text));
  if (few.length >= Math.max(5, widths.length * 0.15) && cut.length >= few.length * 0.75) return full;
  // A print may end its lines behind every mark as well: then most that end without one are full.
  const broken = lines.filter(
    ({ text, width }) => width >= 36 && !/[,、。;:!?…”』》)\]〕】]$/.test(text) && readLabel(text, 0) === null,
  );
  const filled = broken.filter(({ width }) => Math.abs(width - full) <= 8);
  const enough = broken.length >= Math.max(12, widths.length * 0.08) && filled.length >= broken.length * 0.6;
  return enough && breaksAtMarks(lines, full) ? full : null;
}

/** Whether lines also end behind commas and around quotations, far from full: some readers of .pdf write every run on its own. */
function breaksAtMarks(lines: readonly Line[], full: number): boolean {
  const shown = lines.filter((line) => line.text !== "");
  const short = shown.filter((line) => line.width < full / 2 && /[,、]$/.test(line.text));
  return short.length >= 4 && short.length >= shown.length * 0.05;
}

/** Joins the pieces of one line that are not covered by noise. `noise` is sorted; `cursor` moves along it. */
class Reader {
  private cursor = 0;
  private readonly folded: string;
  private readonly noise: readonly Span[];

  constructor(folded: string, noise: readonly Span[]) {
    this.folded = folded;
    this.noise = noise;
  }

  /** Spans of the line that remain; leading list bullets and emphasis marks of markdown are not text. */
  remains(line: Line): Span[] {
    const kept: Span[] = [];
    let from = line.start;
    while (this.cursor < this.noise.length && (this.noise[this.cursor]?.end ?? 0) <= line.start) this.cursor++;
    for (let i = this.cursor; i < this.noise.length; i++) {
      const span = this.noise[i];
      if (!span || span.start >= line.end) break;
      if (span.start > from) kept.push({ start: from, end: span.start });
      from = Math.max(from, span.end);
    }
    if (from < line.end) kept.push({ start: from, end: line.end });
    // [接上页] (三)…: the blank behind what the site put at the head of a line is no text.
    const first = kept[0];
    if (first && first.start > line.start)
      first.start += /^ */.exec(this.folded.slice(first.start, first.end))![0].length;
    return kept.flatMap((span) => this.withoutMarks(span, span.start === line.start));
  }

  private withoutMarks(span: Span, atLineStart: boolean): Span[] {
    let start = span.start;
    if (atLineStart) {
      const mark = /^(?:#{1,6} |[-*+>•▪●■◆] )? */.exec(this.folded.slice(start, start + 12));
      start += mark?.[0].length ?? 0;
    }
    const parts: Span[] = [];
    const written = this.folded.slice(start, span.end);
    const slanted = atLineStart ? /^([*_])(?![*_\s]).+[^*_\s]\1\s*$/.exec(written) : null;
    if (slanted) start++;
    const bar = atLineStart ? (barBehind.exec(written)?.[1] ?? "") : "";
    const text = slanted ? written.trimEnd().slice(1, -1) : written.slice(0, written.length - bar.length);
    let from = 0;
    let bold = false;
    if (/\*\*|__|\\/.test(text)) {
      // 1\. as markdown writes 1. where it is no item of its own list: the stroke is no text.
      for (const mark of text.matchAll(
        /\*{2,}|(?<![\w_])__(?=[^_\s])|(?<=[^_\s])__(?![\w_])|\\(?=[.()#*_+!~>[\]-])/g,
      )) {
        if (mark.index > from) parts.push({ start: start + from, end: start + mark.index, bold });
        from = mark.index + mark[0].length;
        if (mark[0] !== "\\") bold = !bold;
      }
    }
    if (from < text.length) parts.push({ start: start + from, end: start + text.length });
    // ** 一、目标**: nor does a blank behind the mark begin a line.
    const opening = parts[0];
    if (atLineStart && opening) opening.start += /^ */.exec(this.folded.slice(opening.start, opening.end))![0].length;
    // The blank between **第二条** and **标题** is one of the text.
    return parts.filter(
      (part, i) => (i > 0 && i < parts.length - 1) || this.folded.slice(part.start, part.end).trim() !== "",
    );
  }
}

/** What the decision to go on needs to know of the paragraph so far; its length may be large, so nothing rereads it. */
interface SoFar {
  length: number;
  /** The last characters. */
  tail: string;
  hasComma: boolean;
  hasStop: boolean;
  /** The beginning is a heading's label. */
  labelled: boolean;
  /** It is an item that opens with a dash. */
  dashed: boolean;
  /** It is a row of cells. */
  row: boolean;
  /** It says who answers. */
  units: boolean;
}

class Builder {
  private text = "";
  private raw = "";
  private pieces: Array<{ from: number; source: number }> = [];
  private readonly bold: Array<{ from: number; to: number }> = [];
  private end = 0;
  private readonly folded: string;
  private readonly source: string;
  readonly soFar: SoFar = {
    length: 0,
    tail: "",
    hasComma: false,
    hasStop: false,
    labelled: false,
    dashed: false,
    row: false,
    units: false,
  };

  constructor(folded: string, source: string) {
    this.folded = folded;
    this.source = source;
  }

  add(spans: readonly Span[]): void {
    let added = "";
    for (const span of spans) {
      const part = this.folded.slice(span.start, span.end);
      this.pieces.push({ from: this.text.length, source: span.start });
      if (span.bold) this.bold.push({ from: this.text.length, to: this.text.length + part.length });
      this.text += part;
      added += part;
      this.raw += this.source.slice(span.start, span.end);
      this.end = span.end;
    }
    const so = this.soFar;
    if (so.length === 0) {
      so.labelled = readLabel(added, 0) !== null;
      so.dashed = dashItem.test(added);
      so.row = columns.test(added);
      so.units = opensUnitLine(added);
    }
    so.length += added.length;
    so.tail = (so.tail + added).slice(-tailLength);
    so.hasComma ||= added.includes(",");
    so.hasStop ||= added.includes("。");
  }

  finish(gap: number): Paragraph {
    return {
      text: this.text,
      raw: this.raw,
      start: this.pieces[0]?.source ?? 0,
      end: this.end,
      pieces: this.pieces,
      bold: this.bold,
      gap,
    };
  }
}

const tailLength = 160;

/**
 * The paragraphs of a document: lines without noise, joined where the printer or a page break cut a paragraph in two.
 * `source` and `folded` have the same length; `noise` is sorted by start. Linear in the length of the text.
 */
export function readParagraphs(source: string, folded: string, noise: readonly Span[]): Paragraph[] {
  const lines = readLines(folded);
  const full = wrapWidth(lines);
  const atMarks = full !== null && breaksAtMarks(lines, full);
  const reader = new Reader(folded, noise);
  const paragraphs: Paragraph[] = [];
  let builder: Builder | null = null;
  let gap = 0;
  let gapBefore = 0;
  let pageBreak = false;
  let afterStop = false;
  let fill = 0;
  let last = "";
  for (const line of lines) {
    if (line.text === "" || onlyBars.test(line.text)) {
      gap++;
      continue;
    }
    const spans = reader.remains(line);
    const text = spans.map((span) => folded.slice(span.start, span.end)).join("");
    if (text === "") {
      pageBreak = true;
      continue;
    }
    const distance = pageBreak ? 0 : gap;
    const joined: boolean =
      builder !== null &&
      !isRow(source.slice(line.start, line.end)) &&
      continues(builder.soFar, text, { full, atMarks, fill, distance, turned: pageBreak, afterStop });
    if (builder && !joined) {
      afterStop = /[。;]$/.test(builder.soFar.tail);
      paragraphs.push(builder.finish(gapBefore));
      builder = null;
    }
    if (!builder) {
      builder = new Builder(folded, source);
      gapBefore = pageBreak ? Math.max(gap, 1) : gap;
    }
    builder.add(spans);
    // A printed line that was set as two runs counts as one: 「基本形成,」 and, from its quotation mark on, the rest.
    const width = widthOf(text);
    const sameLine =
      full !== null && distance === 0 && endOfRun.test(last) && startOfRun.test(text) && readLabel(text, 0) === null;
    fill = sameLine && fill + width <= full + 8 ? fill + width : width;
    last = text;
    gap = 0;
    pageBreak = false;
  }
  if (builder) paragraphs.push(builder.finish(gapBefore));
  return paragraphs;
}

const aloneLabel = /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])$/;
/** 有 / 效发明专利…: what stands alone in the line because its sentence had just begun. */
const opensSentence = /^(?:有|和|与|及|在|将|对|把|为|以|从|向|由|使|让|按|各|其|该|每)$/;

/** The name of a paper, who signs it, a day. */
const standsAlone = /(?:方案|计划|规划|意见|措施|通知|要点|办法|细则|清单|任务|名单|附件|[表局委办厅府院会室日号])$/;

/** (甲局、 and (责任单位:甲局: a bracket of units that is still open. */
const openUnits =
  /^\([^()]{2,}[、,]$|\((?:责任|牵头|主责|主办|配合)[^()]{0,150}$|[[【](?:责任|牵头|主责|主办|配合)[^[\]【】]{0,150}$/;

const titleVerb =
  "(?:推进|推动|推广|开展|实施|深化|加强|加快|完善|建设|打造|建立|构建|优化|提升|拓展|强化|落实|做好|规范|健全|创新)";
const verbFirst = new RegExp(`^${titleVerb}`);
const verbAlone = new RegExp(`^[^\\u4e00-\\u9fff]*[.、)] ?${titleVerb}{1,2}$`);
const verbAndQuotation = new RegExp(`${titleVerb}“[^“”]{1,20}”$`);

/** Whether a line goes on with the paragraph `before`. */
function continues(
  before: SoFar,
  line: string,
  page: {
    full: number | null;
    atMarks: boolean;
    fill: number;
    distance: number;
    turned: boolean;
    /** The paragraph before this one ended in a stop. */
    afterStop: boolean;
  },
): boolean {
  const { tail } = before;
  if (before.row && columns.test(line)) return false;
  if (cannotBegin.test(line) && before.length > 1) return true;
  if (before.length <= 3 && /^专 ?栏$/.test(tail)) return /^\d{1,2}$/.test(line);
  const label = readLabel(line, 0);
  // 百分之六 / 十,建成…: the rest of a numeral is no label.
  const rest = label?.style === "han" && label.text.endsWith(",") && /[分之百千万亿一二三四五六七八九]$/.test(tail);
  const labelled = label !== null && label.style !== "decimal" && !rest;
  if (cannotEnd.test(tail) && (before.units || page.atMarks || before.length >= 8) && !labelled) return true;
  // Who answers stands in a line of its own, unless its bracket was opened before; no item goes on in the same line behind it.
  if (opensUnitLine(line)) return openBracket(tail);
  if (labelled && (before.units || endsInUnits(tail))) return false;
  if (before.units && page.distance === 0 && goesOnInName(tail, line)) return true;
  // 形成合力,各县(区) / 要…: at such breaks a bracket ends a statement only where nothing else stands behind its last stop.
  const midBracket = page.atMarks && tail.endsWith(")") && /[\u4e00-\u9fff]/.test(beyondStop(tail));
  const complete = closes.test(tail) && !midBracket;
  const hasClause = before.hasComma || before.hasStop;
  if (dashItem.test(line) && (complete || before.dashed)) return false;
  if (page.full === null) {
    if (labelled) return false;
    if (page.distance === 0 && openUnits.test(tail)) return true;
    if (complete) return false;
    if (before.length <= 2) return /^[到至在]$/.test(tail) && /^20\d\d ?年/.test(line);
    const heading = before.labelled && !before.hasStop;
    if (heading || before.length < 20) return false;
    // A number and its unit, a verb and its quotation, or the two sides of a page number: the sentence was cut.
    if (/\d$/.test(tail) && /^[\u4e00-\u9fff]/.test(line)) return true;
    return hasClause && (midway.test(line) || page.turned);
  }
  const filled = page.fill >= page.full - 8;
  // (甲局、 / 乙委、 / 丙办): a list of units, or a remark, over as many lines as it needs.
  if (page.distance === 0 && !labelled && openBracket(tail)) return true;
  // An empty line ends a paragraph, unless a page ended there in mid-sentence.
  if (page.distance > 0) return page.distance <= pageGap && filled && !complete && !labelled && hasClause;
  // A print breaks its lines behind any mark: a label has its title in the next line, and one word alone is no paragraph.
  if (
    !labelled &&
    (aloneLabel.test(tail) ? before.labelled && before.length <= 6 : opensSentence.test(tail) && before.length <= 2)
  )
    return true;
  // 5.推进 / “一网通办” / 提质增效。: a title that was broken around its quotation.
  if (page.atMarks && !labelled && before.labelled && before.length <= 40 && !before.hasStop) {
    if (line.startsWith("“") && verbAlone.test(tail)) return true;
    if (verbAndQuotation.test(tail) && /^[^,;。“]{2,20}。/.test(line)) return true;
    // 二、“十五五” / 时期发展目标: a few words that do not begin anything.
    if (tail.endsWith("”") && /^[\u4e00-\u9fff]{1,16}(?:。|$)/.test(line) && !verbFirst.test(line)) return true;
  }
  if (page.atMarks && !labelled && !(before.labelled && !before.hasStop)) {
    if (/[\d%]$/.test(tail) && /^[\u4e00-\u9fff]/.test(line)) return true;
    if ((!complete && startOfRun.test(line)) || (/[”》]$/.test(tail) && !startOfRun.test(tail))) return true;
  }
  // A salutation (各有关单位:) stands alone.
  if (tail.endsWith(":") && !before.hasStop && !openBracket(tail)) return false;
  const heading = before.labelled && !before.hasStop;
  if (labelled) return !complete && filled && !heading && before.hasStop && label.style !== "han-bracket";
  if (filled) return true;
  if (page.atMarks && !complete && !heading && !before.units) {
    if (hasClause) return true;
    // Behind a sentence a few words without a stop, and a line that ends what they begin: one more sentence.
    if (page.afterStop && /^[\u4e00-\u9fff][^:]*[,。;]/.test(line) && !standsAlone.test(tail)) return true;
  }
  if (complete || before.length <= 8) return false;
  // Short and unfinished: a title or a signature when it has no clause of its own, else a line that the layout broke early.
  return !heading && hasClause && before.length > page.full / 2;
}

/** What stands behind the last stop of a text, brackets aside. */
const beyondStop = (tail: string): string => tail.slice(tail.search(/[^。;!?]*$/)).replace(/\([^()]*\)/g, "");

/** Whether the last bracket of the text was not closed. */
function openBracket(tail: string): boolean {
  return ["()", "[]", "【】"].some(([open, shut]) => tail.lastIndexOf(open!) > tail.lastIndexOf(shut!));
}
