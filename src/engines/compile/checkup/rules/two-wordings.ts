import { comparable, dueYear, indicatorOf, nameOf } from "../figures.ts";
import type { Target } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** Differences that change nothing or nothing visible: the same word in short, a particle. */
const settled: Array<[RegExp, string]> = [
  [/规上/g, "规模以上"],
  [/数量$|个数$|家数$|[的“”\s]/g, ""],
  [/(?:占比|比例)$/, "比重"],
];
const wording = (target: Target): string => settled.reduce((text, [from, to]) => text.replace(from, to), target.metric);

/** What one wording may have more than the other and still mean the same: 总产值 and 产值, 研发经费投入 and 研发投入. */
const filler = /^(?:总|经费|支出|全社会|生产|每|全部|年|比重|率)*$/;

/** One indicator with one value for one year in two wordings: statistics will ask which is meant. */
export const twoWordings: Rule = {
  code: "two-wordings",
  severity: "info",
  find(draft) {
    const hits: Hit[] = [];
    const same = new Map<string, Array<{ target: Target; words: string }>>();
    for (const target of draft.document.targets) {
      if (indicatorOf(target) === null) continue;
      const { value, unit } = comparable(target);
      const key = [target.kind, value, unit, dueYear(draft, target)].join(" ");
      const earlierOnes = same.get(key) ?? [];
      same.set(key, earlierOnes);
      const words = wording(target);
      const earlier = earlierOnes.find((one) => one.words !== words && filler.test(extra(one.words, words) ?? "?"));
      earlierOnes.push({ target, words });
      if (earlier)
        hits.push({
          start: target.start,
          end: target.end,
          say: (t) => t.twoWordings(nameOf(earlier.target), nameOf(target)),
          related: [{ reading: draft, start: earlier.target.start, end: earlier.target.end }],
        });
    }
    return hits;
  },
};

/** The characters that the longer wording has besides the shorter, in order; null when it does not hold the shorter one. */
function extra(a: string, b: string): string | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 5) return null;
  let at = 0;
  let more = "";
  for (const character of long) {
    if (character === short[at]) at++;
    else more += character;
  }
  return at === short.length ? more : null;
}
