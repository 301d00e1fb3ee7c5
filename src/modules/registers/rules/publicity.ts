import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { RegisterDefinition, Transition } from "../kit/define-register.ts";
import { privacyOf } from "../kit/fields.ts";
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

/**
 * The states in which a record stands as it was published: from its publication until what comes of it. What is decided
 * then is what everybody could read.
 */
export const publishedStates = ({ lifeCycle }: Pick<RegisterDefinition, "lifeCycle">): ReadonlySet<string> =>
  new Set(
    lifeCycle.transitions.flatMap(({ to, publicity }) =>
      publicity?.is === "begins" || publicity?.is === "runs" ? [to] : [],
    ),
  );

/** Why these parts of a published record may not be changed, or null; `changed`: names of fields, name and owner. */
export function publishedRefusal(
  definition: RegisterDefinition,
  state: string,
  changed: readonly string[],
): Refusal | null {
  if (!publishedStates(definition).has(state)) return null;
  const isOpen = (name: string) => {
    const field = definition.fields[name];
    return field ? privacyOf(field) === "open" : name === "name" || name === "owner";
  };
  return changed.some(isOpen) ? { code: "registers.published-stays" } : null;
}

type Period = { from: string; to: string | null } | null | undefined;

/** A record as its publicity sees it. */
interface Published {
  readonly disclosure: string;
  readonly values: Values;
}

/** Why a step may not be taken on this day because of its publicity period, or null. */
export function publicityRefusal(
  { publicity }: Transition,
  { disclosure, values }: Published,
  on: string,
): Refusal | null {
  if (!publicity) return null;
  if (publicity.is === "begins") return disclosure === "public" ? null : { code: "registers.publicity-not-public" };
  const period = values[publicity.field] as Period;
  // A record that was brought in from elsewhere may have none: then nobody could object.
  if (!period?.to) return { code: "registers.publicity-missing" };
  const isOver = on >= period.to;
  if (publicity.is === "is-over")
    return isOver ? null : { code: "registers.publicity-runs", params: { last: dayAfter(period.to, -1) } };
  return on >= period.from && !isOver
    ? null
    : { code: "registers.publicity-closed", params: { from: period.from, last: dayAfter(period.to, -1) } };
}

/** Why a publication of this day may not be entered today, or null. `within`: days that it may be entered later. */
export const lateEntryRefusal = (
  { publicity }: Transition,
  { day, today, within }: { day: string; today: string; within: number },
): Refusal | null =>
  publicity?.is === "begins" && dayAfter(day, within) < today
    ? { code: "registers.publicity-entered-late", params: { day, days: within } }
    : null;

/** Why a record may not be hidden today, or null: whoever may object has to be able to read it. */
export function hidingRefusal(
  definition: RegisterDefinition,
  { disclosure, values }: Published,
  next: string,
  today: string,
): Refusal | null {
  const runs = [...publicityFields(definition)].some((name) => {
    const period = values[name] as Period;
    return period?.to && today < period.to;
  });
  return runs && disclosure === "public" && next !== "public" ? { code: "registers.publicity-not-public" } : null;
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
