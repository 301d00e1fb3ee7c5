import { z } from "zod";

const Words = z.object({ zh: z.string(), en: z.string().nullable() });

/** What codes and ids of an answer are called: `organisation:…`, `place:…`, `item:vocabulary/…`, `record:…`. */
export const WordsByKeySchema = z.record(z.string(), Words).meta({ id: "RegisterWords" });
export type WordsByKey = z.infer<typeof WordsByKeySchema>;

export const sortKeys = ["name", "-name", "changed", "-changed"] as const;
export type SortKey = (typeof sortKeys)[number];

/** `act`: written by the product when an act of another module called for it. */
export const origins = ["person", "import", "document", "sample", "act"] as const;

/** One value, or the same parameter repeated. */
const some = z.union([z.string().max(200), z.array(z.string().max(200)).max(50)]).optional();

export const RecordQuerySchema = z.object({
  /** Part of the name, or its pinyin. */
  q: z.string().trim().max(100).optional(),
  state: some,
  owner: some,
  origin: some,
  /** `field:value` of a field that the register lets filter by. */
  where: some,
  sort: z.enum(sortKeys).default("-changed"),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type RecordQuery = z.infer<typeof RecordQuerySchema>;

/** A record as every register has it; its `fields` are typed by the schema of its register. */
export interface RegisterRecord {
  id: string;
  version: number;
  state: string;
  name: { zh: string; en: string | null };
  owner: string | null;
  disclosure: string;
  origin: (typeof origins)[number];
  createdAt: string;
  changedAt: string;
  fields: Record<string, unknown>;
}

export const MentionSchema = z
  .object({
    /** Line of a document of the region: 001:L66. */
    basis: z.string(),
    quote: z.string(),
  })
  .meta({ id: "RegisterMention" });

export const StateChangeSchema = z
  .object({
    id: z.string(),
    step: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string(),
    day: z.iso.date().nullable(),
    reason: z.string().nullable(),
    basis: z.string().nullable(),
    by: z.string().nullable(),
    at: z.iso.datetime(),
  })
  .meta({ id: "RegisterStateChange" });
export type StateChange = z.infer<typeof StateChangeSchema>;

export const HistoryEntrySchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    at: z.iso.datetime(),
    by: z.string().nullable(),
    basis: z.string().nullable(),
    changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  })
  .meta({ id: "RegisterHistoryEntry" });
export type HistoryEntry = z.infer<typeof HistoryEntrySchema>;

export const PostedFactSchema = z
  .object({
    id: z.string(),
    metric: z.string(),
    name: Words,
    value: z.string(),
    unit: z.string(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable(),
    sample: z.boolean(),
  })
  .meta({ id: "RegisterPostedFact" });

/** A record of another register that points here. */
export const RelatedSchema = z
  .object({
    register: z.string(),
    field: z.string(),
    id: z.string(),
    name: Words,
    state: z.string(),
  })
  .meta({ id: "RegisterRelated" });

/** A record with all that is known of it. */
export interface RecordDetail {
  record: RegisterRecord;
  words: WordsByKey;
  changes: StateChange[];
  mentions: z.infer<typeof MentionSchema>[];
  facts: z.infer<typeof PostedFactSchema>[];
  related: z.infer<typeof RelatedSchema>[];
  history: HistoryEntry[];
  /** False: the history is for the stewards and the own organisation. */
  isHistoryShown: boolean;
}

export const SimilarSchema = z
  .object({
    records: z.array(z.object({ id: z.string(), name: Words, state: z.string(), isSame: z.boolean() })),
  })
  .meta({ id: "RegisterSimilar" });
export type Similar = z.infer<typeof SimilarSchema>;

export const RegisterFactsSchema = z.object({
  code: z.string(),
  records: z.number(),
  samples: z.number(),
  fromDocuments: z.number(),
  byState: z.record(z.string(), z.number()),
  /** What the region's pack says of it: lines that ask for it, mechanisms that it serves. */
  basis: z.array(z.string()),
  mechanisms: z.array(z.string()),
  /** Lines that give its states or steps; what is not named here is not in the source. */
  stateBasis: z.record(z.string(), z.string()),
  localName: Words.nullable(),
});
export type RegisterFacts = z.infer<typeof RegisterFactsSchema>;

export const RegisterIndexSchema = z.object({
  registers: z.array(RegisterFactsSchema),
});
export type RegisterIndex = z.infer<typeof RegisterIndexSchema>;

export const FoundRecordsSchema = z.object({
  records: z.array(z.object({ register: z.string(), id: z.string(), name: Words, state: z.string() })),
});

export const fileFormats = ["csv", "xlsx", "json", "ics", "template"] as const;
export type FileFormat = (typeof fileFormats)[number];

export const ImportFieldsSchema = z.strictObject({
  isTrial: z.enum(["true", "false"]).transform((value) => value === "true"),
  basis: z.string().trim().min(1).max(500),
});

export const rowFaults = [
  "no-column",
  "column-twice",
  "column-unknown",
  "needed",
  "not-a-number",
  "not-a-date",
  "not-a-choice",
  "not-known",
  "not-a-point",
  "too-long",
  "same-name",
  "doubled-row",
  "refused",
  "by-step",
] as const;
export type RowFault = (typeof rowFaults)[number];

export const RowErrorSchema = z.object({
  /** Row of the sheet, the header included; 0: the header itself. */
  row: z.int(),
  /** What stands above the column, in both languages. */
  column: z.object({ zh: z.string(), en: z.string() }),
  fault: z.enum(rowFaults),
  value: z.string(),
});
export type RowError = z.infer<typeof RowErrorSchema>;

export const ImportReportSchema = z
  .object({
    isKept: z.boolean(),
    rows: z.int(),
    added: z.int(),
    /** Rows that are here already exactly so. */
    same: z.int(),
    wrong: z.int(),
    errors: z.array(RowErrorSchema),
  })
  .meta({ id: "RegisterImportReport" });
export type ImportReport = z.infer<typeof ImportReportSchema>;

/** Error codes of this module with their HTTP status. */
export const registersErrors = {
  "registers.register-not-found": 404,
  "registers.record-not-found": 404,
  "registers.not-own": 403,
  "registers.not-steward": 403,
  "registers.changed-meanwhile": 409,
  "registers.not-from-here": 409,
  "registers.fields-missing": 422,
  "registers.condition-not-met": 422,
  "registers.fields-of-stewards": 403,
  "registers.reason-needed": 422,
  "registers.basis-needed": 422,
  "registers.day-to-come": 422,
  "registers.publicity-missing": 422,
  "registers.publicity-runs": 422,
  "registers.publicity-closed": 422,
  "registers.publicity-by-step": 422,
  "registers.publicity-not-public": 422,
  "registers.publicity-entered-late": 422,
  "registers.published-stays": 409,
  "registers.day-before-last": 422,
  "registers.same-name": 409,
  "registers.similar-name": 409,
  "registers.not-unique": 409,
  "registers.code-unknown": 422,
  "registers.filter-unknown": 400,
  "registers.nothing-changed": 409,
  "registers.life-cycle-breaks": 500,
  "registers.nothing-personal": 422,
  "registers.hold-not-ahead": 422,
  "registers.no-account": 422,
  "registers.attachment-not-found": 404,
  "registers.attachment-empty": 422,
  "registers.attachment-type": 415,
  "registers.attached-already": 409,
  "registers.view-not-found": 404,
  "registers.view-name-taken": 409,
  "registers.view-no-organisation": 422,
} as const;
export type RegistersErrorCode = keyof typeof registersErrors;
