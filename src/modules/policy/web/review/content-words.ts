import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import type { Same } from "../../../../platform/i18n/same.ts";
import type { Content } from "../../contract/review.ts";
import type { zh as reviewZh } from "../../review-texts.zh.ts";
import type { zh as policyZh } from "../../texts.zh.ts";

/** The texts that a review speaks with. */
export interface Texts {
  policy: Same<typeof policyZh>;
  review: Same<typeof reviewZh>;
}

/** One thing that a content says, in words: the name of the field and its value. */
export interface Fact {
  field: string;
  value: string;
}

/** Everything that a content says, field by field, to compare two of them or to look through many. */
export function contentFacts(content: Content, t: Texts): Fact[] {
  const f = t.review.fields;
  const year = (value: number | null) => (value === null ? t.policy.document.noDeadline : String(value));
  if (content.kind === "goal") {
    const { goal } = content;
    return [
      { field: f.subject, value: goal.subject },
      { field: f.kind, value: t.policy.goalKinds[goal.kind] },
      { field: f.deadline, value: year(goal.deadline) },
    ];
  }
  if (content.kind === "target") {
    const { target } = content;
    const { baseline } = target;
    return [
      { field: f.metric, value: target.metric },
      {
        field: f.value,
        value: `${t.policy.comparators[target.comparator]} ${exactNumber(target.value)} ${target.unit}`,
      },
      { field: f.kind, value: t.policy.targetKinds[target.kind] },
      { field: f.deadline, value: year(target.deadline) },
      {
        field: f.baseline,
        value: baseline ? `${exactNumber(baseline.value)} (${baseline.year})` : t.policy.document.noBaseline,
      },
      { field: f.attribute, value: target.attribute ?? t.policy.document.notGiven },
      { field: f.scope, value: target.scope ?? t.policy.document.notGiven },
      { field: f.strength, value: t.review.strengths[target.strength] },
      { field: f.openList, value: target.openList ? t.review.yes : t.review.no },
    ];
  }
  const { task } = content;
  return [
    { field: f.title, value: task.title },
    { field: f.class, value: t.policy.taskClasses[task.class] },
    { field: f.units, value: unitsInWords(task.units, t) },
    { field: f.unitMode, value: t.policy.unitModes[task.unitMode] },
    { field: f.deadline, value: year(task.deadline) },
    { field: f.measures, value: t.policy.document.measures(task.measures.length) },
  ];
}

function unitsInWords(units: Extract<Content, { kind: "task" }>["task"]["units"], t: Texts): string {
  if (units.length === 0) return t.policy.unitModes.none;
  return units.map((unit) => `${unit.name}（${t.policy.unitRoles[unit.role]}）`).join("、");
}

/** What a content is about, in a line. */
export function contentTitle(content: Content): string {
  if (content.kind === "target") return content.target.metric;
  if (content.kind === "goal") return content.goal.subject;
  return [content.task.label, content.task.title].filter(Boolean).join(" ");
}

/** The facts in which two contents differ, side by side. */
export function differences(a: Content, b: Content, t: Texts): { field: string; a: string; b: string }[] {
  const other = new Map(contentFacts(b, t).map((fact) => [fact.field, fact.value]));
  return contentFacts(a, t)
    .map((fact) => ({ field: fact.field, a: fact.value, b: other.get(fact.field) ?? "" }))
    .filter((one) => one.a !== one.b);
}
