const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Bytes of unknown encoding → text without BOM. A byte order mark decides; then UTF-16 by its zero bytes; then UTF-8 if the
 * bytes are valid UTF-8 (text in GB18030 practically never is); then `declared` (what an HTML page says of itself); then
 * GB18030. A few damaged bytes do not turn a UTF-8 file into a GB18030 one. Never throws.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const wide = guessWide(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return decodeInvalidUtf8(bytes, declared);
  }
}

function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33)
    return new TextDecoder("gb18030").decode(bytes.subarray(4));
  return null;
}

/** UTF-16 without a mark: line ends, digits and spaces have their zero byte on one side, 一 (U+4E00) has it on the other. */
function guessWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length & ~1, 65_536);
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  // A stray zero byte in valid UTF-8 is damage, not another encoding: Latin text in UTF-16 has one in every second byte.
  if ((even + odd) * 4 < length / 2 && isUtf8(bytes)) return null;
  const enough = length / 2 / 200;
  if (odd > enough && even * 3 < odd) return "utf-16le";
  if (even > enough && odd * 3 < even) return "utf-16be";
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decodeInvalidUtf8(bytes: Uint8Array, declared: string | null): string {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const lost = count(utf8, "\ufffd");
  const read = countWide(utf8) - lost;
  if (lost * 50 < read) return utf8;
  const chinese = decodeAs("gb18030", bytes) ?? utf8;
  if (declared && !/^(utf-?8|gb|hz|x-gbk|chinese)/i.test(declared)) {
    const asDeclared = decodeAs(declared, bytes);
    if (asDeclared !== null && count(asDeclared, "\ufffd") <= count(chinese, "\ufffd")) return asDeclared;
  }
  return count(chinese, "\ufffd") <= lost ? chinese : utf8;
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++;
  return found;
}

function countWide(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) found++;
  return found;
}

/** Line ends of Windows, of old Macs and of Unicode become `\n`; a form feed (page break) ends a line too; no BOM inside. */
export function normaliseLineEnds(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, "\n").replaceAll("\ufeff", "");
}
