import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  type ISectionOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from "docx";
import { faces, pageA4, pageNumbers, runningText, sizes } from "./official-style.ts";
import { type Column, officialRow, officialTable } from "./official-table.ts";
import { writableText } from "./safe-text.ts";
import { titleLines } from "./title-lines.ts";
import { writeDocx } from "./write-docx.ts";

/** Words that stand on a record or a sentence: what that is follows as a footnote. */
export interface Noted {
  readonly text: string;
  readonly note: string;
}
export type Words = readonly (string | Noted)[];

export type Block =
  | { readonly kind: "heading"; readonly depth: 0 | 1; readonly text: string }
  | { readonly kind: "text"; readonly words: Words }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly (readonly Words[])[] };

export interface Paper {
  readonly title: string;
  /** Below the title, in brackets by custom; null for a paper that is final. */
  readonly standing: string | null;
  readonly body: readonly Block[];
  /** Wide tables: each on sheets across, with its own heading. */
  readonly annexes: readonly { readonly heading: string; readonly blocks: readonly Block[] }[];
}

/**
 * A paper in the layout of official documents (GB/T 9704-2012) as a Word file, with real footnotes counted through. The
 * same paper gives the same bytes.
 */
export async function officialPaper({ title, standing, body, annexes }: Paper): Promise<Uint8Array> {
  const notes = new Footnotes();
  const sections: ISectionOptions[] = [
    {
      properties: { page: pageA4("portrait") },
      footers: pageNumbers(),
      children: [titleLine(title), ...(standing ? [standingLine(standing)] : []), ...set(body, notes)],
    },
    ...annexes.map(({ heading, blocks }) => ({
      properties: { page: pageA4("landscape") },
      footers: pageNumbers(),
      children: [headingLine(heading, 0), ...set(blocks, notes)],
    })),
  ];
  const word = new Document({
    title: writableText(title),
    creator: "海策",
    styles: {
      default: {
        document: { run: { font: faces.body, size: sizes.text } },
        // Without a size of its own the mark would be as large as running text, also in a table and in the note itself.
        footnoteReference: { run: { superScript: true, size: sizes.table } },
      },
    },
    evenAndOddHeaderAndFooters: true,
    footnotes: notes.written,
    sections,
  });
  return await writeDocx(word);
}

/** Footnotes in the order in which the paper refers to them. */
class Footnotes {
  readonly written: Record<string, { children: Paragraph[] }> = {};
  #last = 0;

  runs(words: Words, size: number): ParagraphChild[] {
    return words.flatMap((one) => {
      const text = new TextRun({
        text: writableText(typeof one === "string" ? one : one.text),
        font: faces.body,
        size,
      });
      return typeof one === "string" ? [text] : [text, this.#refer(one.note)];
    });
  }

  #refer(note: string): ParagraphChild {
    this.#last += 1;
    this.written[this.#last] = {
      children: [
        new Paragraph({
          spacing: { line: 240 },
          children: [new TextRun({ text: ` ${writableText(note)}`, font: faces.body, size: sizes.note })],
        }),
      ],
    };
    return new FootnoteReferenceRun(this.#last);
  }
}

const set = (blocks: readonly Block[], notes: Footnotes): (Paragraph | Table)[] =>
  blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        return headingLine(block.text, block.depth);
      case "text":
        return new Paragraph({ ...runningText, children: notes.runs(block.words, sizes.text) });
      default:
        return officialTable(
          block.columns,
          block.rows.map((row) =>
            officialRow(
              block.columns,
              row.map((words) => ({
                runs: notes.runs(words, sizes.table),
                length: words.reduce((sum, one) => sum + (typeof one === "string" ? one : one.text).length, 0),
              })),
            ),
          ),
        );
    }
  });

export function titleLine(title: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 240, after: 120, line: 36 * 20, lineRule: LineRuleType.EXACT },
    children: titleLines(title).map(
      (words, index) => new TextRun({ text: writableText(words), break: index, font: faces.title, size: sizes.title }),
    ),
  });
}

export function standingLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [new TextRun({ text, font: faces.body, size: sizes.text })],
  });
}

/** 一、 in 黑体; （一） in 楷体. */
export function headingLine(heading: string, depth: 0 | 1): Paragraph {
  return new Paragraph({
    ...runningText,
    keepNext: true,
    spacing: { ...runningText.spacing, before: 120, after: 120 },
    children: [new TextRun({ text: heading, font: depth === 0 ? faces.heading : faces.second, size: sizes.text })],
  });
}
