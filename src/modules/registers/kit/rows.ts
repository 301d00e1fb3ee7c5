import { fieldColumns, snake } from "./columns.ts";
import type { RegisterDefinition } from "./define-register.ts";
import type { Field } from "./fields.ts";

/** What a field holds, of whatever kind; null: not known. */
export type Value = string | number | boolean | readonly string[] | Period | Point | null;
interface Period {
  from: string;
  to: string | null;
}
interface Point {
  longitude: number;
  latitude: number;
}
export type Values = Readonly<Record<string, Value>>;
export type Cells = Record<string, string | number | boolean | readonly string[] | null>;

/** What goes into the columns of the fields. Organisations are ids by now. */
export function cellsOf(definition: RegisterDefinition, values: Values): Cells {
  const cells: Cells = {};
  for (const [name, field] of Object.entries(definition.fields)) {
    const value = values[name] ?? null;
    const columns = fieldColumns(name, field).map((one) => one.name);
    const parts = partsOf(field, value);
    for (const [at, column] of columns.entries()) cells[column] = parts[at] ?? null;
  }
  return cells;
}

function partsOf(field: Field, value: Value): readonly Cells[string][] {
  if (value === null) return [];
  if (field.kind === "period") return [(value as Period).from, (value as Period).to];
  if (field.kind === "point") return [(value as Point).longitude, (value as Point).latitude];
  return [value as Cells[string]];
}

/** What the columns of a row say in the fields; organisations are ids still. */
export function valuesFrom(definition: RegisterDefinition, row: Readonly<Record<string, unknown>>): Values {
  const values: Record<string, Value> = {};
  for (const [name, field] of Object.entries(definition.fields)) values[name] = valueFrom(name, field, row);
  return values;
}

function valueFrom(name: string, field: Field, row: Readonly<Record<string, unknown>>): Value {
  const base = snake(name);
  if (field.kind === "period") {
    const from = row[`${base}_from`];
    return typeof from === "string" ? { from, to: (row[`${base}_to`] as string | null) ?? null } : null;
  }
  if (field.kind === "point") {
    const [longitude, latitude] = [row[`${base}_longitude`], row[`${base}_latitude`]];
    return typeof longitude === "number" && typeof latitude === "number" ? { longitude, latitude } : null;
  }
  const [column] = fieldColumns(name, field);
  return (row[column?.name ?? base] as Value | undefined) ?? null;
}

/** The fields of one kind, by name. */
export const fieldsOfKind = <Kind extends Field["kind"]>(definition: RegisterDefinition, ...kinds: readonly Kind[]) =>
  Object.entries(definition.fields).flatMap(([name, field]) =>
    (kinds as readonly string[]).includes(field.kind) ? [{ name, field: field as Extract<Field, { kind: Kind }> }] : [],
  );
