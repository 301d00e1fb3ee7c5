import { z } from "zod";

const CountsSchema = z.object({
  handedIn: z.number(),
  /** Of these, led by a young researcher. */
  young: z.number(),
  supported: z.number(),
  supportedYoung: z.number(),
});
export type YoungCounts = z.infer<typeof CountsSchema>;

/** Who leads the applications to a call, and to the last call of the same workflow before it that supported any; null: none. */
export const YoungLeadsSchema = z.object({ now: CountsSchema.nullable(), before: CountsSchema.nullable() });
export type YoungLeads = z.infer<typeof YoungLeadsSchema>;
