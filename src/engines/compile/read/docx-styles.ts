import { readXml } from "./xml-events.ts";

interface Style {
  basedOn: string | null;
  bold: boolean | null;
  hidden: boolean | null;
  list: string | null;
  level: number | null;
}

/** What a style of a Word file says about what a reader sees: list, weight, hidden or not; its ancestors fill the gaps. */
export class DocxStyles {
  readonly #styles = new Map<string, Style>();
  #defaultParagraph = "";

  constructor(stylesXml: Uint8Array | null) {
    if (stylesXml) this.#load(stylesXml);
  }

  bold(styleId: string | null): boolean | null {
    return this.#first(styleId, (style) => style.bold);
  }

  hidden(styleId: string | null): boolean | null {
    return this.#first(styleId, (style) => style.hidden);
  }

  /** The list of a paragraph style, with the style that says so (the list may be tied to that one). */
  list(styleId: string | null): { id: string; level: number | null; style: string } | null {
    let found: { id: string; level: number | null; style: string } | null = null;
    let level: number | null = null;
    this.#first(styleId ?? this.#defaultParagraph, (style, id) => {
      level ??= style.level;
      if (style.list === null) return null;
      found = { id: style.list, level, style: id };
      return true;
    });
    return found;
  }

  #first<T>(styleId: string | null, pick: (style: Style, id: string) => T | null): T | null {
    let id = styleId;
    // A style based on itself through others would go round for ever; Word allows ten levels.
    for (let hops = 0; id !== null && hops < 20; hops++) {
      const style = this.#styles.get(id);
      if (!style) return null;
      const value = pick(style, id);
      if (value !== null) return value;
      id = style.basedOn;
    }
    return null;
  }

  #load(xml: Uint8Array): void {
    let style: Style | null = null;
    readXml(xml, {
      open: (name, attributes) => {
        if (name === "style") {
          style = { basedOn: null, bold: null, hidden: null, list: null, level: null };
          const id = attributes.styleId ?? "";
          this.#styles.set(id, style);
          if (attributes.type === "paragraph" && isOn(attributes.default ?? "0")) this.#defaultParagraph = id;
        } else if (style) {
          if (name === "basedOn") style.basedOn = attributes.val ?? null;
          else if (name === "b") style.bold = isOn(attributes.val);
          else if (name === "vanish") style.hidden = isOn(attributes.val);
          else if (name === "numId") style.list = attributes.val ?? null;
          else if (name === "ilvl") style.level = Number(attributes.val);
        }
      },
      close: (name) => {
        if (name === "style") style = null;
      },
    });
  }
}

/** An on/off property is on when it is there without a value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !["0", "false", "off", "none"].includes(value);
}
