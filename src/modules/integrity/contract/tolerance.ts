import { z } from "zod";
import { ListItemSchema } from "./lists.ts";
import { PapersSchema } from "./papers.ts";

/** The conditions of the text, all needed: no breach of discipline or law, diligence, no private gain. */
export const conditions = ["lawful", "diligent", "honest"] as const;
export type Condition = (typeof conditions)[number];

/** What the text lets follow: closed as normal, corrected in time and not judged negatively, exempted, handled more lightly. */
export const outcomes = ["closure", "no-negative", "exemption", "lighter"] as const;
export type Outcome = (typeof outcomes)[number];

/** What a failure is about: a project, a commitment, a transfer of technology, something else. */
export const subjectKinds = ["project", "commitment", "transfer", "other"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const toleranceStates = [
  "raised",
  "checking",
  "proposed",
  "tolerated",
  "refused",
  "lapsed",
  "withdrawn",
] as const;
export type ToleranceState = (typeof toleranceStates)[number];

const said = z.string().trim().min(1).max(4000);

export const NewToleranceSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  what: said,
  failedOn: z.iso.date(),
  subjectKind: z.enum(subjectKinds),
  /** Id of the record that it is about; null: known by its title only. */
  subject: z.string().min(1).max(80).nullable().default(null),
  /** Code of the undertaker; left out by the unit itself. */
  organisation: z.string().min(1).max(80).nullable().default(null),
});
export type NewTolerance = z.infer<typeof NewToleranceSchema>;

export const ToleranceInputSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("take-up") }),
  z.strictObject({ act: z.literal("add-evidence"), condition: z.enum(conditions), words: said }),
  /** The unit says its side. */
  z.strictObject({ act: z.literal("state"), words: said }),
  /** The office notes what the unit said to it, or that it did not want to. */
  z.strictObject({ act: z.literal("note-hearing"), words: said }),
  z.strictObject({ act: z.literal("find"), condition: z.enum(conditions), holds: z.boolean(), reason: said }),
  /** Whether an item of the negative list of the day applies. */
  z.strictObject({ act: z.literal("answer-item"), item: z.string().max(80), applies: z.boolean(), reason: said }),
  z.strictObject({
    act: z.literal("propose"),
    verdict: z.enum(["tolerate", "refuse"]),
    outcome: z.enum(outcomes).nullable().default(null),
    /** The last day for the correction, with the outcome `no-negative`. */
    correctBy: z.iso.date().nullable().default(null),
    reason: said,
  }),
  z.strictObject({ act: z.literal("send-back"), reason: said }),
  z.strictObject({
    act: z.literal("decide"),
    basis: said,
    isPublic: z.boolean().default(false),
    /** What others can learn of it. */
    lesson: said.nullable().default(null),
  }),
  z.strictObject({ act: z.literal("withdraw"), reason: said }),
  z.strictObject({ act: z.literal("confirm-correction"), words: said }),
  z.strictObject({ act: z.literal("lapse"), reason: said }),
]);
export type ToleranceInput = z.infer<typeof ToleranceInputSchema>;
export type ToleranceAct = ToleranceInput["act"];

export const ToleranceActSchema = z.strictObject({ version: z.int().min(1), input: ToleranceInputSchema });

export const parties = ["unit", "office", "second", "product"] as const;
export const ToleranceStepSchema = z.object({
  number: z.number(),
  input: ToleranceInputSchema,
  party: z.enum(parties),
  day: z.string(),
  /** Id of the person; null: the product. */
  by: z.string().nullable(),
  byName: z.string().nullable(),
});
/** One thing that was done in a case. */
export type ToleranceStep = z.infer<typeof ToleranceStepSchema>;

const Head = z.object({
  id: z.string(),
  title: z.string(),
  subjectKind: z.enum(subjectKinds),
  subject: z.string().nullable(),
  organisation: z.object({ code: z.string(), zh: z.string(), en: z.string().nullable() }).nullable(),
  failedOn: z.string(),
  state: z.enum(toleranceStates),
  outcome: z.enum(outcomes).nullable(),
  toleratedFrom: z.string().nullable(),
  /** The first day on which it is not tolerated any more. */
  toleratedTo: z.string().nullable(),
  isSample: z.boolean(),
});

export const ToleranceListSchema = z.object({
  cases: z.array(Head),
  /** What everybody may read: published cases with their lesson. */
  lessons: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      outcome: z.enum(outcomes),
      day: z.string(),
      lesson: z.string().nullable(),
      isSample: z.boolean(),
    }),
  ),
  /** Lines of the documents that give the conditions and the outcomes. */
  lines: z.array(z.string()),
});
export type ToleranceList = z.infer<typeof ToleranceListSchema>;

export const ToleranceCaseSchema = Head.extend({
  what: z.string(),
  version: z.number(),
  today: z.string(),
  lines: z.array(z.string()),
  list: z
    .object({
      id: z.string(),
      title: z.object({ zh: z.string(), en: z.string().nullable() }),
      version: z.number(),
      items: z.array(ListItemSchema),
    })
    .nullable(),
  steps: z.array(ToleranceStepSchema),
  papers: PapersSchema,
  /** Who asks, as the rules see them. */
  me: z.object({ person: z.string(), isOffice: z.boolean(), isDecider: z.boolean(), isUnit: z.boolean() }),
});
export type ToleranceCase = z.infer<typeof ToleranceCaseSchema>;

export const ToleratedQuerySchema = z.object({ kind: z.enum(subjectKinds), subject: z.string().min(1).max(80) });
export const ToleratedSchema = z.object({
  tolerated: z.array(
    z.object({
      case: z.string(),
      kind: z.enum(subjectKinds),
      subject: z.string(),
      outcome: z.enum(outcomes),
      from: z.string(),
      to: z.string().nullable(),
      /** Id of the organisation that it is tolerated of; null: of nobody in particular. */
      organisation: z.string().nullable(),
    }),
  ),
});
/** A failure that counts against nobody on a day. */
export type Tolerated = z.infer<typeof ToleratedSchema>["tolerated"][number];

/** Error codes of tolerance cases with their HTTP status. */
export const toleranceErrors = {
  "integrity.tolerance-not-found": 404,
  "integrity.tolerance-changed": 409,
  "integrity.tolerance-state": 409,
  "integrity.tolerance-not-yours": 403,
  "integrity.tolerance-same-person": 403,
  "integrity.tolerance-own-unit": 403,
  "integrity.tolerance-unheard": 409,
  "integrity.tolerance-unfound": 409,
  "integrity.tolerance-no-evidence": 409,
  "integrity.tolerance-not-all": 409,
  "integrity.tolerance-items": 409,
  "integrity.tolerance-listed": 409,
  "integrity.tolerance-outcome": 422,
  "integrity.tolerance-too-late": 409,
  "integrity.tolerance-proposal-over": 409,
  "integrity.tolerance-not-due": 409,
  "integrity.tolerance-future": 422,
  "integrity.tolerance-subject": 422,
  "integrity.organisation-unknown": 422,
  "integrity.paper-type": 422,
  "integrity.paper-there": 409,
  "integrity.paper-not-found": 404,
} as const;
export type ToleranceErrorCode = keyof typeof toleranceErrors;
