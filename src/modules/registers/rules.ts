import type { Refusal } from "../../platform/errors/app-error.ts";
import type { RegistersErrorCode } from "./contract.ts";
import { computedFields } from "./kit/compute.ts";
import type { RegisterDefinition, Transition } from "./kit/define-register.ts";
import { privacyOf } from "./kit/fields.ts";
import type { Value, Values } from "./kit/rows.ts";
import { publicityFields } from "./rules/publicity.ts";

const refusal = (code: RegistersErrorCode, params?: Refusal["params"]): Refusal =>
  params ? { code, params } : { code };

/** Whoever asks, as far as rights depend on it; null: nobody is signed in. */
export interface Person {
  roles: readonly string[];
  /** Code of the own organisation. */
  organisation: string | null;
}

const holds = (person: Person | null, roles: readonly string[]): boolean =>
  person?.roles.some((role) => roles.includes(role)) ?? false;

export const isSteward = ({ rights }: RegisterDefinition, person: Person | null): boolean =>
  holds(person, rights.stewards);

/** Sees records that are not public, whosever they are. */
export const readsEveryRecord = (definition: RegisterDefinition, person: Person | null): boolean =>
  isSteward(definition, person) || holds(person, definition.rights.readers);

/** Belongs to the organisation of a contributor. */
export const isOwn = ({ rights }: RegisterDefinition, person: Person | null, owner: string | null): boolean =>
  owner !== null && person?.organisation === owner && holds(person, rights.contributors);

/** Why somebody may not add or change a record of this owner, or null. */
export function keepRefusal(
  definition: RegisterDefinition,
  person: Person | null,
  owner: string | null,
): Refusal | null {
  if (!person) return { code: "platform.sign-in-needed" };
  if (isSteward(definition, person) || isOwn(definition, person, owner)) return null;
  return holds(person, definition.rights.contributors)
    ? refusal("registers.not-own")
    : refusal("registers.not-steward");
}

/** Names of fields in both languages, for a refusal. */
const named = ({ fields }: RegisterDefinition, names: readonly string[]) => ({
  zh: names.map((name) => fields[name]?.label.zh ?? name).join("、"),
  en: names.map((name) => fields[name]?.label.en ?? name).join(", "),
});

const isEmpty = (value: Value | undefined): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Fields that are needed because of what another one holds, and are empty. */
export function missingFields({ fields }: RegisterDefinition, values: Values): string[] {
  return Object.entries(fields).flatMap(([name, { neededIf }]) => {
    if (!neededIf || !isEmpty(values[name])) return [];
    const other = values[neededIf.field];
    return typeof other === "string" && neededIf.is.includes(other) ? [name] : [];
  });
}

/** Why a record with these fields cannot be kept, or null. */
export function contentRefusal(definition: RegisterDefinition, values: Values): Refusal | null {
  const missing = missingFields(definition, values);
  return missing.length > 0 ? refusal("registers.fields-missing", named(definition, missing)) : null;
}

/** The fields of a record that this person does not write: stewards alone do. */
export const stewardFields = (definition: RegisterDefinition, person: Person | null): string[] =>
  isSteward(definition, person)
    ? []
    : Object.entries(definition.fields).flatMap(([name, { keptBy }]) => (keptBy === "stewards" ? [name] : []));

/** Why this person may not keep what the fields say now, or null. `before` null: a new record. */
export function stewardFieldsRefusal(
  definition: RegisterDefinition,
  person: Person | null,
  before: Values | null,
  after: Values,
): Refusal | null {
  const written = stewardFields(definition, person).filter(
    (name) => JSON.stringify(after[name] ?? null) !== JSON.stringify(before?.[name] ?? null),
  );
  return written.length > 0 ? refusal("registers.fields-of-stewards", named(definition, written)) : null;
}

/** The fields that nobody types: a step or the rest of the record writes them. */
export const untypedFields = (definition: RegisterDefinition): ReadonlySet<string> =>
  new Set([...publicityFields(definition), ...computedFields(definition)]);

/** A record as the rules of its life cycle see it. */
export interface Standing {
  state: string;
  owner: string | null;
  values: Values;
}

/** The steps that lead on from where a record stands. */
export const stepsFrom = ({ lifeCycle }: RegisterDefinition, { state, values }: Pick<Standing, "state" | "values">) =>
  lifeCycle.transitions.filter((one) => one.from.includes(state) && isForRecord(one, values));

const isForRecord = ({ onlyIf }: Transition, values: Values): boolean =>
  !onlyIf || onlyIf.is.includes(String(values[onlyIf.field] ?? ""));

/** Why this person may not take this step of this record now, or null; what has to be said with it comes after. */
export function stepRefusal(
  definition: RegisterDefinition,
  person: Person | null,
  { state, owner, values }: Standing,
  step: Transition,
): Refusal | null {
  if (!step.from.includes(state) || !isForRecord(step, values)) {
    const label = definition.lifeCycle.states[state]?.label ?? { zh: state, en: state };
    return refusal("registers.not-from-here", { zh: label.zh, en: label.en });
  }
  if (!person) return { code: "platform.sign-in-needed" };
  const may =
    (step.by.includes("steward") && isSteward(definition, person)) ||
    (step.by.includes("owner") && isOwn(definition, person, owner));
  if (!may) return refusal(step.by.includes("owner") ? "registers.not-own" : "registers.not-steward");
  const missing = (step.needs ?? []).filter((name) => name !== step.stamps && isEmpty(values[name]));
  if (missing.length > 0) return refusal("registers.fields-missing", named(definition, missing));
  const broken = (step.holds ?? []).filter((name) => values[name] !== true);
  return broken.length > 0 ? refusal("registers.condition-not-met", named(definition, broken)) : null;
}

/** Why what was said with a step is not enough, or null. */
export function saidRefusal(
  { says }: Transition,
  { reason, basis, day }: { reason: string | null; basis: string | null; day: string },
  today: string,
): Refusal | null {
  if (day > today) return refusal("registers.day-to-come", { day });
  if (says === "reason" && !reason) return refusal("registers.reason-needed");
  return says === "basis" && !basis ? refusal("registers.basis-needed") : null;
}

/** Why a step may not be dated so, or null: steps follow one another. `last`: the day of the latest one, if one is known. */
export const dayOrderRefusal = (day: string, last: string | null): Refusal | null =>
  last !== null && day < last ? refusal("registers.day-before-last", { day, last }) : null;

/** Names of the fields that this person may read of a record of this owner. */
export const visibleFields = (definition: RegisterDefinition, person: Person | null, owner: string | null): string[] =>
  Object.entries(definition.fields).flatMap(([name, field]) =>
    privacyOf(field) === "open" || isSteward(definition, person) || isOwn(definition, person, owner) ? [name] : [],
  );

export interface FieldChange {
  field: string;
  before: Value;
  after: Value;
}

/** Stands in the event log where something was that the log must not know. */
export const hiddenValue = "···";

/** What differs, field by field. A field about a person is named without its content: the log never forgets. */
export function changedFields({ fields }: RegisterDefinition, before: Values, after: Values): FieldChange[] {
  return Object.entries(fields).flatMap(([field, definition]) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return privacyOf(definition) === "open"
      ? [{ field, before: was, after: is }]
      : [{ field, before: was === null ? null : hiddenValue, after: is === null ? null : hiddenValue }];
  });
}

/** What a changed life cycle does to the records that are there. */
export interface CycleTrial {
  /** Records in a state that is gone, by state. */
  stranded: Readonly<Record<string, number>>;
  /** Records in a state from which no step leads on any more and one did before. */
  stuck: Readonly<Record<string, number>>;
  /** States that no record could come to before. */
  added: readonly string[];
}

/** Tries a life cycle over stored records: `counts` says how many are in each state. Whether it may hold: nothing stranded. */
export function tryLifeCycle(
  before: Pick<RegisterDefinition["lifeCycle"], "transitions"> & { states: readonly string[] },
  next: RegisterDefinition["lifeCycle"],
  counts: Readonly<Record<string, number>>,
): CycleTrial {
  const leads = (transitions: readonly { from: readonly string[] }[], state: string) =>
    transitions.some((one) => one.from.includes(state));
  const inStates = Object.entries(counts).filter(([, count]) => count > 0);
  return {
    stranded: Object.fromEntries(inStates.filter(([state]) => !(state in next.states))),
    stuck: Object.fromEntries(
      inStates.filter(
        ([state]) => state in next.states && !leads(next.transitions, state) && leads(before.transitions, state),
      ),
    ),
    added: Object.keys(next.states).filter((state) => !before.states.includes(state)),
  };
}

/**
 * Names that differ only in how they are typed: width, brackets, spaces, marks of quotation. Two records of a register
 * never have the same, unless it is about persons.
 */
export const nameKey = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s"'“”‘’「」《》·\-—]/g, "")
    .replace(/[（(]/g, "(")
    .replace(/[)）]/g, ")");
