/** Words of English that stand in every text and tell nothing. */
const functionWords = new Set(
  "a an and are as at be by can for from has have in into is it its need needs not of on or our that the their this to we which will with".split(
    " ",
  ),
);

/**
 * A Latin word as it is compared: the singular of a plural (coatings, batteries), nothing where it tells nothing. Names and
 * codes (pH, CBN, 316L) stay as they are.
 */
export function latinTerms(word: string): string[] {
  if (functionWords.has(word)) return [];
  if (!/^[a-z]{3,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return [word];
  return [word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1)];
}
