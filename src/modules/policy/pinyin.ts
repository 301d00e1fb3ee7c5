import { pinyin } from "pinyin-pro";
import { wordEdges } from "./words.ts";

/** How a text sounds, one mark for each character: see `sentence_pinyin`. */
export interface Pinyin {
  /** First letters, with a slash at every edge of a word: /gx/js/qy/ */
  initials: string;
  /** Syllables without tones, between slashes at the edges of words and spaces elsewhere: /gao xin/ji shu/qi ye/ */
  syllables: string;
}

/** Spells a folded text; what a character sounds like is decided by its word (银行 yin hang, 行动 xing dong). */
export function pinyinOf(folded: string): Pinyin {
  const characters = [...folded];
  const sounds = pinyin(folded, { toneType: "none", type: "array", v: true });
  const edges = wordEdges(folded);
  let [initials, syllables] = ["", ""];
  let at = 0;
  for (const [index, character] of characters.entries()) {
    const sound = markOf(character, sounds[index]);
    if (edges.has(at) || at === 0) initials += "/";
    initials += sound[0];
    syllables += `${edges.has(at) || at === 0 ? "/" : " "}${sound}`;
    at += character.length;
  }
  return { initials: `${initials}/`, syllables: `${syllables}/` };
}

// A letter or digit sounds as it is written; a sign, or a character that nobody knows how to say, is a dot.
function markOf(character: string, sound: string | undefined): string {
  if (/\p{Script=Han}/u.test(character)) return sound && /^[a-z]+$/.test(sound) ? sound : ".";
  return /^[a-z0-9]$/.test(character) ? character : ".";
}

/** A query of Latin letters, read as pinyin: its letters, and every way to read them as syllables. */
export interface PinyinQuery {
  letters: string;
  ways: string[][];
}

const longest = 30;

/** Reads a folded query as pinyin; null when it is not Latin letters, or too short or too long to be a word. */
export function pinyinQuery(folded: string): PinyinQuery | null {
  const letters = folded.replaceAll("ü", "v");
  if (letters.length < 2 || letters.length > longest || !/^[a-z]+$/.test(letters)) return null;
  return { letters, ways: syllableWays(letters) };
}

/**
 * The regular expressions that a query is over `Pinyin`; PostgreSQL and JavaScript read them alike. A hit begins where a
 * word begins; two or three letters, or one syllable, must be whole words, since such are in every sentence. `syllables`
 * is null when the letters make none.
 */
export function pinyinPatterns({ letters, ways }: PinyinQuery): { initials: string; syllables: string | null } {
  return patternsEnding(letters, ways, (edge) => edge);
}

function patternsEnding(letters: string, ways: string[][], ending: (edge: string) => string) {
  const spelt = ways.map((way) => `${way.join("[ /]")}${ending(way.length === 1 ? "/" : "[ /]")}`);
  return {
    initials: `/${[...letters].join("/?")}${letters.length <= 3 ? ending("/") : ""}`,
    syllables: spelt.length === 0 ? null : `/(${spelt.join("|")})`,
  };
}

const syllable =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)$/;
const mostWays = 24;

/** Every way to read letters as syllables: xian is xian or xi an. Reading stops at a number of ways that nobody types. */
function syllableWays(letters: string): string[][] {
  if (letters === "") return [[]];
  const ways: string[][] = [];
  for (let length = Math.min(6, letters.length); length >= 1; length--) {
    const head = letters.slice(0, length);
    if (!syllable.test(head)) continue;
    // 略 and 虐 are typed lue and nue and spelt lve and nve.
    const spelt = head.replace(/^([ln])ue$/, "$1ve");
    for (const rest of syllableWays(letters.slice(length))) {
      ways.push([spelt, ...rest]);
      if (ways.length >= mostWays) return ways;
    }
  }
  return ways;
}

/** Which characters of the folded text a query hits: half-open ranges that count characters, not code units. */
export function pinyinHits(text: Pinyin, { letters, ways }: PinyinQuery): Array<{ start: number; end: number }> {
  // The closing edge may open the next hit, so it is looked at and not taken.
  const patterns = patternsEnding(letters, ways, (edge) => `(?=${edge})`);
  const ranges = (spelt: string, pattern: string, mark: RegExp) =>
    [...spelt.matchAll(new RegExp(pattern, "g"))].map((match) => {
      const start = [...spelt.slice(0, match.index).matchAll(mark)].length;
      return { start, end: start + [...match[0].matchAll(mark)].length };
    });
  const initials = ranges(text.initials, patterns.initials, /[^/]/g);
  const syllables = patterns.syllables === null ? [] : ranges(text.syllables, patterns.syllables, /[^ /]+/g);
  return [...initials, ...syllables].sort((a, b) => a.start - b.start);
}
