import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { RegisterDefinition, Transition } from "../kit/define-register.ts";
import type { Values } from "../kit/rows.ts";

/** Half-open: `to` is the first day on which a step that waits for the end may be taken. */
export interface PublicityPeriod {
  readonly from: string;
  readonly to: string;
}

const day = 24 * 60 * 60 * 1000;

/** The civil day (YYYY-MM-DD) that is so many days after another, or before it. */
export const dayAfter = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** A period from the day of publication to the end of its last day. */
export const publicityUntil = (from: string, last: string): PublicityPeriod => ({ from, to: dayAfter(last, 1) });

/** The fields that hold publicity periods: steps write them, nobody types them. */
export const publicityFields = ({ lifeCycle }: Pick<RegisterDefinition, "lifeCycle">): ReadonlySet<string> =>
  new Set(lifeCycle.transitions.flatMap(({ publicity }) => (publicity ? [publicity.field] : [])));

/** Why a step may not be taken on this day because of its publicity period, or null. */
export function publicityRefusal({ publicity }: Transition, values: Values, on: string): Refusal | null {
  if (!publicity || publicity.is === "begins") return null;
  const period = values[publicity.field] as { from: string; to: string | null } | null | undefined;
  // A record that was brought in from elsewhere may have none: then nobody could object.
  if (!period?.to) return { code: "registers.publicity-missing" };
  const isOver = on >= period.to;
  if (publicity.is === "is-over")
    return isOver ? null : { code: "registers.publicity-runs", params: { last: dayAfter(period.to, -1) } };
  return on >= period.from && !isOver
    ? null
    : { code: "registers.publicity-closed", params: { from: period.from, last: dayAfter(period.to, -1) } };
}

/** Why these fields may not be kept: a publicity period is none that a step made. `before` null: a new record. */
export function typedPublicityRefusal(
  definition: RegisterDefinition,
  before: Values | null,
  after: Values,
): Refusal | null {
  const typed = [...publicityFields(definition)].find(
    (name) => JSON.stringify(after[name] ?? null) !== JSON.stringify(before?.[name] ?? null),
  );
  const label = typed === undefined ? undefined : definition.fields[typed]?.label;
  return label ? { code: "registers.publicity-by-step", params: { zh: label.zh, en: label.en } } : null;
}
