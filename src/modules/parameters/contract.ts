import { z } from "zod";

const Day = z.iso.date();

export const ParameterValueSchema = z.union([z.number(), z.string(), z.boolean()]);

const Words = z.object({ zh: z.string(), en: z.string() });

/** How a value is put in: what the schema of a parameter comes down to. */
export const ParameterFieldSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("number"),
    minimum: z.number().nullable(),
    maximum: z.number().nullable(),
    isWhole: z.boolean(),
  }),
  z.object({ kind: z.literal("choice"), options: z.array(Words.extend({ value: ParameterValueSchema })) }),
  z.object({ kind: z.literal("flag") }),
]);
export type ParameterField = z.infer<typeof ParameterFieldSchema>;

/** Where a value comes from: the software's start, the region pack, a person of this installation. */
export const origins = ["initial", "region", "installation"] as const;
export type Origin = (typeof origins)[number];

/** A setting today: holds, will hold, has held, or was replaced by a later setting for the same day. */
export const settingStates = ["in-force", "to-come", "past", "replaced"] as const;
export type SettingState = (typeof settingStates)[number];

export const SettingSchema = z.object({
  id: z.string(),
  value: ParameterValueSchema,
  validFrom: Day,
  basis: z.string().nullable(),
  note: z.object({ zh: z.string(), en: z.string().nullable() }),
  setBy: z.string().nullable(),
  setAt: z.iso.datetime(),
  state: z.enum(settingStates),
});
export type Setting = z.infer<typeof SettingSchema>;

export const ParameterSchema = z.object({
  code: z.string(),
  title: Words,
  meaning: Words,
  unit: Words.nullable(),
  field: ParameterFieldSchema,
  inForce: z.object({
    value: ParameterValueSchema,
    /** Null: the starting value, which has no day. */
    since: Day.nullable(),
    /** Null: not in the source. */
    basis: z.string().nullable(),
    origin: z.enum(origins),
    /** False when the value was set under other rules and its schema now refuses it. */
    isAllowed: z.boolean(),
  }),
  /** The next change that is already decided. */
  next: z.object({ value: ParameterValueSchema, from: Day }).nullable(),
});
export type Parameter = z.infer<typeof ParameterSchema>;

export const ParameterListSchema = z.object({ parameters: z.array(ParameterSchema) });
export type ParameterList = z.infer<typeof ParameterListSchema>;

export const ParameterDetailSchema = ParameterSchema.extend({
  today: Day,
  initial: ParameterValueSchema,
  /** The latest day first; for one day what was set last stands first. */
  history: z.array(SettingSchema),
  /** The setting that was recorded last, or null. A change names it as the one that it follows. */
  latest: z.string().nullable(),
});
export type ParameterDetail = z.infer<typeof ParameterDetailSchema>;

export const ParameterChangeSchema = z.strictObject({
  value: ParameterValueSchema,
  from: Day,
  reason: z.string().trim().min(1).max(500),
  /** Document and clause that give the value; null: not in the source. */
  basis: z.string().trim().min(1).max(500).nullable(),
  /** The latest setting that the person saw: `latest` of the parameter. */
  follows: z.string().nullable(),
});
export type ParameterChange = z.infer<typeof ParameterChangeSchema>;

/** Error codes of this module with their HTTP status. */
export const parametersErrors = {
  "parameters.parameter-not-found": 404,
  "parameters.value-not-allowed": 422,
  "parameters.day-past": 422,
  "parameters.set-meanwhile": 409,
  "parameters.value-unusable": 500,
} as const;
export type ParametersErrorCode = keyof typeof parametersErrors;
