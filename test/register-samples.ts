import { withComputed } from "../src/modules/registers/kit/compute.ts";
import type { RegisterDefinition, Transition } from "../src/modules/registers/kit/define-register.ts";
import type { Field } from "../src/modules/registers/kit/fields.ts";
import type { Values } from "../src/modules/registers/kit/rows.ts";
import { publicityFields } from "../src/modules/registers/rules/publicity.ts";

/** What the region knows: an area, and an item of a vocabulary. */
export interface Codes {
  place: string;
  itemOf(vocabulary: string): string | null;
}

/** Something that fits a field and needs nothing else to be there; null for what names another record. */
export function fitting(field: Field, { place, itemOf }: Codes): unknown {
  switch (field.kind) {
    case "text":
    case "long-text":
      return "测试内容";
    case "number":
      return String(field.least ?? 1);
    case "money":
      return 123_456_789;
    case "date":
      return "2025-03-01";
    case "period":
      return { from: "2025-03-01", to: "2025-04-01" };
    case "flag":
      return true;
    case "choice":
      return Object.keys(field.choices)[0];
    case "place":
      return place;
    case "item":
      return itemOf(field.vocabulary);
    case "point":
      return { longitude: 120.3, latitude: 36.1 };
    default:
      return null;
  }
}

/** A whole record of a register, by its definition alone. */
export const wholeRecord = (definition: RegisterDefinition, name: string, codes: Codes) => {
  const typed = Object.fromEntries(
    // What no two records have the same is made of the name, which is new.
    Object.entries(definition.fields).map(([field, one]) => [
      field,
      one.unique || (one.kind === "text" && one.required)
        ? name
        : publicityFields(definition).has(field)
          ? null
          : fitting(one, codes),
    ]),
  ) as Values;
  const fields = withComputed(definition, { state: definition.lifeCycle.initial, owner: null, fields: typed });
  return {
    name: { zh: name, en: "Made up for a test" },
    owner: null as string | null,
    disclosure: definition.disclosure.initial as string,
    isKnownToBeNew: true,
    fields: { ...fields } as Record<string, unknown>,
  };
};

/** The first step from the first state that these fields let a record take on any day. */
export const firstStep = ({ lifeCycle }: RegisterDefinition, fields: Record<string, unknown>): Transition =>
  lifeCycle.transitions.find(
    ({ from, onlyIf, needs = [], stamps, publicity }) =>
      from.includes(lifeCycle.initial) &&
      !publicity &&
      (!onlyIf || onlyIf.is.includes(String(fields[onlyIf.field]))) &&
      needs.every((name) => name === stamps || fields[name] !== null),
  )!;
