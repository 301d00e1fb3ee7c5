import type { DocumentDetail } from "../contract.ts";
import type { DifferenceStep } from "./edition-difference.ts";
import { lettersOf } from "./sentence-keys.ts";

interface Placed {
  id: string;
  start: number;
  end: number;
}

type OwedTarget = DocumentDetail["targets"][number];
type OwedGoal = DocumentDetail["goals"][number];
type Task = DocumentDetail["tasks"][number];

export interface OwedTask extends Pick<Task, "id" | "start" | "end" | "title" | "class" | "deadline" | "unitMode"> {
  /** The heading that the task stands under; null at the top. */
  section: string | null;
  units: Array<Pick<Task["units"][number], "name" | "role">>;
  measures: Array<{ text: string }>;
}

/** What one edition promises, and where its sentences stand (half-open, ascending). */
export interface OwedEdition {
  sentences: ReadonlyArray<{ start: number; end: number }>;
  targets: readonly OwedTarget[];
  goals: readonly OwedGoal[];
  tasks: readonly OwedTask[];
}

/** One property that reads differently; a list (units, measures) is told by what left it and what joined it. */
export interface OwedField<Field extends string> {
  field: Field;
  from: string | number | null;
  to: string | number | null;
}

export interface OwedChanges<Item, Field extends string> {
  same: number;
  changed: Array<{ from: Item; to: Item; fields: Array<OwedField<Field>> }>;
  dropped: Item[];
  added: Item[];
}

export const targetFields = [
  "metric",
  "comparator",
  "value",
  "unit",
  "kind",
  "deadline",
  "baseline",
  "attribute",
  "scope",
  "strength",
  "openList",
] as const;
export const goalFields = ["kind", "subject", "deadline"] as const;
export const taskFields = ["title", "section", "class", "deadline", "unitMode", "lead", "units", "measures"] as const;

export interface OwedDifference {
  targets: OwedChanges<OwedTarget, (typeof targetFields)[number]>;
  goals: OwedChanges<OwedGoal, (typeof goalFields)[number]>;
  tasks: OwedChanges<OwedTask, (typeof taskFields)[number]>;
}

/**
 * What an edition promises that the other does not, and what it promises otherwise. A target or a task of one edition is
 * the same as one of the other by its words (metric, title) and by the sentence it stands in, in that order of trust.
 */
export function owedDifference(from: OwedEdition, to: OwedEdition, steps: readonly DifferenceStep[]): OwedDifference {
  const placeOf = sentencePlaces(from, to, steps);
  const word = (text: string): string => lettersOf(text);
  return {
    targets: changesOf(
      from.targets,
      to.targets,
      [
        (one, side) => [placeOf(one, side), word(one.metric), one.unit, one.deadline],
        (one, side) => [placeOf(one, side), word(one.metric)],
        (one) => [word(one.metric), one.unit, one.deadline, one.kind],
        (one) => [word(one.metric), one.unit],
        (one, side) => [placeOf(one, side), one.unit, one.value],
        (one, side) => [placeOf(one, side), one.unit],
      ],
      targetFieldsOf,
    ),
    goals: changesOf(
      from.goals,
      to.goals,
      [
        (one, side) => [placeOf(one, side), word(one.subject)],
        (one) => [word(one.subject), one.kind],
        (one, side) => [placeOf(one, side), one.kind],
      ],
      goalFieldsOf,
    ),
    tasks: changesOf(
      from.tasks,
      to.tasks,
      [
        (one, side) => [placeOf(one, side), word(one.title)],
        (one) => [word(one.title), word(one.section ?? "")],
        (one) => [word(one.title)],
        (one, side) => [placeOf(one, side)],
      ],
      taskFieldsOf,
    ),
  };
}

type Side = "from" | "to";
/** What two items must have in common to be the same; null in it means: not by this key. */
type Key<Item> = (item: Item, side: Side) => ReadonlyArray<string | number | null>;

/** The sentence that an item begins in, by one number for both sides; null when the other side has no such sentence. */
function sentencePlaces(from: OwedEdition, to: OwedEdition, steps: readonly DifferenceStep[]) {
  const partners = new Map<number, number>();
  for (const step of steps) {
    if (step.to === null) continue;
    const other = step.from ?? step.counterpart;
    if (other !== null) partners.set(step.to, other);
  }
  const paired = new Set(partners.values());
  return (item: Placed, side: Side): number | null => {
    const at = sentenceAt((side === "from" ? from : to).sentences, item.start);
    if (side === "to") return partners.get(at) ?? null;
    return paired.has(at) ? at : null;
  };
}

function sentenceAt(sentences: ReadonlyArray<{ start: number; end: number }>, offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function changesOf<Item extends Placed, Field extends string>(
  from: readonly Item[],
  to: readonly Item[],
  keys: ReadonlyArray<Key<Item>>,
  fieldsOf: (from: Item, to: Item) => Array<OwedField<Field>>,
): OwedChanges<Item, Field> {
  const partner = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const key of keys) {
    const waiting = new Map<string, Item[]>();
    for (const item of to) {
      const name = taken.has(item) ? null : nameOf(key(item, "to"));
      if (name !== null) waiting.set(name, [...(waiting.get(name) ?? []), item]);
    }
    for (const item of from) {
      const name = partner.has(item) ? null : nameOf(key(item, "from"));
      const other = name === null ? undefined : waiting.get(name)?.shift();
      if (!other) continue;
      partner.set(item, other);
      taken.add(other);
    }
  }
  const changed = from.flatMap((item) => {
    const other = partner.get(item);
    const fields = other ? fieldsOf(item, other) : [];
    return other && fields.length > 0 ? [{ from: item, to: other, fields }] : [];
  });
  return {
    same: partner.size - changed.length,
    changed,
    dropped: from.filter((item) => !partner.has(item)),
    added: to.filter((item) => !taken.has(item)),
  };
}

// A place that the other edition does not have makes no key; a deadline that is missing on both sides does.
const nameOf = (key: ReadonlyArray<string | number | null>): string | null =>
  key[0] === null ? null : JSON.stringify(key);

function targetFieldsOf(from: OwedTarget, to: OwedTarget) {
  const value = (target: OwedTarget, field: (typeof targetFields)[number]): string | number | null => {
    if (field === "baseline") return target.baseline && `${target.baseline.value} (${target.baseline.year})`;
    if (field === "openList") return String(target.openList);
    return target[field];
  };
  return different(targetFields, (field) => [value(from, field), value(to, field)]);
}

const goalFieldsOf = (from: OwedGoal, to: OwedGoal) => different(goalFields, (field) => [from[field], to[field]]);

function taskFieldsOf(from: OwedTask, to: OwedTask) {
  const lists = {
    units: (task: OwedTask) => task.units.map((unit) => ({ key: unit.name, shown: unit.name })),
    measures: (task: OwedTask) => task.measures.map(({ text }) => ({ key: lettersOf(text), shown: text })),
  };
  const leadOf = (task: OwedTask) => task.units.filter(({ role }) => role === "lead").map(({ name }) => name);
  return different(taskFields, (field) => {
    if (field === "lead") return [leadOf(from).join("、") || null, leadOf(to).join("、") || null];
    if (field !== "units" && field !== "measures") return [from[field], to[field]];
    const [left, right] = [lists[field](from), lists[field](to)];
    return [listed(left, right), listed(right, left)];
  });
}

function listed(
  own: ReadonlyArray<{ key: string; shown: string }>,
  other: ReadonlyArray<{ key: string; shown: string }>,
): string | null {
  const known = new Set(other.map(({ key }) => key));
  const only = own.filter(({ key }) => !known.has(key)).map(({ shown }) => shown);
  return only.length > 0 ? only.join("、") : null;
}

/** The fields whose words differ; signs and width make no difference. */
function different<Field extends string>(
  fields: readonly Field[],
  pairOf: (field: Field) => [string | number | null, string | number | null],
): Array<OwedField<Field>> {
  const written = (value: string | number | null) => (typeof value === "string" ? lettersOf(value) || value : value);
  return fields.flatMap((field) => {
    const [from, to] = pairOf(field);
    return written(from) === written(to) ? [] : [{ field, from, to }];
  });
}
