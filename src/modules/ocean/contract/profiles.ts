import { z } from "zod";

const Name = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const Code = z.string().regex(/^[a-z][a-zA-Z0-9-]*$/);

const ColumnSchema = z.strictObject({
  code: Code,
  name: Name,
  kind: z.enum(["number", "word", "text"]),
  /** Of a number, as UCUM writes it; null: it has none. */
  unit: z.string().nullable().default(null),
  /** How people write the unit. */
  unitName: z.string().nullable().default(null),
  least: z.number().nullable().default(null),
  most: z.number().nullable().default(null),
  isRequired: z.boolean().default(false),
  /** The list of words of a column of words. */
  words: z.array(z.strictObject({ code: z.string().min(1), name: Name })).default([]),
});
export type ProfileColumn = z.infer<typeof ColumnSchema>;

/** `ocean-profiles.json`: what data of one kind have to look like, so that a machine can check it. */
export const ProfileSchema = z
  .strictObject({
    code: z.string().regex(/^[a-z][a-z0-9-]*$/),
    version: z.int().min(1),
    validFrom: z.iso.date(),
    name: Name,
    about: Name,
    /** Document and line that ask for it. */
    basis: z.string().nullable(),
    /** Where its ranges and words come from. */
    source: Name,
    /** Whether each observation has a position. */
    isPlaced: z.boolean(),
    columns: z.array(ColumnSchema).min(1),
    /** Scheme of quality flags, one for each value; null: values bear none. */
    flags: z
      .strictObject({
        name: Name,
        values: z.array(z.strictObject({ code: z.string().min(1), name: Name, isUsable: z.boolean() })).min(1),
      })
      .nullable(),
  })
  .refine(({ columns }) => new Set(columns.map(({ code }) => code)).size === columns.length, "two columns of one code");
export type Profile = z.infer<typeof ProfileSchema>;
export const ProfileFileSchema = z
  .array(ProfileSchema)
  .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, "two profiles of one code");

export const ProfileListSchema = z.object({
  profiles: z.array(ProfileSchema),
  /** Links of the reader's own that sound rows can be kept for. */
  links: z.array(z.object({ id: z.string(), name: Name.extend({ en: z.string().nullable() }), profile: z.string() })),
});
export type ProfileList = z.infer<typeof ProfileListSchema>;
