import { readLabel } from "../language/labels.ts";
import type { Paragraph } from "../language/paragraphs.ts";

/** What a paper is called at its end, a bracket with years aside. */
const kinds =
  "规划|计划|方案|意见|纲要|措施|要点|行动|报告|办法|规定|细则|条例|决定|政策|安排|指引|指南|清单|举措|决议|通知|工作打算|解读|公报|公告|通告|通报|总结|白皮书|蓝皮书|讲话|致辞|建议|任务|细则|章程|标准|规范|(?:任务|责任|分工|目标|工作|事项|实事|进展|情况)(?:分解|分工|清单|登记|情况|安排|进度)?表";
const titleEnd = new RegExp(`(?:${kinds})(?:\\([^()]{1,30}\\)){0,2}$`);
/** Whether a folded line ends like the name of a paper. */
export const namesPaper = (line: string) => titleEnd.test(line);

const inNotice =
  /(?:印发|转发|下发|发布|公布|报送|实施)(?:实施)? ?《((?:[^《》]|《[^《》]{1,60}》)+)》 ?(?:的(?:通知|公告|决定|函)|[、和及与]《)/;
/** 关于公开征求《…(征求意见稿)》意见的公告: a draft is put before the public. */
const inConsultation =
  /(?:征求|征集|听取)(?:对|关于)?《((?:[^《》]|《[^《》]{1,60}》)+)》 ?(?:的)?(?:修改)?意见|《((?:[^《》]|《[^《》]{1,60}》)+)》,? ?(?:第?[二三四]次)?(?:公开|现?向社会|再次)[^。《》]{0,12}(?:征求|征集|听取)/;
/** What a draft is called before it is issued; the plan is called the same without it. */
const draftMark =
  / ?[(（〔[](?:公开)?(?:征求意见|送审|讨论|草案|审议|初审|报批|修改|修订)(?:二次|第?[一二三四]次)?稿?(?: ?V?\d{1,2}(?:\.\d{1,2})?)?[)）〕\]] ?/g;
/** 14. 某省重点任务(2023年6月30日): the number and the day that a collection of papers puts beside the name. */
const collected = /^\d{1,3}[.．] ?(.{6,80}?) ?[(（] ?20\d\d ?年 ?\d{1,2} ?月(?: ?\d{1,2} ?日)? ?[)）]$/;
const inNoticeBare = /关于(?:印发|转发|下发|发布)([^《》。]{4,80}?)的通知/;
const inBody = /《((?:[^《》]|《[^《》]{1,60}》)+)》,?(?:已经|已由|业经|。? ?现(?:予以?)?印发|印发给你们|。现)/;
/** 某办公厅印发《…意见》: how the press tells it. */
const inPress = /(?:印发|出台|发布|公布)了?《((?:[^《》]|《[^《》]{1,60}》)+)》/;
const bare = (text: string) => text.replace(/[\s《》<>“”"'‘’()（）\-—–~～〈〉]/g, "");

/**
 * The plan's own title: what the covering notice says it issues, in the form in which it stands above the plan; without a
 * notice the title line of the paper.
 */
export function findTitle(head: readonly Paragraph[]): string | null {
  const lines = titleLines(head);
  const { text, raw } = together(head);
  for (const pattern of [inNotice, inConsultation, inNoticeBare, inBody, inPress]) {
    const match = pattern.exec(text);
    const named = match?.[1] ?? match?.[2];
    if (!match || !named) continue;
    // 根据《某市关于印发某措施的通知》: what the paper rests on is not the paper.
    if (/(?:根据|按照|依据|落实|贯彻|执行)[^。《》]{0,12}《[^》]*$/.test(text.slice(0, match.index))) continue;
    const at = match.index + match[0].indexOf(named);
    const written = withoutDraftMark(raw.slice(at, at + named.length).replace(/\n/g, ""));
    // The line above the plan may write quotation marks and dashes differently; it is the title itself.
    const own = lines.filter((line) => bare(line) === bare(written)).at(-1);
    // 《甲方案》《乙措施》已经…: of several papers the one that follows.
    const beside =
      /(?:《[^《》]+》[、和及与]?)+$/.exec(text.slice(0, at + named.length + 1))?.[0].match(/(?<=《)[^《》]+/g) ?? [];
    const follows =
      beside.length > 1 ? lines.findLast((line) => beside.some((name) => bare(name) === bare(line))) : undefined;
    return (follows ?? own ?? written).trim();
  }
  const candidates = lines.filter((line) =>
    titleEnd.test(
      line
        .replace(/（/g, "(")
        .replace(/）/g, ")")
        .replace(/^《(.*)》$/, "$1"),
    ),
  );
  const chosen = candidates.find((line) => !/通知$/.test(line)) ?? candidates[0];
  return chosen ? chosen.replace(/^《(.*)》$/, "$1") : null;
}

/** 某计划(征求意见稿) is the draft of 某计划. */
function withoutDraftMark(title: string): string {
  return title.replace(draftMark, "");
}

/** All of the head as one string, so that a title broken over lines is found. */
function together(head: readonly Paragraph[]): { text: string; raw: string } {
  const used = head.slice(0, 60);
  return {
    text: used.map((paragraph) => paragraph.text).join(""),
    raw: used.map((paragraph) => paragraph.raw).join(""),
  };
}

/** Lines that can be titles, alone and joined with the line before or after them (a title is often set in two or three lines). */
function titleLines(head: readonly Paragraph[]): string[] {
  const lines: string[] = [];
  // A day of issue or a document number is a line of its own.
  const apart =
    /^ ?[(（]?(?:20\d\d|二[〇○零O0].{2}) ?年.{1,4}月.{1,4}日[)）]? ?$|^[(（]?[\u4e00-\u9fff]{2,16}[〔[【(（] ?20\d\d ?[〕\]】)）] ?第? ?\d{1,4} ?号[)）]?$/;
  const short = (paragraph: Paragraph | undefined) =>
    paragraph !== undefined &&
    !apart.test(paragraph.text) &&
    paragraph.text.length <= 60 &&
    !/[。;:,]$/.test(paragraph.text);
  for (let i = 0; i < Math.min(head.length, 60); i++) {
    if (!short(head[i]) || readLabel(head[i]?.text ?? "", 0)?.style === "annex") continue;
    let joined = "";
    for (let j = i; j < Math.min(head.length, i + 3) && short(head[j]); j++) {
      // A bracket with the years belongs to the line above; take the longest.
      joined = withoutDraftMark(joined + (head[j]?.raw.trim() ?? "")).replace(collected, "$1");
      const next = withoutDraftMark(head[j + 1]?.text ?? "");
      if (joined !== "" && (!/^\(.{4,20}\)$/.test(next) || apart.test(next))) lines.push(joined);
    }
  }
  return lines;
}
