/** Full and half width alike, lower case, without spaces. */
const evened = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/**
 * What a sentence says, without the signs that only shape it: letters, digits, symbols (%, +, <), and the signs that make
 * a number what it is (1.5, -5, 2021-2025). Two sentences with the same letters differ in punctuation or width only.
 */
export function lettersOf(text: string): string {
  const plain = evened(text);
  return plain.replace(/\p{P}/gu, (sign, at: number) => {
    if (sign === "%" || sign === "‰") return sign;
    if (!/\d/.test(plain[at + 1] ?? "")) return "";
    if (sign === "-") return sign;
    return /[.,:/–—]/.test(sign) && /\d/.test(plain[at - 1] ?? "") ? sign : "";
  });
}

const numeral = "[一二三四五六七八九十百零〇\\d０-９]";
const label = new RegExp(
  `^\\s*(?:第${numeral}+[章节条编]|专栏\\s*${numeral}+|[（(]${numeral}+[)）]|[一二三四五六七八九十]+[、.．]|[\\d０-９]{1,3}[、.．)）](?![\\d０-９])|[①-⑳])`,
);

/** The letters without the number in front, so that a heading that was only renumbered is recognised as the same. */
export function bodyOf(text: string): string {
  const body = lettersOf(text.replace(label, ""));
  return body === "" ? lettersOf(text) : body;
}

/** How two sentences with the same body differ in writing. */
export function writingDifference(from: string, to: string): "same" | "punctuation" | "numbering" {
  if (from.replace(/\s+/g, "") === to.replace(/\s+/g, "")) return "same";
  return lettersOf(from) === lettersOf(to) ? "punctuation" : "numbering";
}
