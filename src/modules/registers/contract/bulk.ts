import { z } from "zod";

export const mostInBulk = 500;

/** What became of each record, or would become of it. */
export const BulkResultSchema = z.object({
  /** How many were done; 0 for a preview, and 0 when any was refused. */
  done: z.int(),
  results: z.array(
    z.object({
      id: z.string(),
      name: z.object({ zh: z.string(), en: z.string().nullable() }),
      /** What stands there before and after, by name of the field; `state` for a step. */
      changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
      /** Null: it was done, or can be. */
      refusal: z
        .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
        .nullable(),
    }),
  ),
});
export type BulkResult = z.infer<typeof BulkResultSchema>;
