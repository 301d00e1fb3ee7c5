import type { RegisterDefinition } from "./define-register.ts";
import type { Value, Values } from "./rows.ts";

/** Names of the fields that follow from the rest of a record. */
export const computedFields = ({ fields }: RegisterDefinition): string[] =>
  Object.entries(fields).flatMap(([name, { computed }]) => (computed ? [name] : []));

interface Computable {
  readonly state: string;
  readonly owner: string | null;
  readonly fields: Values;
}

/** The fields of a record with those that follow from the others, whatever was sent for them. */
export function withComputed({ fields }: RegisterDefinition, { state, owner, fields: typed }: Computable): Values {
  const values: Record<string, Value> = { ...typed };
  for (const [name, { computed }] of Object.entries(fields))
    if (computed) values[name] = computed({ state, owner, values });
  return values;
}
