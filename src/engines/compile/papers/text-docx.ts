import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Finding } from "../checkup/finding.ts";
import type { CompiledDocument } from "../contract.ts";
import { commentAuthor, commentLines, type PaperLanguage } from "./comment-text.ts";
import { faces, pageA4, pageNumbers, runningText, sizes } from "./official-style.ts";
import { writableText } from "./safe-text.ts";
import { writeDocx } from "./write-docx.ts";

/** A comment on a stretch of the text that holds at least one character. */
interface Remark {
  id: number;
  finding: Finding;
  start: number;
  end: number;
  exact: boolean;
}

/** A new Word file of a text, a paragraph a line, with the findings as comments on their words. */
export async function textDocx(
  document: Pick<CompiledDocument, "text" | "meta">,
  findings: readonly Finding[],
  language: PaperLanguage,
): Promise<Uint8Array> {
  const { text } = document;
  const remarks = findings.map((finding, id) => ({ id, finding, ...stretchOf(text, finding) }));
  const author = commentAuthor(language);
  const word = new Document({
    title: writableText(document.meta.title ?? ""),
    creator: author,
    comments: {
      children: remarks.map(({ id, finding, exact }) => ({
        id,
        author,
        initials: author,
        children: commentLines(finding, language, exact).map(
          (line) => new Paragraph({ children: [new TextRun({ text: writableText(line), size: 20 })] }),
        ),
      })),
    },
    styles: { default: { document: { run: { font: faces.body, size: sizes.text } } } },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: pageA4("portrait") },
        footers: pageNumbers(),
        children: paragraphs(text, remarks),
      },
    ],
  });
  return await writeDocx(word);
}

/** The words of a finding; where it has none, or others than the text, the nearest line that is not empty. */
function stretchOf(text: string, { start, end, quote }: Finding): Pick<Remark, "start" | "end" | "exact"> {
  if (quote !== "" && quote.trim() !== "" && text.slice(start, end) === quote) return { start, end, exact: true };
  const at = Math.max(0, Math.min(start, text.length));
  let from = text.lastIndexOf("\n", at - 1) + 1;
  let to = text.indexOf("\n", from);
  if (text.slice(from, to < 0 ? undefined : to).trim() === "") {
    const before = text.slice(0, from).trimEnd();
    const kept = before === "" ? text.length - text.trimStart().length : before.length - 1;
    from = text.lastIndexOf("\n", kept - 1) + 1;
    to = text.indexOf("\n", kept);
  }
  return { start: from, end: to < 0 ? text.length : to, exact: false };
}

function paragraphs(text: string, remarks: Remark[]): Paragraph[] {
  const opening = new Map<number, Remark[]>();
  const closing = new Map<number, Remark[]>();
  for (const remark of remarks) {
    opening.set(remark.start, [...(opening.get(remark.start) ?? []), remark]);
    closing.set(remark.end, [...(closing.get(remark.end) ?? []), remark]);
  }
  const cuts = [...new Set([...opening.keys(), ...closing.keys()])].sort((a, b) => a - b);
  const written: Paragraph[] = [];
  let next = 0;
  let lineStart = 0;
  for (const line of text.split("\n")) {
    const lineEnd = lineStart + line.length;
    const children: ParagraphChild[] = [];
    // The indent of a paragraph is layout here; spaces that drew it in a text file would double it.
    let from = lineEnd - line.trimStart().length;
    for (let cut = cuts[next]; cut !== undefined && cut <= lineEnd; cut = cuts[++next]) {
      if (cut > from) children.push(run(text.slice(from, cut)));
      for (const { id } of closing.get(cut) ?? []) children.push(...ending(id));
      for (const { id } of opening.get(cut) ?? []) children.push(new CommentRangeStart(id));
      from = Math.max(from, cut);
    }
    if (from < lineEnd) children.push(run(text.slice(from, lineEnd)));
    if (children.length > 0) written.push(new Paragraph({ ...runningText, children }));
    lineStart = lineEnd + 1;
  }
  return written;
}

function ending(id: number): ParagraphChild[] {
  return [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}

function run(text: string): TextRun {
  return new TextRun(writableText(text));
}
