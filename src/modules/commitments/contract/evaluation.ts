import { z } from "zod";
import { TargetSchema } from "../../indicators/contract.ts";
import { dutyRoles, kinds, states } from "../contract.ts";
import { LampRuleSchema, LampSchema, lamps } from "./lamp.ts";

export const evaluationKinds = ["mid-term", "final"] as const;
export const evaluationStates = ["draft", "final"] as const;
export const noteKinds = ["finding", "proposal"] as const;
export type NoteKind = (typeof noteKinds)[number];

export const StartEvaluationSchema = z.strictObject({
  document: z.string().trim().min(1).max(80),
  kind: z.enum(evaluationKinds),
  /** The day that is evaluated. */
  on: z.iso.date(),
  /** What was known then counts; now when left out. */
  known: z.iso.datetime({ offset: true }).nullable().default(null),
});
export type StartEvaluation = z.infer<typeof StartEvaluationSchema>;
export const StartedSchema = z.object({ id: z.string(), hash: z.string() });

export const NoteSchema = z.strictObject({
  kind: z.enum(noteKinds),
  text: z.string().trim().min(1).max(4000),
  /** The note that this one takes the place of; both stay. */
  replaces: z.string().nullable().default(null),
});
export type Note = z.infer<typeof NoteSchema>;

/** One commitment as it stood, with the ids of what it rests on. Days are civil days, instants ISO in UTC. */
export const SnapshotRowSchema = z.object({
  commitment: z.string(),
  extraction: z.string(),
  kind: z.enum(kinds),
  title: z.string(),
  quote: z.string(),
  edition: z.number(),
  start: z.number(),
  /** The line of the document, as its file names it where it can: 003:L115. */
  line: z.string(),
  state: z.enum(states),
  since: z.string(),
  dueOn: z.string().nullable(),
  units: z.array(z.object({ name: z.string(), role: z.enum(dutyRoles) })),
  lamp: LampSchema,
  report: z
    .object({
      id: z.string(),
      on: z.string(),
      round: z.number(),
      unit: z.string(),
      verdict: z.enum(["accepted", "returned"]).nullable(),
      progress: z.string(),
    })
    .nullable(),
  target: z
    .object({
      id: z.string(),
      indicator: z.string(),
      state: TargetSchema.shape.standing.unwrap().shape.state,
      unit: z.string(),
      value: z.string().nullable(),
      measuredOn: z.string().nullable(),
      aim: z.string().nullable(),
      due: z.string().nullable(),
      base: z.object({ day: z.string(), value: z.string() }).nullable(),
      facts: z.number(),
      samples: z.number(),
      /** Ids of the newest facts behind the figure. */
      factIds: z.array(z.string()),
      /** Adjustments in force, the last one deciding. */
      adjusted: z.array(
        z.object({ number: z.number(), from: z.string(), decision: z.string(), inForceOn: z.string() }),
      ),
    })
    .nullable(),
  isSample: z.boolean(),
});
export type SnapshotRow = z.infer<typeof SnapshotRowSchema>;

/** The frozen state of a plan. Its canonical JSON is what the hash is of. */
export interface Snapshot {
  readonly format: 1;
  readonly document: string;
  readonly on: string;
  readonly known: string;
  readonly rule: z.infer<typeof LampRuleSchema>;
  readonly rows: readonly SnapshotRow[];
}

/** How a promise stood, in four words that an evaluation counts by. */
export const judgements = ["met", "on-track", "behind", "no-data"] as const;
export type Judgement = (typeof judgements)[number];

const Document = z.object({
  code: z.string(),
  titleZh: z.string(),
  titleEn: z.string().nullable(),
  shortZh: z.string().nullable(),
  shortEn: z.string().nullable(),
});
const Counts = z.object({ met: z.number(), "on-track": z.number(), behind: z.number(), "no-data": z.number() });

const Head = z.object({
  id: z.string(),
  document: Document,
  kind: z.enum(evaluationKinds),
  on: z.string(),
  known: z.string(),
  hash: z.string(),
  state: z.enum(evaluationStates),
  startedAt: z.string(),
  startedBy: z.string(),
  finalAt: z.string().nullable(),
  finalBy: z.string().nullable(),
});

export const EvaluationsSchema = z.object({
  today: z.string(),
  /** Plans that have commitments. */
  documents: z.array(Document.extend({ commitments: z.number() })),
  evaluations: z.array(Head.extend({ total: z.number(), counts: Counts, notes: z.number() })),
});
export type Evaluations = z.infer<typeof EvaluationsSchema>;

export const EvaluationSchema = Head.extend({
  rule: LampRuleSchema,
  counts: Counts,
  targets: z.object({ total: z.number(), counts: Counts }),
  tasks: z.object({ total: z.number(), counts: Counts }),
  rows: z.array(SnapshotRowSchema.extend({ judgement: z.enum(judgements) })),
  /** The oldest first. */
  notes: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(noteKinds),
      text: z.string(),
      at: z.string(),
      by: z.string(),
      replacedBy: z.string().nullable(),
    }),
  ),
  /** Other evaluations of the same plan, to compare with. */
  others: z.array(z.object({ id: z.string(), kind: z.enum(evaluationKinds), on: z.string(), known: z.string() })),
});
export type Evaluation = z.infer<typeof EvaluationSchema>;

/** The same question asked again: whether the same comes out. */
export const RepeatSchema = z.object({
  hash: z.string(),
  isSame: z.boolean(),
  /** Commitments that would stand otherwise. */
  changed: z.array(z.object({ id: z.string(), title: z.string() })),
});

const Side = z.object({
  judgement: z.enum(judgements),
  lamp: z.enum(lamps),
  state: z.enum(states),
  value: z.string().nullable(),
  aim: z.string().nullable(),
});
export type ComparedSide = z.infer<typeof Side>;
export const ComparisonSchema = z.object({
  earlier: Head,
  later: Head,
  counts: z.object({ earlier: Counts, later: Counts }),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      unit: z.string().nullable(),
      /** Null: it was not part of that evaluation. */
      earlier: Side.nullable(),
      later: Side.nullable(),
      change: z.enum(["better", "worse", "same", "only-earlier", "only-later"]),
    }),
  ),
});
export type Comparison = z.infer<typeof ComparisonSchema>;
