import { asWritten, dueYear, indicatorOf, nameOf } from "../figures.ts";
import { bySentence, type Reading, sentenceAt, type Target } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** 较2020年, 比上年, 同比, 以2024年为基期: what the growth is counted from is said. */
const basis =
  /(?:比|较|与|以|相比|相较于|在)(?:“?十[一二三四五六]五”?(?:期?末)?|20\d\d年(?:底|末)?|上年|去年|同期|基期|现有|现状)|同比|基期|基准年/;

const grows = (target: Target): boolean =>
  target.kind === "growth-rate" || (target.kind === "level" && /^[倍番]$/.test(target.unit));

/** Growth without the year and the value that it is counted from: at the deadline nobody can work it out. */
export const growthWithoutBaseline: Rule = {
  code: "no-baseline",
  severity: "warning",
  find(draft) {
    if (draft.oneYear) return [];
    const open = draft.document.targets.filter(
      (target) => grows(target) && target.baseline === null && !basis.test(sentenceAt(draft, target.start)?.text ?? ""),
    );
    return bySentence(draft, open).map((group): Hit => {
      const example = draft.period.from === null ? null : draft.period.from - 1;
      const years = dueYear(draft, group[0]!);
      const amounts = [...new Set(group.map((target) => asWritten(draft, target)))];
      const [first, ...others] = distinctPlaces(group);
      return {
        ...first!,
        related: others.map((place) => ({ reading: draft, ...place })),
        say: (t) => t.growthWithoutBaseline(group.map(nameOf), amounts, years, example),
      };
    });
  },
};

/** Levels and yearly rates without the value of today: one note for the whole plan, since one table mends them all. */
export const levelWithoutBaseline: Rule = {
  code: "no-present-value",
  severity: "info",
  find(draft) {
    if (draft.oneYear) return [];
    const { targets } = draft.document;
    const based = new Set(targets.filter((target) => target.baseline !== null).map(indicatorOf));
    const seen = new Set<string>();
    const open = targets.filter((target) => {
      if ((target.kind !== "level" && target.kind !== "annual-rate") || target.baseline !== null) return false;
      const key = indicatorOf(target) ?? target.metric;
      if (based.has(key) || seen.has(key) || basis.test(sentenceAt(draft, target.start)?.text ?? "")) return false;
      seen.add(key);
      return true;
    });
    return wholePlan(draft, open, (t) => t.levelWithoutBaseline);
  },
};

/** One hit for many targets: at the first, with the others as related places. */
export function wholePlan(
  draft: Reading,
  targets: readonly Target[],
  text: (texts: Parameters<Hit["say"]>[0]) => (metrics: readonly string[]) => string,
): Hit[] {
  const [first, ...others] = targets;
  if (!first) return [];
  return [
    {
      start: first.start,
      end: first.end,
      say: (t) => text(t)(targets.map(nameOf)),
      related: others.map(({ start, end }) => ({ reading: draft, start, end })),
    },
  ];
}

/** 甲、乙、丙分别增长15% is one place for three targets; the rows of a table are one each. */
function distinctPlaces(group: readonly Target[]): Array<{ start: number; end: number }> {
  const places = new Map(group.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  return [...places.values()];
}
