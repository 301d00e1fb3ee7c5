/** Flags of a character: within quotation marks, a book title, or brackets. */
export const IN_QUOTE = 1;
export const IN_TITLE = 2;
export const IN_BRACKET = 4;

/** A quotation longer than this is a sentence, not a name. */
const longestName = 24;
const pairs: Record<string, [close: string, flag: number, longest: number]> = {
  "“": ["”", IN_QUOTE, longestName],
  "‘": ["’", IN_QUOTE, longestName],
  "「": ["」", IN_QUOTE, longestName],
  "《": ["》", IN_TITLE, 80],
  "(": [")", IN_BRACKET, 200],
  "〔": ["〕", IN_BRACKET, 40],
  "[": ["]", IN_BRACKET, 200],
  "【": ["】", IN_BRACKET, 80],
};

/** Whether the bracket at `at` tells of a part with a figure bound to it (其中技改投资占45%), which is promised like the whole. */
export function opensPart(text: string, at: number): boolean {
  return /^[(（]其中[^()（）]{1,20}(?:达到?|占|不[低少]于|超过|突破|增长|%)/.test(text.slice(at, at + 30));
}

/** Marks for every character what it is enclosed by. A mark that is not closed in its line encloses nothing. */
export function enclosures(text: string): Uint8Array {
  const flags = new Uint8Array(text.length);
  const open: Array<{ close: string; flag: number; longest: number; at: number }> = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === "\n") {
      open.length = 0;
      continue;
    }
    const pair = pairs[character];
    if (pair) {
      open.push({ close: pair[0], flag: pair[1], longest: pair[2], at: i });
      if (open.length > 6) open.shift();
      continue;
    }
    const top = open.findLastIndex((one) => one.close === character);
    if (top < 0) continue;
    const one = open[top]!;
    open.length = top;
    // 投资增长12%(其中技改投资占45%): what begins so goes on with the sentence.
    if (one.close === ")" && opensPart(text, one.at)) continue;
    if (i - one.at - 1 > one.longest) continue;
    for (let k = one.at; k <= i; k++) flags[k]! |= one.flag;
  }
  return flags;
}
