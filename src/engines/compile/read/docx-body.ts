import type { DocxNumbering } from "./docx-numbering.ts";
import type { DocxPlaces, Origin } from "./docx-places.ts";
import { type DocxStyles, isOn } from "./docx-styles.ts";
import { type Block, BlockBuilder, type Chunk } from "./text-blocks.ts";
import type { XmlHandler } from "./xml-events.ts";

/** Elements whose content a reader of the document does not see, or that only describe a former state (tracked changes accepted). */
const unseen = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "delInstrText",
  "rt",
  "rPrChange",
  "pPrChange",
  "sectPrChange",
  "tblPrChange",
  "tblGridChange",
  "tcPrChange",
  "trPrChange",
  "tblPrExChange",
  "numberingChange",
  "sdtPr",
  "sdtEndPr",
  "binData",
  "footnotePr",
  "endnotePr",
  "tabs",
  "fldData",
]);

interface Paragraph {
  chunks: Chunk[][];
  style: string | null;
  list: string | null;
  level: number | null;
  markDeleted: boolean;
  /** Text boxes anchored in the paragraph: they are read after it. */
  boxes: Block[];
}
interface Run {
  bold: boolean | null;
  hidden: boolean | null;
  style: string | null;
}

/** Turns the events of a body (document, footnotes) into lines and tables. Notes are remembered in `noteReferences`, in order. */
export class DocxBody implements XmlHandler {
  readonly noteReferences: Array<{ kind: "footnote" | "endnote"; id: string; origin: Origin | undefined }> = [];
  readonly #styles: DocxStyles;
  readonly #numbering: DocxNumbering;
  readonly #places: DocxPlaces | null;
  readonly #builders: BlockBuilder[] = [new BlockBuilder()];
  readonly #paragraphs: Paragraph[] = [];
  readonly #open: string[] = [];
  readonly #alternatives: boolean[] = [];
  #skipped = 0;
  #run: Run = { bold: null, hidden: null, style: null };
  #rowDeleted = false;
  /** Pieces of paragraphs whose mark was deleted: they run on into the next one. */
  #carried: Chunk[][] = [];

  /** `places` knows where in the XML the reading is, when that is to be remembered with the text. */
  constructor(styles: DocxStyles, numbering: DocxNumbering, places: DocxPlaces | null = null) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#places = places;
  }

  blocks(): Block[] {
    const rest = this.#carried.flat();
    for (const chunk of rest) this.#builder().text(chunk.text, chunk.bold, chunk.origin);
    return this.#builder().finish();
  }

  /** Blocks gathered since the last call; used where one part holds many separate texts (notes). */
  take(): Block[] {
    const blocks = this.blocks();
    this.#carried = [];
    this.#builders[this.#builders.length - 1] = new BlockBuilder();
    return blocks;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    if (this.#readProperty(name, attributes)) {
      this.#open.push(name);
      return;
    }
    if (unseen.has(name) || this.#isOtherAlternative(name)) {
      this.#skipped = 1;
      return;
    }
    this.#open.push(name);
    this.#openSeen(name, attributes);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    this.#open.pop();
    if (name === "p") this.#closeParagraph();
    else if (name === "txbxContent") this.#closeBox();
    else if (name === "tbl") this.#builder().closeTable();
    else if (name === "tr") {
      this.#builder().closeRow(!this.#rowDeleted);
      this.#rowDeleted = false;
    } else if (name === "tc") this.#builder().closeCell();
    else if (name === "AlternateContent") this.#alternatives.pop();
  }

  text(text: string): void {
    if (this.#skipped > 0 || this.#open.at(-1) !== "t") return;
    this.#write(text);
  }

  #openSeen(name: string, attributes: Record<string, string>): void {
    if (name === "p") {
      this.#paragraphs.push({ chunks: [[]], style: null, list: null, level: null, markDeleted: false, boxes: [] });
    } else if (name === "r") this.#run = { bold: null, hidden: null, style: null };
    else if (name === "tab" || name === "ptab") this.#write("\t");
    else if (name === "br" || name === "cr") this.#paragraphs.at(-1)?.chunks.push([]);
    else if (name === "noBreakHyphen") this.#write("-");
    else if (name === "sym") this.#write(symbol(attributes.char));
    else if (name === "footnoteReference" || name === "endnoteReference") {
      this.noteReferences.push({
        kind: name === "footnoteReference" ? "footnote" : "endnote",
        id: attributes.id ?? "",
        origin: this.#places?.here(),
      });
    } else if (name === "tbl") this.#builder().openTable();
    else if (name === "tr") this.#builder().openRow();
    else if (name === "tc") this.#builder().openCell();
    else if (name === "txbxContent") this.#builders.push(new BlockBuilder());
    else if (name === "AlternateContent") this.#alternatives.push(false);
    else if (name === "Choice") this.#alternatives[this.#alternatives.length - 1] = true;
  }

  /** Properties of paragraphs, runs, rows and cells; true when the element was one. */
  #readProperty(name: string, attributes: Record<string, string>): boolean {
    const parent = this.#open.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    if (parent === "pPr" && paragraph) {
      if (name === "pStyle") paragraph.style = attributes.val ?? null;
      return name !== "tabs" && name !== "pPrChange";
    }
    if (parent === "numPr" && paragraph) {
      if (name === "numId") paragraph.list = attributes.val ?? null;
      if (name === "ilvl") paragraph.level = Number(attributes.val);
      return name !== "numberingChange";
    }
    if (parent === "rPr") {
      if (this.#open.at(-2) === "pPr") {
        if (paragraph && (name === "del" || name === "moveFrom")) paragraph.markDeleted = true;
      } else if (name === "b") this.#run.bold = isOn(attributes.val);
      else if (name === "vanish") this.#run.hidden = isOn(attributes.val);
      else if (name === "rStyle") this.#run.style = attributes.val ?? null;
      return name !== "rPrChange";
    }
    if (parent === "trPr") {
      if (name === "del") this.#rowDeleted = true;
      else if (name === "gridBefore")
        for (let i = 0; i < Math.min(20, Number(attributes.val) || 0); i++) this.#builder().openCell();
      return name !== "trPrChange";
    }
    if (parent === "tcPr") {
      if (name === "gridSpan") this.#builder().spanCell(Number(attributes.val));
      return name !== "tcPrChange";
    }
    return false;
  }

  /** Word writes the same text box twice, for new and for old readers: the first form is read. */
  #isOtherAlternative(name: string): boolean {
    if (this.#open.at(-1) !== "AlternateContent") return false;
    return (name === "Fallback" || name === "Choice") && this.#alternatives.at(-1) === true;
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || text === "") return;
    const { bold, hidden, style } = this.#run;
    if (hidden ?? this.#styles.hidden(style) ?? this.#styles.hidden(paragraph.style) ?? false) return;
    const weight = bold ?? this.#styles.bold(style) ?? this.#styles.bold(paragraph.style) ?? false;
    paragraph.chunks.at(-1)?.push({ text, bold: weight, origin: this.#places?.here() });
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const lines = joinLines(this.#carried, paragraph.chunks);
    this.#carried = [];
    if (paragraph.markDeleted) {
      this.#carried = lines;
    } else {
      const label = this.#label(paragraph);
      const filled = lines.some((line) => line.some((chunk) => chunk.text.trim() !== ""));
      if (label && filled) this.#builder().text(label, lines[0]?.[0]?.bold ?? false);
      for (const line of lines) this.#writeLine(line);
    }
    if (paragraph.boxes.length > 0) this.#builder().insert(paragraph.boxes);
  }

  /** A tab in front of a paragraph indents it; further on it separates columns that were set with tabs. */
  #writeLine(line: Chunk[]): void {
    let begun = false;
    for (const chunk of line) {
      if (!begun && chunk.text.trim() === "") continue;
      begun = true;
      this.#builder().text(chunk.text, chunk.bold, chunk.origin);
    }
    this.#builder().breakLine();
  }

  #label(paragraph: Paragraph): string {
    const ofStyle = this.#styles.list(paragraph.style);
    const id = paragraph.list ?? ofStyle?.id ?? null;
    if (id === null || id === "0") return "";
    const level = paragraph.level ?? ofStyle?.level ?? (ofStyle ? this.#numbering.levelOfStyle(id, ofStyle.style) : 0);
    return this.#numbering.next(id, level);
  }

  #closeBox(): void {
    const box = this.#builders.length > 1 ? this.#builders.pop() : null;
    const paragraph = this.#paragraphs.at(-1);
    if (!box) return;
    if (paragraph) paragraph.boxes.push(...box.finish().slice(0, 10_000));
    else this.#builder().insert(box.finish());
  }

  #builder(): BlockBuilder {
    return this.#builders.at(-1) as BlockBuilder;
  }
}

function joinLines(first: Chunk[][], second: Chunk[][]): Chunk[][] {
  if (first.length === 0) return second;
  const joint = [...(first.at(-1) ?? []), ...(second[0] ?? [])];
  return [...first.slice(0, -1), joint, ...second.slice(1)];
}

/** Characters of symbol fonts live in a private range and mean nothing without their font. */
function symbol(char: string | undefined): string {
  const code = Number.parseInt(char ?? "", 16);
  return Number.isNaN(code) || code >= 0xe000 ? "" : String.fromCodePoint(code);
}
