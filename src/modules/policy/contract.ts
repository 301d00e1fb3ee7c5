import { z } from "zod";

const Span = z.object({ start: z.number(), end: z.number() });
const Day = z.string().nullable();

export const relationKinds = ["based-on", "implements", "continues", "supersedes"] as const;
export type RelationKind = (typeof relationKinds)[number];

export const unitRoles = ["lead", "support", "by-duty", "unknown"] as const;
export type UnitRole = (typeof unitRoles)[number];

/** The head of a document: the eight fields of the register (GOV-01) and what the text adds. */
const DocumentHead = z.object({
  code: z.string(),
  titleZh: z.string(),
  titleEn: z.string().nullable(),
  shortZh: z.string().nullable(),
  shortEn: z.string().nullable(),
  issuers: z.array(z.string()),
  documentNumber: z.string().nullable(),
  indexNumber: z.string().nullable(),
  subjectClass: z.string().nullable(),
  dateIssued: Day,
  datePublished: Day,
  validity: z.string().nullable(),
  normativeNumber: z.string().nullable(),
  disclosure: z.string().nullable(),
  periodStart: z.number().nullable(),
  periodEnd: z.number().nullable(),
});
export type DocumentHead = z.infer<typeof DocumentHead>;

const CountsSchema = z.object({
  targets: z.number(),
  goals: z.number(),
  tasks: z.number(),
  measures: z.number(),
  units: z.number(),
  diagnostics: z.number(),
});
export type Counts = z.infer<typeof CountsSchema>;

export const DocumentListSchema = z.object({
  documents: z.array(
    DocumentHead.extend({
      counts: CountsSchema,
      editions: z.number(),
      /** Of the newest edition: its extractions, and those whose review has come to a conclusion. */
      review: z.object({ all: z.number(), concluded: z.number() }),
    }),
  ),
});
export type DocumentList = z.infer<typeof DocumentListSchema>;

const UnitSchema = z.object({
  name: z.string(),
  role: z.enum(unitRoles),
  /** Who that is in the list of organisations; null while nobody knows. */
  organisation: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() }).nullable(),
});

export const targetKinds = ["level", "increase", "growth-rate", "annual-rate", "annual-count"] as const;
export const goalKinds = ["coverage", "milestone", "document", "cadence", "direction"] as const;
export const taskClasses = ["action", "direction", "safeguard", "party"] as const;
export const noiseKinds = ["boilerplate", "advertisement", "spam", "duplicate", "flattened-table"] as const;
export const comparators = [">=", ">", "=", "~", "<=", "<"] as const;
export const unitModes = ["by-duty", "lead-and-support", "single", "unknown", "none"] as const;

export const DocumentSchema = DocumentHead.extend({
  areas: z.array(z.string()),
  counts: CountsSchema,
  text: z.string(),
  noise: z.array(Span.extend({ kind: z.enum(noiseKinds), reason: z.string() })),
  nodes: z.array(
    Span.extend({
      id: z.string(),
      parent: z.string().nullable(),
      kind: z.enum(["chapter", "section", "item", "box", "box-item", "table", "paragraph"]),
      label: z.string().nullable(),
      title: z.string().nullable(),
    }),
  ),
  targets: z.array(
    Span.extend({
      id: z.string(),
      node: z.string(),
      metric: z.string(),
      comparator: z.enum(comparators),
      value: z.number(),
      unit: z.string(),
      kind: z.enum(targetKinds),
      deadline: z.number().nullable(),
      baseline: z.object({ value: z.number(), year: z.number() }).nullable(),
      attribute: z.enum(["预期性", "约束性"]).nullable(),
      scope: z.string().nullable(),
      strength: z.enum(["plain", "strive"]),
      openList: z.boolean(),
    }),
  ),
  goals: z.array(
    Span.extend({
      id: z.string(),
      node: z.string(),
      kind: z.enum(goalKinds),
      subject: z.string(),
      deadline: z.number().nullable(),
    }),
  ),
  tasks: z.array(
    Span.extend({
      id: z.string(),
      node: z.string(),
      label: z.string().nullable(),
      title: z.string(),
      class: z.enum(taskClasses),
      measures: z.array(Span.extend({ text: z.string() })),
      unitMode: z.enum(unitModes),
      deadline: z.number().nullable(),
      units: z.array(UnitSchema),
    }),
  ),
  diagnostics: z.array(
    Span.extend({ severity: z.enum(["error", "warning", "info"]), code: z.string(), message: z.string() }),
  ),
  relations: z.array(
    z.object({
      kind: z.enum(relationKinds),
      otherTitle: z.string(),
      otherNumber: z.string().nullable(),
      otherCode: z.string().nullable(),
      span: Span.nullable(),
    }),
  ),
  editions: z.array(
    z.object({
      number: z.number(),
      fileName: z.string(),
      mediaType: z.string(),
      sha256: z.string(),
      receivedAt: z.string(),
    }),
  ),
});
export type DocumentDetail = z.infer<typeof DocumentSchema>;

export const SearchQuerySchema = z.object({
  q: z.string().trim().min(1).max(100),
  document: z.string().max(80).optional(),
  noise: z.enum(["with", "without"]).default("without"),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type SearchQuery = z.infer<typeof SearchQuerySchema>;

/** How a hit was found: its text holds the words, or it sounds like the letters. */
const foundBy = z.enum(["text", "pinyin"]);

export const SearchAnswerSchema = z.object({
  /** Sentences that hold the words. */
  total: z.number(),
  /** Further sentences that sound like the query; they come after the others. */
  byPinyin: z.number(),
  inNoise: z.number(),
  /** Documents whose title matches. */
  documents: z.array(z.object({ code: z.string(), titleZh: z.string(), titleEn: z.string().nullable(), by: foundBy })),
  hits: z.array(
    z.object({
      document: z.object({ code: z.string(), titleZh: z.string(), titleEn: z.string().nullable() }),
      start: z.number(),
      end: z.number(),
      sentence: z.string(),
      by: foundBy,
      /** Half-open ranges within `sentence` that the query matched. */
      marks: z.array(Span),
      path: z.array(z.string()),
      isNoise: z.boolean(),
      extractions: z.array(z.object({ kind: z.enum(["target", "goal", "task"]), id: z.string() })),
    }),
  ),
});
export type SearchAnswer = z.infer<typeof SearchAnswerSchema>;

export const ReceivedFileSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  state: z.enum(["received", "compiled", "failed"]),
  /** Code of the document that came of it. */
  document: z.string().nullable(),
  failure: z
    .object({
      code: z.string(),
      zh: z.string(),
      en: z.string(),
      /** The document of the same number or title, of which this may be an edition. */
      document: z.string().nullable(),
    })
    .nullable(),
  receivedAt: z.string(),
});
export type ReceivedFileState = z.infer<typeof ReceivedFileSchema>;

export const NewRelationSchema = z.strictObject({
  kind: z.enum(relationKinds),
  otherTitle: z.string().trim().min(1).max(200),
  otherNumber: z.string().trim().max(100).nullable().default(null),
});
export type NewRelation = z.infer<typeof NewRelationSchema>;

/** Error codes of this module with their HTTP status. */
export const policyErrors = {
  "policy.document-not-found": 404,
  "policy.file-not-found": 404,
  "policy.already-imported": 409,
  "policy.document-known": 409,
  "policy.file-settled": 409,
  "policy.relation-known": 409,
  "policy.relation-to-itself": 422,
  "policy.enquiry-not-found": 404,
  "policy.enquiry-not-yours": 403,
  "policy.enquiry-outside-text": 422,
  "policy.enquiry-too-long": 422,
  "policy.edition-not-found": 404,
  "policy.one-edition": 404,
  "policy.line-not-found": 404,
} as const;
export type PolicyErrorCode = keyof typeof policyErrors;
