import { CompileError } from "./compile-error.ts";
import { decodeText } from "./decode-text.ts";
import { readXml } from "./xml-events.ts";
import { ZipArchive } from "./zip-archive.ts";

export type DocumentFormat = "text" | "markdown" | "html" | "docx" | "pdf";

export const mediaTypes: Record<DocumentFormat, string> = {
  text: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

/** A recognised file: its format, and what the recognising has already opened. */
export type Sniffed =
  | { format: "docx"; archive: ZipArchive; mainPart: string }
  | { format: "pdf" }
  | { format: "text" | "markdown" | "html" };

/**
 * Recognises a file by what is in it; the name and the media type only decide between kinds of text.
 * @throws CompileError `unknown-format`, `unsupported-format` (with what to do), `encrypted`, `broken-zip`
 */
export function sniffFormat(bytes: Uint8Array, hint: { file: string; mediaType?: string }): Sniffed {
  const head = latin(bytes.subarray(0, 1024));
  if (/^[\s\0]*%PDF-/.test(head) || head.includes("%PDF-1.") || head.includes("%PDF-2.")) return { format: "pdf" };
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return sniffZip(bytes);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return refuseCompoundFile(bytes, hint.file);
  if (/^\s*\{\\rtf/.test(head)) throw new CompileError("unsupported-format", { format: ".rtf" });
  if (/^(MIME-Version:|From: <Saved by)/im.test(head.slice(0, 400)) && /Content-Type:/i.test(head)) {
    throw new CompileError("unsupported-format", { format: ".mht" });
  }
  if (isBinary(bytes)) throw new CompileError("unknown-format");
  if (/<\?mso-application progid="Word\.Document"|<w:wordDocument|<pkg:package/.test(head)) {
    throw new CompileError("unsupported-format", { format: "Word XML" });
  }
  return { format: kindOfText(bytes, hint) };
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const archive = new ZipArchive(bytes);
  const mainPart = mainDocumentPart(archive);
  if (mainPart) return { format: "docx", archive, mainPart };
  const names = archive.names();
  if (names.some((name) => /(^|\/)OFD\.xml$/i.test(name)))
    throw new CompileError("unsupported-format", { format: ".ofd" });
  if (names.some((name) => name.startsWith("xl/"))) throw new CompileError("unsupported-format", { format: ".xlsx" });
  if (names.some((name) => name.startsWith("ppt/"))) throw new CompileError("unsupported-format", { format: ".pptx" });
  if (archive.has("content.xml")) throw new CompileError("unsupported-format", { format: ".odt" });
  if (archive.has("META-INF/container.xml")) throw new CompileError("unsupported-format", { format: ".epub" });
  if (archive.has("[Content_Types].xml")) throw new CompileError("broken-docx");
  throw new CompileError("unsupported-format", { format: ".zip" });
}

/** The package says which part is the document; nearly all say word/document.xml. */
function mainDocumentPart(archive: ZipArchive): string | null {
  const relations = archive.read("_rels/.rels");
  if (relations) {
    let found: string | null = null;
    readXml(relations, {
      open(name, attributes) {
        if (name !== "Relationship" || !attributes.Type?.endsWith("/officeDocument")) return;
        found ??= attributes.Target?.replace(/^\/+/, "") ?? null;
      },
      close() {},
    });
    if (found !== null && archive.has(found)) return isWordPart(archive, found) ? found : null;
  }
  return archive.has("word/document.xml") ? "word/document.xml" : null;
}

function isWordPart(archive: ZipArchive, part: string): boolean {
  if (part.startsWith("word/")) return true;
  const types = archive.read("[Content_Types].xml");
  return types !== null && new TextDecoder().decode(types).includes("wordprocessingml.document.main");
}

/** The container of .doc, .wps, .xls, .ppt, and of encrypted .docx files. */
function refuseCompoundFile(bytes: Uint8Array, file: string): never {
  if (includesWide(bytes, "EncryptedPackage")) throw new CompileError("encrypted");
  const ending = /\.(wps|xls|et|ppt|dps)$/i.exec(file)?.[1]?.toLowerCase() ?? "doc";
  throw new CompileError("unsupported-format", { format: `.${ending}` });
}

function includesWide(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, "utf16le"));
}

/** Text has next to no control characters; UTF-16 has zero bytes but reads as text. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  const text = decodeText(sample);
  let strange = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0x7f || code === 0xfffd)
      strange++;
    else if (code >= 0xe000 && code <= 0xf8ff) strange += 0.5;
  }
  return strange > 2 && strange * 50 > text.length;
}

function kindOfText(bytes: Uint8Array, hint: { file: string; mediaType?: string }): "text" | "markdown" | "html" {
  const start = decodeText(bytes.subarray(0, 8192)).trimStart();
  if (
    /^(<\?xml[^>]{0,200}\?>\s*)?(<!--|<!doctype\s+html|<html|<head|<body|<meta|<title|<div|<p|<table|<article|<section|<main|<style|<script|<link|<h[1-6]|<center|<font|<span)[\s>/]/i.test(
      start,
    )
  ) {
    return "html";
  }
  if (/<html[\s>]/i.test(start) && /<(head|body)[\s>]/i.test(start)) return "html";
  const mediaType = hint.mediaType?.split(";")[0]?.trim().toLowerCase();
  if (mediaType === "text/html" || mediaType === "application/xhtml+xml") return "html";
  if (mediaType === "text/markdown") return "markdown";
  if (/\.(html?|xhtml|shtml)$/i.test(hint.file)) return "html";
  return /\.(md|markdown)$/i.test(hint.file) ? "markdown" : "text";
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
