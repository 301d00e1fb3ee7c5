import type { CompiledDocument } from "../contract.ts";
import type { Paragraph } from "../language/paragraphs.ts";
import { findIssuers, isPublicBody } from "./issuers.ts";
import { readDate, readFields } from "./meta-fields.ts";
import { findTitle } from "./plan-title.ts";
import { regionInText, regionOf } from "./region.ts";

type Diagnostic = CompiledDocument["diagnostics"][number];

/** What the head and the foot of a document say about it. */
export interface Paper {
  folded: string;
  noise: CompiledDocument["noise"];
  /** Paragraphs before the first numbered heading. */
  head: readonly Paragraph[];
  /** The last paragraphs, where a paper without a covering notice is signed. */
  foot: readonly Paragraph[];
  /** Beginning of the numbered part, where the aims stand. */
  opening: string;
}

const documentNumber = /^[(]?([\u4e00-\u9fff]{2,16}[〔[【(] ?(?:19|20)\d{2} ?[〕\]】)] ?第? ?\d{1,4} ?号)[)]?$/;
const signedOn =
  /^[(]?(?:二[〇○零O0]|20)[\d〇○零一二三四五六七八九]{2} ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日[)]?$/;
const printedOn = /(20\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日) ?印发$/;

/**
 * The plan's own data: title without its covering notice, issuers, number, dates, period, region. What the document does not
 * say is null and, where an official must add it, said so.
 */
export function readMeta(paper: Paper): { meta: CompiledDocument["meta"]; diagnostics: Diagnostic[] } {
  const fields = readFields(paper.folded, paper.noise);
  const told = pressTold(paper);
  const title = findTitle(paper.head) ?? told.title;
  const { issuers, lost } = findIssuers(paper, fields, title);
  if (issuers.length === 0) issuers.push(...told.issuers);
  const start = `${paper.head.map((paragraph) => paragraph.text).join("\n")}\n${paper.opening}`;
  const speaker = issuers.length === 0 ? spokenFor.exec(start.slice(0, 3000))?.[1] : undefined;
  if (speaker) issuers.push(speaker);
  // 某区人民政府工作报告: whose report it is.
  const reporter =
    issuers.length === 0 ? /^(?:20\d{2}年)?([\u4e00-\u9fff]{2,12}人民政府)工作报告/.exec(title ?? "")?.[1] : undefined;
  if (reporter) issuers.push(reporter);
  const numberLine = paper.head.map((paragraph) => documentNumber.exec(paragraph.text) && paragraph.raw).find(Boolean);
  const number = numberLine
    ? numberLine.replace(/\s/g, "").replace(/^[(（]|[)）]$/g, (bracket) => (/号[)）]$/.test(numberLine) ? "" : bracket))
    : fields.documentNumber;
  const dates = [...paper.head, ...paper.foot].map((paragraph) => paragraph.text);
  const signed =
    dates.find((text) => signedOn.test(text)) ?? dates.map((text) => printedOn.exec(text)?.[1]).find(Boolean);
  const meta: CompiledDocument["meta"] = {
    title,
    issuers,
    documentNumber: number ?? null,
    dateIssued: fields.dateIssued ?? (signed ? readDate(signed) : deliveredOn(start)),
    datePublished: fields.datePublished,
    ...periodOf(title, start),
    region: regionInText(paper.folded, issuers, regionOf([...issuers, title ?? "", heldIn.exec(start)?.[1] ?? ""])),
  };
  return { meta, diagnostics: remarks(meta, lost) };
}

/** 2028年全市卫生健康工作的总体思路是: the paper is for that year, although no title says so. */
const yearsWork =
  /(?:^|[\n。]) ?(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\))? ?(20\d{2}) ?年[^,。;\n]{0,14}(?:总体思路|总体要求|工作思路|工作要点|重点工作|工作安排|工作目标|预期目标)(?!回顾|完成情况|总结)/;
/** A report is delivered, not signed: 2028年1月12日在某市第十届人民代表大会第三次会议上. */
const delivered = /(?:^|[\n(—]) ?(20\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日) ?在[^。\n]{4,60}(?:会议|大会|全会) ?上/;
/** …在某市第十七届人民代表大会第六次会议上: where a report was delivered. */
const heldIn =
  /日 ?在(?:中国共产党|中共)?([\u4e00-\u9fff]{2,12}?[省市区县州盟旗])(?:第[一二三四五六七八九十]{1,4}(?:届|次)|委)[^。\n]{4,40}(?:会议|大会|全会) ?上/;
const spokenFor = /我(?:受|代表)([\u4e00-\u9fff]{2,8}[省市区县州盟旗]人民政府)/;

/** 甲办公厅 乙办公厅印发《…意见》: a news line above the text that says what it is and who issued it. */
function pressTold({ folded, noise, head }: Paper): { title: string | null; issuers: string[] } {
  const above = noise.filter((span) => span.start < 2000 && span.kind === "duplicate");
  const lines = [
    ...above.map((span) => folded.slice(span.start, span.end).slice(0, 200)),
    ...head.slice(0, 6).map(({ text }) => text),
  ];
  for (const line of lines) {
    const found = /^([^《。,]{4,60}?)(?:近日|日前|联合|共同)*(?:印发|出台|发布|公布)了?《([^《》]{6,60})》/.exec(
      line.trim(),
    );
    if (found)
      return {
        title: found[2]!,
        issuers: found[1]!.split(/[ 、]+/).filter((name) => name.length >= 3 && isPublicBody(name)),
      };
  }
  return { title: null, issuers: [] };
}

function deliveredOn(start: string): string | null {
  const found = delivered.exec(start)?.[1];
  return found ? readDate(found) : null;
}

const fiveYearPlans: Record<string, number> = { 十二: 2011, 十三: 2016, 十四: 2021, 十五: 2026, 十六: 2031 };

/** The years a plan covers: written in its title, or those of its five-year plan, else the year that its first aim names. */
function periodOf(title: string | null, opening: string): { periodStart: number | null; periodEnd: number | null } {
  const named = title ?? "";
  const range = /(20\d{2}) ?年? ?[-—–―~～至到一]{1,2} ?(20\d{2})/.exec(named);
  if (range) return { periodStart: Number(range[1]), periodEnd: Number(range[2]) };
  const five = /(十[二三四五六])(?:五|个五年)/.exec(named);
  const start = five ? fiveYearPlans[five[1] ?? ""] : undefined;
  if (start) return { periodStart: start, periodEnd: start + 4 };
  const year = /(20\d{2}) ?年/.exec(named);
  if (year) return { periodStart: Number(year[1]), periodEnd: Number(year[1]) };
  const work = yearsWork.exec(opening);
  if (work) return { periodStart: Number(work[1]), periodEnd: Number(work[1]) };
  const aim = lastStage(opening);
  if (aim !== null) return { periodStart: null, periodEnd: aim };
  const last = fiveYearPlans[/“?(十[四五六])五”?(?:期?末|规划期末)/.exec(opening)?.[1] ?? ""];
  return { periodStart: null, periodEnd: last ? last + 4 : null };
}

/**
 * 到2026年底,…。到2028年底,…: the year of the last stage that the aims name. Stages of one plan follow each other closely; what lies
 * further ahead (展望2035年) is a vision.
 */
function lastStage(opening: string): number | null {
  const aims = [...opening.matchAll(/(?:到|至) ?(20\d{2}) ?年/g)];
  const first = aims[0];
  if (!first) return null;
  const own = opening.slice(first.index).search(/\n *(?:[二三]、|[(][二三][)])/);
  const end = own < 0 ? first.index + 600 : first.index + own;
  const years = aims.filter((aim) => aim.index < end).map((aim) => Number(aim[1]));
  return Math.max(...years.filter((year) => year - years[0]! <= 3));
}

function remarks(
  meta: CompiledDocument["meta"],
  lost: { name: string; start: number; end: number } | null,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const missing = (code: string, what: string) =>
    diagnostics.push({ start: 0, end: 0, severity: "info", code, message: `文中没有找到${what},请补充。` });
  if (meta.title === null) missing("title-missing", "文件标题");
  if (meta.issuers.length === 0) missing("issuer-missing", "发文机关");
  if (meta.documentNumber === null) missing("document-number-missing", "发文字号");
  if (lost) {
    diagnostics.push({
      start: lost.start,
      end: lost.end,
      severity: "warning",
      code: "character-lost",
      message: `发文机关名称缺字,按落款应为“${lost.name}”。`,
    });
  }
  return diagnostics;
}
