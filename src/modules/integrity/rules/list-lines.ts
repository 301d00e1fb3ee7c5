import type { ListDraft, NegativeList } from "../contract/lists.ts";

/** Items as lines of a form: code, words and basis with a bar between them, the Chinese or the plain one. */
export const linesOf = (items: NegativeList["items"]): string =>
  items.map(({ code, words, basis }) => [code, words.zh, ...(basis ? [basis] : [])].join("｜")).join("\n");

/**
 * Items from such lines; null when a line has no words. The words of the other language are kept from `earlier` while the
 * Chinese stays the same.
 */
export function itemsOfLines(text: string, earlier: NegativeList["items"] = []): ListDraft["items"] | null {
  const items: ListDraft["items"] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const [code = "", zh = "", basis = ""] = line.split(/[｜|]/).map((one) => one.trim());
    if (code === "" || zh === "") return null;
    const same = earlier.find((one) => one.code === code && one.words.zh === zh);
    items.push({ code, words: { zh, en: same?.words.en ?? null }, basis: basis === "" ? null : basis });
  }
  return items;
}
