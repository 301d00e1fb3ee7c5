import { AlignmentType, Document, LineRuleType, Paragraph, TextRun } from "docx";
import { faces, pageA4, pageNumbers, runningText, sizes } from "./official-style.ts";
import { type Column, type Entry, officialRow, officialTable } from "./official-table.ts";
import { writableText } from "./safe-text.ts";
import { titleLines } from "./title-lines.ts";
import { writeDocx } from "./write-docx.ts";

/** A part of a report, in the order in which it is read. */
export type ReportPart =
  | { readonly kind: "heading"; readonly text: string }
  /** A heading below a heading. */
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly Entry[][] };

/** A report as an official paper, upright on A4: title, the line below it, then its parts. The text area is 8,840 twentieths of a point wide. */
export async function reportDocx(report: {
  readonly title: string;
  readonly below: string;
  readonly parts: readonly ReportPart[];
}): Promise<Uint8Array> {
  const word = new Document({
    title: writableText(report.title),
    creator: "海策",
    styles: { default: { document: { run: { font: faces.body, size: sizes.text } } } },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: pageA4("portrait") },
        footers: pageNumbers(),
        children: [titleOf(report.title), centred(report.below), ...report.parts.flatMap(partOf)],
      },
    ],
  });
  return await writeDocx(word);
}

function partOf(part: ReportPart) {
  switch (part.kind) {
    case "heading":
      return [headed(part.text, "heading")];
    case "subheading":
      return [headed(part.text, "body")];
    case "text":
      // What people wrote may hold several lines; each is a paragraph of its own.
      return part.text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => new Paragraph({ ...runningText, children: [new TextRun(writableText(line.trim()))] }));
    case "table":
      return [
        officialTable(
          part.columns,
          part.rows.map((row) => officialRow(part.columns, row)),
        ),
        new Paragraph({ children: [] }),
      ];
  }
}

const titleOf = (title: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 240, after: 120, line: 36 * 20, lineRule: LineRuleType.EXACT },
    children: titleLines(title).map(
      (words, index) => new TextRun({ text: writableText(words), break: index, font: faces.title, size: sizes.title }),
    ),
  });

const centred = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [new TextRun(writableText(text))],
  });

const headed = (text: string, face: "heading" | "body") =>
  new Paragraph({
    ...runningText,
    keepNext: true,
    spacing: { ...runningText.spacing, before: 120, after: 60 },
    children: [new TextRun({ text: writableText(text), font: faces[face], size: sizes.text, bold: face === "body" })],
  });
