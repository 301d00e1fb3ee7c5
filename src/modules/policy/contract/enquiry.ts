import { z } from "zod";

/** The longest stretch of text that one question may be about, in UTF-16 code units. */
export const longestQuote = 2000;

const Words = z.strictObject({
  edition: z.number().int().min(1),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
});

export const NewEnquirySchema = z.strictObject({
  question: z.string().trim().min(1).max(2000),
  /** The words asked about; null for a question on the whole document. */
  about: Words.nullable().default(null),
  /** Id of the thread that is asked further; null begins one. */
  thread: z.string().nullable().default(null),
});
export type NewEnquiry = z.infer<typeof NewEnquirySchema>;

export const NewAnswerSchema = z.strictObject({ answer: z.string().trim().min(1).max(4000) });

const Organisation = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() });

export const ThreadSchema = z.object({
  id: z.string(),
  /** The words asked about, and where they stand in that edition. */
  quote: z.string().nullable(),
  about: Words.nullable(),
  /** The responsible units that the text names for these words; empty: the commission office answers. */
  units: z.array(z.object({ name: z.string(), organisation: Organisation.nullable() })),
  /** Questions and answers in the order they came; what the reader may not see is left out. */
  entries: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["question", "answer"]),
      text: z.string(),
      at: z.string(),
      /** The reader asked this. */
      isOwn: z.boolean(),
      /** Who answered; null for a question, whose asker is not named. */
      by: z.string().nullable(),
      organisation: Organisation.nullable(),
    }),
  ),
  isWaiting: z.boolean(),
  mayAnswer: z.boolean(),
});
export type Thread = z.infer<typeof ThreadSchema>;

export const ThreadListSchema = z.object({ threads: z.array(ThreadSchema) });

/** Threads that wait for an answer of the reader, over all documents. */
export const WaitingThreadsSchema = z.object({
  threads: z.array(
    ThreadSchema.extend({
      document: z.object({ code: z.string(), titleZh: z.string(), titleEn: z.string().nullable() }),
    }),
  ),
});
export type WaitingThread = z.infer<typeof WaitingThreadsSchema>["threads"][number];
