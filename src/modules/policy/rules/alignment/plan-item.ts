import type { CompiledDocument, Span } from "../../../../engines/compile/contract.ts";
import { dutyless } from "./words-of-plans.ts";

export type Target = CompiledDocument["targets"][number];
export type Goal = CompiledDocument["goals"][number];
export type Task = CompiledDocument["tasks"][number];

interface Item extends Span {
  /** `target:t3`: the kind and the id within its document. */
  key: string;
  name: string;
  /** The year it is due: its own, else the plan's last; null where neither is said. */
  due: number | null;
  /** The area it is about, then the areas around it, nearest first; the last ones are the same for a city and its districts. */
  areas: readonly string[];
  /** How the text calls that area; null where it does not say. */
  areaName: string | null;
}
export interface TargetItem extends Item {
  kind: "target";
  target: Target;
}
export interface GoalItem extends Item {
  kind: "goal";
  goal: Goal;
  /** The words of the goal, as published. */
  quote: string;
}
export interface TaskItem extends Item {
  kind: "task";
  task: Task;
  /** What it asks, without the list of units at its end; spaces and breaks kept, so that places stay. */
  words: string;
}
export type PlanItem = TargetItem | GoalItem | TaskItem;

/** A plan as it is aligned with another: what it promises, without directions of technology and internal Party work. */
export interface Plan {
  text: string;
  targets: readonly TargetItem[];
  goals: readonly GoalItem[];
  tasks: readonly TaskItem[];
}

/** What the register knows of a plan besides its text. */
export interface PlanFacts {
  /** Codes of the area of the plan and of those around it, nearest first. */
  areas: readonly string[];
  /** Last year of the plan. */
  lastYear: number | null;
  /** How the text itself calls the plan's area; a target about another area is about a part. */
  ownArea: string | null;
}

type Promises = Pick<CompiledDocument, "text" | "targets" | "goals" | "tasks">;

/** What a plan promises, in reading order. A figure that is stated twice in the same way counts once, at its first place. */
export function planOf(document: Promises, facts: PlanFacts): Plan {
  const { text } = document;
  const seen = new Set<string>();
  const own = facts.areas;
  const area = { areas: own, areaName: facts.ownArea };
  const targets = document.targets.flatMap((target): TargetItem[] => {
    const due = target.deadline ?? facts.lastYear;
    const said = [target.metric, target.kind, target.value, target.unit, due, target.scope].join(" ");
    if (seen.has(said)) return [];
    seen.add(said);
    const isPart = target.scope !== null && target.scope !== facts.ownArea;
    return [
      {
        kind: "target",
        key: `target:${target.id}`,
        name: target.metric,
        start: target.start,
        end: target.end,
        due,
        areas: isPart ? [target.scope!, ...own] : own,
        areaName: target.scope ?? facts.ownArea,
        target,
      },
    ];
  });
  const goals = document.goals.map((goal): GoalItem => {
    const { start, end } = goal;
    const due = goal.deadline ?? facts.lastYear;
    const quote = text.slice(start, end);
    return { kind: "goal", key: `goal:${goal.id}`, name: goal.subject, start, end, due, ...area, goal, quote };
  });
  const tasks = document.tasks
    .filter((task) => task.class === "action" || task.class === "safeguard")
    .map((task): TaskItem => {
      const { start, end, title } = task;
      const words = dutyless(text.slice(start, end));
      const due = task.deadline ?? facts.lastYear;
      return { kind: "task", key: `task:${task.id}`, name: title, start, end, due, ...area, task, words };
    });
  return { text, targets, goals, tasks };
}

/** How the area of one item lies to that of another. */
export type AreaStanding = "same" | "lower-is-part" | "upper-is-part" | "other" | "unknown";

export function areaStanding(upper: readonly string[], lower: readonly string[]): AreaStanding {
  const [a, b] = [upper[0], lower[0]];
  if (a === undefined || b === undefined) return "unknown";
  if (a === b) return "same";
  if (lower.includes(a)) return "lower-is-part";
  return upper.includes(b) ? "upper-is-part" : "other";
}
