import { CompileError } from "./compile-error.ts";

/** Bounds that keep the reading of any file finite. They protect the machine; no policy depends on them. */
export const readingLimits = {
  /** Bytes of the file itself. */
  inputBytes: 50 * 1024 * 1024,
  /** UTF-16 code units of the text that is read. */
  textLength: 20_000_000,
  /** Bytes of one unpacked part of a zip, and of all parts of a zip or all streams of a PDF together. */
  partBytes: 150 * 1024 * 1024,
  expandedBytes: 400 * 1024 * 1024,
  /** How many times larger than its packed form a part may become once it is beyond `ratioFloorBytes`. */
  expansionRatio: 250,
  ratioFloorBytes: 4 * 1024 * 1024,
  /** Parts that a zip may list. */
  zipEntries: 20_000,
  /** Levels of markup. Browsers flatten beyond 512; nothing written by people comes near. */
  markupDepth: 1024,
  /** Wall time for a PDF, whose page programs can be made to run for ever. */
  pdfSeconds: 120,
  /** Heap of the thread that reads a PDF. */
  pdfHeapMegabytes: 1024,
} as const;

/** Throws `too-large` when a file is beyond the limit on bytes. */
export function assertInputSize(bytes: number): void {
  if (bytes > readingLimits.inputBytes)
    throw new CompileError("too-large", { limit: `${megabytes(readingLimits.inputBytes)} MB` });
}

/** Throws `too-long` when a text is beyond the limit on length. */
export function assertTextLength(length: number): void {
  if (length > readingLimits.textLength) throw new CompileError("too-long", { limit: readingLimits.textLength });
}

/** Throws `expands-too-much`, with the limit in the text. */
export function refuseExpansion(limitBytes: number): never {
  throw new CompileError("expands-too-much", { limit: `${megabytes(limitBytes)} MB` });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
