import { z } from "zod";
import { fundKinds, stages } from "../contract.ts";
import { sourceLevels } from "./terms.ts";

const Words = z.string().trim().min(1).max(2000);
const Title = z.string().trim().min(1).max(200);
const Fen = z.int().min(1).max(9_000_000_000_000_00);

export const NewFundSchema = z.strictObject({
  title: Title,
  kind: z.enum(fundKinds),
  goal: Words,
  basis: Words,
  contributors: z
    .array(
      z.strictObject({
        name: Title,
        /** Code of its organisation; null: it has no account, and the office speaks for it. */
        organisation: z.string().max(80).nullable(),
        level: z.enum(sourceLevels),
        /** Its share, in parts of the sum of all parts. */
        parts: z.int().min(1).max(1_000_000),
        isLeader: z.boolean(),
        promised: Fen.nullable(),
      }),
    )
    .min(2)
    .max(20),
});
export type NewFund = z.infer<typeof NewFundSchema>;

export const NewContributionSchema = z.strictObject({
  contributor: z.string().max(40),
  on: z.iso.date(),
  /** 分; negative takes back a mistake. */
  amount: z.int().min(-9_000_000_000_000_00).max(9_000_000_000_000_00),
  voucher: z.string().trim().min(1).max(100),
});
export type NewContribution = z.infer<typeof NewContributionSchema>;
export const NewTopicSchema = z.strictObject({ title: Title, words: Words });
export type NewTopic = z.infer<typeof NewTopicSchema>;
export const NewVoiceSchema = z.strictObject({
  contributor: z.string().max(40),
  isFor: z.boolean(),
  words: Words.nullable().default(null),
});
export type NewVoice = z.infer<typeof NewVoiceSchema>;

const FundHead = z.object({ id: z.string(), title: z.string(), kind: z.enum(fundKinds), isSample: z.boolean() });
export const FundListSchema = z.object({
  funds: z.array(FundHead.extend({ contributors: z.number(), brought: z.number(), projects: z.number() })),
});
export type FundList = z.infer<typeof FundListSchema>;

export const FundSchema = FundHead.extend({
  today: z.string(),
  goal: z.string(),
  basis: z.string(),
  /** More than so much of the shares has to be for a topic, of 100. */
  threshold: z.number(),
  contributors: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      level: z.enum(sourceLevels),
      parts: z.number(),
      isLeader: z.boolean(),
      promised: z.number().nullable(),
      /** 分 that it brought, and that its share of the projects' payments came to. */
      brought: z.number(),
      paid: z.number(),
      /** Whether the reader speaks for it. */
      isOwn: z.boolean(),
    }),
  ),
  topics: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      words: z.string(),
      by: z.string(),
      state: z.enum(["open", "chosen", "declined"]),
      voices: z.array(z.object({ contributor: z.string(), isFor: z.boolean(), words: z.string().nullable() })),
    }),
  ),
  projects: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      stage: z.enum(stages),
      amount: z.number().nullable(),
      technologies: z.number(),
      results: z.number(),
    }),
  ),
});
export type Fund = z.infer<typeof FundSchema>;
