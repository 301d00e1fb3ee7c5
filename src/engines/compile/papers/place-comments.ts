import type { Origin, Place, TextPlace } from "../read/docx-places.ts";

/** A span of the text that a comment is about. */
export interface Wanted {
  start: number;
  end: number;
  quote: string;
}

/** Where a mark goes: beside an element, between two elements of a run, or between two characters of its text. */
interface Cut {
  at: number;
  parts: { run: Place; leaf: Place | null } | null;
}

export interface Range {
  from: Cut;
  to: Cut;
  /** The marks enclose the wanted words and no others. */
  exact: boolean;
}

/**
 * Finds where in the XML of a Word file the marks of each comment go: on exactly the wanted words wherever that can be
 * done, else around the smallest whole that holds them (a formula, the picture of a text box, the mark of a footnote), else
 * around the nearest paragraph. Every span gets a range.
 * @param places what the reader said of `text`, in order; not empty
 */
export class CommentPlaces {
  readonly #xml: string;
  readonly #text: string;
  readonly #places: TextPlace[];

  constructor(xml: string, text: string, places: TextPlace[]) {
    this.#xml = xml;
    this.#text = text;
    this.#places = places;
  }

  rangeOf({ start, end, quote }: Wanted): Range {
    const first = this.#firstBehind(start);
    const found: TextPlace[] = [];
    for (let i = first; i < this.#places.length; i++) {
      const place = this.#places[i];
      if (!place || place.start >= end) break;
      found.push(place);
    }
    const inLine = found.filter((place) => !place.origin.aside);
    const held = inLine.length > 0 ? inLine : found;
    if (start >= end || held.length === 0 || quote !== this.#text.slice(start, end))
      return this.#paragraphAt(start, first);
    return this.#around(held, start, end, held.length === found.length);
  }

  #around(held: TextPlace[], start: number, end: number, complete: boolean): Range {
    let from: Cut | null = null;
    let to: Cut | null = null;
    let exact = complete;
    for (const place of held) {
      const opens = this.#cutBefore(place, start);
      const closes = this.#cutBehind(place, end);
      exact &&= opens.exact && closes.exact;
      if (!from || opens.cut.at < from.at) from = opens.cut;
      if (!to || closes.cut.at > to.at) to = closes.cut;
    }
    return { from: from as Cut, to: to as Cut, exact };
  }

  #cutBefore({ start, end, origin }: TextPlace, wanted: number): { cut: Cut; exact: boolean } {
    const { run, leaf } = origin;
    if (!run) return { cut: beside(outside(origin).start), exact: false };
    const whole = origin.width !== end - start || wanted <= start;
    const at = whole ? origin.at : this.#pairStart(origin.at + wanted - start);
    const exact = wanted <= start || (!whole && at === origin.at + wanted - start);
    if (origin.width >= 0 && at > leaf.innerStart) return { cut: { at, parts: { run, leaf } }, exact };
    const isFirst = this.#isEmpty(propertiesBefore(run, leaf.start)?.end ?? run.innerStart, leaf.start);
    return { cut: isFirst ? beside(run.start) : { at: leaf.start, parts: { run, leaf: null } }, exact };
  }

  #cutBehind({ start, end, origin }: TextPlace, wanted: number): { cut: Cut; exact: boolean } {
    const { run, leaf } = origin;
    if (!run) return { cut: beside(outside(origin).end), exact: false };
    const whole = origin.width !== end - start || wanted >= end;
    const bound = origin.width < 0 ? leaf.end : origin.at + origin.width;
    const at = whole ? bound : this.#pairEnd(origin.at + wanted - start);
    const exact = wanted >= end || (!whole && at === origin.at + wanted - start);
    if (origin.width >= 0 && at < leaf.innerEnd) return { cut: { at, parts: { run, leaf } }, exact };
    const isLast = this.#isEmpty(leaf.end, run.innerEnd);
    return { cut: isLast ? beside(run.end) : { at: leaf.end, parts: { run, leaf: null } }, exact };
  }

  /** The paragraph that the offset stands in; of a generated label or a line end, the one of the same line. */
  #paragraphAt(offset: number, next: number): Range {
    const behind = this.#places[next];
    const sameLine = behind && !this.#text.slice(offset, behind.start).includes("\n");
    const { origin } = (sameLine ? behind : (this.#places[next - 1] ?? behind)) as TextPlace;
    const { start, end } = outside(origin.aside ? origin : { ...origin, anchor: origin.paragraph });
    return { from: beside(start), to: beside(end), exact: false };
  }

  /** Index of the first place that ends behind the offset. */
  #firstBehind(offset: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isEmpty(from: number, to: number): boolean {
    return this.#xml.slice(from, to).trim() === "";
  }

  /** No character is cut in two. */
  #pairStart(at: number): number {
    return this.#isInPair(at) ? at - 1 : at;
  }

  #pairEnd(at: number): number {
    return this.#isInPair(at) ? at + 1 : at;
  }

  #isInPair(at: number): boolean {
    return (this.#xml.codePointAt(at - 1) ?? 0) > 0xffff;
  }
}

/** The properties of a run come before its content; any that come later say nothing of what stands before them. */
function propertiesBefore({ properties }: Place, at: number): Place | null {
  return properties && properties.end <= at ? properties : null;
}

function beside(at: number): Cut {
  return { at, parts: null };
}

/** Marks stand outside of an element, but inside of a paragraph and behind its properties. */
function outside({ anchor, paragraph }: Origin): { start: number; end: number } {
  if (anchor !== paragraph) return anchor;
  return { start: paragraph.properties?.end ?? paragraph.innerStart, end: paragraph.innerEnd };
}

/**
 * The XML with the marks of the comments put in; runs are parted where a mark falls inside of them, each part with the
 * properties of the whole.
 * @param namespace of the document, for files that use it without a prefix
 */
export function insertComments(
  xml: string,
  ranges: Array<{ id: number; range: Range }>,
  prefix: string,
  namespace: string,
): string {
  const w = prefix || "w:";
  const declared = prefix ? "" : ` xmlns:w="${namespace}"`;
  const cuts = new Map<number, { cut: Cut; ends: string; starts: string }>();
  const at = (cut: Cut) => {
    const known = cuts.get(cut.at) ?? { cut, ends: "", starts: "" };
    cuts.set(cut.at, known);
    return known;
  };
  for (const { id, range } of ranges) {
    at(range.from).starts += `<${w}commentRangeStart${declared} ${w}id="${id}"/>`;
    at(range.to).ends +=
      `<${w}commentRangeEnd${declared} ${w}id="${id}"/><${w}r${declared}><${w}commentReference ${w}id="${id}"/></${w}r>`;
  }
  const insertions = new Map<number, string>();
  for (const { cut, ends, starts } of cuts.values()) {
    insertions.set(cut.at, parted(xml, cut, ends + starts));
    const leaf = cut.parts?.leaf;
    if (leaf && !keepsSpace(openingTag(xml, leaf))) insertions.set(leaf.innerStart - 1, preserve);
  }
  let result = "";
  let from = 0;
  for (const [position, text] of [...insertions].sort(([a], [b]) => a - b)) {
    result += xml.slice(from, position) + text;
    from = position;
  }
  return result + xml.slice(from);
}

const preserve = ' xml:space="preserve"';
const keepsSpace = (tag: string) => /\sxml:space\s*=/.test(tag);
const openingTag = (xml: string, { start, innerStart }: Place) => xml.slice(start, innerStart);
const closingTag = (xml: string, { innerEnd, end }: Place) => xml.slice(innerEnd, end);

function parted(xml: string, { at, parts }: Cut, marks: string): string {
  if (!parts) return marks;
  const { run, leaf } = parts;
  const properties = propertiesBefore(run, at);
  const again = openingTag(xml, run) + (properties ? xml.slice(properties.start, properties.end) : "");
  if (!leaf) return closingTag(xml, run) + marks + again;
  const tag = openingTag(xml, leaf);
  const reopened = keepsSpace(tag) ? tag : `${tag.slice(0, -1)}${preserve}>`;
  return closingTag(xml, leaf) + closingTag(xml, run) + marks + again + reopened;
}
