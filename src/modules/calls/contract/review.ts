import { z } from "zod";
import { CriterionSchema, WorkflowSchema } from "../../../engines/workflow/contract.ts";
import { ContentSchema } from "./content.ts";

const Words = z.string().trim().min(1).max(2000);

export const assignmentStates = ["asked", "accepted", "sealed", "declined", "withdrawn"] as const;
export type AssignmentState = (typeof assignmentStates)[number];

export const tieKinds = ["employer", "co-author", "co-project", "family", "declared"] as const;

export const NewTieSchema = z.strictObject({
  kind: z.enum(tieKinds),
  /** A body, or a person as name@employer. */
  other: z.string().trim().min(1).max(200),
  validFrom: z.iso.date().nullable().default(null),
  validTo: z.iso.date().nullable().default(null),
  evidence: z.string().trim().min(1).max(500),
});
export type NewTie = z.infer<typeof NewTieSchema>;

export const NewExpertSchema = z.strictObject({
  /** The e-mail address of the account, null for an expert without one. */
  email: z.email().max(200).nullable().default(null),
  name: z.string().trim().min(1).max(60),
  employer: z.string().trim().min(1).max(100),
  fields: z.array(z.string().trim().min(1).max(40)).min(1).max(20),
  mostReviews: z.int().min(1).max(200),
  basis: z.string().trim().min(1).max(500),
});
export type NewExpert = z.infer<typeof NewExpertSchema>;

export const ExpertListSchema = z.object({
  experts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      employer: z.string(),
      fields: z.array(z.string()),
      mostReviews: z.number(),
      openReviews: z.number(),
      isActive: z.boolean(),
      hasAccount: z.boolean(),
      isSample: z.boolean(),
      ties: z.array(
        z.object({
          kind: z.enum(tieKinds),
          other: z.string(),
          validFrom: z.string().nullable(),
          validTo: z.string().nullable(),
          evidence: z.string(),
        }),
      ),
    }),
  ),
});
export type ExpertList = z.infer<typeof ExpertListSchema>;

/** The review of a call as the office sees it before the sheets are open: who judges what, how far it is; no score. */
export const BoardSchema = z.object({
  dossiers: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      stage: z.string(),
      /** Whether it is still to be judged, or with its judges. */
      isToJudge: z.boolean(),
      assignments: z.array(
        z.object({
          id: z.string(),
          expert: z.string(),
          employer: z.string(),
          state: z.enum(assignmentStates),
          isOfField: z.boolean(),
          dueOn: z.string(),
          words: z.string().nullable(),
        }),
      ),
      conflicts: z.array(
        z.object({
          expert: z.string(),
          kind: z.string(),
          concerns: z.string(),
          evidence: z.string(),
          foundBy: z.enum(["product", "expert"]),
        }),
      ),
    }),
  ),
  needs: z.number(),
  /** When conflicts were last looked for; null: not yet. */
  lookedAt: z.string().nullable(),
});
export type Board = z.infer<typeof BoardSchema>;

export const FoundConflictsSchema = z.object({ found: z.number(), dossiers: z.number(), experts: z.number() });
export const AssignedSchema = z.object({
  pairs: z.number(),
  short: z.array(z.object({ dossier: z.string(), title: z.string(), lacks: z.number() })),
});
export const WithdrawSchema = z.strictObject({ reason: Words });

export const ReviewListSchema = z.object({
  today: z.string(),
  reviews: z.array(
    z.object({
      id: z.string(),
      call: z.string(),
      title: z.string(),
      state: z.enum(assignmentStates),
      dueOn: z.string(),
    }),
  ),
});
export type ReviewList = z.infer<typeof ReviewListSchema>;

const ScoresSchema = z.record(
  z.string().max(60),
  z.strictObject({ hundredths: z.int().min(0).max(10_000).nullable(), words: z.string().max(4000) }),
);
export type Scores = z.infer<typeof ScoresSchema>;

export const ReviewSchema = z.object({
  id: z.string(),
  dossier: z.string(),
  call: z.string(),
  title: z.string(),
  stage: z.string(),
  state: z.enum(assignmentStates),
  dueOn: z.string(),
  criteria: z.array(CriterionSchema),
  leastWords: z.number(),
  definition: WorkflowSchema,
  content: ContentSchema.nullable(),
  hasNames: z.boolean(),
  papers: z.array(z.object({ id: z.string(), paper: z.string(), fileName: z.string(), size: z.number() })),
  scores: ScoresSchema,
  sheetVersion: z.number(),
  sealedAt: z.string().nullable(),
  sha256: z.string().nullable(),
});
export type Review = z.infer<typeof ReviewSchema>;

export const DeclarationSchema = z.strictObject({ hasConflict: z.boolean(), words: z.string().trim().max(2000) });
export type Declaration = z.infer<typeof DeclarationSchema>;
export const SaveSheetSchema = z.strictObject({ version: z.int().min(0), scores: ScoresSchema });
export type SaveSheet = z.infer<typeof SaveSheetSchema>;
export const SealedSchema = z.object({ sha256: z.string(), sealedAt: z.string() });

export const RankingSchema = z.object({
  criteria: z.array(CriterionSchema),
  /** Whether something can be proposed now: the review is over and nothing was put forward yet. */
  isToPropose: z.boolean(),
  /** The least share of young leads that held on the day when the call opened, in percent; 0: none. */
  youngQuota: z.number(),
  /** Rolling calls have one scale across months: the place among all that were judged so far. */
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      place: z.number(),
      byTieRule: z.boolean(),
      points: z.string(),
      judges: z.number(),
      criteria: z.array(z.object({ code: z.string(), points: z.string() })),
      judgedAt: z.string(),
      sha256: z.string(),
      verdict: z.enum(["support", "decline"]).nullable(),
      amount: z.number().nullable(),
      reason: z.string().nullable(),
      /** Whether a young researcher leads it; null: it does not say. */
      young: z.boolean().nullable(),
      /** Whether it reaches the mark below which nothing is supported. */
      mayBe: z.boolean(),
      /** Its organisation's entry in a listing nursery that makes it eligible for support (001:L142); null: none. */
      nursery: z.object({ id: z.string(), pool: z.string() }).nullable(),
      /** Failures of its organisation that are tolerated today: they count against nobody (003:L157). */
      tolerated: z.number(),
    }),
  ),
});
export type Ranking = z.infer<typeof RankingSchema>;
