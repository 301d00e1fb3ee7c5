let codes: Map<string, number[]> | null = null;

/** Text in GB18030, for tests: Node can only decode it, so the two-byte codes are learnt by decoding all of them. */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= learn();
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(codes.get(char) ?? fourBytes(char)));
  }
  return Uint8Array.from(bytes);
}

function learn(): Map<string, number[]> {
  const decoder = new TextDecoder("gb18030");
  const learnt = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(high, low));
      if (!char.includes("\ufffd") && !learnt.has(char)) learnt.set(char, [high, low]);
    }
  }
  return learnt;
}

/** The rest of Unicode has codes of four bytes; looked for one by one, because texts hardly ever need them. */
function fourBytes(wanted: string): number[] {
  const decoder = new TextDecoder("gb18030");
  for (let a = 0x81; a <= 0x84; a++) {
    for (let b = 0x30; b <= 0x39; b++) {
      for (let c = 0x81; c <= 0xfe; c++) {
        for (let d = 0x30; d <= 0x39; d++) {
          if (decoder.decode(Uint8Array.of(a, b, c, d)) === wanted) {
            codes?.set(wanted, [a, b, c, d]);
            return [a, b, c, d];
          }
        }
      }
    }
  }
  throw new Error(`No code for ${wanted}`);
}
