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

/** 45个, 20万吨/年以上: the figure that a bracket stands behind, and its unit. */
const whole = /\d[\d.]* ?[万亿千百]?([^\d\s,。;:()（）]{1,6}?)(?:以上|以下|以内|左右)?$/;
/** (公交示范项目23个), (含高纯氢10万吨/年以上): a noun and a figure, and nothing else. */
const part =
  /^[(（](?:其中)?(?:含|包括)?[\u4e00-\u9fffA-Za-z][^\d,。;:()（）]{1,14}[^,。;:()（）]{0,6}?\d[\d.]* ?[万亿千百]?([^\d\s,。;:()（）]{1,6}?)(?:以上|以下|以内|左右)?[)）]/;

/**
 * Whether the bracket at `at` tells of a part that is promised like the whole: with a figure bound to it (其中技改投资占45%),
 * or counted as the figure before it is (45个(公交示范项目23个)).
 */
export function opensPart(text: string, at: number): boolean {
  if (/^[(（]其中[^()（）]{1,20}(?:达到?|占|不[低少]于|超过|突破|增长|%)/.test(text.slice(at, at + 30))) return true;
  const unit = whole.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return unit !== undefined && part.exec(text.slice(at, at + 48))?.[1] === unit;
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
