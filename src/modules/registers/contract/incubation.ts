import { z } from "zod";

const Named = z.object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string().nullable() }) });

export const IncubationMeasuresSchema = z
  .object({
    /** Specialised carriers: how many of their firms work in the carrier's own field. */
    carriers: z.array(Named.extend({ firms: z.number(), inField: z.number(), unknown: z.number() })),
    /** Parks: how many firms of their carriers come from a project of research and carry a transferred result. */
    parks: z.array(
      Named.extend({
        carriers: z.number(),
        firms: z.number(),
        fromProject: z.number(),
        withResult: z.number(),
        coupled: z.number(),
        settled: z.number(),
      }),
    ),
  })
  .meta({ id: "IncubationMeasures" });
export type IncubationMeasures = z.infer<typeof IncubationMeasuresSchema>;
