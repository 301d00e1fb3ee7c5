/** A piece of a basis: plain words, or the name of a line of one of the region's source documents. */
export interface SourcePart {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
  readonly line: { readonly file: string; readonly number: number } | null;
}

/**
 * Cuts a basis at the lines that it names: `003:L51` is line 51 of the document whose file begins with 003; in
 * `003:L43,L81` the second belongs to the same file; of `003:L62-L64` the first line is named.
 */
export function sourceParts(basis: string): SourcePart[] {
  const parts: SourcePart[] = [];
  let at = 0;
  let file: string | null = null;
  for (const match of basis.matchAll(/\b(?:(\d{3}):)?L(\d{1,6})(?:[-–]L?\d{1,6})?\b/g)) {
    // A line without a file belongs to the file before it, and only within the same list.
    const isInList: boolean = file !== null && /^[,，、\s]+$/.test(basis.slice(at, match.index));
    const named: string | null = match[1] ?? (isInList ? file : null);
    if (named === null) continue;
    file = named;
    if (match.index > at) parts.push({ at, text: basis.slice(at, match.index), line: null });
    parts.push({ at: match.index, text: match[0], line: { file, number: Number(match[2]) } });
    at = match.index + match[0].length;
  }
  if (at < basis.length) parts.push({ at, text: basis.slice(at), line: null });
  return parts;
}
