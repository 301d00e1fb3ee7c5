import { inflateRawSync } from "node:zlib";
import { CompileError } from "./compile-error.ts";
import { readingLimits, refuseExpansion } from "./limits.ts";

interface ZipEntry {
  method: number;
  flags: number;
  packedSize: number;
  localOffset: number;
}

const endOfDirectory = 0x06054b50;
const directoryHeader = 0x02014b50;
const localHeader = 0x04034b50;

/**
 * A zip file that is read part by part and never unpacked beyond its bounds: what a part says of its own size is not
 * believed, the inflating itself stops. Names are keys of a map only; nothing is written anywhere.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, ZipEntry>();
  #expanded = 0;

  /** @throws CompileError `broken-zip`, or `encrypted` when a part is. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory();
  }

  /** The names of all parts, as stored. */
  names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The bytes of a part, or null when there is none of this name. @throws CompileError `broken-zip`, `expands-too-much`, `encrypted` */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.flags & 1) throw new CompileError("encrypted");
    const packed = this.#packed(entry);
    const bytes = entry.method === 0 ? packed : this.#inflate(packed, entry.method);
    this.#expanded += bytes.length;
    if (this.#expanded > readingLimits.expandedBytes) refuseExpansion(readingLimits.expandedBytes);
    return bytes;
  }

  #packed(entry: ZipEntry): Uint8Array {
    const at = entry.localOffset;
    if (at + 30 > this.#bytes.length || this.#view.getUint32(at, true) !== localHeader)
      throw new CompileError("broken-zip");
    const start = at + 30 + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true);
    if (start + entry.packedSize > this.#bytes.length) throw new CompileError("broken-zip");
    return this.#bytes.subarray(start, start + entry.packedSize);
  }

  #inflate(packed: Uint8Array, method: number): Uint8Array {
    if (method !== 8) throw new CompileError("broken-zip");
    const byRatio = Math.max(readingLimits.ratioFloorBytes, packed.length * readingLimits.expansionRatio);
    const bound = Math.min(byRatio, readingLimits.partBytes, readingLimits.expandedBytes - this.#expanded);
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, bound) });
    } catch (error) {
      if (error instanceof RangeError) refuseExpansion(bound);
      throw new CompileError("broken-zip");
    }
  }

  #readDirectory(): void {
    const end = this.#findEnd();
    const count = this.#view.getUint16(end + 10, true);
    let at = this.#view.getUint32(end + 16, true);
    if (count > readingLimits.zipEntries) throw new CompileError("broken-zip");
    const decoder = new TextDecoder();
    for (let i = 0; i < count; i++) {
      if (at + 46 > this.#bytes.length || this.#view.getUint32(at, true) !== directoryHeader)
        throw new CompileError("broken-zip");
      const nameLength = this.#view.getUint16(at + 28, true);
      const name = decoder.decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      this.#entries.set(name.replaceAll("\\", "/").replace(/^\/+/, ""), {
        flags: this.#view.getUint16(at + 8, true),
        method: this.#view.getUint16(at + 10, true),
        packedSize: this.#view.getUint32(at + 20, true),
        localOffset: this.#view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
    }
  }

  /** The end record is the last thing in the file, before a comment of at most 65,535 bytes. */
  #findEnd(): number {
    const first = Math.max(0, this.#bytes.length - 22 - 0xffff);
    for (let at = this.#bytes.length - 22; at >= first; at--) {
      if (this.#view.getUint32(at, true) === endOfDirectory) return at;
    }
    throw new CompileError("broken-zip");
  }
}
