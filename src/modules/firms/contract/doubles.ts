import { z } from "zod";

const Day = z.iso.date();
const Code = z.string().trim().min(1).max(80);

/** The record that stays, and the one that is joined to it. */
export const doubleSides = ["kept", "double"] as const;
export type DoubleSide = (typeof doubleSides)[number];

/** What two records of one firm can say differently; `title`, `field` and `figure` once for each title, field, year and measure. */
export const conflictFields = [
  "name",
  "name-en",
  "kind",
  "parent",
  "place",
  "size",
  "title",
  "field",
  "figure",
] as const;
export type ConflictField = (typeof conflictFields)[number];

/** What one record says; `note`: address of a place, certificate of a title. Days as entered, `to` not included. */
export const ConflictValueSchema = z.object({
  value: z.string(),
  note: z.string().nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
});
export type ConflictValue = z.infer<typeof ConflictValueSchema>;

export const ConflictSchema = z.object({
  /** What a choice names: the field, with its item where there are several. */
  key: z.string(),
  field: z.enum(conflictFields),
  /** The title, the field, or year and measure; null: there is one such value. */
  item: z.string().nullable(),
  kept: z.array(ConflictValueSchema),
  double: z.array(ConflictValueSchema),
});
export type Conflict = z.infer<typeof ConflictSchema>;

const Named = z.object({ code: z.string(), name: z.string() });

const RecordSchema = z.object({
  code: z.string(),
  name: z.string(),
  creditCode: z.string().nullable(),
  isSample: z.boolean(),
  basis: z.string(),
  /** Participants with accounts that it is: their people go on as those of the firm. */
  organisations: z.array(Named),
  names: z.array(z.string()),
  places: z.int(),
  titles: z.int(),
  fields: z.int(),
  figures: z.int(),
  children: z.int(),
});

export const ComparisonSchema = z.object({
  kept: RecordSchema,
  double: RecordSchema,
  /** Why they cannot be joined so, or null. */
  refusal: z
    .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
    .nullable(),
  conflicts: z.array(ConflictSchema),
});
export type Comparison = z.infer<typeof ComparisonSchema>;

export const JoinDoubleSchema = z.strictObject({
  double: Code,
  /** For each conflict by its key, whose value holds. */
  choices: z.record(z.string().max(120), z.enum(doubleSides)).default({}),
  basis: z.string().trim().min(1).max(500),
});
export type JoinDouble = z.infer<typeof JoinDoubleSchema>;

export const PartDoubleSchema = z.strictObject({ id: Code, reason: z.string().trim().min(1).max(500) });
export type PartDouble = z.infer<typeof PartDoubleSchema>;

/** One joining in the history of a firm, the last first. */
export const FirmDoubleSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  basis: z.string(),
  joinedAt: z.iso.datetime(),
  joinedBy: z.string(),
  parted: z.object({ at: z.iso.datetime(), by: z.string().nullable(), reason: z.string() }).nullable(),
  /** Whether it is the last that still holds: only that one can be parted. */
  isLast: z.boolean(),
});
export type FirmDouble = z.infer<typeof FirmDoubleSchema>;

/** Records that may be one firm: they bear or bore the same name, and no two code numbers tell them apart. */
export const SuspectedDoublesSchema = z.object({
  pairs: z.array(z.object({ name: z.string(), kept: Named, double: Named })),
});
export type SuspectedDoubles = z.infer<typeof SuspectedDoublesSchema>;

/** Error codes of joining and parting with their HTTP status. */
export const doubleErrors = {
  "firms.joined": 409,
  "firms.double-itself": 422,
  "firms.double-sample": 409,
  "firms.double-codes": 409,
  "firms.double-keep-other": 409,
  "firms.double-branch": 409,
  "firms.double-choices": 409,
  "firms.double-not-found": 404,
  "firms.double-parted": 409,
  "firms.double-not-last": 409,
  "firms.double-changed": 409,
} as const;
