import type { Finding } from "../checkup/finding.ts";
import type { CompiledDocument } from "../contract.ts";
import { CompileError } from "../read/compile-error.ts";
import { readDocx, relatedParts } from "../read/read-docx.ts";
import { mediaTypes, sniffFormat } from "../read/sniff-format.ts";
import { decodeXml } from "../read/xml-events.ts";
import type { ZipArchive } from "../read/zip-archive.ts";
import { commentAuthor, commentLines, type PaperLanguage } from "./comment-text.ts";
import { appendToRoot, declaration, extendComments, lastCommentId, rewritePackage } from "./docx-package.ts";
import { CommentPlaces, insertComments } from "./place-comments.ts";

/**
 * A draft with the findings of its check-up as Word comments on the words that they are about.
 * A .docx comes back as it was in look and content, comments that stood in it included; of any other format a new .docx is
 * made of the text. Comments carry no date: the engine has no clock. Nothing is lost: what cannot be marked exactly is
 * marked on the nearest whole (formula, text box, note, paragraph) and quotes the words itself.
 * @param input `bytes` and their media type, the document that was compiled from them, findings with offsets in its `text`
 * @throws CompileError when the bytes cannot be read; Error when `document` was not made from these bytes
 */
export async function commentedDocx(input: {
  bytes: Uint8Array;
  mediaType: string;
  document: CompiledDocument;
  findings: readonly Finding[];
  language: PaperLanguage;
}): Promise<Uint8Array> {
  const { bytes, mediaType, document, findings, language } = input;
  if (mediaType !== mediaTypes.docx) {
    const { textDocx } = await import("./text-docx.ts");
    return await textDocx(document, findings, language);
  }
  const sniffed = sniffFormat(bytes, { file: document.source.file, mediaType });
  if (sniffed.format !== "docx") throw new CompileError("broken-docx");
  return commentInPlace(sniffed.archive, sniffed.mainPart, input);
}

function commentInPlace(
  archive: ZipArchive,
  mainPart: string,
  { bytes, document, findings, language }: Parameters<typeof commentedDocx>[0],
): Uint8Array {
  const { text, places = [] } = readDocx(archive, mainPart, { trace: true });
  if (text !== document.text) throw new Error("The document was not compiled from these bytes.");
  const main = archive.read(mainPart) as Uint8Array;
  const xml = decodeXml(main);
  if (findings.length === 0 || places.length === 0) return bytes;

  const part = commentsPart(archive, mainPart);
  const existing = archive.read(part.name);
  let id = Math.max(lastCommentId(main), existing ? lastCommentId(existing) : -1);
  const finder = new CommentPlaces(xml, text, places);
  const placed = findings.map((finding) => ({ finding, id: ++id, range: finder.rangeOf(finding) }));
  const { prefix, namespace } = rootNamespace(xml);
  const comments = placed.map(({ finding, id, range }) => ({
    id,
    author: commentAuthor(language),
    lines: commentLines(finding, language, range.exact),
  }));
  return rewritePackage(
    bytes,
    new Map([
      [mainPart, insertComments(xml, placed, prefix, namespace)],
      [part.name, extendComments(existing, comments, namespace)],
      ...part.changed,
    ]),
  );
}

/** The part that holds the comments, and what makes a new one known to the package. */
function commentsPart(archive: ZipArchive, mainPart: string): { name: string; changed: Array<[string, string]> } {
  const folder = mainPart.slice(0, mainPart.lastIndexOf("/") + 1);
  const known = relatedParts(archive, mainPart).get("comments");
  if (known && archive.has(known)) return { name: known, changed: [] };
  let number = 1;
  while (archive.has(`${folder}comments${number === 1 ? "" : number}.xml`)) number++;
  const file = `comments${number === 1 ? "" : number}.xml`;
  const name = known ?? folder + file;

  const types = archive.read("[Content_Types].xml");
  if (!types) throw new CompileError("broken-docx");
  const changed: Array<[string, string]> = [
    [
      "[Content_Types].xml",
      appendToRoot(
        decodeXml(types),
        (prefix) =>
          `<${prefix}Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`,
      ),
    ],
  ];
  if (!known) changed.push(relation(archive, mainPart, folder, file));
  return { name, changed };
}

function relation(archive: ZipArchive, mainPart: string, folder: string, file: string): [string, string] {
  const name = `${folder}_rels/${mainPart.slice(folder.length)}.rels`;
  const packageRelations = decodeXml(archive.read("_rels/.rels") ?? new Uint8Array());
  // The strict form of the format has addresses of its own; the package says which form it is in.
  const base = /"(http[^"]*\/relationships)\/officeDocument"/.exec(packageRelations)?.[1];
  const type = `${base ?? "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}/comments`;
  const existing = archive.read(name);
  const empty = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const xml = existing
    ? decodeXml(existing).replace(/<((?:[\w.-]+:)?Relationships)(\s[^>]*)?\/>/, "<$1$2></$1>")
    : empty;
  let id = "rIdComments";
  while (xml.includes(`"${id}"`)) id += "1";
  return [name, appendToRoot(xml, (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${file}"/>`)];
}

/** The prefix that the document's elements carry ("w:" nearly always), and the namespace that it stands for. */
function rootNamespace(xml: string): { prefix: string; namespace: string } {
  const [root = "", prefix = ""] = /<([\w.-]+:)?document(?=[\s>])[^>]*>/.exec(xml) ?? [];
  const attribute = prefix ? `xmlns:${prefix.slice(0, -1)}` : "xmlns";
  const declared = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  return { prefix, namespace: declared ?? "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };
}
