import { z } from "zod";

export const SourceLineSchema = z.object({
  /** What the name of a file of the region's documents begins with: 003. */
  file: z.string().regex(/^\d{3}$/),
  /** Counted from 1. */
  line: z.coerce.number().int().min(1).max(1_000_000),
});

/** Where a line of a source file stands: document, edition and offsets into its text, in UTF-16 code units. */
export const LinePlaceSchema = z.object({
  code: z.string(),
  edition: z.number(),
  start: z.number(),
  end: z.number(),
});
