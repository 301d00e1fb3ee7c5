/** A text as it is compared, with the way back: `origins[i]` is the offset in the source of the folded code unit i. */
export interface FoldedText {
  text: string;
  origins: number[];
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * Full and half width alike, lower case, ㎡ as m2. White space beside a Chinese character says nothing and is dropped,
 * between Latin words it stays as one space.
 */
export function fold(source: string): FoldedText {
  let text = "";
  const origins: number[] = [];
  let spaceAt = -1;
  const add = (folded: string, at: number): void => {
    for (const unit of folded.split("")) {
      const code = unit.charCodeAt(0);
      if (/\s/.test(unit)) {
        if (spaceAt < 0) spaceAt = at;
        continue;
      }
      if (spaceAt >= 0 && text !== "" && !isHan(code) && !isHan(text.charCodeAt(text.length - 1))) {
        text += " ";
        origins.push(spaceAt);
      }
      spaceAt = -1;
      text += unit;
      origins.push(at);
    }
  };
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (isHan(code) && spaceAt < 0) {
      text += source[at];
      origins.push(at);
    } else add(source[at]!.normalize("NFKC").toLowerCase(), at);
  }
  return { text, origins };
}

/** The span in the source of a span of the folded text. */
export function sourceSpan({ origins }: FoldedText, start: number, end: number): { start: number; end: number } {
  return { start: origins[start]!, end: origins[end - 1]! + 1 };
}
