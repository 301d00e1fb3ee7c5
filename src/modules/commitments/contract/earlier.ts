import { z } from "zod";

/** What a column of an office's own ledger can say. */
export const earlierFields = [
  "number",
  "group",
  "document",
  "task",
  "measure",
  "target",
  "lead",
  "units",
  "support",
  "deadline",
  "progress",
  "problem",
  "next",
] as const;
export type EarlierField = (typeof earlierFields)[number];

export const certainties = ["certain", "likely", "none"] as const;
export type Certainty = (typeof certainties)[number];

/** Bounds that keep one file workable; they protect the machine, no policy depends on them. */
export const earlierLimits = { rows: 5000, sheets: 60, changes: 500 } as const;

const Params = z.record(z.string(), z.union([z.string(), z.number()]));
const Told = z.object({ code: z.string(), params: Params });

/** Why a column was read as it was. */
export const columnReasons = [
  "head",
  "head-part",
  "head-not-cells",
  "days",
  "units",
  "serial",
  "prose",
  "remembered",
  "person",
  "kept",
  "second",
  "unknown",
] as const;
export type ColumnReason = (typeof columnReasons)[number];

/** Why a sentence was proposed for a row. */
export const matchReasons = ["words", "figures", "other-figures", "units", "document"] as const;
const MatchReasonSchema = z.object({ code: z.enum(matchReasons), params: Params });
export type MatchReason = z.infer<typeof MatchReasonSchema>;

const Field = z.enum(earlierFields);

/** How one sheet is read. A column is named by its place, from 0; one that is left out is kept with the row and not taken. */
const SheetMappingSchema = z.strictObject({
  /** Null: a text file, which has none. */
  sheet: z.string().max(60).nullable(),
  /** Row of the first head, from 1, and how many rows the head takes. */
  headerRow: z.number().int().min(1).max(100),
  headerRows: z.number().int().min(1).max(4),
  isLeftOut: z.boolean(),
  /** Code of the document that its rows come from; null: not said. */
  document: z.string().max(80).nullable(),
  fields: z.array(Field.nullable()).max(200),
});
export type SheetMapping = z.infer<typeof SheetMappingSchema>;
export const MappingSchema = z.array(SheetMappingSchema).min(1).max(earlierLimits.sheets);

/** A form field that holds JSON. */
const MappingField = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue("JSON");
      return z.NEVER;
    }
  })
  .pipe(MappingSchema);
export const ReadingFieldsSchema = z.strictObject({ mapping: MappingField.optional() });
export const KeepFieldsSchema = z.strictObject({
  mapping: MappingField,
  /** The ledger that this is a newer edition of; left out: a ledger of its own. */
  ledger: z.string().max(80).optional(),
});

/** A cell that cannot be taken as it stands, by sheet and row as the spreadsheet counts. */
const CellProblemSchema = Told.extend({
  sheet: z.string().nullable(),
  row: z.number(),
  column: z.string().nullable(),
  header: z.string().nullable(),
});
export type CellProblem = z.infer<typeof CellProblemSchema>;

const Edition = z.object({ id: z.string(), fileName: z.string(), broughtAt: z.string(), by: z.string() });

/** What was understood of a file before anything is kept. */
export const EarlierReadingSchema = z.object({
  rows: z.number(),
  mapping: MappingSchema,
  sheets: z.array(
    z.object({
      sheet: z.string().nullable(),
      /** The lines above the head. */
      title: z.string(),
      /** No head was found in it; its rows are left out. */
      isUnreadable: z.boolean(),
      rows: z.number(),
      groups: z.array(z.string()),
      columns: z.array(
        z.object({
          letter: z.string(),
          header: z.string(),
          certainty: z.enum(certainties),
          reason: z.object({ code: z.enum(columnReasons), params: Params }),
          samples: z.array(z.string()),
        }),
      ),
    }),
  ),
  hiddenSheets: z.array(z.string()),
  problems: z.array(CellProblemSchema),
  documents: z.array(z.object({ code: z.string(), title: z.string() })),
  /** These very bytes were brought before. */
  known: Edition.nullable(),
  /** The ledger that this looks like a newer edition of. */
  follows: Edition.extend({ ledger: z.string(), same: z.number(), added: z.number(), gone: z.number() }).nullable(),
});
export type EarlierReading = z.infer<typeof EarlierReadingSchema>;

export const KeptSchema = z.object({ id: z.string(), isNew: z.boolean() });

export const EarlierListSchema = z.object({
  files: z.array(Edition.extend({ number: z.number(), rows: z.number(), isNewest: z.boolean() })),
});

export type EarlierList = z.infer<typeof EarlierListSchema>;

/** What people can say of a row: it is this sentence, no sentence says it, or it is open again. */
export const verdicts = ["tie", "none", "open"] as const;

/** Where a row stands. */
export const rowStates = ["certain", "likely", "tied", "unmatched", "unconfirmed", "left", "done"] as const;
export type RowState = (typeof rowStates)[number];

const SentenceSchema = z.object({
  extraction: z.string(),
  measure: z.number().nullable(),
  kind: z.string(),
  title: z.string(),
  words: z.string(),
  document: z.string(),
  documentTitle: z.string(),
  start: z.number(),
  edition: z.number(),
  isConfirmed: z.boolean(),
  /** The commitment that is registered from it. */
  commitment: z.string().nullable(),
});
export type EarlierSentence = z.infer<typeof SentenceSchema>;
export const SentencesSchema = z.object({ sentences: z.array(SentenceSchema) });

const ProposalSchema = SentenceSchema.extend({ score: z.number(), reasons: z.array(MatchReasonSchema) });

const RowSchema = z.object({
  id: z.string(),
  sheet: z.string().nullable(),
  row: z.number(),
  group: z.string(),
  task: z.string(),
  measure: z.string(),
  units: z.string(),
  deadline: z.string(),
  state: z.enum(rowStates),
  /** The sentence that the row is tied to, by a person or for certain. */
  tie: SentenceSchema.nullable(),
  proposals: z.array(ProposalSchema),
  /** How many rows of the file are tied to the same sentence, this one included. */
  rowsOfSentence: z.number(),
  decision: z.object({ id: z.string(), verdict: z.enum(verdicts), by: z.string(), at: z.string() }).nullable(),
});
export type EarlierRow = z.infer<typeof RowSchema>;

export const EarlierQuerySchema = z.object({
  state: z.enum(rowStates).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type EarlierQuery = z.infer<typeof EarlierQuerySchema>;

export const EarlierLedgerSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  broughtAt: z.string(),
  by: z.string(),
  number: z.number(),
  /** A newer edition of the same ledger, when there is one. */
  newer: z.string().nullable(),
  total: z.number(),
  byState: z.partialRecord(z.enum(rowStates), z.number()),
  /** Rows of the edition before that this one does not have. */
  gone: z.array(z.object({ row: z.number(), sheet: z.string().nullable(), words: z.string() })),
  count: z.number(),
  rows: z.array(RowSchema),
});
export type EarlierLedger = z.infer<typeof EarlierLedgerSchema>;

export const DecisionsSchema = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        row: z.string().min(1).max(80),
        /** The decision that the person saw; null: none. */
        seen: z.string().max(80).nullable(),
        verdict: z.enum(verdicts),
        extraction: z.string().max(80).nullable().default(null),
        measure: z.number().int().min(0).nullable().default(null),
      }),
    )
    .min(1)
    .max(500),
});
export type Decisions = z.infer<typeof DecisionsSchema>;
export const DecidedSchema = z.object({ decided: z.number() });

export const RunFieldsSchema = z.strictObject({ basis: z.string().trim().min(1).max(1000) });

export const earlierChanges = ["register", "units", "due", "note"] as const;

/** What the rows of one sentence change, or would. */
const SentenceChangeSchema = z.object({
  rows: z.array(z.object({ sheet: z.string().nullable(), row: z.number() })),
  title: z.string(),
  /** Null in a preview that would register it. */
  commitment: z.string().nullable(),
  changes: z.array(z.object({ field: z.enum(earlierChanges), from: z.string(), to: z.string(), act: z.string() })),
});
export const EarlierRunSchema = z.object({
  isApplied: z.boolean(),
  changes: z.array(SentenceChangeSchema),
  /** Sentences whose rows say nothing new. */
  unchanged: z.number(),
  problems: z.array(CellProblemSchema),
  /** Rows that wait for a person, and rows with no sentence. */
  waiting: z.number(),
  unmatched: z.number(),
  /** Sentences for the next run: so many are changed at once. */
  rest: z.number(),
});
export type EarlierRun = z.infer<typeof EarlierRunSchema>;

/** What an earlier ledger says of a commitment and nobody has reported here. */
export const EarlierNoteSchema = z.object({
  fileName: z.string(),
  row: z.number(),
  sheet: z.string().nullable(),
  progress: z.string(),
  problem: z.string(),
  next: z.string(),
  deadline: z.string(),
  at: z.string(),
  by: z.string(),
});

export const earlierErrors = {
  "commitments.earlier-too-many": 422,
  "commitments.earlier-no-heads": 422,
  "commitments.earlier-no-task": 422,
  "commitments.earlier-mapping": 422,
  "commitments.earlier-not-found": 404,
  "commitments.earlier-decided": 409,
  "commitments.earlier-unconfirmed": 409,
  "commitments.earlier-superseded": 409,
  "commitments.earlier-due-later": 422,
  "commitments.earlier-due-differs": 422,
  "commitments.earlier-no-day": 422,
  "commitments.earlier-no-words": 422,
  "commitments.earlier-collective": 422,
} as const;
export type EarlierErrorCode = keyof typeof earlierErrors;
