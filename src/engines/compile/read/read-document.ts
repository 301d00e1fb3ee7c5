import { createHash } from "node:crypto";
import { CompileError } from "./compile-error.ts";
import { decodeText, normaliseLineEnds } from "./decode-text.ts";
import { assertInputSize, assertTextLength } from "./limits.ts";
import { mediaTypes, type Sniffed, sniffFormat } from "./sniff-format.ts";

export interface ReadDocument {
  text: string;
  mediaType: string;
  /** Of the bytes as they came, in hexadecimal. */
  sha256: string;
  /** Where the text is bold (.docx and .html): half-open UTF-16 spans, in order. Absent where the format cannot say. */
  bold?: Array<{ start: number; end: number }>;
  /** Pages of a PDF that hold no text (pictures or scans): what stands on them is not in `text`. */
  emptyPages?: number[];
}

/**
 * The bytes of a document → its text, line ends `\n`, no BOM. Text and Markdown come out as they are; of .html, .docx and
 * .pdf a line for a paragraph, table cells by tab. What is in the file decides on its format, the hint only between texts.
 * @throws CompileError with a stable code and a text in Chinese and English; never anything else, whatever the bytes are.
 */
export async function readDocument(
  bytes: Uint8Array,
  hint: { file: string; mediaType?: string },
): Promise<ReadDocument> {
  assertInputSize(bytes.length);
  if (bytes.length === 0) throw new CompileError("empty");
  const sniffed = sniffFormat(bytes, hint);
  const read = await readSniffed(bytes, sniffed);
  if (!/[\p{L}\p{N}]/u.test(read.text)) throw new CompileError("empty");
  assertTextLength(read.text.length);
  return { ...read, mediaType: mediaTypes[sniffed.format], sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The readers of large formats are loaded when they are needed: a text file is read in a moment. */
async function readSniffed(bytes: Uint8Array, sniffed: Sniffed): Promise<Omit<ReadDocument, "mediaType" | "sha256">> {
  switch (sniffed.format) {
    case "docx": {
      const { readDocx } = await import("./read-docx.ts");
      return readDocx(sniffed.archive, sniffed.mainPart);
    }
    case "html": {
      const { readHtml } = await import("./read-html.ts");
      return readHtml(decodeText(bytes, declaredCharset(bytes)));
    }
    case "pdf": {
      const { readPdf } = await import("./read-pdf.ts");
      const { text, emptyPages } = await readPdf(bytes);
      return emptyPages.length > 0 ? { text, emptyPages } : { text };
    }
    default:
      return { text: normaliseLineEnds(decodeText(bytes)) };
  }
}

/** What the head of an HTML page says about its encoding. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1");
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}
