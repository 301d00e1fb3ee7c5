import { indicatorOf } from "../figures.ts";
import { type Reading, sentenceAt, type Target, type Task } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";
import { wholePlan } from "./no-baseline.ts";

/** From this share of tasks with units on, a task without any is an omission and not the style of the plan. */
const usualShare = 0.6;
/** Fewer tasks show no style. */
const fewest = 4;

const duties = (draft: Reading): Task[] => draft.document.tasks.filter((task) => task.class === "action");

function namesUnits(draft: Reading): boolean {
  const tasks = duties(draft);
  return tasks.length >= fewest && tasks.filter((task) => task.units.length > 0).length >= tasks.length * usualShare;
}

/** A task without a unit in a plan whose other tasks name theirs. A plan that names none says so in one note. */
export const taskWithoutOwner: Rule = {
  code: "no-owner",
  severity: "warning",
  find(draft) {
    const tasks = duties(draft);
    if (namesUnits(draft)) {
      const illegible = draft.document.diagnostics.filter((one) => one.code === "units-unrecognised");
      return tasks
        .filter((task) => task.units.length === 0 && !illegible.some((one) => one.start === task.start))
        .map((task): Hit => ({ ...headOf(draft, task), say: (t) => t.taskWithoutOwner(task.title) }));
    }
    if (tasks.length < fewest || draft.kind === "work-report" || tasks.some((task) => task.units.length > 0)) return [];
    const first = tasks[0]!;
    return [{ ...headOf(draft, first), severity: "info", say: (t) => t.noOwnersAtAll(tasks.length) }];
  },
};

/** Targets that stand outside of every task with a unit and that no such task repeats. */
export const targetWithoutOwner: Rule = {
  code: "target-without-owner",
  severity: "warning",
  find(draft) {
    if (!namesUnits(draft)) return [];
    const isOwned = (target: Target) =>
      sentenceAt(draft, target.start)?.tasks.some((task) => task.units.length > 0) ?? false;
    const answered = new Set(
      draft.document.targets.filter(isOwned).map((target) => indicatorOf(target) ?? target.metric),
    );
    const seen = new Set<string>();
    const open = draft.document.targets.filter((target) => {
      const key = indicatorOf(target) ?? target.metric;
      if (isOwned(target) || answered.has(key) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return wholePlan(draft, open, (t) => t.targetsWithoutOwner);
  },
};

/** The heading of a task; its whole text would be too long to point at. */
function headOf(draft: Reading, task: Task): { start: number; end: number } {
  const node = draft.document.nodes.find((one) => one.id === task.node);
  return { start: task.start, end: node ? Math.max(node.end, task.start + 1) : task.end };
}
