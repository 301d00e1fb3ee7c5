import { z } from "zod";
import { comparators, targetKinds } from "../contract.ts";
import { reasonCodes, relations } from "../rules/alignment/relation.ts";
import { decompositionCodes } from "../rules.ts";

const Span = z.object({ start: z.number(), end: z.number() });
const Note = z.string().trim().min(1).max(1000);

const DocumentName = z.object({ code: z.string(), titleZh: z.string(), titleEn: z.string().nullable() });

export const alignedKinds = ["target", "goal", "task"] as const;

export const coverages = ["confirmed", "proposed", "near", "alone"] as const;

const FigureSchema = z.object({
  comparator: z.enum(comparators),
  value: z.number(),
  unit: z.string(),
  kind: z.enum(targetKinds),
});

const AlignedItemSchema = Span.extend({
  /** Id of the extraction, which judgements name. */
  id: z.string(),
  key: z.string(),
  kind: z.enum(alignedKinds),
  name: z.string(),
  /** The words of the item, as published. */
  quote: z.string(),
  section: z.string().nullable(),
  figure: FigureSchema.nullable(),
  due: z.number().nullable(),
  /** How the other document answers it. */
  coverage: z.enum(coverages),
});
export type AlignedItem = z.infer<typeof AlignedItemSchema>;

const ReasonSchema = z.object({
  code: z.enum(reasonCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  upper: z.array(Span),
  lower: z.array(Span),
});

const PairSchema = z.object({
  upper: z.string(),
  lower: z.string(),
  /** What the rules propose; null: people put the two together. */
  proposed: z.enum(relations).nullable(),
  /** What people confirmed, else what is proposed. */
  relation: z.enum(relations),
  score: z.number().nullable(),
  reasons: z.array(ReasonSchema),
  state: z.enum(["open", "confirmed", "rejected"]),
  judgement: z
    .object({ id: z.string(), by: z.string(), note: z.string().nullable(), at: z.string(), isMine: z.boolean() })
    .nullable(),
});
export type AlignedPairAnswer = z.infer<typeof PairSchema>;

export const AlignmentQuerySchema = z.object({ upper: z.string().min(1).max(80), lower: z.string().min(1).max(80) });

const SideSchema = DocumentName.extend({ edition: z.number(), items: z.array(AlignedItemSchema) });

export const AlignmentSchema = z.object({ upper: SideSchema, lower: SideSchema, pairs: z.array(PairSchema) });
export type Alignment = z.infer<typeof AlignmentSchema>;

export const pairVerdicts = ["accept", "reject", "withdraw"] as const;

export const NewPairJudgementSchema = z.strictObject({
  /** Ids of the two extractions. */
  upper: z.string().min(1),
  lower: z.string().min(1),
  verdict: z.enum(pairVerdicts),
  /** What the two are to each other; with an acceptance only. */
  relation: z.enum(relations).nullable().default(null),
  note: Note.nullable().default(null),
  /** Id of the judgement that the judge saw, so that two people never overwrite each other unseen. */
  seen: z.string().nullable().default(null),
});
export type NewPairJudgement = z.infer<typeof NewPairJudgementSchema>;

export const AlignedDocumentsSchema = z.array(
  DocumentName.extend({
    confirmed: z.number(),
    rejected: z.number(),
    /** How the register relates the two, as this document or the other says. */
    related: z.boolean(),
    /** Whether that one stands above: an earlier plan of the same area, or one of a larger area. */
    isUpper: z.boolean(),
  }),
);
export type AlignedDocuments = z.infer<typeof AlignedDocumentsSchema>;

const GapItemSchema = AlignedItemSchema.omit({ figure: true }).extend({
  /** The nearest in the other document, when there is one. */
  nearest: z.object({ key: z.string(), name: z.string(), start: z.number(), document: z.string() }).nullable(),
});
export type GapItem = z.infer<typeof GapItemSchema>;

export const GapsSchema = z.object({
  points: DocumentName.extend({ year: z.number().nullable(), items: z.array(GapItemSchema) }),
  /** Plans whose period holds the year. */
  plans: z.array(DocumentName.extend({ items: z.array(GapItemSchema) })),
});
export type Gaps = z.infer<typeof GapsSchema>;

export const OwnerProposalsSchema = z.object({
  /** Tasks that name a unit, and all. */
  named: z.number(),
  all: z.number(),
  tasks: z.array(
    Span.extend({
      id: z.string(),
      key: z.string(),
      title: z.string(),
      proposals: z.array(
        z.object({
          unit: z.string(),
          score: z.number(),
          because: z.array(
            z.object({
              document: DocumentName,
              key: z.string(),
              title: z.string(),
              start: z.number(),
              likeness: z.number(),
              words: z.array(z.string()),
              isConfirmed: z.boolean(),
            }),
          ),
        }),
      ),
    }),
  ),
});
export type OwnerProposals = z.infer<typeof OwnerProposalsSchema>;

const TakenOverSchema = z.object({
  key: z.string(),
  name: z.string(),
  start: z.number(),
  due: z.number().nullable(),
  figure: FigureSchema,
});

export const DecompositionSchema = z.object({
  /** Figures of the document, with and without parts. */
  all: z.number(),
  targets: z.array(
    TakenOverSchema.extend({
      /** What the parts come to; null where they cannot be put together. */
      total: z.number().nullable(),
      codes: z.array(z.enum(decompositionCodes)),
      parts: z.array(
        TakenOverSchema.extend({ document: DocumentName, areaName: z.string().nullable(), isConfirmed: z.boolean() }),
      ),
    }),
  ),
});
export type DecompositionAnswer = z.infer<typeof DecompositionSchema>;

/** Error codes of the alignment with their HTTP status. */
export const alignmentErrors = {
  "policy.alignment-same-document": 422,
  "policy.alignment-kinds": 422,
  "policy.alignment-changed": 409,
  "policy.alignment-relation": 422,
  "policy.alignment-note": 422,
  "policy.alignment-not-yours": 409,
} as const;
export type AlignmentErrorCode = keyof typeof alignmentErrors;
