import type { CompiledDocument } from "../contract.ts";
import { type Label, type LabelStyle, readLabel } from "../language/labels.ts";
import type { Paragraph } from "../language/paragraphs.ts";

export type NodeKind = CompiledDocument["nodes"][number]["kind"];

/** Depth of a style: a heading is the child of the nearest earlier heading of a smaller depth. */
const depthOf: Record<LabelStyle, number> = {
  annex: 0,
  part: 0,
  chapter: 1,
  section: 2,
  han: 3,
  article: 3,
  number: 3,
  deed: 3.5,
  "han-bracket": 4,
  box: 5,
  arabic: 6,
  decimal: 6.2,
  "arabic-bracket": 7,
  circle: 8,
};

/** Whether a paper is numbered 1, 1.1, 1.1.1 throughout: a bare number heads a chapter where 1.1 follows, and nothing else does. */
export function isDecimalPaper(paragraphs: readonly Paragraph[]): boolean {
  let chapter = 0;
  let sections = 0;
  for (const { text } of paragraphs) {
    const style = readLabel(text, 0)?.style;
    if (style === "han" || style === "chapter") return false;
    const bare = /^(\d{1,2}) +[\u4e00-\u9fff]/.exec(text);
    if (bare && text.length <= 32) chapter = Number(bare[1]);
    else if (style === "decimal" && Number(/^\d+/.exec(text)?.[0]) === chapter) sections++;
  }
  return sections >= 2;
}

/** What a heading is called in the outline; `inChapter`: the document also has 第X章; `decimal`: it is numbered 1, 1.1, 1.1.1. */
export function kindOf(label: Label, place: { inChapter: boolean; inBox: boolean; decimal: boolean }): NodeKind {
  const { style } = label;
  if (style === "box") return "box";
  if (place.inBox) return "box-item";
  if (style === "annex" || style === "part" || style === "chapter" || style === "number") return "chapter";
  if (style === "section" || style === "deed") return "section";
  if (style === "decimal" && place.decimal) return label.path.length === 2 ? "section" : "item";
  if (style === "han") return place.inChapter ? "section" : "chapter";
  if (style === "han-bracket") return place.inChapter ? "item" : "section";
  return "item";
}

/** The open headings from the root down to the last one. */
export class OpenHeadings {
  private readonly stack: Array<{ id: string; style: LabelStyle; depth: number }> = [];
  private readonly decimal: boolean;
  /** Where 行动一 stands: under 一、 or, where （一） is open when it begins, under that. */
  private deedDepth = depthOf.deed;

  /** `decimal`: the paper is numbered 1, 1.1, 1.1.1. */
  constructor(decimal: boolean) {
    this.decimal = decimal;
  }

  /** The heading that text at this place belongs to. */
  get current(): string | null {
    return this.stack.at(-1)?.id ?? null;
  }

  get inChapter(): boolean {
    return this.stack.some((open) => open.style === "chapter" || open.style === "section");
  }

  /** Closes what a heading of this style ends and returns its parent. An item that does not stand in the box ends the box. */
  parentFor(label: Label, inBox: boolean): string | null {
    const { style } = label;
    if (style === "deed" && label.ordinal === 1)
      this.deedDepth = this.stack.at(-1)?.style === "han-bracket" ? depthOf["han-bracket"] + 0.5 : depthOf.deed;
    const depth = this.depthOf(label);
    while (this.stack.length > 0) {
      const top = this.stack.at(-1);
      if (!top) break;
      const outOfBox = style !== "box" && !inBox && this.stack.some((open) => open.style === "box");
      if (top.depth < depth && !outOfBox) break;
      this.stack.pop();
    }
    return this.current;
  }

  /** 1.1 and 1.1.1 lie deeper by a step each: under 1. in most papers, between 1 and 1. in a paper numbered so throughout. */
  private depthOf(label: Label): number {
    if (label.style === "deed") return this.deedDepth;
    if (label.style === "box") return this.boxDepth();
    if (label.style !== "decimal") return depthOf[label.style];
    return (this.decimal ? depthOf.number : depthOf.arabic) + label.path.length / 10;
  }

  /** A box belongs to the section and not to the last of its items; in papers of 第X章 or 第X节 the items are 一、 or （一）. */
  private boxDepth(): number {
    if (this.stack.some((open) => open.style === "section")) return depthOf.section + 0.5;
    return this.inChapter ? depthOf.han + 0.5 : depthOf.box;
  }

  /** Closes an open box that holds no items: its table was all of it. */
  closeBox(): void {
    while (this.stack.at(-1)?.style === "box") this.stack.pop();
  }

  /** Another paper begins. */
  closeAll(): void {
    this.stack.length = 0;
  }

  open(id: string, label: Label): void {
    this.stack.push({ id, style: label.style, depth: this.depthOf(label) });
  }
}
