import { z } from "zod";
import { CriterionSchema, WorkflowSchema } from "../../../engines/workflow/contract.ts";
import { ContentSchema } from "./content.ts";

const Text = z.string().trim().min(1).max(2000);
const Code = z.string().max(60);

export const TermsSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  dates: z.record(Code, z.iso.date()),
  /** Fields of research, in the words of the office; experts have them too. */
  fields: z.array(z.string().trim().min(1).max(40)).max(20),
  criteria: z
    .array(CriterionSchema)
    .max(20)
    .refine((list) => new Set(list.map(({ code }) => code)).size === list.length, "a criterion stands twice"),
  /** The most that one application may ask for, in 分; null: no limit. */
  cap: z.int().min(1).max(9_000_000_000_000_00).nullable(),
});
export type Terms = z.infer<typeof TermsSchema>;

export const NewCallSchema = z.strictObject({
  workflow: Code,
  /** The version in force today when left out. */
  version: z.int().min(1).nullable().default(null),
  title: z.string().trim().min(1).max(200),
  reference: z.string().trim().min(1).max(100).nullable().default(null),
});
export type NewCall = z.infer<typeof NewCallSchema>;

export const NewBelowSchema = z.strictObject({
  machine: Code,
  title: z.string().trim().min(1).max(200),
  reference: z.string().trim().min(1).max(100).nullable().default(null),
});
export type NewBelow = z.infer<typeof NewBelowSchema>;

export const ActInputSchema = z.strictObject({
  act: Code,
  version: z.int().min(1),
  said: Text.nullable().default(null),
});
export type ActInput = z.infer<typeof ActInputSchema>;

const ReceiptSchema = z.object({ number: z.string(), at: z.string(), sha256: z.string(), by: z.string() });
export type Receipt = z.infer<typeof ReceiptSchema>;

export const ActedSchema = z.object({ version: z.number(), stage: z.string(), receipt: ReceiptSchema.nullable() });
export type Acted = z.infer<typeof ActedSchema>;

const UnmetSchema = z.object({ is: z.string(), what: z.string(), count: z.number().optional() });

const DueSchema = z.object({ setting: z.string(), day: z.string() });

const Body = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() });

const HeadSchema = z.object({
  id: z.string(),
  workflow: z.string(),
  workflowVersion: z.number(),
  machine: z.string(),
  stage: z.string(),
  stageLabel: z.object({ zh: z.string(), en: z.string() }),
  isEnd: z.boolean(),
  since: z.string(),
  title: z.string(),
  isSample: z.boolean(),
  organisation: Body.nullable(),
});
export type DossierHead = z.infer<typeof HeadSchema>;

export const CallListSchema = z.object({
  today: z.string(),
  calls: z.array(
    HeadSchema.extend({
      mode: z.object({ zh: z.string(), en: z.string() }),
      dates: z.record(z.string(), z.string()),
      fields: z.array(z.string()),
      /** How many dossiers below the house may see; others are not told. */
      below: z.number(),
      /** Whether something can be handed in today. */
      isTaking: z.boolean(),
      /** What waits in it for the reader, who is of the house: acts with the number of cases that they wait in. */
      waiting: z.array(z.object({ label: z.object({ zh: z.string(), en: z.string() }), count: z.number() })),
    }),
  ),
  /** Dossiers below that are the reader's own organisation's. */
  own: z.array(HeadSchema.extend({ call: z.object({ id: z.string(), title: z.string() }) })),
});
export type CallList = z.infer<typeof CallListSchema>;

export const DossierSchema = HeadSchema.extend({
  version: z.number(),
  today: z.string(),
  reference: z.string().nullable(),
  above: z.object({ id: z.string(), title: z.string(), machine: z.string() }).nullable(),
  root: z.object({ id: z.string(), title: z.string(), dates: z.record(z.string(), z.string()) }),
  dates: z.record(z.string(), z.string()),
  fields: z.array(z.string()),
  criteria: z.array(CriterionSchema),
  cap: z.number().nullable(),
  definition: WorkflowSchema,
  parties: z.array(z.string()),
  /** Things that the stage shows to the reader. */
  shown: z.array(z.string()),
  acts: z.array(z.object({ code: z.string(), missing: z.array(UnmetSchema) })),
  isEditable: z.boolean(),
  mayBegin: z.array(z.string()),
  content: ContentSchema.nullable(),
  contentVersion: z.number(),
  savedAt: z.string().nullable(),
  /** Who saved last; told to those who write and to the office. */
  savedBy: z.string().nullable(),
  /** Whether partners and team are told to the reader. */
  hasNames: z.boolean(),
  papers: z.array(
    z.object({
      id: z.string(),
      paper: z.string(),
      fileName: z.string(),
      size: z.number(),
      sha256: z.string(),
      addedAt: z.string(),
      /** Its hash stands in a receipt: it stays. */
      isHandedIn: z.boolean(),
    }),
  ),
  receipts: z.array(ReceiptSchema),
  history: z.array(
    z.object({
      act: z.string(),
      from: z.string(),
      to: z.string(),
      at: z.string(),
      by: z.string(),
      said: z.string().nullable(),
    }),
  ),
  below: z.array(
    HeadSchema.extend({
      verdict: z.enum(["support", "decline"]).nullable(),
      amount: z.number().nullable(),
      due: DueSchema.nullable(),
    }),
  ),
  outcome: z
    .object({
      place: z.number().nullable(),
      byTieRule: z.boolean(),
      points: z.string(),
      judges: z.number(),
      feedback: z.array(z.object({ code: z.string(), points: z.string(), words: z.array(z.string()) })),
    })
    .nullable(),
  proposal: z
    .object({ verdict: z.enum(["support", "decline"]), amount: z.number().nullable(), reason: z.string() })
    .nullable(),
  results: z.array(
    z.object({ id: z.string(), title: z.string(), organisation: Body.nullable(), amount: z.number().nullable() }),
  ),
  objections: z.array(
    z.object({
      id: z.string(),
      words: z.string(),
      at: z.string(),
      by: z.string(),
      outcome: z.enum(["upheld", "rejected"]).nullable(),
      answer: z.string().nullable(),
    }),
  ),
  mayObject: z.boolean(),
  /** The clock that runs: the setting of the workflow and its last day. */
  due: DueSchema.nullable(),
});
export type Dossier = z.infer<typeof DossierSchema>;

export const ProposalsSchema = z.strictObject({
  proposals: z
    .array(
      z.strictObject({
        dossier: z.string().max(80),
        verdict: z.enum(["support", "decline"]),
        amount: z.int().min(1).max(9_000_000_000_000_00).nullable(),
        reason: Text,
      }),
    )
    .min(1)
    .max(500),
});
export type Proposals = z.infer<typeof ProposalsSchema>;

export const NewObjectionSchema = z.strictObject({ words: Text });
export const ObjectionAnswerSchema = z.strictObject({ outcome: z.enum(["upheld", "rejected"]), answer: Text });
export type ObjectionAnswer = z.infer<typeof ObjectionAnswerSchema>;
