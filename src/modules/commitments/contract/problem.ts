import { z } from "zod";
import { LampSchema } from "./lamp.ts";

/** Where a problem stands. Proposed: the product or a unit says so and the office has not looked; passed: its cause went first. */
export const problemStates = ["proposed", "open", "advised", "answered", "closed", "dismissed", "passed"] as const;
export type ProblemState = (typeof problemStates)[number];
/** Nothing more is expected. */
export const endedProblems: readonly ProblemState[] = ["closed", "dismissed", "passed"];

export const problemActs = [
  "take-up",
  "dismiss",
  "advise",
  "answer",
  "send-back",
  "follow-up",
  "close",
  "reopen",
] as const;
export type ProblemAct = (typeof problemActs)[number];
export const problemStepActs = [...problemActs, "found", "noted", "cause-gone"] as const;

/** Why the product finds a problem. The first three are lamps; then a report; then steps that cannot be taken. */
export const problemCauses = ["overdue", "stale", "growth", "reported", "no-unit", "sent-back", "source"] as const;
export type ProblemCause = (typeof problemCauses)[number];

/** How much of the lamps becomes a problem by itself; a parameter. */
export const problemScopes = ["late", "late-or-stale"] as const;
export type ProblemScope = (typeof problemScopes)[number];

export const problemSubjects = ["commitment", "target", "document"] as const;

const Words = z.string().trim().min(1).max(2000);
const Id = z.string().min(1).max(80);

/** What somebody notes. */
export const NewProblemSchema = z.strictObject({
  subject: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("commitment"), id: Id }),
    /** Id of the target of an indicator. */
    z.strictObject({ kind: z.literal("target"), id: Id }),
    /** Code of the document. */
    z.strictObject({ kind: z.literal("document"), id: Id }),
  ]),
  words: Words,
});
export type NewProblem = z.infer<typeof NewProblemSchema>;

const seen = { version: z.number().int().min(1) };
export const ProblemActSchema = z.discriminatedUnion("act", [
  z.strictObject({ ...seen, act: z.literal("take-up") }),
  z.strictObject({
    ...seen,
    act: z.literal("advise"),
    words: Words,
    /** Code of the unit. */
    unit: Id,
    answerBy: z.iso.date(),
  }),
  ...(["dismiss", "answer", "send-back", "follow-up", "close", "reopen"] as const).map((act) =>
    z.strictObject({ ...seen, act: z.literal(act), words: Words }),
  ),
]);
export type ProblemActInput = z.infer<typeof ProblemActSchema>;

/** Take up or dismiss several proposals at once. */
export const ProblemsActSchema = z.strictObject({
  act: z.enum(["take-up", "dismiss"]),
  words: Words.nullable().default(null),
  items: z
    .array(z.strictObject({ id: Id, ...seen }))
    .min(1)
    .max(200),
});
export type ProblemsAct = z.infer<typeof ProblemsActSchema>;

export const ProblemsDoneSchema = z.object({
  done: z.number(),
  refused: z.array(
    z.object({ id: z.string(), code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
});

const list = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.preprocess((one) => (typeof one === "string" ? [one] : one), z.array(z.enum(values)).optional());
const texts = z.preprocess((one) => (typeof one === "string" ? [one] : one), z.array(Id).max(100).optional());

export const ProblemFilterSchema = z.object({
  state: list(problemStates),
  cause: list([...problemCauses, "person"]),
  subject: list(problemSubjects),
  /** Codes of units that are asked or answer for the commitment. */
  unit: texts,
  document: texts,
  commitment: Id.optional(),
  target: Id.optional(),
  q: z.string().trim().max(100).optional(),
});
export type ProblemFilter = z.infer<typeof ProblemFilterSchema>;
export const ProblemQuerySchema = ProblemFilterSchema.extend({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export type ProblemQuery = z.infer<typeof ProblemQuerySchema>;

const Unit = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() });

export const ProblemRowSchema = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(problemStates),
  /** Null: a person noted it. */
  cause: z.enum(problemCauses).nullable(),
  /** Of a lamp: the reason, as the lamp says it. */
  reason: LampSchema.shape.reasons.element.nullable(),
  /** What a person wrote: who noted it, or the report that names it. */
  words: z.string().nullable(),
  subject: z.object({
    kind: z.enum(problemSubjects),
    /** Where it is found: id of the commitment, code of the indicator or of the document. */
    id: z.string(),
    titleZh: z.string(),
    titleEn: z.string().nullable(),
  }),
  responsible: z.array(z.string()),
  foundAt: z.string(),
  foundByName: z.string().nullable(),
  isGone: z.boolean(),
  asked: Unit.nullable(),
  recommendation: z.string().nullable(),
  answerBy: z.string().nullable(),
  answer: z.string().nullable(),
  effect: z.string().nullable(),
  isSample: z.boolean(),
});
export type ProblemRow = z.infer<typeof ProblemRowSchema>;

export const ProblemFiguresSchema = z.object({
  byState: z.partialRecord(z.enum(problemStates), z.number()),
  /** Recommendations whose day has passed without an answer. */
  unanswered: z.number(),
  /** What waits for the person who asks: proposals and answers for the office, recommendations for a unit. */
  waiting: z.number(),
});
export type ProblemFigures = z.infer<typeof ProblemFiguresSchema>;

export const ProblemListSchema = z.object({
  day: z.string(),
  count: z.number(),
  /** Over all problems that the reader may see, whatever the filter. */
  figures: ProblemFiguresSchema,
  rows: z.array(ProblemRowSchema),
});
export type ProblemList = z.infer<typeof ProblemListSchema>;

export const ProblemSchema = ProblemRowSchema.extend({
  day: z.string(),
  /** Whether the own unit is asked. */
  isAsked: z.boolean(),
  steps: z.array(
    z.object({
      id: z.string(),
      act: z.enum(problemStepActs),
      to: z.enum(problemStates),
      at: z.string(),
      by: z.string().nullable(),
      organisation: Unit.nullable(),
      note: z.string().nullable(),
      /** Of a recommendation: to whom and until when. */
      unit: z.string().nullable(),
      answerBy: z.string().nullable(),
    }),
  ),
});
export type Problem = z.infer<typeof ProblemSchema>;

/** Error codes of problems with their HTTP status. */
export const problemErrors = {
  "commitments.problem-not-found": 404,
  "commitments.problem-subject": 404,
  "commitments.problem-not-yours": 403,
  "commitments.problem-changed": 409,
  "commitments.problem-state": 409,
  "commitments.problem-answer-by": 422,
  "commitments.problem-words": 422,
} as const;
export type ProblemErrorCode = keyof typeof problemErrors;
