import { numberLabel } from "./number-label.ts";
import { readXml } from "./xml-events.ts";

interface Level {
  start: number;
  format: string;
  text: string;
  /** Level (1-based) whose use restarts this one; 0: never; null: any level above. */
  restart: number | null;
  legal: boolean;
  suffix: string;
  style: string | null;
}
interface AbstractList {
  levels: Map<number, Level>;
  /** Name of the numbering style that really holds the levels, and the one that this list defines. */
  borrowsFrom: string | null;
  defines: string | null;
}
interface List {
  abstractId: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/** The labels that Word writes in front of paragraphs by itself: they are nowhere in the text of the file. */
export class DocxNumbering {
  readonly #abstracts = new Map<string, AbstractList>();
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, Array<number | null>>();
  readonly #started = new Set<string>();

  constructor(numberingXml: Uint8Array | null) {
    if (numberingXml) this.#load(numberingXml);
  }

  /** Counts one paragraph of the list and gives its label with the space that follows it; "" when it has none. */
  next(listId: string, levelIndex: number): string {
    const list = this.#lists.get(listId);
    if (!list || levelIndex < 0 || levelIndex > 8) return "";
    const abstractId = this.#resolve(list.abstractId);
    const counts = this.#counts.get(abstractId) ?? new Array<number | null>(9).fill(null);
    this.#counts.set(abstractId, counts);
    if (!this.#started.has(listId)) {
      this.#started.add(listId);
      for (const level of list.starts.keys()) counts[level] = null;
    }
    const level = this.#level(list, levelIndex);
    if (!level) return "";
    for (let above = 0; above < levelIndex; above++) counts[above] ??= this.#start(list, above);
    const before = counts[levelIndex] ?? null;
    counts[levelIndex] = before === null ? this.#start(list, levelIndex) : before + 1;
    for (let below = levelIndex + 1; below < 9; below++) {
      const restart = this.#level(list, below)?.restart ?? null;
      if (restart === null || (restart > 0 && levelIndex < restart)) counts[below] = null;
    }
    return this.#label(list, level, counts);
  }

  /** The level of a list that a paragraph style is tied to. */
  levelOfStyle(listId: string, styleId: string): number {
    const list = this.#lists.get(listId);
    if (!list) return 0;
    for (const [index, level] of this.#abstracts.get(this.#resolve(list.abstractId))?.levels ?? [])
      if (level.style === styleId) return index;
    return 0;
  }

  #label(list: List, level: Level, counts: Array<number | null>): string {
    if (level.format === "bullet") return "";
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = level.legal ? "decimal" : (this.#level(list, index)?.format ?? "decimal");
      return numberLabel(counts[index] ?? this.#start(list, index), format);
    });
    if (text.trim() === "") return "";
    // Where people type labels by hand they put nothing after 、 and a bracket, and a space after anything else.
    return level.suffix === "nothing" || /[、）)．。，：\s]$/.test(text) ? text : `${text} `;
  }

  #start(list: List, index: number): number {
    return list.starts.get(index) ?? this.#level(list, index)?.start ?? 1;
  }

  #level(list: List, index: number): Level | undefined {
    return list.levels.get(index) ?? this.#abstracts.get(this.#resolve(list.abstractId))?.levels.get(index);
  }

  /** A list may borrow its levels from the list that defines a numbering style. */
  #resolve(abstractId: string): string {
    const borrowed = this.#abstracts.get(abstractId)?.borrowsFrom;
    if (!borrowed) return abstractId;
    for (const [id, list] of this.#abstracts) if (list.defines === borrowed) return id;
    return abstractId;
  }

  #load(xml: Uint8Array): void {
    let abstract: AbstractList | null = null;
    let list: List | null = null;
    let level: Level | null = null;
    let overridden = 0;
    readXml(xml, {
      open: (name, attributes) => {
        const value = attributes.val ?? "";
        if (name === "abstractNum") {
          abstract = { levels: new Map(), borrowsFrom: null, defines: null };
          this.#abstracts.set(attributes.abstractNumId ?? "", abstract);
        } else if (name === "num") {
          list = { abstractId: "", starts: new Map(), levels: new Map() };
          this.#lists.set(attributes.numId ?? "", list);
        } else if (name === "abstractNumId" && list) list.abstractId = value;
        else if (name === "lvlOverride") overridden = Number(attributes.ilvl);
        else if (name === "startOverride" && list) list.starts.set(overridden, Number(value) || 0);
        else if (name === "numStyleLink" && abstract) abstract.borrowsFrom = value;
        else if (name === "styleLink" && abstract) abstract.defines = value;
        else if (name === "lvl") {
          level = { start: 1, format: "decimal", text: "", restart: null, legal: false, suffix: "tab", style: null };
          (list?.levels ?? abstract?.levels)?.set(Number(attributes.ilvl), level);
        } else if (level) readLevel(level, name, value);
      },
      close: (name) => {
        if (name === "lvl") level = null;
        else if (name === "abstractNum") abstract = null;
        else if (name === "num") list = null;
      },
    });
  }
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === "start") level.start = Number(value) || 0;
  else if (name === "numFmt") level.format = value;
  else if (name === "lvlText") level.text = value;
  else if (name === "lvlRestart") level.restart = Number(value);
  else if (name === "isLgl") level.legal = value !== "0" && value !== "false";
  else if (name === "suff") level.suffix = value;
  else if (name === "pStyle") level.style = value;
}
