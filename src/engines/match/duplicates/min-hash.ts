/** Signatures of sets: two sets agree in each place with the probability of their Jaccard likeness. Fixed seeds. */
export function minHash(terms: Iterable<string>, places: number): Uint32Array {
  const signature = new Uint32Array(places).fill(0xffffffff);
  for (const term of terms) {
    const hash = hashOf(term);
    for (let place = 0; place < places; place++) {
      const mixed = mix(hash ^ Math.imul(place + 1, 0x9e3779b1));
      if (mixed < signature[place]!) signature[place] = mixed;
    }
  }
  return signature;
}

/** One key for each band of `rows` places; sets that are much alike share a band. */
export function bandKeys(signature: Uint32Array, rows: number): number[] {
  const keys: number[] = [];
  for (let band = 0; band * rows < signature.length; band++) {
    let hash = 0;
    for (let row = 0; row < rows; row++) hash = mix(Math.imul(hash, 31) ^ signature[band * rows + row]!);
    keys.push(band * 2 ** 32 + hash);
  }
  return keys;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** What two sets have in common, over all they have. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = inCommon(a, b);
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

export function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const term of small) if (large.has(term)) common++;
  return common;
}
