import { z } from "zod";
import { states } from "../contract.ts";
import { LampSchema } from "./lamp.ts";

/**
 * How a sentence is named: by the extraction of a document, by the target of an indicator that it states, or by the line of
 * a source file in which it stands (003:L51), as the region's data name their bases.
 */
export const sentenceNames = ["extraction", "target", "line"] as const;
export type SentenceName = (typeof sentenceNames)[number];

/** What a sentence came to: the indicators that measure it, and what is followed up of it as far as the reader may see that. */
export const SentenceSchema = z.object({
  indicators: z.array(z.object({ code: z.string(), name: z.object({ zh: z.string(), en: z.string() }) })),
  /** It is confirmed and nobody has registered it: for those who do. */
  isWaiting: z.boolean(),
  commitments: z.array(z.object({ id: z.string(), title: z.string(), state: z.enum(states), lamp: LampSchema })),
});
export type Sentence = z.infer<typeof SentenceSchema>;
