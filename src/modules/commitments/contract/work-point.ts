import { z } from "zod";

/** Why an item is offered: unfinished this year; asked by a plan for the next; asked by a plan and without a work point this year. */
export const workPointReasons = ["carried", "due", "no-point"] as const;
export type WorkPointReason = (typeof workPointReasons)[number];

const Id = z.string().min(1).max(80);
export const WorkPointQuerySchema = z.object({
  /** Code of a document of work points; the latest when left out. */
  document: Id.optional(),
});

export const WorkPointChoiceSchema = z.strictObject({
  item: Id,
  isIn: z.boolean(),
  note: z.string().trim().min(1).max(1000).nullable().default(null),
  /** Id of the choice that the person saw; null: there was none. */
  seen: Id.nullable().default(null),
});
export type WorkPointChoice = z.infer<typeof WorkPointChoiceSchema>;

const DocumentName = z.object({ code: z.string(), titleZh: z.string(), titleEn: z.string().nullable() });

export const WorkPointItemSchema = z.object({
  /** Id of the commitment, or of the extraction. */
  item: z.string(),
  reason: z.enum(workPointReasons),
  name: z.string(),
  /** The words of the source. */
  quote: z.string(),
  document: DocumentName,
  start: z.number(),
  /** The last year in which it is due. */
  due: z.number().nullable(),
  units: z.array(z.string()),
  isCommitment: z.boolean(),
  isSample: z.boolean(),
  /** Whether it stands in the draft: what people chose, else what is proposed. */
  isIn: z.boolean(),
  choice: z.object({ id: z.string(), by: z.string(), at: z.string(), note: z.string().nullable() }).nullable(),
});
export type WorkPointItem = z.infer<typeof WorkPointItemSchema>;

export const WorkPointsSchema = z.object({
  /** Documents of one year that the register knows, the latest first. */
  documents: z.array(DocumentName.extend({ year: z.number() })),
  /** Null: there is none. */
  points: DocumentName.extend({ year: z.number() }).nullable(),
  /** Plan items in force in the year, those without a work point, and work points without a plan item. */
  counts: z.object({ asked: z.number(), alone: z.number(), points: z.number(), unfounded: z.number() }),
  items: z.array(WorkPointItemSchema),
});
export type WorkPoints = z.infer<typeof WorkPointsSchema>;

/** Error codes of work points with their HTTP status. */
export const workPointErrors = {
  "commitments.work-points-none": 404,
  "commitments.work-point-not-offered": 404,
  "commitments.work-point-note": 422,
  "commitments.work-point-changed": 409,
} as const;
export type WorkPointErrorCode = keyof typeof workPointErrors;
