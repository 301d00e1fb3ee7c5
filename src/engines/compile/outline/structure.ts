import type { CompiledDocument } from "../contract.ts";
import type { LabelStyle } from "../language/labels.ts";

export type NodeKind = CompiledDocument["nodes"][number]["kind"];

/** Depth of a style: a heading is the child of the nearest earlier heading of a smaller depth. */
export const depthOf: Record<LabelStyle, number> = {
  annex: 0,
  part: 0,
  chapter: 1,
  section: 2,
  han: 3,
  article: 3,
  "han-bracket": 4,
  box: 5,
  decimal: 6,
  arabic: 6,
  "arabic-bracket": 7,
  circle: 8,
};

/** What a heading is called in the outline; `inChapter`: the document also has 第X章. */
export function kindOf(style: LabelStyle, place: { inChapter: boolean; inBox: boolean }): NodeKind {
  if (style === "box") return "box";
  if (place.inBox) return "box-item";
  if (style === "annex" || style === "part" || style === "chapter") return "chapter";
  if (style === "section") return "section";
  if (style === "han") return place.inChapter ? "section" : "chapter";
  if (style === "han-bracket") return place.inChapter ? "item" : "section";
  return "item";
}

/** The open headings from the root down to the last one. */
export class OpenHeadings {
  private readonly stack: Array<{ id: string; style: LabelStyle }> = [];

  /** The heading that text at this place belongs to. */
  get current(): string | null {
    return this.stack.at(-1)?.id ?? null;
  }

  get inChapter(): boolean {
    return this.stack.some((open) => open.style === "chapter" || open.style === "section");
  }

  /** Closes what a heading of this style ends and returns its parent. An item that does not stand in the box ends the box. */
  parentFor(style: LabelStyle, inBox: boolean): string | null {
    while (this.stack.length > 0) {
      const top = this.stack.at(-1);
      if (!top) break;
      const outOfBox = style !== "box" && !inBox && this.stack.some((open) => open.style === "box");
      if (depthOf[top.style] < depthOf[style] && !outOfBox) break;
      this.stack.pop();
    }
    return this.current;
  }

  /** Closes an open box that holds no items: its table was all of it. */
  closeBox(): void {
    while (this.stack.at(-1)?.style === "box") this.stack.pop();
  }

  /** Another paper begins. */
  closeAll(): void {
    this.stack.length = 0;
  }

  open(id: string, style: LabelStyle): void {
    this.stack.push({ id, style });
  }
}
