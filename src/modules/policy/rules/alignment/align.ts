import { compareGoals } from "./compare-goals.ts";
import { compareTargets } from "./compare-targets.ts";
import { compareTasks, readTasks, type Segment, type TaskLimits, weightsOf } from "./compare-tasks.ts";
import { headCounts } from "./names.ts";
import type { Plan, PlanItem } from "./plan-item.ts";
import type { Comparison, Reason, ReasonCode } from "./relation.ts";

/** Two items of two plans with what they are to each other. */
export interface AlignedPair extends Comparison {
  upper: PlanItem;
  lower: PlanItem;
}

/** A task is shown with at most so many others, the nearest first. */
const mostPerTask = 3;
/** A pair that is much weaker than the best of both its tasks says nothing new. */
const shareOfBest = 0.6;

/**
 * Puts the promises of two plans side by side: figures with figures, aims with aims, tasks with tasks. Deterministic: the same texts
 * and limits give the same pairs, in the order of the upper plan, the nearest first. The cost grows with the product of the tasks.
 */
export function align(upper: Plan, lower: Plan, segment: Segment, limits: TaskLimits): AlignedPair[] {
  const texts = { upper: upper.text, lower: lower.text };
  const targetHeads = headCounts([...upper.targets, ...lower.targets].map((item) => item.name));
  const goalHeads = headCounts([...upper.goals, ...lower.goals].map((item) => item.name));
  const [own, others] = [readTasks(upper.tasks, segment), readTasks(lower.tasks, segment)];
  const weight = weightsOf([...own, ...others]);
  const tasks = own.flatMap((a) =>
    others.flatMap((b): AlignedPair[] => {
      const found = compareTasks(a, b, texts, weight, limits);
      return found ? [{ ...found, upper: a.item, lower: b.item }] : [];
    }),
  );
  const pairs = [
    ...every(upper.targets, lower.targets, (a, b) => compareTargets(a, b, texts, targetHeads)),
    ...every(upper.goals, lower.goals, (a, b) => compareGoals(a, b, texts, goalHeads)),
    ...nearest(tasks),
  ];
  return pairs.sort((a, b) => a.upper.start - b.upper.start || b.score - a.score || a.lower.start - b.lower.start);
}

function every<Item extends PlanItem>(
  upper: readonly Item[],
  lower: readonly Item[],
  compare: (a: Item, b: Item) => Comparison | null,
): AlignedPair[] {
  return upper.flatMap((a) =>
    lower.flatMap((b): AlignedPair[] => {
      const found = compare(a, b);
      return found ? [{ ...found, upper: a, lower: b }] : [];
    }),
  );
}

/**
 * Of the pairs of tasks those that are among the best of one of their two tasks. A counterpart is the nearest on both sides: a task
 * that is nearer to another one is only like it.
 */
function nearest(pairs: readonly AlignedPair[]): AlignedPair[] {
  const kept = new Set<AlignedPair>();
  const firsts = new Map<AlignedPair, number>();
  const groups = new Map<PlanItem, AlignedPair[]>();
  for (const pair of pairs)
    for (const side of [pair.upper, pair.lower]) {
      const group = groups.get(side);
      if (group) group.push(pair);
      else groups.set(side, [pair]);
    }
  for (const group of groups.values()) {
    group.sort((a, b) => b.score - a.score || a.upper.start - b.upper.start || a.lower.start - b.lower.start);
    firsts.set(group[0]!, (firsts.get(group[0]!) ?? 0) + 1);
    for (const pair of group.slice(0, mostPerTask)) if (pair.score >= shareOfBest * group[0]!.score) kept.add(pair);
  }
  return pairs
    .filter((pair) => kept.has(pair))
    .map((pair) => {
      const isNearest = firsts.get(pair) === 2;
      if (isNearest) return { ...pair, reasons: [...pair.reasons, whole(pair, "nearest")] };
      if (pair.relation !== "counterpart") return pair;
      return { ...pair, relation: "look-alike" as const, reasons: [...pair.reasons, whole(pair, "another-is-nearer")] };
    });
}

const whole = ({ upper, lower }: AlignedPair, code: ReasonCode): Reason => ({
  code,
  params: {},
  upper: [{ start: upper.start, end: upper.end }],
  lower: [{ start: lower.start, end: lower.end }],
});
