import { zipSync } from "fflate";
import { CompileError } from "../read/compile-error.ts";
import { decodeXml, readXml } from "../read/xml-events.ts";
import { ZipArchive } from "../read/zip-archive.ts";
import { escapeXml } from "./safe-text.ts";

/** A comment that is new in the file. */
export interface NewComment {
  id: number;
  author: string;
  lines: string[];
}

/** The same Word file with some of its parts exchanged or added; whatever else is in it stays byte for byte. */
export function rewritePackage(bytes: Uint8Array, changed: ReadonlyMap<string, string>): Uint8Array {
  const archive = new ZipArchive(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const name of archive.names()) {
    const xml = changed.get(name);
    parts.set(name, xml === undefined ? (archive.read(name) ?? new Uint8Array()) : encodeXml(xml));
  }
  for (const [name, xml] of changed) if (!parts.has(name)) parts.set(name, encodeXml(xml));
  return zipParts(parts);
}

/** A zip file without the time of its making: the same parts give the same bytes. */
export function zipParts(parts: Iterable<[string, Uint8Array]>): Uint8Array {
  const files: Record<string, Uint8Array> = Object.create(null);
  // Programs that look at the beginning of a file know a Word file by this part.
  const first = ([name]: [string, Uint8Array]) => (name === "[Content_Types].xml" ? 0 : 1);
  for (const [name, bytes] of [...parts].sort((a, b) => first(a) - first(b))) files[name] = bytes;
  return zipSync(files, { level: 6, mtime: "1980-01-01T00:00:00" });
}

/** Adds comments to the part that holds them, or begins it. @throws CompileError `broken-docx`, `unsafe-xml` */
export function extendComments(existing: Uint8Array | null, added: NewComment[], namespace: string): string {
  const xml = existing ? decodeXml(existing) : `${declaration}<w:comments xmlns:w="${namespace}"></w:comments>`;
  const root = xml.lastIndexOf("</");
  const elements = added.map((comment) => commentElement(comment, namespace)).join("");
  if (root >= 0 && /^<\/([\w.-]+:)?comments\s*>/.test(xml.slice(root)))
    return xml.slice(0, root) + elements + xml.slice(root);
  const empty = /<((?:[\w.-]+:)?comments)(\s[^>]*)?\/>/.exec(xml);
  if (!empty) throw new CompileError("broken-docx");
  const opened = `<${empty[1]}${empty[2] ?? ""}>${elements}</${empty[1]}>`;
  return xml.slice(0, empty.index) + opened + xml.slice(empty.index + empty[0].length);
}

/** The largest number that a comment of this part has; -1 when there is none. @throws CompileError `unsafe-xml` */
export function lastCommentId(part: Uint8Array): number {
  let last = -1;
  readXml(part, {
    open(name, { id }) {
      if (/^comment(RangeStart|RangeEnd|Reference)?$/.test(name)) last = Math.max(last, Number(id) || 0);
    },
    close() {},
  });
  return last;
}

/** Puts an element before the end of a part's root (relations, content types). @throws CompileError `broken-docx` */
export function appendToRoot(xml: string, element: (prefix: string) => string): string {
  const root = /<\/([\w.-]+:)?\w+\s*>\s*$/.exec(xml);
  if (!root) throw new CompileError("broken-docx");
  return xml.slice(0, root.index) + element(root[1] ?? "") + xml.slice(root.index);
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Set small and plain by itself: the styles of the draft would show a comment in the size of its body text. */
function commentElement({ id, author, lines }: NewComment, namespace: string): string {
  const set = '<w:rPr><w:b w:val="0"/><w:color w:val="auto"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>';
  const layout =
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>';
  const paragraphs = lines.map(
    (line, index) =>
      `<w:p>${layout}${index === 0 ? "<w:r><w:annotationRef/></w:r>" : ""}<w:r>${set}<w:t xml:space="preserve">${escapeXml(line.replace(/\s*\n\s*/g, " "))}</w:t></w:r></w:p>`,
  );
  const name = escapeXml(author);
  return `<w:comment xmlns:w="${namespace}" w:id="${id}" w:author="${name}" w:initials="${name}">${paragraphs.join("")}</w:comment>`;
}

function encodeXml(xml: string): Uint8Array {
  return new TextEncoder().encode(xml.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, '$1"UTF-8"'));
}
