import type { Machine, Workflow } from "../../../engines/workflow/contract.ts";
import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Terms } from "../contract/dossier.ts";
import type { roomDates } from "../contract.ts";
import { canonicalJson } from "./canonical-json.ts";
import { isEditable } from "./content.ts";

interface Before {
  readonly stage: string;
  readonly title: string;
  readonly dates: Readonly<Record<string, string>>;
  readonly fields: readonly string[];
  readonly criteria: readonly unknown[];
  readonly cap: number | null;
}

/**
 * Why the terms of a call cannot be set so, or null. Days are those that the workflow has. Once the call is open nothing
 * changes but a day, and it only moves later: whoever relied on it keeps it.
 */
export function termsRefusal(
  workflow: Workflow,
  machine: Machine,
  parties: readonly string[],
  before: Before,
  terms: Terms,
): Refusal | null {
  const strange = Object.keys(terms.dates).find((code) => !workflow.dates.some((one) => one.code === code));
  if (strange !== undefined) return { code: "calls.dates-wrong", params: { date: strange } };
  const { opens, closes } = terms.dates;
  if (opens !== undefined && closes !== undefined && opens > closes)
    return { code: "calls.dates-wrong", params: { date: closes } };
  if (isEditable(machine, before.stage, parties)) return null;
  if (machine.stages.find(({ code }) => code === before.stage)?.isEnd) return { code: "calls.not-editable" };
  const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
  const isOnlyDays =
    terms.title === before.title &&
    same(terms.fields, before.fields) &&
    same(terms.criteria, before.criteria) &&
    terms.cap === before.cap;
  if (!isOnlyDays) return { code: "calls.not-editable" };
  const earlier = Object.entries(before.dates).find(([code, day]) => (terms.dates[code] ?? "") < day);
  return earlier ? { code: "calls.deadline-earlier", params: { date: earlier[1] } } : null;
}

/**
 * Why an applicant can begin nothing below today, or null: the first day has not come, or the last one, which counts itself,
 * has passed. What the office begins there follows from what was handed in by then.
 */
export function beginRefusal(
  { opens, closes }: Readonly<Partial<Record<(typeof roomDates)[number], string>>>,
  today: string,
): Refusal | null {
  if (opens !== undefined && today < opens) return { code: "calls.not-open-yet", params: { date: opens } };
  return closes !== undefined && today > closes ? { code: "calls.deadline-passed", params: { date: closes } } : null;
}
