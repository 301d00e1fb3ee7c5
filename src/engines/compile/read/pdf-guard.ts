import { inflateSync } from "node:zlib";
import { readingLimits, refuseExpansion } from "./limits.ts";

const mark = Buffer.from("stream");

/**
 * Unpacks every deflated stream of a PDF once with a bound, before a PDF library unpacks them without one.
 * Damage is not judged here. @throws CompileError `expands-too-much`
 */
export function assertPdfExpandsWithinBounds(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let expanded = 0;
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + mark.length)) {
    let start = at + mark.length;
    if (file[start] === 0x0d) start++;
    if (file[start] === 0x0a) start++;
    // The first byte of a zlib stream (deflate, any window) and its check.
    const first = file[start] ?? 0;
    if ((first & 0x0f) !== 8 || (first * 256 + (file[start + 1] ?? 0)) % 31 !== 0) continue;
    const end = file.indexOf("endstream", start);
    const packed = file.subarray(start, end < 0 ? file.length : end);
    const size = expandedSize(packed, readingLimits.expandedBytes - expanded);
    // Pictures are never unpacked for their text, and a report full of them is no bomb: each is bounded, not their sum.
    if (!isPicture(file, at)) expanded += size;
    if (end < 0) break;
    at = end;
  }
}

function isPicture(file: Buffer, streamAt: number): boolean {
  const before = file.subarray(Math.max(0, streamAt - 1500), streamAt).toString("latin1");
  return /\/Subtype\s*\/Image/.test(before.slice(before.lastIndexOf(" obj") + 1));
}

function expandedSize(packed: Buffer, room: number): number {
  const bound = Math.max(1, Math.min(readingLimits.partBytes, room));
  try {
    return inflateSync(packed, { maxOutputLength: bound, finishFlush: 2 }).length;
  } catch (error) {
    if (error instanceof RangeError) refuseExpansion(bound);
    return 0;
  }
}
