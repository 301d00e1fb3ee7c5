import type { Label, LabelStyle } from "../language/labels.ts";

/** How a label fits the numbering so far. */
export type Fit = "none" | "next" | "first" | "box-next" | "gap";

/**
 * The counters of a document while it is read from the top. Items may start again in each section or run on through all of
 * them, and a box interrupts them with its own 1. 2. 3.: so a number is a clue to the place of an item, never its key.
 */
export class Numbering {
  private readonly last = new Map<LabelStyle, number>();
  /** Last item number within the running section; 0 when it has none yet. */
  private inSection = 0;
  /** Last item number outside boxes, running on through sections. */
  private running = 0;
  private box: { ordinal: number; last: number } | null = null;
  private lastBox = 0;
  /** The last of 1, 1.1, 1.1.1. */
  private path: readonly number[] = [];

  /** Number of the open box, or null. */
  get openBox(): number | null {
    return this.box?.ordinal ?? null;
  }

  /** Whether a box of this number was the last one: then its heading is only repeated, after a page break. */
  repeatsBox(ordinal: number): boolean {
    return ordinal > 0 && ordinal === this.lastBox;
  }

  lastOf(style: LabelStyle): number {
    return this.last.get(style) ?? 0;
  }

  /** How a label would fit here. */
  fit(label: Label): Fit {
    const n = label.ordinal;
    if (label.style === "arabic") {
      if (this.box && n === this.box.last + 1) return "box-next";
      if (n === this.running + 1 || (this.inSection > 0 && n === this.inSection + 1)) return "next";
      if (n === 1) return "first";
      return n > this.running && n <= this.running + 3 ? "gap" : "none";
    }
    if (label.path.length > 0) return this.fitPath(label.path);
    if (label.style === "box") return n === this.lastBox + 1 || n === 0 ? "next" : n === 1 ? "first" : "gap";
    const last = this.lastOf(label.style);
    if (n === last + 1) return "next";
    if (n === 1) return "first";
    return n > last && n <= last + 3 ? "gap" : "none";
  }

  /** 4.2 after 4.1.3 is the next one, 4.2.1 after it the first below. */
  private fitPath(path: readonly number[]): Fit {
    const level = path.length - 1;
    const n = path[level] ?? 0;
    const beside = path.slice(0, level).every((each, i) => each === this.path[i]);
    const last = this.path[level] ?? 0;
    if (beside && n === last + 1) return "next";
    if (n === 1) return "first";
    return beside && n > last && n <= last + 3 ? "gap" : "none";
  }

  /** Records a heading; returns whether it stands inside the open box. */
  enter(label: Label): boolean {
    if (label.path.length > 0) this.path = label.path;
    if (label.style === "arabic") {
      if (this.box && label.ordinal === this.box.last + 1) {
        this.box.last = label.ordinal;
        return true;
      }
      this.box = null;
      this.inSection = label.ordinal;
      this.running = label.ordinal;
      this.last.set("arabic-bracket", 0);
      this.last.set("circle", 0);
      return false;
    }
    if (label.style === "box") {
      this.box = { ordinal: label.ordinal, last: this.repeatsBox(label.ordinal) ? (this.box?.last ?? 0) : 0 };
      this.lastBox = label.ordinal;
      return false;
    }
    this.last.set(label.style, label.ordinal);
    if (label.style === "arabic-bracket" || label.style === "circle" || label.style === "decimal")
      return this.box !== null;
    this.startSection(label.style);
    return false;
  }

  /** Another paper begins with numbers of its own. */
  restart(): void {
    this.startSection("annex");
  }

  private startSection(style: LabelStyle): void {
    this.box = null;
    this.inSection = 0;
    for (const deeper of deeperThan[style] ?? []) this.last.set(deeper, 0);
    if (style === "annex") {
      this.path = [];
      this.running = 0;
      this.lastBox = 0;
    }
  }
}

/** Counters that begin anew under a heading. （一） may run on under the next 一、, so it keeps its count. */
const deeperThan: Partial<Record<LabelStyle, readonly LabelStyle[]>> = {
  annex: ["part", "chapter", "section", "article", "han", "han-bracket", "number", "deed"],
  part: ["section"],
  chapter: ["section", "han"],
  section: ["han"],
};
