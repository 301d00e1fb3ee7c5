import { z } from "zod";

/** The negative lists that the texts name: what a lump sum may not pay for, what is not exempted, what is not tolerated. */
export const listKinds = ["lump-sum", "exemption", "tolerance"] as const;
export type ListKind = (typeof listKinds)[number];

const Words = z.object({ zh: z.string(), en: z.string().nullable() });

export const ListItemSchema = z.object({
  id: z.string(),
  /** The same in every version that keeps the item. */
  code: z.string(),
  words: Words,
  /** Rule or clause that it rests on; null: not given. */
  basis: z.string().nullable(),
});

const Head = z.object({
  id: z.string(),
  kind: z.enum(listKinds),
  version: z.number(),
  title: Words,
  /** Number of the document that issued it. */
  number: z.string().nullable(),
  basis: z.string(),
  validFrom: z.string(),
  /** The first day on which it does not hold any more; null: open. */
  validTo: z.string().nullable(),
  isEnacted: z.boolean(),
  revision: z.number(),
  isSample: z.boolean(),
});
export type ListHead = z.infer<typeof Head>;

export const NegativeListSchema = Head.extend({ items: z.array(ListItemSchema) });
/** One version of a negative list with its items. */
export type NegativeList = z.infer<typeof NegativeListSchema>;

export const NegativeListPageSchema = NegativeListSchema.extend({
  today: z.string(),
  steps: z.array(
    z.object({
      id: z.string(),
      act: z.enum(["drafted", "changed", "enacted", "ended"]),
      day: z.string().nullable(),
      said: z.string().nullable(),
      at: z.string(),
      by: z.string().nullable(),
    }),
  ),
});
export type NegativeListPage = z.infer<typeof NegativeListPageSchema>;

export const ListQuerySchema = z.object({ day: z.iso.date().optional() });

export const NegativeListsSchema = z.object({
  today: z.string(),
  day: z.string(),
  kinds: z.array(
    z.object({
      kind: z.enum(listKinds),
      /** Lines of the documents that ask for such a list. */
      lines: z.array(z.string()),
      /** The version that held on the day; null: none did. */
      held: NegativeListSchema.nullable(),
      versions: z.array(Head),
    }),
  ),
});
export type NegativeLists = z.infer<typeof NegativeListsSchema>;

export const ListDraftSchema = z.strictObject({
  title: z.strictObject({
    zh: z.string().trim().min(1).max(200),
    en: z.string().trim().min(1).max(200).nullable().default(null),
  }),
  number: z.string().trim().min(1).max(120).nullable().default(null),
  basis: z.string().trim().min(1).max(1000),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable().default(null),
  items: z
    .array(
      z.strictObject({
        code: z.string().trim().max(60),
        words: z.strictObject({
          zh: z.string().trim().min(1).max(1000),
          en: z.string().trim().min(1).max(1000).nullable().default(null),
        }),
        basis: z.string().trim().min(1).max(1000).nullable().default(null),
      }),
    )
    .max(200),
});
export type ListDraft = z.infer<typeof ListDraftSchema>;

export const NewListSchema = ListDraftSchema.extend({ kind: z.enum(listKinds) });
export type NewList = z.infer<typeof NewListSchema>;
export const ChangeListSchema = z.strictObject({ revision: z.int().min(1), draft: ListDraftSchema });
export const EnactListSchema = z.strictObject({
  revision: z.int().min(1),
  basis: z.string().trim().min(1).max(1000),
});
export const EndListSchema = z.strictObject({
  revision: z.int().min(1),
  day: z.iso.date(),
  reason: z.string().trim().min(1).max(1000),
});

/** Error codes of negative lists with their HTTP status. */
export const listErrors = {
  "integrity.list-not-found": 404,
  "integrity.list-changed": 409,
  "integrity.list-enacted": 409,
  "integrity.list-not-enacted": 409,
  "integrity.list-days": 422,
  "integrity.list-item-code": 422,
  "integrity.list-empty": 422,
  "integrity.list-later": 409,
  "integrity.list-past": 409,
} as const;
export type ListErrorCode = keyof typeof listErrors;
