import { z } from "zod";
import { dutyRoles } from "../contract.ts";

const Sentence = z.string().trim().min(1).max(1000);
const Code = z.string().trim().min(1).max(80);
const Day = z.iso.date();

/** Addresses of what shows it; a file lies where the unit keeps it. */
const Evidence = z.array(z.url({ protocol: /^https?$/ }).max(500)).max(10);

/** What a unit says of a commitment in one round. */
export const ReportContentSchema = z.strictObject({
  progress: z.string().trim().min(1).max(4000),
  problem: z.string().trim().max(2000).default(""),
  next: z.string().trim().max(2000).default(""),
  evidence: Evidence.optional(),
});
export type ReportContent = z.infer<typeof ReportContentSchema>;

export const NewDutySchema = z.strictObject({
  /** Code of an organisation of the register. */
  organisation: Code,
  role: z.enum(dutyRoles),
});
export type NewDuty = z.infer<typeof NewDutySchema>;

const given = {
  /** The version of the commitment that the person saw. */
  version: z.number().int().min(1),
  /** Decision, letter or clause that it rests on. */
  basis: Sentence.nullable().default(null),
  note: Sentence.nullable().default(null),
};

/** Acts that say nothing besides their basis and note; these can be done to many at once. */
export const plainActs = [
  "approve",
  "dispatch",
  "recall",
  "sign",
  "send-back",
  "start",
  "accept",
  "return",
  "close",
  "reopen",
  "decline-extension",
  "suspend",
  "resume",
  "withdraw",
] as const;
export type PlainAct = (typeof plainActs)[number];

export const ActSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.enum(plainActs), ...given }),
  z.strictObject({ act: z.literal("assign"), duties: z.array(NewDutySchema).min(1).max(40), ...given }),
  z.strictObject({ act: z.literal("transfer"), from: Code, to: Code, ...given }),
  z.strictObject({ act: z.enum(["ask-extension", "extend"]), until: Day, ...given }),
  z.strictObject({ act: z.literal("merge"), into: z.string().min(1), ...given }),
  z.strictObject({ act: z.literal("report"), content: ReportContentSchema, ...given }),
]);
export type ActInput = z.infer<typeof ActSchema>;

export const DoneSchema = z.object({ version: z.number(), state: z.string() });

/** The same act on many: those that it cannot be done to are told, the others are done; a preview does nothing. */
export const BulkActSchema = z.strictObject({
  act: z.enum(plainActs),
  items: z
    .array(z.strictObject({ id: z.string().min(1), version: z.number().int().min(1) }))
    .min(1)
    .max(1000),
  basis: given.basis,
  note: given.note,
  isPreview: z.boolean(),
});
export type BulkAct = z.infer<typeof BulkActSchema>;

export const BulkResultSchema = z.object({
  done: z.number(),
  results: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** Null: it was done, or can be. */
      refusal: z
        .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
        .nullable(),
    }),
  ),
});
export type BulkResult = z.infer<typeof BulkResultSchema>;

export const RegistrationSchema = z.strictObject({
  /** Confirmed extractions; all of a document's when only it is named. */
  document: Code,
  extractions: z.array(z.string().min(1)).max(2000).nullable().default(null),
  /** Whether each measure of a task becomes a commitment below that of the task. */
  measures: z.boolean().default(false),
});
export type Registration = z.infer<typeof RegistrationSchema>;
export const RegisteredSchema = z.object({ registered: z.number() });

export const DraftSchema = z.object({
  round: z.number(),
  version: z.number(),
  content: ReportContentSchema.partial().extend({ evidence: z.array(z.string()).optional() }),
  savedAt: z.string(),
  savedBy: z.string(),
});
export type Draft = z.infer<typeof DraftSchema>;

export const SaveDraftSchema = z.strictObject({
  /** The version that was seen; 0 when there was no draft. */
  version: z.number().int().min(0),
  content: z.strictObject({
    progress: z.string().max(4000),
    problem: z.string().max(2000),
    next: z.string().max(2000),
    /** Half an address is kept too: a draft need not be right yet. */
    evidence: z.array(z.string().max(500)).max(10).optional(),
  }),
});
export type SaveDraft = z.infer<typeof SaveDraftSchema>;
