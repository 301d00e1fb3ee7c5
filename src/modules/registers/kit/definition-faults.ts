import { publishedStates } from "../rules/publicity.ts";
import type { RegisterDefinition } from "./define-register.ts";
import { privacyOf } from "./fields.ts";

const han = /\p{Script=Han}/u;

/** What is wrong in definitions, each as one line; none when they hold together. */
export function definitionFaults(all: readonly RegisterDefinition[]): string[] {
  const codes = new Set(all.map((one) => one.code));
  const doubled = all.filter((one, at) => all.findIndex((other) => other.code === one.code) !== at);
  return [
    ...doubled.map((one) => `${one.code}: twice`),
    ...all.flatMap((one) => faultsOf(one, codes).map((fault) => `${one.code}: ${fault}`)),
  ];
}

function faultsOf(definition: RegisterDefinition, codes: ReadonlySet<string>): string[] {
  return [
    ...nameFaults(definition),
    ...labelFaults(definition),
    ...fieldFaults(definition, codes),
    ...lifeCycleFaults(definition),
    ...layoutFaults(definition),
  ];
}

function nameFaults({ code, fields, version, disclosure }: RegisterDefinition): string[] {
  return [
    ...(/^[a-z]+(-[a-z]+)*$/.test(code) ? [] : ["code is not kebab-case"]),
    ...(Number.isInteger(version) && version > 0 ? [] : ["version is no whole number"]),
    ...(disclosure.allowed.includes(disclosure.initial) ? [] : ["the first disclosure is not allowed"]),
    ...Object.keys(fields).flatMap((name) => [
      ...(/^[a-z][A-Za-z]*$/.test(name) ? [] : [`field ${name} is not camelCase`]),
      ...(reserved.has(name) ? [`field ${name} has a name that every record has`] : []),
    ]),
  ];
}

const reserved = new Set(["id", "version", "state", "name", "owner", "disclosure", "sample", "origin", "search"]);

function labelFaults(definition: RegisterDefinition): string[] {
  const labels = [
    definition.title,
    definition.purpose,
    definition.question,
    definition.owner,
    ...Object.values(definition.fields).flatMap((field) => [
      field.label,
      ...(field.help ? [field.help] : []),
      ...(field.kind === "choice" ? Object.values(field.choices) : []),
      ...(field.kind === "number" ? [field.unit] : []),
    ]),
    ...Object.values(definition.lifeCycle.states).map((state) => state.label),
    ...definition.lifeCycle.transitions.map((transition) => transition.label),
    ...definition.sections.map((section) => section.title),
  ];
  return labels.flatMap(({ zh, en }) =>
    (han.test(zh) || zh === "%") && en !== "" && !han.test(en) ? [] : [`label "${zh}" / "${en}"`],
  );
}

function fieldFaults({ fields, personalPurpose }: RegisterDefinition, codes: ReadonlySet<string>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const faults: string[] = [];
    if ((field.kind === "reference" || field.kind === "references") && !codes.has(field.register))
      faults.push(`field ${name} points at "${field.register}", which is no register`);
    if (field.neededIf) {
      const other = fields[field.neededIf.field];
      const known = other?.kind === "choice" ? Object.keys(other.choices) : null;
      if (!other || (other.kind !== "choice" && other.kind !== "item"))
        faults.push(`field ${name} is needed by no choice`);
      else if (known && field.neededIf.is.some((code) => !known.includes(code)))
        faults.push(`field ${name} is needed for a choice that is none`);
    }
    if (field.searched && (privacyOf(field) !== "open" || (field.kind !== "text" && field.kind !== "long-text")))
      faults.push(`field ${name} is searched and no open text`);
    if (privacyOf(field) === "personal" && !personalPurpose) faults.push(`field ${name} is personal without a purpose`);
    if (field.keptBy && field.required) faults.push(`field ${name} is required and kept by stewards`);
    if (field.computed && (field.keptBy || field.required || field.neededIf))
      faults.push(`field ${name} is computed and asked for`);
    if (field.onCalendar && field.kind !== "date" && field.kind !== "period") faults.push(`field ${name} is no date`);
    return faults;
  });
}

function lifeCycleFaults({ lifeCycle, fields, disclosure }: RegisterDefinition): string[] {
  const states = new Set(Object.keys(lifeCycle.states));
  const faults = states.has(lifeCycle.initial) ? [] : [`the first state "${lifeCycle.initial}" is none`];
  const seen = new Set<string>();
  for (const { code, from, to, needs = [], holds = [], stamps, by, onlyIf, publicity } of lifeCycle.transitions) {
    if (seen.has(code)) faults.push(`step ${code}: twice`);
    seen.add(code);
    for (const state of [...from, to]) if (!states.has(state)) faults.push(`step ${code}: no state "${state}"`);
    for (const name of needs) if (!fields[name]) faults.push(`step ${code}: no field "${name}"`);
    for (const name of holds) if (fields[name]?.kind !== "flag") faults.push(`step ${code}: "${name}" is no flag`);
    if (stamps && fields[stamps]?.kind !== "date") faults.push(`step ${code}: stamps "${stamps}", which is no date`);
    if (publicity && fields[publicity.field]?.kind !== "period")
      faults.push(`step ${code}: publicity in "${publicity.field}", which is no period`);
    if (onlyIf) {
      const field = fields[onlyIf.field];
      const isKnown = field?.kind === "choice" && onlyIf.is.every((one) => one in field.choices);
      if (!isKnown) faults.push(`step ${code}: is for a choice that is none`);
    }
    if (by.length === 0) faults.push(`step ${code}: nobody may take it`);
  }
  const begun = new Set(lifeCycle.transitions.flatMap(({ publicity: p }) => (p?.is === "begins" ? [p.field] : [])));
  for (const { code, publicity } of lifeCycle.transitions)
    if (publicity && !begun.has(publicity.field)) faults.push(`step ${code}: no step begins its publicity`);
  if (begun.size > 0 && !disclosure.allowed.includes("public")) faults.push("is published and never public");
  const published = publishedStates({ lifeCycle });
  const isTakenBack = (state: string) =>
    lifeCycle.transitions.some(
      ({ from, to }) => from.includes(state) && to !== state && !published.has(to) && leadsOn(lifeCycle, to),
    );
  for (const state of published) if (!isTakenBack(state)) faults.push(`state "${state}" cannot be taken back`);
  const reached = reachable(lifeCycle);
  for (const state of states) if (!reached.has(state)) faults.push(`state "${state}" is never reached`);
  return faults;
}

/** Whether something can be published again from this state. */
const leadsOn = ({ transitions }: RegisterDefinition["lifeCycle"], state: string): boolean =>
  transitions.some(({ from, publicity }) => publicity?.is === "begins" && from.includes(state));

/** Every state that a record can come to from its first one. */
export function reachable({ initial, transitions }: RegisterDefinition["lifeCycle"]): ReadonlySet<string> {
  const reached = new Set<string>([initial]);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of transitions) if (from.some((state) => reached.has(state))) reached.add(to);
  }
  return reached;
}

function layoutFaults({ fields, list, sections }: RegisterDefinition): string[] {
  const shown = sections.flatMap((section) => section.fields);
  const filterable = new Set(["choice", "item", "place", "organisation", "flag"]);
  return [
    ...Object.keys(fields).flatMap((name) => {
      const times = shown.filter((one) => one === name).length;
      return times === 1 ? [] : [`field ${name} stands in ${times} sections`];
    }),
    ...list.columns.flatMap((name) => (fields[name] && privacyOf(fields[name]) === "open" ? [] : [`column ${name}`])),
    ...list.filters.flatMap((name) => {
      const field = fields[name];
      return field && filterable.has(field.kind) && privacyOf(field) === "open" ? [] : [`filter ${name}`];
    }),
  ];
}
