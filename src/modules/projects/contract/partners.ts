import { z } from "zod";
import { stages, tiedRegisters } from "../contract.ts";

/** A project that a record of a register belongs to. */
const TiedSchema = z.object({ id: z.string(), title: z.string(), stage: z.enum(stages), isSample: z.boolean() });

export const TiedQuerySchema = z.object({ register: z.enum(tiedRegisters), record: z.string().min(1).max(80) });
export const TiedListSchema = z.object({ projects: z.array(TiedSchema) });

/** Partners of the region, each with the projects that belong to it, as far as the reader sees both. */
export const CooperationSchema = z.object({
  partners: z.array(
    z.object({
      id: z.string(),
      nameZh: z.string(),
      nameEn: z.string().nullable(),
      country: z.string().nullable(),
      /** Code of the vocabulary technology-area. */
      field: z.string().nullable(),
      isSample: z.boolean(),
      projects: z.array(TiedSchema),
    }),
  ),
});
export type Cooperation = z.infer<typeof CooperationSchema>;
