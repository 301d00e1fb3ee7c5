import { z } from "zod";
import { mostInBulk } from "../contract/bulk.ts";
import type { RegisterDefinition } from "./define-register.ts";
import type { Field } from "./fields.ts";

const Day = z.iso.date();
const Decimal = z.string().regex(/^-?\d{1,18}(\.\d{1,9})?$/);
const Code = z.string().min(1).max(120);

const Name = z.strictObject({
  zh: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(300).nullable().default(null),
});

/** The shape of what one field holds; nothing else gets into its column. */
export function valueSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case "text":
      return z
        .string()
        .trim()
        .min(1)
        .max(field.most ?? 300);
    case "long-text":
      return z.string().trim().min(1).max(5000);
    case "number":
      return bounded(field.least, field.most);
    case "money":
      return z.int().min(0).max(Number.MAX_SAFE_INTEGER);
    case "date":
      return Day;
    case "period":
      return z
        .strictObject({ from: Day, to: Day.nullable().default(null) })
        .refine(({ from, to }) => to === null || from < to, "period");
    case "flag":
      return z.boolean();
    case "choice":
      return z.enum(Object.keys(field.choices) as [string, ...string[]]);
    case "point":
      return z.strictObject({ longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) });
    case "references":
      return z.array(Code).max(200);
    default:
      return Code;
  }
}

function bounded(least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY) {
  return Decimal.refine((value) => Number(value) >= least && Number(value) <= most, "bounds");
}

/** The fields of a record as they are sent; one that is left out is not known. */
export const fieldsSchema = (definition: RegisterDefinition) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(definition.fields).map(([name, field]) => [
        name,
        field.required ? valueSchema(field) : valueSchema(field).nullable().default(null),
      ]),
    ),
  );

/** The same as they are answered: what the reader may not see is left out. */
const answeredFields = (definition: RegisterDefinition) =>
  z.object(
    Object.fromEntries(
      Object.entries(definition.fields).map(([name, field]) => [name, valueSchema(field).nullable().optional()]),
    ),
  );

/** A record as people send it. */
export const contentSchema = (definition: RegisterDefinition) =>
  z.strictObject({
    name: Name,
    owner: Code.nullable().default(null),
    disclosure: z.enum(definition.disclosure.allowed as [string, ...string[]]).default(definition.disclosure.initial),
    fields: fieldsSchema(definition),
  });

/** A new record; `isKnownToBeNew`: somebody looked at the similar ones and it is none of them. */
export const newRecordSchema = (definition: RegisterDefinition) =>
  contentSchema(definition).extend({
    basis: z.string().trim().min(1).max(500).nullable().default(null),
    isKnownToBeNew: z.boolean().default(false),
  });

/** A changed record: the version that the person saw, and why. */
export const changedRecordSchema = (definition: RegisterDefinition) =>
  contentSchema(definition).extend({ version: z.int().positive(), reason: z.string().trim().min(1).max(500) });

/** A step of the life cycle. */
export const stepSchema = (definition: RegisterDefinition) =>
  z.strictObject({
    step: z.enum(definition.lifeCycle.transitions.map((one) => one.code) as [string, ...string[]]),
    version: z.int().positive(),
    /** The day on which it was so in the world. */
    day: Day,
    reason: z.string().trim().min(1).max(500).nullable().default(null),
    basis: z.string().trim().min(1).max(500).nullable().default(null),
  });

/** The same for many records: a step, or fields that get one value; `isPreview`: only what would come of it. */
export function bulkSchema(definition: RegisterDefinition) {
  const { version: _version, ...step } = stepSchema(definition).shape;
  const change = z.strictObject({
    act: z.literal("change"),
    owner: Code.nullable().optional(),
    disclosure: z.enum(definition.disclosure.allowed as [string, ...string[]]).optional(),
    fields: z
      .strictObject(
        Object.fromEntries(
          Object.entries(definition.fields).map(([name, field]) => [
            name,
            (field.required ? valueSchema(field) : valueSchema(field).nullable()).optional(),
          ]),
        ),
      )
      .default({}),
    reason: z.string().trim().min(1).max(500),
  });
  return z.strictObject({
    items: z
      .array(z.strictObject({ id: z.string().min(1).max(60), version: z.int().positive() }))
      .min(1)
      .max(mostInBulk),
    isPreview: z.boolean(),
    input: z.discriminatedUnion("act", [z.strictObject({ act: z.literal("step"), ...step }), change]),
  });
}

/** A record as it is answered. */
export const recordSchema = (definition: RegisterDefinition) =>
  z.object({
    id: z.string(),
    version: z.int(),
    state: z.enum(Object.keys(definition.lifeCycle.states) as [string, ...string[]]),
    name: z.object({ zh: z.string(), en: z.string().nullable() }),
    owner: z.string().nullable(),
    disclosure: z.enum(definition.disclosure.allowed as [string, ...string[]]),
    origin: z.enum(["person", "import", "document", "sample", "act"]),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    fields: answeredFields(definition),
  });
