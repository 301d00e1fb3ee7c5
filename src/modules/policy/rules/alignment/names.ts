import { partsOfName, plainName } from "./words-of-plans.ts";

/** How two names of things lie to each other: the same, alike in `shared` words while each has words of its own, or neither. */
export type NameStanding =
  | { kind: "same" }
  | { kind: "alike"; likeness: number; shared: string; onlyUpper: string[]; onlyLower: string[] }
  | { kind: "other" };

/** How many different names may end alike before the ending tells nothing (企业, 项目). */
const mostOfOneHead = 3;
const shortHead = 2;
/** A common run of this many characters makes two names alike when one of them ends with it: what only begins alike is another thing. */
const longRun = 4;
/** Of scattered characters this share of the shorter name must be common. */
const scattered = 0.6;

/**
 * Compares the names of two indicators. Alike: one contains the other, they end alike in words that few names share, a run
 * of four characters that one of them ends with stands in the other, or most of the shorter name stands in the longer one in the same order.
 * @param headsOf how many different names of both plans end with these characters
 */
export function compareNames(upper: string, lower: string, headsOf: (ending: string) => number): NameStanding {
  const [a, b] = [nameKey(upper), nameKey(lower)];
  if (a === b) return { kind: "same" };
  const common = commonCharacters(a, b);
  const shorter = Math.min(a.length, b.length);
  const run = longestRun(common);
  const ending = commonEnding(a, b);
  const isAlike =
    run.length === shorter ||
    (run.length >= longRun && (a.endsWith(run) || b.endsWith(run))) ||
    ending.length > shortHead ||
    (ending.length === shortHead && headsOf(ending) <= mostOfOneHead) ||
    (common.length >= longRun && common.length / shorter >= scattered);
  if (!isAlike || shorter < 2) return { kind: "other" };
  const shared = run.length >= ending.length ? run : ending;
  const likeness = (2 * common.length) / (a.length + b.length);
  const runs = common.filter((_, index) => isOfRun(common, index));
  return { kind: "alike", likeness, shared, onlyUpper: rest(a, runs, 0), onlyLower: rest(b, runs, 1) };
}

/** The thing that an indicator counts, in one spelling. */
export const nameKey = (metric: string): string => plainName(partsOfName(metric).thing);

type Common = Array<{ places: [number, number]; character: string }>;

/** A longest common subsequence of two short names that prefers runs: places in both, in order. */
function commonCharacters(a: string, b: string): Common {
  // score[i][j]: the best for the rest from i and j; a character that continues a run counts a little more.
  const width = b.length + 1;
  const score = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number) => score[i * width + j]!;
  const gain = (i: number, j: number) =>
    a[i] !== b[j] ? Number.NEGATIVE_INFINITY : 1 + (a[i + 1] !== undefined && a[i + 1] === b[j + 1] ? 0.3 : 0);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      score[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), gain(i, j) + at(i + 1, j + 1));
  const common: Common = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (at(i, j) === gain(i, j) + at(i + 1, j + 1)) common.push({ places: [i++, j++], character: a[i - 1]! });
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return common;
}

function longestRun(common: Common): string {
  let [best, run] = ["", ""];
  for (const [index, { character }] of common.entries()) {
    run = follows(common, index) ? run + character : character;
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Whether a common character comes right behind the one before it, in both names. */
function follows(common: Common, index: number): boolean {
  const [before, here] = [common[index - 1]?.places, common[index]?.places];
  return before !== undefined && here !== undefined && before[0] + 1 === here[0] && before[1] + 1 === here[1];
}

/** A single common character between words that differ (高新技术, 战略性新兴) is no common word. */
const isOfRun = (common: Common, index: number): boolean => follows(common, index) || follows(common, index + 1);

function commonEnding(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length === 0 ? "" : a.slice(-length);
}

/** What of a name is not common, run by run. */
function rest(name: string, common: Common, side: 0 | 1): string[] {
  const taken = new Set(common.map(({ places }) => places[side]));
  const runs: string[] = [];
  for (let at = 0; at < name.length; at++) {
    if (taken.has(at)) continue;
    if (at > 0 && !taken.has(at - 1) && runs.length > 0) runs[runs.length - 1] += name[at]!;
    else runs.push(name[at]!);
  }
  return runs;
}

/** Counts by how many different names end alike, over the names of both plans. */
export function headCounts(metrics: readonly string[]): (ending: string) => number {
  const keys = [...new Set(metrics.map(nameKey))];
  const counted = new Map<string, number>();
  return (ending) => {
    const known = counted.get(ending);
    if (known !== undefined) return known;
    const count = keys.filter((key) => key.endsWith(ending)).length;
    counted.set(ending, count);
    return count;
  };
}
