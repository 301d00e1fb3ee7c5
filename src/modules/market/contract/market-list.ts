import { z } from "zod";
import { GoodHeadSchema } from "./good.ts";
import { rightKinds, transferModes } from "./terms.ts";

const many = z.union([z.string().max(80), z.array(z.string().max(80)).max(30)]).optional();

export const sortKeys = ["new", "name", "deadline"] as const;

/** What is looked for in the public market. */
export const MarketQuerySchema = z.object({
  /** Part of title or text, or pinyin of the title. */
  q: z.string().trim().max(100).optional(),
  /** Codes of fields; a field finds what stands below it. */
  field: many,
  /** Codes of areas; an area finds what lies certainly in it. */
  place: many,
  mode: many,
  /** Kinds of intellectual property that a result has. */
  right: many,
  /** The least proven level of a result. */
  readiness: z.coerce.number().int().min(1).max(9).optional(),
  /** At most so much, in 分: the price of a result; at least so much: the budget of a demand. */
  money: z.coerce.number().int().min(0).optional(),
  sort: z.enum(sortKeys).default("new"),
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(30),
});
export type MarketQuery = z.infer<typeof MarketQuerySchema>;

export const MarketRowSchema = GoodHeadSchema.extend({
  /** The first of its text. */
  text: z.string(),
  modes: z.array(z.enum(transferModes)),
  /** Budget of a demand, price of a result. */
  money: z.object({ least: z.number().nullable(), most: z.number().nullable() }),
  deadline: z.iso.date().nullable(),
  readiness: z.object({ claimed: z.number().nullable(), proven: z.number().nullable() }),
  /** Of a result: the kinds of its intellectual property. */
  rights: z.array(z.enum(rightKinds)),
});
export type MarketRow = z.infer<typeof MarketRowSchema>;

const Facet = z.array(z.object({ value: z.string(), count: z.number() }));

export const MarketListSchema = z.object({
  goods: z.array(MarketRowSchema),
  total: z.number(),
  next: z.string().nullable(),
  /** How many would be left by each value of a filter, the other filters as they are. */
  facets: z.object({ field: Facet, place: Facet, mode: Facet, right: Facet, readiness: Facet }),
  /** The tree of fields: each with its parent. */
  fields: z.array(
    z.object({
      code: z.string(),
      parent: z.string().nullable(),
      name: z.object({ zh: z.string(), en: z.string().nullable() }),
    }),
  ),
  /** Everything that is public, of both kinds. */
  counts: z.object({ demand: z.number(), result: z.number() }),
});
export type MarketList = z.infer<typeof MarketListSchema>;
