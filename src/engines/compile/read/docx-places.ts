/** An element in the decoded XML of a part: `start` to `end` with its tags, `innerStart` to `innerEnd` what it holds. */
export interface Place {
  start: number;
  innerStart: number;
  innerEnd: number;
  end: number;
  /** The run's or paragraph's own properties (`rPr`, `pPr`), which come before its content. */
  properties: Place | null;
}

/** Where a stretch of the text stands in the XML of the main part. */
export interface Origin {
  /** Offset of its first character, and how many characters of XML it takes: as many as were read, or it cannot be parted
   * (-1: an element that is read as a character). */
  at: number;
  width: number;
  /** The element that holds the characters (`t`), or that is read as one (`tab`). */
  leaf: Place;
  /** The run that holds the leaf; null where nothing may be put between its characters (text boxes, formulas, notes). */
  run: Place | null;
  /** The outermost element of the paragraph that holds it and can stand between marks. */
  anchor: Place;
  paragraph: Place;
  /** In a text box or a note: read elsewhere than where it is anchored. */
  aside: boolean;
}

/** A stretch of the text that was read, half-open in UTF-16 units, and its origin. */
export interface TextPlace {
  start: number;
  end: number;
  origin: Origin;
}

interface OpenElement extends Place {
  name: string;
}

/** Elements of a paragraph that are taken whole: what stands deeper in them is no place for a mark. */
const wholes = new Set(["r", "oMath", "oMathPara", "AlternateContent"]);

/** Follows the reading of the main part and says where in its XML it is. */
export class DocxPlaces {
  readonly #open: OpenElement[] = [];
  #at = 0;
  #width = 0;
  #leaf: OpenElement | null = null;

  open(name: string, start: number, end: number): void {
    const element = { name, start, innerStart: end, innerEnd: end, end, properties: null };
    const parent = this.#open.at(-1);
    if (parent && name === `${parent.name}Pr`) parent.properties = element;
    this.#open.push(element);
    this.#leaf = element;
  }

  close(start: number, end: number): void {
    const element = this.#open.pop();
    if (element) Object.assign(element, { innerEnd: start, end });
  }

  /** The characters that are read next stand here, in the element that is open. */
  text(start: number, end: number): void {
    this.#at = start;
    this.#width = end - start;
    this.#leaf = null;
  }

  /** The origin of what is being read; undefined outside of paragraphs. */
  here(): Origin | undefined {
    const outermost = this.#open.findIndex((element) => element.name === "p");
    const paragraph = this.#open[outermost];
    const holder = this.#open.at(-1);
    if (!paragraph || !holder) return undefined;
    const whole = this.#open.findIndex((element, depth) => depth > outermost && wholes.has(element.name));
    const anchor = this.#open[whole];
    const direct = anchor?.name === "r" && whole === this.#open.length - 2;
    // Where an element that is read as a character ends is known when it closes.
    const [at, width] = this.#leaf ? [this.#leaf.start, -1] : [this.#at, this.#width];
    const aside = this.#open.findLastIndex((element) => element.name === "p") > outermost;
    return { at, width, leaf: holder, run: direct ? anchor : null, anchor: anchor ?? paragraph, paragraph, aside };
  }
}
