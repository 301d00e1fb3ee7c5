import { z } from "zod";
import { goodKinds } from "../contract.ts";
import { goodStates } from "./good.ts";
import { ParameterSchema, RightSchema, secrecies, transferModes } from "./terms.ts";

const Money = z.int().min(0).nullable();

/** What the members of an item say beyond JSON Feed 1.1. Money is whole 分; `null`: not said. */
export const FeedPartSchema = z.object({
  kind: z.enum(goodKinds),
  /** The market where it was first posted, by region, and its id there: the same through every market that passes it on. */
  origin: z.object({ market: z.string().max(80), id: z.string().max(200) }),
  state: z.enum(goodStates),
  field: z.string().nullable(),
  place: z.string().nullable(),
  modes: z.array(z.enum(transferModes)),
  parameters: z.array(ParameterSchema),
  money: z.object({ least: Money, most: Money }),
  deadline: z.iso.date().nullable(),
  readiness: z.object({ claimed: z.int().nullable(), proven: z.int().nullable(), needed: z.int().nullable() }),
  /** Registered rights of a result; an earlier feed says nothing of them. */
  rights: z.array(RightSchema).max(50).default([]),
  secrecy: z.enum(secrecies),
  validUntil: z.iso.date().nullable(),
  /** Made up for demonstration. */
  sample: z.boolean(),
});

export const FeedItemSchema = z.object({
  /** `market:kind:id` of the origin. */
  id: z.string().min(1).max(300),
  title: z.string().min(1).max(300),
  content_text: z.string().max(20_000),
  date_published: z.iso.datetime().optional(),
  date_modified: z.iso.datetime(),
  authors: z.array(z.object({ name: z.string() })).optional(),
  language: z.string().max(20),
  tags: z.array(z.string()).max(100),
  _haice: FeedPartSchema,
});
export type FeedItem = z.infer<typeof FeedItemSchema>;

/** An item that was public and no longer is. */
export const FeedGoneSchema = z.object({ id: z.string(), date_gone: z.iso.datetime() });
export type FeedGone = z.infer<typeof FeedGoneSchema>;

/** JSON Feed 1.1 with the members of `_haice`; what a reader does not know it leaves alone. */
export const FeedSchema = z.object({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  description: z.string(),
  /** The rest of the feed; missing on the last page. */
  next_url: z.string().optional(),
  items: z.array(FeedItemSchema),
  /** On the first page of what has changed since an instant: what has been taken off since, withdrawn, run out or being revised. */
  _haice: z.object({ gone: z.array(FeedGoneSchema) }).optional(),
});
export type Feed = z.infer<typeof FeedSchema>;

export const FeedQuerySchema = z.object({
  kind: z.enum(goodKinds).optional(),
  /** Only results with registered rights: the catalogue that offices of intellectual property share. */
  rights: z.enum(["true"]).optional(),
  /** Only what has changed since this instant. */
  since: z.iso.datetime({ offset: true }).optional(),
  /** Where the page before ended, as its `next_url` says: instant and id of its last item. */
  after: z
    .string()
    .max(300)
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z\|[^|]+$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type FeedQuery = z.infer<typeof FeedQuerySchema>;

/** A page of another market's feed, as it came. */
export const ForeignFeedSchema = z.object({
  version: z.string().startsWith("https://jsonfeed.org/version/1"),
  items: z.array(FeedItemSchema).max(500),
});
export type ForeignFeed = z.infer<typeof ForeignFeedSchema>;

/** `own`: it began here and came back; `alike`: another of nearly the same words stands here; `twice`: it is in the page before. */
export const comparisons = ["new", "own", "alike", "twice"] as const;

export const ComparisonSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      outcome: z.enum(comparisons),
      /** What it is alike to, the likest first; likeness from 0 to 1. */
      alike: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          likeness: z.number(),
          /** The number of a right that both have: they are of one invention, however they are worded. */
          right: z.string().nullable(),
          /** Numbers of the same thing that differ, as written in both: often what makes a second item of its own. */
          differs: z.array(z.object({ there: z.string(), here: z.string() })),
        }),
      ),
    }),
  ),
});
export type Comparison = z.infer<typeof ComparisonSchema>;
