/** Longest run-in title that is taken whole; a longer first sentence is cut at its first comma. */
const longTitle = 34;
const longestTitle = 60;

/** What opens a bracket or a quotation, where a full stop or comma does not end the title. */
const opens = "“‘《(〔【";
const shuts = "”’》)〕】";
/** The bracket with the units is no part of a title. */
const unitsFollow = /^\((?:责任|牵头|主责|主办)/;

/**
 * Where the title of a heading ends that begins at `from`: at the first 。 or ： (or ；), else at the end of the paragraph.
 * A paragraph that is one long sentence has no title of its own: its first clause serves as one.
 * Returns the end of the title and where the text after it begins.
 */
export function titleRange(text: string, from: number, to: number): { end: number; next: number } {
  let depth = 0;
  let comma = -1;
  for (let i = from; i < to; i++) {
    const character = text[i] ?? "";
    if (depth === 0 && character === "(" && unitsFollow.test(text.slice(i, i + 4))) return { end: i, next: i };
    if (opens.includes(character)) depth++;
    else if (shuts.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (character === "," && comma < 0 && i - from >= 4) comma = i;
    else if (character === "。" || character === ":" || character === ";" || character === "!") {
      const sentence = i + 1 >= to;
      if (comma > 0 && (i - from > longTitle || (sentence && i - from > 24))) return { end: comma, next: comma + 1 };
      if (i - from > longestTitle) break;
      return { end: i, next: i + 1 };
    }
  }
  if (comma > 0 && to - from > longTitle + 10) return { end: comma, next: comma + 1 };
  return { end: to, next: to };
}
