import { z } from "zod";

/** What a firm is by date: its size class, one at a time, and the fields that it works in. */
export const classSchemes = ["size", "field"] as const;
export type ClassScheme = (typeof classSchemes)[number];

const Day = z.iso.date();
const Basis = z.string().trim().min(1).max(500);

export const FirmClassSchema = z.object({
  id: z.string(),
  scheme: z.enum(classSchemes),
  /** A size class, or an item of the vocabulary of fields. */
  item: z.string(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  basis: z.string(),
});
export type FirmClass = z.infer<typeof FirmClassSchema>;

/** A field that firms and goods are told apart by. */
export const FieldChoiceSchema = z.object({
  code: z.string(),
  parent: z.string().nullable(),
  name: z.object({ zh: z.string(), en: z.string().nullable() }),
});
export type FieldChoice = z.infer<typeof FieldChoiceSchema>;

export const NewClassSchema = z.strictObject({
  scheme: z.enum(classSchemes),
  item: z.string().trim().min(1).max(80),
  /** Null: for as long as anybody knows. */
  validFrom: Day.nullable().default(null),
  validTo: Day.nullable().default(null),
  basis: Basis,
});
export type NewClass = z.infer<typeof NewClassSchema>;

export const EndClassSchema = z.strictObject({
  classId: z.string().max(80),
  /** The first day on which it is not so any more. */
  on: Day,
  reason: Basis,
});
export type EndClass = z.infer<typeof EndClassSchema>;

/** Error codes of classes with their HTTP status. */
export const classErrors = {
  "firms.size-unknown": 422,
  "firms.field-unknown": 422,
  "firms.class-overlaps": 409,
  "firms.class-not-found": 404,
  "firms.class-end": 422,
} as const;
export type ClassErrorCode = keyof typeof classErrors;
