import type { RegisterRecord } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import type { Field } from "../kit/fields.ts";
import { asTenThousands } from "../kit/sheet.ts";

/** What the form holds: texts of the inputs. */
export interface RecordFields {
  nameZh: string;
  nameEn?: string | undefined;
  owner?: string | undefined;
  disclosure: string;
  fields: Record<string, unknown>;
  reason?: string | undefined;
  basis?: string | undefined;
}

/** A record as the form shows it. */
export const formOf = (definition: RegisterDefinition, record: RegisterRecord): RecordFields => ({
  nameZh: record.name.zh,
  nameEn: record.name.en ?? undefined,
  owner: record.owner ?? undefined,
  disclosure: record.disclosure,
  fields: Object.fromEntries(
    Object.entries(definition.fields).map(([name, field]) => [name, shown(field, record.fields[name])]),
  ),
});

function shown(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (field.kind === "money") return asTenThousands(Number(value));
  if (field.kind === "point" && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([part, number]) => [part, String(number)]));
  return value;
}

/** What the form holds, as the API takes it. */
export const contentOf = (definition: RegisterDefinition, form: RecordFields) => ({
  name: { zh: form.nameZh.trim(), en: form.nameEn?.trim() || null },
  owner: form.owner ?? null,
  disclosure: form.disclosure,
  fields: Object.fromEntries(
    Object.entries(definition.fields).map(([name, field]) => [name, sent(field, form.fields?.[name])]),
  ),
});

/** What the form holds in one field, as the API takes it. */
export function sent(field: Field, value: unknown): unknown {
  if (value === undefined || value === null || value === "") return null;
  switch (field.kind) {
    case "money":
      return Math.round(Number(value) * 1_000_000);
    case "number":
      return String(value);
    case "period": {
      const { from, to } = value as { from?: string; to?: string };
      return from ? { from, to: to || null } : null;
    }
    case "point": {
      const { longitude, latitude } = value as { longitude?: string; latitude?: string };
      return longitude && latitude ? { longitude: Number(longitude), latitude: Number(latitude) } : null;
    }
    default:
      return typeof value === "string" ? value.trim() || null : value;
  }
}
