import { z } from "zod";

const Day = z.iso.date();
const Words = z.object({ zh: z.string(), en: z.string().nullable() });

/** What the source says of the members: all of them, some ("and others"), none, or a standard whose list is imported. */
export const memberStates = ["listed", "partly-listed", "not-listed", "to-import"] as const;
export type MemberState = (typeof memberStates)[number];

/** How the codes of a national standard are built. */
export const codeForms = ["gbt-4754", "gbt-2260"] as const;
export type CodeForm = (typeof codeForms)[number];

export const relations = ["same", "narrower", "broader", "overlaps"] as const;
/** What the first item is to the second: the same, a part of it, more than it, or partly the same. */
export type Relation = (typeof relations)[number];

/** How sure a crosswalk is: a clause states it, a steward confirmed it, it is only proposed, a steward rejected it. */
export const certainties = ["stated", "confirmed", "proposed", "rejected"] as const;
export type Certainty = (typeof certainties)[number];

export const verdicts = ["confirmed", "rejected"] as const;
export const itemChangeKinds = ["added", "ended", "reworded"] as const;
export type ItemChangeKind = (typeof itemChangeKinds)[number];

/** Who says so: a clause of a document (its line counted from 1, its offset in UTF-16 units), or a decision in words. */
export const BasisSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("clause"),
    document: z.string(),
    zh: z.string(),
    en: z.string(),
    line: z.int().positive(),
    at: z.int().nonnegative(),
    quote: z.string(),
  }),
  z.object({ kind: z.literal("decision"), text: z.string() }),
]);
export type Basis = z.infer<typeof BasisSchema>;

export const VocabularySchema = z.object({
  code: z.string(),
  name: Words,
  meaning: Words,
  members: z.enum(memberStates),
  form: z.enum(codeForms).nullable(),
  /** Null: not in the source. */
  basis: BasisSchema.nullable(),
  note: Words.nullable(),
  /** Items on the day that was asked for. */
  itemCount: z.int(),
  /** From the first day of any item to the end of the last, half-open; null: without items, or without an end. */
  from: Day.nullable(),
  to: Day.nullable(),
});
export type Vocabulary = z.infer<typeof VocabularySchema>;

export const VocabularyListSchema = z.object({ day: Day, vocabularies: z.array(VocabularySchema) });

export const CorrespondenceSchema = z.object({
  crosswalk: z.string(),
  /** What this item is to the other. */
  relation: z.enum(relations),
  vocabulary: z.object({ code: z.string(), name: Words }),
  item: z.object({ code: z.string(), name: Words }),
  certainty: z.enum(certainties),
  basis: BasisSchema.nullable(),
  note: Words.nullable(),
  /** The last decision, or null. A new decision names it as the one that it follows. */
  decision: z.object({ id: z.string(), by: z.string(), at: z.iso.datetime(), reason: z.string() }).nullable(),
});
export type Correspondence = z.infer<typeof CorrespondenceSchema>;

export const ItemSchema = z.object({
  code: z.string(),
  parent: z.string().nullable(),
  name: Words,
  validFrom: Day,
  validTo: Day.nullable(),
  basis: BasisSchema.nullable(),
  note: Words.nullable(),
  /** False: a person of this installation added or imported it. */
  isFromPack: z.boolean(),
  correspondences: z.array(CorrespondenceSchema),
});
export type Item = z.infer<typeof ItemSchema>;

export const VocabularyDetailSchema = VocabularySchema.extend({
  day: Day,
  today: Day,
  /** The items that hold on the day, in the order of the source. */
  items: z.array(ItemSchema),
  /** The latest changes, at most 50, the latest first; `by` null: the region pack. */
  changes: z.array(
    z.object({
      id: z.string(),
      item: z.string(),
      kind: z.enum(itemChangeKinds),
      day: Day,
      reason: z.string(),
      by: z.string().nullable(),
      at: z.iso.datetime(),
    }),
  ),
});
export type VocabularyDetail = z.infer<typeof VocabularyDetailSchema>;
export type ItemChange = VocabularyDetail["changes"][number];

const Reason = z.string().trim().min(1).max(500);

export const NewItemSchema = z.strictObject({
  code: z.string().trim().min(1).max(80),
  name: z.strictObject({ zh: z.string().trim().min(1).max(200), en: z.string().trim().min(1).max(200).nullable() }),
  parent: z.string().nullable(),
  from: Day,
  /** Document and clause, or decision, that names it; null: not in the source. */
  basis: Reason.nullable(),
  reason: Reason,
});
export type NewItem = z.infer<typeof NewItemSchema>;

/** Ends an item, or with it all that hold, from a day on: the first day on which it no longer holds. */
export const EndingSchema = z.strictObject({ day: Day, reason: Reason });
export type Ending = z.infer<typeof EndingSchema>;

export const CrosswalkDecisionSchema = z.strictObject({
  verdict: z.enum(verdicts),
  reason: Reason,
  /** The decision that the person saw last, or null. */
  follows: z.string().nullable(),
});
export type CrosswalkDecision = z.infer<typeof CrosswalkDecisionSchema>;

/** The fields beside an imported file: it is the whole list from a day on; a trial says what would change. */
export const ImportFieldsSchema = z.strictObject({
  from: Day,
  reason: Reason,
  basis: Reason,
  isTrial: z.enum(["true", "false"]).transform((value) => value === "true"),
});
export type ImportFields = z.infer<typeof ImportFieldsSchema>;

export const importFaults = [
  "no-code",
  "no-name",
  "bad-code",
  "doubled-code",
  "no-parent",
  "parent-not-prefix",
  "not-a-header",
] as const;
export type ImportFault = (typeof importFaults)[number];

export const ImportReportSchema = z.object({
  isKept: z.boolean(),
  added: z.int(),
  ended: z.int(),
  same: z.int(),
  /** At most 200; a file with any is not kept. `line` counts from 1, the header included. */
  problems: z.array(z.object({ line: z.int(), code: z.string(), fault: z.enum(importFaults) })),
});
export type ImportReport = z.infer<typeof ImportReportSchema>;
export type ImportProblem = ImportReport["problems"][number];

export const listFormats = ["csv", "xlsx", "json"] as const;
export type ListFormat = (typeof listFormats)[number];

/** Error codes of this module with their HTTP status. */
export const taxonomiesErrors = {
  "taxonomies.vocabulary-not-found": 404,
  "taxonomies.item-not-found": 404,
  "taxonomies.crosswalk-not-found": 404,
  "taxonomies.code-malformed": 422,
  "taxonomies.code-taken": 409,
  "taxonomies.parent-not-valid": 422,
  "taxonomies.already-ended": 409,
  "taxonomies.day-past": 422,
  "taxonomies.day-before-start": 422,
  "taxonomies.holds-others": 422,
  "taxonomies.nothing-to-end": 409,
  "taxonomies.decided-meanwhile": 409,
  "taxonomies.no-import": 422,
  "taxonomies.file-unreadable": 422,
} as const;
export type TaxonomiesErrorCode = keyof typeof taxonomiesErrors;
