import type { Content, ExtractionKind, TargetContent } from "../../contract/review.ts";

type Task = Extract<Content, { kind: "task" }>["task"];
type Goal = Extract<Content, { kind: "goal" }>["goal"];

/** The fields of the form as antd keeps them: what is empty is an empty text or undefined. */
export interface ContentValues {
  target?: Omit<TargetContent, "baseline" | "attribute" | "scope"> & {
    baselineValue?: number | null;
    baselineYear?: number | null;
    attribute?: TargetContent["attribute"] | "";
    scope?: string;
  };
  goal?: Goal;
  task?: Omit<Task, "measures" | "label"> & { label?: string; measures: number[] };
}

/** What the form begins with. Measures are kept by their places in the list. */
export function valuesOf(content: Content): ContentValues {
  if (content.kind === "goal") return { goal: content.goal };
  if (content.kind === "task") {
    const { measures, label, ...task } = content.task;
    return { task: { ...task, label: label ?? "", measures: measures.map((_, index) => index) } };
  }
  const { baseline, attribute, scope, ...target } = content.target;
  const shown = { attribute: attribute ?? ("" as const), scope: scope ?? "" };
  return {
    target: { ...target, ...shown, baselineValue: baseline?.value ?? null, baselineYear: baseline?.year ?? null },
  };
}

/** What the filled form says. `measures`: those that the form let choose from. */
export function contentFrom(kind: ExtractionKind, values: ContentValues, measures: Task["measures"]): Content {
  if (kind === "goal") return { kind, goal: { ...values.goal!, deadline: values.goal!.deadline ?? null } };
  if (kind === "task") {
    const { label, measures: kept, units, deadline, ...task } = values.task!;
    return {
      kind,
      task: {
        ...task,
        label: label?.trim() || null,
        deadline: deadline ?? null,
        units: (units ?? []).map(({ name, role }) => ({ name: name.trim(), role })),
        measures: measures.filter((_, index) => kept.includes(index)),
      },
    };
  }
  const { baselineValue, baselineYear, attribute, scope, deadline, unit, openList, ...target } = values.target!;
  const hasBaseline = typeof baselineValue === "number" && typeof baselineYear === "number";
  return {
    kind,
    target: {
      ...target,
      unit: unit ?? "",
      openList: openList ?? false,
      deadline: deadline ?? null,
      baseline: hasBaseline ? { value: baselineValue, year: baselineYear } : null,
      attribute: attribute || null,
      scope: scope?.trim() || null,
    },
  };
}
