/** A written line of the source without its outer spaces. */
export interface Line {
  start: number;
  end: number;
  /** Folded, trimmed. */
  text: string;
  /** Breadth on paper: a Chinese character counts two, others one. */
  width: number;
}

/** Breadth of a string on paper, in half characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2000 ? 2 : 1;
  return width;
}

/** Every line of a folded text, empty ones too (text ""). */
export function readLines(folded: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= folded.length) {
    const found = folded.indexOf("\n", from);
    const to = found < 0 ? folded.length : found;
    let start = from;
    let end = to;
    while (start < end && isSpace(folded.charCodeAt(start))) start++;
    while (end > start && isSpace(folded.charCodeAt(end - 1))) end--;
    const text = folded.slice(start, end);
    lines.push({ start, end, text, width: widthOf(text) });
    from = to + 1;
  }
  return lines;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0c || code === 0x0b || code === 0x09;
}
