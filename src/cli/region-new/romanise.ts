import { pinyin } from "pinyin-pro";

/** Syllables of Chinese words without tones, in lower case; letters and digits as they are, other signs left out. */
const syllables = (words: string): string[] =>
  pinyin(words, { toneType: "none", type: "array", v: true, nonZh: "consecutive" })
    .map((one) => one.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .filter((one) => one !== "");

const longestCode = 32;

/** A code from Chinese words: their pinyin, written together, cut at a length that an address bears. */
export const codeOf = (words: string): string => syllables(words).join("").slice(0, longestCode) || "x";

/** Gives every code once: the second one gets a number. */
export class Codes {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    let code = wanted;
    for (let number = 2; this.#taken.has(code); number++) code = `${wanted}-${number}`;
    this.#taken.add(code);
    return code;
  }
}

// What a place is called by its rank; a city has no word of its own in English.
const ranks: readonly (readonly [string, string])[] = [
  ["特别行政区", "Special Administrative Region"],
  ["自治区", "Autonomous Region"],
  ["自治州", "Autonomous Prefecture"],
  ["自治县", "Autonomous County"],
  ["新区", "New Area"],
  ["省", "Province"],
  ["市", ""],
  ["区", "District"],
  ["县", "County"],
  ["旗", "Banner"],
];
const part = new RegExp(`[^省市区县旗州]{2,8}?(?:${ranks.map(([zh]) => zh).join("|")})`, "g");

/** A place with its parts from the whole down: 上海市浦东新区 is in two. */
const partsOf = (name: string) =>
  (name.match(part) ?? [name]).map((one) => {
    const [zh, en] = ranks.find(([rank]) => one.endsWith(rank)) ?? ["", ""];
    return { stem: one.slice(0, one.length - zh.length), rank: en };
  });

/** The code of a place: the pinyin of its name without its rank. */
export const placeCode = (name: string): string =>
  partsOf(name)
    .map(({ stem }) => codeOf(stem))
    .join("-");

/** How a place is written in English letters: 杨浦区 is Yangpu District. Proposed, for a person to look at. */
export const placeEnglish = (name: string): string =>
  partsOf(name)
    .map(({ stem, rank }) => `${capital(codeOf(stem))}${rank === "" ? "" : ` ${rank}`}`)
    .reverse()
    .join(", ");

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
