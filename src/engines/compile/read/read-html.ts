import { Parser } from "htmlparser2";
import { CompileError } from "./compile-error.ts";
import { type LaidOut, layOut } from "./lay-out.ts";
import { readingLimits } from "./limits.ts";
import { numberLabel } from "./number-label.ts";
import { BlockBuilder } from "./text-blocks.ts";

const blockElements = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html li legend main menu nav ol optgroup option p pre section summary ul"
  ).split(" "),
);
const unseenElements = new Set(
  "title script style template noscript select datalist textarea button svg math canvas iframe object audio video map rt rp noframes".split(
    " ",
  ),
);
/** Elements that never have a closing tag. */
const voidElements = new Set("area base br col embed frame hr img input link meta param source track wbr".split(" "));

interface Open {
  name: string;
  skips: boolean;
  bold: boolean | null;
  pre: boolean;
  list: { next: number; step: number; format: string } | null;
}

/**
 * HTML → text: what is visible, a line for a block, table cells by tab, numbers of ordered lists written out. Navigation
 * and other page furniture stays: what of a page is the document is decided later and with a reason.
 * @throws CompileError `too-deep`, `too-long`
 */
export function readHtml(html: string): LaidOut {
  const page = new HtmlPage();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.text(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  // In pieces, because the parser keeps what it has not yet read as one string.
  for (let at = 0; at < html.length; at += 1 << 16) parser.write(html.slice(at, at + (1 << 16)));
  parser.end();
  return layOut(page.builder.finish());
}

class HtmlPage {
  readonly builder = new BlockBuilder();
  readonly #open: Open[] = [];
  #skipping = 0;
  #bold = false;
  #pre = 0;
  /** Space that was met and is written only when something follows in the same line. */
  #space = "";
  #lastChar = "";

  open(name: string, attributes: Record<string, string>): void {
    if (name === "br") {
      if (this.#skipping === 0) this.#breakLine();
      return;
    }
    if (voidElements.has(name)) {
      if (name === "hr" && this.#skipping === 0) this.#breakLine();
      return;
    }
    if (this.#open.length >= readingLimits.markupDepth)
      throw new CompileError("too-deep", { limit: readingLimits.markupDepth });
    const style = (attributes.style ?? "").toLowerCase();
    const skips = unseenElements.has(name) || isHidden(attributes, style);
    const bold = weight(name, style);
    const pre = name === "pre" || /white-space\s*:\s*(pre|break-spaces)/.test(style);
    this.#open.push({ name, skips, bold: this.#bold, pre, list: null });
    if (skips) this.#skipping++;
    if (this.#skipping > 0) return;
    if (bold !== null) this.#bold = bold;
    if (pre) this.#pre++;
    this.#openSeen(name, attributes, style);
  }

  close(name: string): void {
    const top = this.#open.at(-1);
    if (!top || top.name !== name) return;
    this.#open.pop();
    if (this.#skipping > 0) {
      if (top.skips) this.#skipping--;
      return;
    }
    this.#bold = top.bold ?? false;
    if (top.pre) this.#pre--;
    if (name === "table") this.#endOf(() => this.builder.closeTable());
    else if (name === "tr") this.#endOf(() => this.builder.closeRow());
    else if (name === "td" || name === "th") this.#endOf(() => this.builder.closeCell());
    else if (blockElements.has(name)) this.#breakLine();
  }

  text(text: string): void {
    if (this.#skipping > 0 || text === "") return;
    if (this.#pre > 0) {
      this.#preformatted(text);
      return;
    }
    for (const piece of text.split(/([ \t\n\r\f]+)/)) {
      if (piece === "") continue;
      if (/^[ \t\n\r\f]/.test(piece))
        this.#space = piece.includes("\n") && this.#space === "" ? "\n" : this.#space || " ";
      else this.#write(piece);
    }
  }

  #openSeen(name: string, attributes: Record<string, string>, style: string): void {
    if (name === "table") this.#endOf(() => this.builder.openTable());
    else if (name === "tr") this.#endOf(() => this.builder.openRow());
    else if (name === "td" || name === "th") {
      this.#endOf(() => this.builder.openCell(Number(attributes.colspan ?? 1), Number(attributes.rowspan ?? 1)));
    } else if (name === "ol") this.#openList(attributes, style);
    else if (name === "li") {
      this.#breakLine();
      this.#writeItemLabel(attributes);
    } else if (blockElements.has(name)) this.#breakLine();
  }

  #openList(attributes: Record<string, string>, style: string): void {
    this.#breakLine();
    const top = this.#open.at(-1);
    const plain =
      /list-style(-type)?\s*:[^;]*none/.test(style) || /crumb|menu|nav|tab|slide|pag/i.test(attributes.class ?? "");
    if (!top || plain || this.#open.some((open) => open.name === "nav")) return;
    const start = Number.parseInt(attributes.start ?? "1", 10);
    top.list = {
      next: Number.isNaN(start) ? 1 : start,
      step: "reversed" in attributes ? -1 : 1,
      format: listFormat(attributes.type, style),
    };
  }

  #writeItemLabel(attributes: Record<string, string>): void {
    const list = this.#open.at(-2)?.list;
    if (!list) return;
    const value = Number.parseInt(attributes.value ?? "", 10);
    if (!Number.isNaN(value)) list.next = value;
    const label = numberLabel(list.next, list.format);
    list.next += list.step;
    if (label === "") return;
    // As it would be typed by hand; the space is written only if the item holds text.
    this.#write(/[一二三四五六七八九十]$/.test(label) ? `${label}、` : `${label}.`);
    this.#space = /、$/.test(this.#lastChar) ? "" : " ";
  }

  #preformatted(text: string): void {
    text.split(/\r\n?|\n/).forEach((line, index) => {
      if (index > 0) this.#breakLine();
      if (line !== "") this.#write(line);
    });
  }

  /** Space between words becomes one; a line end of the source between two Chinese characters is no space at all. */
  #write(text: string): void {
    if (this.#space !== "" && this.#lastChar !== "") {
      const chinese = isChinese(this.#lastChar) && isChinese(text[0] ?? "");
      if (!(this.#space === "\n" && chinese)) this.builder.text(" ", this.#bold);
    }
    this.#space = "";
    this.#lastChar = text.at(-1) ?? "";
    this.builder.text(text, this.#bold);
  }

  #breakLine(): void {
    this.#space = "";
    this.#lastChar = "";
    this.builder.breakLine();
  }

  #endOf(step: () => void): void {
    this.#breakLine();
    step();
  }
}

function isHidden(attributes: Record<string, string>, style: string): boolean {
  if ("hidden" in attributes) return true;
  return style !== "" && /display\s*:\s*none|visibility\s*:\s*hidden/.test(style);
}

function weight(name: string, style: string): boolean | null {
  const inline = /font-weight\s*:\s*(\w+)/.exec(style)?.[1];
  if (inline) return inline === "bold" || inline === "bolder" || Number(inline) >= 600;
  return name === "b" || name === "strong" || name === "th" || /^h[1-6]$/.test(name) ? true : null;
}

function listFormat(type: string | undefined, style: string): string {
  if (/cjk-ideographic|simp-chinese|trad-chinese|cjk-decimal|japanese-informal/.test(style)) return "chineseCounting";
  if (/lower-alpha|lower-latin/.test(style) || type === "a") return "lowerLetter";
  if (/upper-alpha|upper-latin/.test(style) || type === "A") return "upperLetter";
  if (/lower-roman/.test(style) || type === "i") return "lowerRoman";
  if (/upper-roman/.test(style) || type === "I") return "upperRoman";
  return /decimal-leading-zero/.test(style) ? "decimalZero" : "decimal";
}

function isChinese(char: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/.test(char);
}
