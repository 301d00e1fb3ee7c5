import { CompileError } from "./compile-error.ts";
import { readingLimits } from "./limits.ts";

/** `start` and `end` say where in the decoded XML the tag or the text stands. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>, start: number, end: number): void;
  close(name: string, start: number, end: number): void;
  /** A stretch of text; each reference (`&amp;`) and each CDATA section is a stretch of its own, longer in the XML than read. */
  text?(text: string, start: number, end: number): void;
}

const predefined: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Reads XML once, front to back, and tells the handler what it meets; names come without their namespace prefix, because
 * the transitional and the strict form of a Word file differ in nothing else. Only the five predefined entities and
 * character numbers are understood: a document type declaration is refused, so nothing can be expanded or fetched.
 * @throws CompileError `unsafe-xml`, `too-deep`, `broken-docx` when tags do not match
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const xml = decodeXml(bytes);
  const stack: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open < 0) break;
    if (open > at && stack.length > 0) readText(xml, at, open, handler);
    at = readMarkup(xml, open, stack, handler);
  }
  if (stack.length > 0) throw new CompileError("broken-docx");
}

function readMarkup(xml: string, open: number, stack: string[], handler: XmlHandler): number {
  const next = xml[open + 1];
  if (next === "!") {
    if (xml.startsWith("<!--", open)) return endOf(xml, "-->", open + 4);
    if (xml.startsWith("<![CDATA[", open)) {
      const end = endOf(xml, "]]>", open + 9);
      handler.text?.(xml.slice(open + 9, end - 3), open, end);
      return end;
    }
    throw new CompileError("unsafe-xml");
  }
  if (next === "?") return endOf(xml, "?>", open + 2);
  const end = endOfTag(xml, open + 1);
  if (next === "/") {
    const name = localName(xml.slice(open + 2, end - 1).trim());
    if (stack.pop() !== name) throw new CompileError("broken-docx");
    handler.close(name, open, end);
    return end;
  }
  const empty = xml[end - 2] === "/";
  const inside = xml.slice(open + 1, empty ? end - 2 : end - 1);
  const nameEnd = inside.search(/\s/);
  const name = localName(nameEnd < 0 ? inside : inside.slice(0, nameEnd));
  handler.open(name, nameEnd < 0 ? {} : readAttributes(inside.slice(nameEnd)), open, end);
  if (empty) handler.close(name, end, end);
  else if (stack.push(name) > readingLimits.markupDepth)
    throw new CompileError("too-deep", { limit: readingLimits.markupDepth });
  return end;
}

/** A `>` inside a quoted value does not end the tag. */
function endOfTag(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const char = xml[at];
    if (quote) {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return at + 1;
  }
  throw new CompileError("broken-docx");
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new CompileError("broken-docx");
  return at + mark.length;
}

/** By hand and in one pass: a pattern with alternatives could be made to go over the same characters again and again. */
function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  let at = 0;
  while (at < source.length) {
    const equals = source.indexOf("=", at);
    if (equals < 0) break;
    const name = source.slice(at, equals).trim();
    let open = equals + 1;
    while (open < source.length && source[open] !== '"' && source[open] !== "'") open++;
    const close = source.indexOf(source[open] ?? '"', open + 1);
    if (close < 0) throw new CompileError("broken-docx");
    attributes[localName(name)] = decodeEntities(source.slice(open + 1, close));
    at = close + 1;
  }
  return attributes;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const reference = /&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z]\w*);/g;

function readText(xml: string, start: number, end: number, handler: XmlHandler): void {
  const source = xml.slice(start, end);
  let at = 0;
  for (const found of source.includes("&") ? source.matchAll(reference) : []) {
    if (found.index > at) handler.text?.(source.slice(at, found.index), start + at, start + found.index);
    at = found.index + found[0].length;
    handler.text?.(decodeReference(found[0], found[1] ?? ""), start + found.index, start + at);
  }
  if (at < source.length) handler.text?.(source.slice(at), start + at, end);
}

function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(reference, decodeReference) : text;
}

function decodeReference(whole: string, name: string): string {
  if (name[0] !== "#") {
    const char = predefined[name];
    if (char === undefined) throw new CompileError("unsafe-xml");
    return char;
  }
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0x10ffff ? whole : String.fromCodePoint(code);
}

/** The bytes of a part as characters; offsets of the events count in this. */
export function decodeXml(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(little ? "utf-16le" : big ? "utf-16be" : "utf-8").decode(bytes);
}
