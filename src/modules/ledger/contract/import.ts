import { z } from "zod";

/** Where a part of a fact comes from: a column by its header, or the same words for every row. */
const FromSchema = z.union([
  z.strictObject({ column: z.string().trim().min(1).max(200) }),
  z.strictObject({ fixed: z.string().trim().min(1).max(500) }),
]);
export type From = z.infer<typeof FromSchema>;

const Optional = FromSchema.nullable().default(null);

export const organisationKeys = ["credit-code", "code", "name"] as const;
export const ends = ["last-day", "day-after"] as const;

/** How the columns of a file from somewhere become facts. Columns are known by their headers, whatever their order. */
export const MappingSchema = z.strictObject({
  /** Null: the first sheet that is not hidden. */
  sheet: z.string().max(60).nullable().default(null),
  /** The row of the first header, counted from 1, and how many rows the header takes (merged headers take several). */
  headerRow: z.int().min(1).max(50).default(1),
  headerRows: z.int().min(1).max(5).default(1),
  metric: FromSchema,
  validFrom: FromSchema,
  validTo: Optional,
  /** What an end in the file means: the last day that counts, or the first that does not. */
  endIs: z.enum(ends).default("last-day"),
  subject: Optional,
  organisation: Optional,
  organisationBy: z.enum(organisationKeys).default("name"),
  place: Optional,
  longitude: Optional,
  latitude: Optional,
  /** By code of the vocabulary. */
  dimensions: z.record(z.string().max(80), FromSchema).default({}),
  value: FromSchema,
  unit: FromSchema,
  evidence: FromSchema,
  note: Optional,
});
export type Mapping = z.infer<typeof MappingSchema>;

const Words = z.string().trim().min(1).max(200);

export const NewSourceSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .max(60),
  name: Words,
  mapping: MappingSchema,
});
export type NewSource = z.infer<typeof NewSourceSchema>;

export const SourceSchema = z.object({
  code: z.string(),
  version: z.number(),
  name: z.string(),
  mapping: MappingSchema,
  madeAt: z.string(),
  madeBy: z.string().nullable(),
  runs: z.number(),
});
export type Source = z.infer<typeof SourceSchema>;
export const SourceListSchema = z.object({ sources: z.array(SourceSchema) });

/** What is wrong in a row. The words stand in the texts, by code, in both languages. */
export const rowErrorCodes = [
  "required",
  "not-a-date",
  "not-a-number",
  "scientific",
  "no-saved-value",
  "excel-error",
  "percent-unit",
  "unknown-metric",
  "unit-mismatch",
  "dates",
  "unknown-organisation",
  "ambiguous-organisation",
  "no-subject",
  "half-a-point",
  "not-a-coordinate",
  "too-long",
  "contradicts-row",
] as const;
export type RowErrorCode = (typeof rowErrorCodes)[number];

export const RowErrorSchema = z.object({
  /** As the spreadsheet counts, from 1. */
  row: z.number(),
  /** The letter of the column, and its header; null when the whole row is meant. */
  column: z.string().nullable(),
  header: z.string().nullable(),
  code: z.enum(rowErrorCodes),
  params: z.record(z.string(), z.string()),
});
export type RowError = z.infer<typeof RowErrorSchema>;

const PreviewRowSchema = z.object({
  row: z.number(),
  metric: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  subject: z.string(),
  place: z.string().nullable(),
  value: z.string(),
  unit: z.string(),
  /** The fact that it would take the place of. */
  supersedes: z.object({ id: z.string(), value: z.string(), validTo: z.string().nullable() }).nullable(),
});
export type PreviewRow = z.infer<typeof PreviewRowSchema>;

/** What a run would do. The counts are of the whole file, the lists hold its first rows only. */
export const PreviewSchema = z.object({
  sheet: z.string().nullable(),
  hiddenSheets: z.array(z.string()),
  rows: z.number(),
  added: z.number(),
  corrected: z.number(),
  repeated: z.number(),
  wrong: z.number(),
  addedRows: z.array(PreviewRowSchema),
  correctedRows: z.array(PreviewRowSchema),
  repeatedRows: z.array(z.number()),
  errors: z.array(RowErrorSchema),
});
export type Preview = z.infer<typeof PreviewSchema>;

export const SampleSchema = z.object({
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  hiddenSheets: z.array(z.string()),
  /** The first rows as they stand, from row 1. */
  rows: z.array(z.array(z.string())),
  headers: z.array(z.object({ letter: z.string(), header: z.string() })),
});
export type Sample = z.infer<typeof SampleSchema>;

export const SampleFieldsSchema = z.strictObject({
  sheet: z.string().max(60).optional(),
  headerRow: z.coerce.number().int().min(1).max(50).default(1),
  headerRows: z.coerce.number().int().min(1).max(5).default(1),
});

/** A form field that holds JSON. */
const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue("JSON");
        return z.NEVER;
      }
    })
    .pipe(schema);

export const PreviewFieldsSchema = z.strictObject({
  source: z.string().max(60),
  mapping: json(MappingSchema).optional(),
});

export const errorChoices = ["refuse", "take-good"] as const;
export const correctionChoices = ["take", "leave"] as const;
export const RunFieldsSchema = z.strictObject({
  source: z.string().max(60),
  /** A file with errors is refused as a whole, or its good rows are taken. */
  errors: z.enum(errorChoices).default("refuse"),
  /** Changed rows supersede what is known, or are left out. */
  corrections: z.enum(correctionChoices).default("leave"),
  reason: z.string().trim().max(500).optional(),
});
export type RunFields = z.infer<typeof RunFieldsSchema>;

export const outcomes = ["taken", "taken-in-part", "refused"] as const;
export const RunSchema = z.object({
  id: z.string(),
  source: z.string(),
  sourceName: z.string(),
  version: z.number(),
  fileName: z.string(),
  outcome: z.enum(outcomes),
  taken: z.number(),
  corrected: z.number(),
  repeated: z.number(),
  left: z.number(),
  wrong: z.number(),
  errors: z.array(RowErrorSchema),
  runAt: z.string(),
  runBy: z.string().nullable(),
});
export type Run = z.infer<typeof RunSchema>;
export const RunListSchema = z.object({ runs: z.array(RunSchema.omit({ errors: true })) });

export const importErrors = {
  "ledger.source-not-found": 404,
  "ledger.source-taken": 409,
  "ledger.run-not-found": 404,
  "ledger.file-format": 422,
  "ledger.file-broken": 422,
  "ledger.file-encrypted": 422,
  "ledger.file-too-big": 413,
  "ledger.file-empty": 422,
  "ledger.no-sheet": 422,
  "ledger.no-column": 422,
  "ledger.same-column": 422,
  "ledger.reason-needed": 422,
} as const;
export type ImportErrorCode = keyof typeof importErrors;
