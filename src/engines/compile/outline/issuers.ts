import type { Paragraph } from "../language/paragraphs.ts";
import type { Fields } from "./meta-fields.ts";
import { namesPaper } from "./plan-title.ts";

const body =
  /(?:局|委|委员会|办公厅|办公室|厅|部|府|院|署|会|管委会|管委|中心|集团|公司|银行|大学|法院|检察院|总队|工作组|指挥部|专班)$/;
/** A cover page may give the month alone. */
const dated = /^(?:二[〇○零O0]|20)[\d〇○零一二三四五六七八九]{2} ?年(?:.{2,12}日|.{1,4}月)$/;
const opening = /印发给你们|现印发|予以印发|贯彻(?:执行|落实|实施)|遵照执行|组织实施|抓好落实|特此通知|认真/;

/** 某市人民政府办公室文件, 某府办〔2026〕11号 (签发人:…): the red head of a paper names its body once more. */
const redHead =
  /^[\u4e00-\u9fff 、]{4,40}(?:文 *件|公 *报|令|\( *\))$|[〔[【(] ?(?:19|20)\d{2} ?[〕\]】)] ?第? ?\d{1,4} ?号/;

/** Whether a line names a public body and nothing else. */
export function isPublicBody(line: string): boolean {
  return body.test(line.replace(/[((].*?[))]/g, "").trim());
}

interface Signed {
  head: readonly Paragraph[];
  foot: readonly Paragraph[];
}

/** Who issues the paper: the signatures above a date, completed by the names before 关于 in the title. */
export function findIssuers(
  paper: Signed,
  fields: Fields,
  title: string | null,
): { issuers: string[]; lost: { name: string; start: number; end: number } | null } {
  const signed = [...signatures(paper.head), ...signatures(paper.foot)];
  const notice = paper.head.find((paragraph) => /^.{2,80}关于/.test(paragraph.text) && paragraph.text.length < 140);
  const named = namesBefore(
    notice?.raw ??
      paper.head
        .slice(0, 12)
        .filter(({ text }) => !redHead.test(text))
        .map((paragraph, i, lines) =>
          // 甲委 / 乙局 / 关于印发…: a name that ends its line is whole, unless the next line is only its end.
          isPublicBody(paragraph.text) && (lines[i + 1]?.text.length ?? 0) > 4 ? `${paragraph.raw} ` : paragraph.raw,
        )
        .join(""),
  ).concat(title ? namesBefore(title) : []);
  // A name that only lacks its first character is the same body, damaged on its way here.
  const whole = named.map(
    (name) => signed.find((other) => other !== name && other.endsWith(name) && other.length - name.length <= 2) ?? name,
  );
  const lostAt = named.findIndex((name, index) => whole[index] !== name);
  // The end of a longer name is only the rest of a broken line.
  const complete = whole.filter((name) => !signed.some((other) => other !== name && other.endsWith(name)));
  const issuers = [...new Set([...complete, ...signed])];
  const lost =
    lostAt >= 0 && notice
      ? { name: whole[lostAt] ?? "", start: notice.start, end: notice.start + (named[lostAt]?.length ?? 0) }
      : null;
  if (issuers.length > 0) return { issuers, lost };
  return { issuers: fields.issuers.filter((name) => body.test(name)), lost: null };
}

/** Short lines of public bodies directly above a date line, below the title where a cover page has them. */
function signatures(paragraphs: readonly Paragraph[]): string[] {
  const at = paragraphs.findIndex((paragraph) => dated.test(paragraph.text));
  if (at < 0) return [];
  const names: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const paragraph = paragraphs[i];
    if (!paragraph || /^ *(?:附件|\d{1,2}[.、])|^\(.*\)$/.test(paragraph.text) || namesPaper(paragraph.text)) break;
    if (opening.test(paragraph.text) || /[。;:]$/.test(paragraph.text)) break;
    // 某小组办公室(某委代章): whose seal it bears instead.
    const name = paragraph.raw.replace(/[（(](?:[^（）()]*代章|章|盖章)[)）]$/, "").trim();
    if (name.length > 40) break;
    names.unshift(name);
  }
  return joinBroken(names).filter((name) => body.test(name.replace(/[（(].*?[)）]/g, "")));
}

/** A long name may be set in two lines: the first does not end like a body. */
function joinBroken(lines: readonly string[]): string[] {
  const names: string[] = [];
  let open = "";
  for (const written of lines) {
    // 财 政 部: a short name set wide.
    const line = /^[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff])+$/.test(written) ? written.replace(/\s/g, "") : written;
    open += line;
    if (body.test(open)) {
      names.push(...open.split(/\s+/).filter(Boolean));
      open = "";
    }
  }
  return names;
}

/** 甲厅 乙委关于印发…: the bodies before 关于. */
function namesBefore(title: string): string[] {
  const at = title.indexOf("关于");
  if (at < 3 || at > 80) return [];
  const names = title
    .slice(0, at)
    .split(/[\s、]+/)
    .filter(Boolean);
  // 为贯彻落实《国务院关于…: a sentence that cites another paper.
  return names.every((name) => body.test(name) && !/《|^(?:为|按照|根据|依据|围绕|落实|贯彻|经)/.test(name))
    ? names
    : [];
}
