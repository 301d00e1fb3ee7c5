import { z } from "zod";

/** The files of a case, each to be fetched by its id. */
export const PapersSchema = z.array(
  z.object({ id: z.string(), fileName: z.string(), size: z.number(), byName: z.string().nullable() }),
);
export type Papers = z.infer<typeof PapersSchema>;
