import { gluedTableReason } from "../clean/glued-table.ts";
import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { breakAtBlanks } from "../language/blank-breaks.ts";
import { cut, type Flow, sourceAt, sourceSpan } from "../language/flow.ts";
import { fold } from "../language/fold.ts";
import { readPageLines } from "../language/page-lines.ts";
import { type Paragraph, readParagraphs } from "../language/paragraphs.ts";
import { settleClosing } from "./closing.ts";
import { readMeta } from "./meta.ts";
import { bareName, issuedNames, opensExplanation } from "./parts.ts";
import { type Heading, HeadingReader } from "./read-headings.ts";
import { findRepeats } from "./repeats.ts";
import { isDecimalPaper, kindOf, OpenHeadings } from "./structure.ts";
import { spacedRows, tableFlow, tableLength } from "./tables.ts";

type Node = CompiledDocument["nodes"][number];
type Diagnostic = CompiledDocument["diagnostics"][number];

/**
 * The outline of a text without its noise: headings, paragraphs, boxes and tables in reading order, and the plan's own data.
 * In: the text and its noise (sorted). Out: the draft that the later stages read, and what a reader should be told.
 */
export function outline(text: string, noise: CompiledDocument["noise"]): { draft: Draft; diagnostics: Diagnostic[] } {
  const { folded, joints } = readPageLines(fold(text));
  const outside = noise.filter((span) => span.reason !== gluedTableReason);
  const left = joints.length === 0 ? outside : [...outside, ...joints].toSorted((a, b) => a.start - b.start);
  const paragraphs = breakAtBlanks(readParagraphs(text, folded, left));
  const decimal = isDecimalPaper(paragraphs);
  const builder = new OutlineBuilder(
    noise.filter((span) => span.reason === gluedTableReason),
    decimal,
  );
  builder.read(paragraphs);
  settleClosing(builder.nodes, builder.flows);
  const first = builder.firstHeading ?? text.length;
  const { meta, diagnostics } = readMeta({
    folded,
    noise,
    head: paragraphs.filter((paragraph) => paragraph.start < first),
    foot: paragraphs.slice(-8).filter((paragraph) => paragraph.start >= first),
    opening: folded.slice(first, first + 4000),
  });
  return {
    draft: { text, noise, nodes: builder.nodes, meta, flows: builder.flows, bold: null },
    diagnostics: [...builder.diagnostics, ...findRepeats(builder.flows.values()), ...diagnostics],
  };
}

const tableNote = /^ *(?:注|说明|备注|资料来源|数据来源|[*＊※①②③[(]|带)/;

class OutlineBuilder {
  readonly nodes: Node[] = [];
  readonly flows = new Map<string, Flow>();
  readonly diagnostics: Diagnostic[] = [];
  /** Offset of the first numbered heading, where the head of the document ends. */
  firstHeading: number | null = null;
  private readonly open: OpenHeadings;
  private readonly headings: HeadingReader;
  private readonly decimal: boolean;
  private readonly tables: ReadonlyArray<{ start: number; end: number }>;
  /** Papers that the covering notice issues. */
  private readonly papers = new Set<string>();

  constructor(tables: ReadonlyArray<{ start: number; end: number }>, decimal: boolean) {
    this.tables = tables;
    this.decimal = decimal;
    this.open = new OpenHeadings(decimal);
    this.headings = new HeadingReader(decimal);
  }

  read(paragraphs: readonly Paragraph[]): void {
    for (let i = 0; i < paragraphs.length; i++) {
      const paragraph = paragraphs[i] as Paragraph;
      const cells = tableLength(paragraphs, i);
      if (cells > 0) {
        this.add("table", tableFlow(paragraphs.slice(i, i + cells)));
        i += cells - 1;
        continue;
      }
      const spaced = spacedRows(paragraphs, i);
      if (spaced > 0) {
        for (const row of paragraphs.slice(i, i + spaced)) this.add("paragraph", row);
        i += spaced - 1;
        continue;
      }
      if (this.readGluedTable(paragraph)) continue;
      this.readPaperName(paragraph);
      const found = this.headings.read(paragraph, paragraphs[i + 1]);
      if (this.headings.beginsGlossary(paragraph.text)) this.open.closeAll();
      this.readParagraph(paragraph, found);
      const last = found.at(-1);
      if (last?.titleBelow) {
        const below = paragraphs[++i] as Paragraph;
        const node = this.nodes.at(-1);
        if (node) node.end = below.end;
      }
    }
  }

  /** The name of one of several papers on a line of its own begins that paper: what was open before it ends. */
  private readPaperName({ text }: Paragraph): void {
    if (this.firstHeading === null) for (const name of issuedNames(text)) this.papers.add(name);
    else if (
      this.open.current !== null &&
      ((this.papers.size > 1 && this.papers.has(bareName(text))) || opensExplanation(text.slice(0, 101)))
    ) {
      this.open.closeAll();
      this.headings.numbering.restart();
    }
  }

  /** A paragraph and the headings in it: the text before, between and after them becomes paragraph nodes. */
  private readParagraph(paragraph: Paragraph, found: readonly Heading[]): void {
    let from = 0;
    for (const heading of found) {
      this.addText(paragraph, from, heading.label.start);
      this.addHeading(paragraph, heading);
      from = heading.next;
    }
    this.addText(paragraph, from, paragraph.text.length);
  }

  private addText(paragraph: Paragraph, from: number, to: number): void {
    const part = from === 0 && to === paragraph.text.length ? paragraph : cut(paragraph, from, to);
    if (part.text.trim() !== "") this.add("paragraph", part);
  }

  private addHeading(paragraph: Paragraph, heading: Heading): void {
    const { label } = heading;
    const at = sourceAt(paragraph, label.start);
    if (heading.repeated) {
      this.tell(paragraph, heading, "info", "box-continued", `${label.text}的标题因换页重复出现,已并入同一专栏。`);
      return;
    }
    if (heading.fit === "gap") {
      this.tell(paragraph, heading, "info", "numbering-gap", `序号“${label.text}”与上文不连续,请核对是否有遗漏。`);
    }
    if (label.style === "han" && heading.fit === "first" && this.nodes.some((node) => node.kind === "chapter")) {
      this.tell(paragraph, heading, "info", "numbering-restarted", "“一、”重新起编:文中可能不止一份文件。");
    }
    if (label.style !== "annex") this.firstHeading ??= at;
    const { decimal } = this;
    const kind = kindOf(label, { inChapter: this.open.inChapter, inBox: heading.inBox, decimal });
    const parent = this.open.parentFor(label, heading.inBox);
    const span = sourceSpan(paragraph, label.start, Math.max(heading.titleEnd, label.end));
    const id = this.push({
      ...span,
      kind,
      parent,
      label: paragraph.raw.slice(label.start, label.start + label.text.length),
      title: heading.title || null,
    });
    this.flows.set(id, cut(paragraph, label.start, Math.max(heading.titleEnd, label.end)));
    this.open.open(id, label);
  }

  private add(kind: "paragraph" | "table", flow: Flow): void {
    // A box with a table ends with the table and its notes.
    if (kind === "paragraph" && this.nodes.at(-1)?.kind === "table" && !tableNote.test(flow.text)) this.open.closeBox();
    const id = this.push({
      start: flow.start,
      end: flow.end,
      kind,
      parent: this.open.current,
      label: null,
      title: null,
    });
    this.flows.set(id, flow);
  }

  private push(node: Omit<Node, "id">): string {
    const id = `n${this.nodes.length + 1}`;
    this.nodes.push({ id, ...node });
    return id;
  }

  /** A paragraph that holds a glued table: the text before it stays a paragraph. */
  private readGluedTable(paragraph: Paragraph): boolean {
    const table = this.tables.find((span) => span.start >= paragraph.start && span.end <= paragraph.end);
    if (!table) return false;
    let at = 0;
    while (at < paragraph.text.length && sourceAt(paragraph, at) < table.start) at++;
    if (at > 0) this.readParagraph(cut(paragraph, 0, at) as Paragraph, []);
    this.add("table", cut(paragraph, at, paragraph.text.length));
    return true;
  }

  private tell(
    paragraph: Paragraph,
    heading: Heading,
    severity: Diagnostic["severity"],
    code: string,
    message: string,
  ): void {
    this.diagnostics.push({
      ...sourceSpan(paragraph, heading.label.start, heading.label.end),
      severity,
      code,
      message,
    });
  }
}
