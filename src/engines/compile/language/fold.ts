/**
 * Half-width and full-width punctuation, digits and spaces mean the same in a plan; the rules are written for the half-width ones.
 * Folding keeps the length, so every offset of the folded text is an offset of the source.
 */
const lookAlikes: Record<string, string> = {
  "﹙": "(",
  "﹚": ")",
  "﹐": ",",
  "﹔": ";",
  "﹕": ":",
  "﹒": ".",
  "∶": ":",
  "︰": ":",
  "–": "—",
  "―": "—",
  "─": "—",
  "━": "—",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "﹣": "-",
  "〜": "~",
};

const foldable = new RegExp(
  `[\\uff01-\\uff5e\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff\\t${Object.keys(lookAlikes).join("")}]`,
  "g",
);

function foldOne(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return lookAlikes[character] ?? " ";
}

/** The text with full-width ASCII, odd spaces and look-alike punctuation in their plain form; same length as the input. */
export function fold(text: string): string {
  return withFullStops(text.replace(foldable, foldOne));
}

/** A point between Chinese words, or at the end of a line of them, that does not belong to a label (一.总则) or a number. */
const point =
  /(?<=[\u4e00-\u9fff%)”》])(?<!^[ #*]*[第(]?[一二三四五六七八九十]{1,4}[)章节条]?)\.(?= *(?:$|[\u4e00-\u9fff“《(]|20\d\d ?年|\d{1,2} ?月))/gm;

/** Some papers are typed with half-width points: where they outnumber 。 they end sentences. */
function withFullStops(text: string): string {
  const points = text.match(point)?.length ?? 0;
  if (points < 3) return text;
  let stops = 0;
  for (let at = text.indexOf("。"); at >= 0 && stops < points; at = text.indexOf("。", at + 1)) stops++;
  return stops < points ? text.replace(point, "。") : text;
}
