import { z } from "zod";
import { goodKinds } from "../contract.ts";
import { exclusivities, ParameterSchema, secrecies, transferModes } from "./terms.ts";

const Day = z.iso.date();
export const Words = z.object({ zh: z.string(), en: z.string().nullable() });
const Money = z.int().min(0).max(9_000_000_000_000);

export const goodStates = [
  "draft",
  "submitted",
  "screened",
  "published",
  "matched",
  "contracted",
  "solved",
  "transferred",
  "expired",
  "withdrawn",
] as const;
export type GoodState = (typeof goodStates)[number];

export const goodSteps = [
  "submit",
  "return",
  "screen",
  "publish",
  "match",
  "reopen",
  "contract",
  "finish",
  "expire",
  "renew",
  "revise",
  "withdraw",
] as const;
export type GoodStep = (typeof goodSteps)[number];

/** What a person writes of a demand and of a result alike. Money is integer 分. */
export const GoodInputSchema = z.strictObject({
  titleZh: z.string().trim().min(1).max(120),
  titleEn: z.string().trim().min(1).max(240).nullable().default(null),
  /** Code of the vocabulary technology-area. */
  field: z.string().max(80).nullable().default(null),
  /** Code of an area. */
  place: z.string().max(80).nullable().default(null),
  parameters: z.array(ParameterSchema).max(30).default([]),
  modes: z.array(z.enum(transferModes)).max(transferModes.length).default([]),
  exclusivity: z.enum(exclusivities).default("either"),
  secrecy: z.enum(secrecies).default("open"),
  /** Whether the public is told whose it is. */
  showsOwner: z.boolean().default(true),
  /** Posted at a field station: code of the firm, and who in it asked for it. */
  forFirm: z.string().max(80).nullable().default(null),
  behalfBasis: z.string().trim().min(1).max(500).nullable().default(null),
  /** What only the owner sees, and named parties after both agreed. Left out: it stays as it is. */
  confidential: z.string().trim().max(20_000).nullable().optional(),
});

/** Who owns it and who wrote it, as far as the reader may know. */
export const OwnerSchema = z.object({
  /** Null: its name is not public. */
  organisation: z.object({ code: z.string(), name: z.string() }).nullable(),
  firm: z.object({ code: z.string(), name: z.string() }).nullable(),
  /** The field station that wrote it on behalf of the owner. */
  postedBy: z.object({ code: z.string(), name: z.string() }).nullable(),
  behalfBasis: z.string().nullable(),
});
export type Owner = z.infer<typeof OwnerSchema>;

export const StepRecordSchema = z.object({
  step: z.enum(goodSteps),
  from: z.enum(goodStates),
  to: z.enum(goodStates),
  reason: z.string().nullable(),
  /** Null: the product itself, or a name that is not public. */
  by: z.string().nullable(),
  at: z.iso.datetime(),
});

/** What a reader sees of every good besides its own fields. */
export const GoodHeadSchema = z.object({
  id: z.string(),
  kind: z.enum(goodKinds),
  version: z.number(),
  state: z.enum(goodStates),
  title: Words,
  field: z.object({ code: z.string(), name: Words }).nullable(),
  place: z.string().nullable(),
  owner: OwnerSchema,
  isSample: z.boolean(),
  validUntil: Day.nullable(),
  publishedAt: z.iso.datetime().nullable(),
  changedAt: z.iso.datetime(),
});

/** What the reader is to this good, so that the screen knows what to offer. */
export const StandingSchema = z.object({
  isOwner: z.boolean(),
  isPoster: z.boolean(),
  isReader: z.boolean(),
  /** It is the reader's own writing, or of the own organisation: somebody else has to read it. */
  isOwnReading: z.boolean(),
  isSteward: z.boolean(),
  /** Whether the reader has read it before in this round: the second reader is another. */
  hasRead: z.boolean(),
  /** Whether anybody has read it in this round. */
  isRead: z.boolean(),
  /** How many people read before publication. */
  readersBefore: z.number(),
  hasConfidential: z.boolean(),
  seesConfidential: z.boolean(),
});
export type Standing = z.infer<typeof StandingSchema>;

export const StepInputSchema = z.strictObject({
  step: z.enum(goodSteps),
  version: z.int(),
  reason: z.string().trim().min(1).max(500).nullable().default(null),
});
export type StepInput = z.infer<typeof StepInputSchema>;

export const SavedSchema = z.object({ id: z.string(), version: z.number() });
export const moneyField = Money.nullable().default(null);
