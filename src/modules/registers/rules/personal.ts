import type { RegisterDefinition } from "../kit/define-register.ts";
import { privacyOf } from "../kit/fields.ts";
import type { Values } from "../kit/rows.ts";
import { hiddenValue } from "../rules.ts";

/** Whether the records of a register are about persons. */
export const isPersonal = ({ personalPurpose }: RegisterDefinition): boolean => personalPurpose !== undefined;

/** The fields about the person, each with the purpose for which it is kept. */
export const personalFields = ({ fields, personalPurpose }: RegisterDefinition) =>
  Object.entries(fields).flatMap(([name, field]) =>
    privacyOf(field) === "personal" ? [{ name, label: field.label, purpose: field.purpose ?? personalPurpose! }] : [],
  );

/** What is left of the fields: what is about the person is gone; a text that a record cannot be without says that it is. */
export function erasedValues(definition: RegisterDefinition, values: Values): { values: Values; fields: string[] } {
  const kept: Record<string, Values[string]> = { ...values };
  const fields = personalFields(definition)
    .map(({ name }) => name)
    .filter((name) => (values[name] ?? null) !== null);
  for (const name of fields) kept[name] = definition.fields[name]?.required ? hiddenValue : null;
  return { values: kept, fields };
}

/** The name that a record bears when that of the person is gone: nobody's, and the only one. */
export const erasedName = (id: string) => ({ zh: `已删除个人信息 ${id.slice(-12)}`, en: null });
