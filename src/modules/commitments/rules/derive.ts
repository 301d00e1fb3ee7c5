import type { UnitRole } from "../../policy/contract.ts";
import type { DueSource, DutyRole, Kind } from "../contract.ts";
import type { Content } from "./content.ts";

/** A confirmed extraction with its place. */
export interface Confirmed {
  readonly content: Content;
  readonly start: number;
  readonly end: number;
}

/** The years for which a document plans; null where it does not say. */
export interface Period {
  readonly start: number | null;
  readonly end: number | null;
}

/** A commitment as it follows from a sentence. `measure`: which measure of a task, null for the whole. */
export interface Derived {
  readonly kind: Kind;
  readonly measure: number | null;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly dueOn: string | null;
  readonly dueFrom: DueSource;
  readonly units: readonly { readonly name: string; readonly role: DutyRole }[];
}

/** The role of a unit as the text gives it. A bold mark that was lost stays lost: unknown (GOV-07). */
const roleOf: Readonly<Record<UnitRole, DutyRole>> = {
  lead: "lead",
  support: "co",
  "by-duty": "joint",
  unknown: "unknown",
};

/**
 * What is to be followed up of a confirmed extraction: the whole, and with `withMeasures` each measure of a task below it.
 * A deadline is the year that the sentence names, else the last year of the plan; a year ends on 31 December. A measure
 * answers to the units of its task.
 */
export function derive({ content, start, end }: Confirmed, period: Period, withMeasures: boolean): Derived[] {
  if (content.kind === "target")
    return [whole("target", targetTitle(content.target), { start, end }, due(content.target.deadline, period), [])];
  if (content.kind === "goal")
    return [whole("goal", content.goal.subject, { start, end }, due(content.goal.deadline, period), [])];
  const { task } = content;
  const isSole = task.unitMode === "single" && task.units.length === 1;
  const units = task.units.map(({ name, role }) => ({ name, role: isSole ? ("sole" as const) : roleOf[role] }));
  const deadline = due(task.deadline, period);
  return [
    whole("task", task.title, { start, end }, deadline, units),
    ...(withMeasures ? task.measures : []).map((measure, index) => ({
      ...whole("measure", shortened(measure.text), measure, deadline, units),
      measure: index,
    })),
  ];
}

const whole = (
  kind: Kind,
  title: string,
  { start, end }: { start: number; end: number },
  deadline: Pick<Derived, "dueOn" | "dueFrom">,
  units: Derived["units"],
): Derived => ({ kind, measure: null, title, start, end, ...deadline, units });

function due(year: number | null, period: Period): Pick<Derived, "dueOn" | "dueFrom"> {
  if (year !== null) return { dueOn: `${year}-12-31`, dueFrom: "own" };
  if (period.end !== null) return { dueOn: `${period.end}-12-31`, dueFrom: "plan" };
  return { dueOn: null, dueFrom: "none" };
}

const signs: Readonly<Record<string, string>> = { ">=": "≥", ">": ">", "~": "约", "<=": "≤", "<": "<" };

/** What is measured and how much it shall be: plans name the same figure more than once. */
const targetTitle = ({
  metric,
  comparator,
  value,
  unit,
}: Extract<Confirmed["content"], { kind: "target" }>["target"]) =>
  `${metric}：${signs[comparator] ?? ""}${value}${unit}`;

/** The name of a part that a unit takes over: what the whole is called, whose part it is, and how much. */
export function partTitle(whole: string, content: Content, unit: string, what: string): string {
  const about = what === "" ? unit : `${unit}，${what}`;
  if (content.kind !== "target") return `${whole}（${about}）`;
  const { metric, comparator, value, unit: measure } = content.target;
  return `${metric}（${about}）：${signs[comparator] ?? ""}${value}${measure}`;
}

const longestTitle = 60;

/** The first words of a measure, up to a comma where one is near. */
function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= longestTitle) return text;
  const head = characters.slice(0, longestTitle).join("");
  const comma = Math.max(...["，", ",", "；", "、"].map((sign) => head.lastIndexOf(sign)));
  return `${comma > longestTitle / 3 ? head.slice(0, comma) : head}…`;
}
