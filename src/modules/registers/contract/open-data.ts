import { z } from "zod";

const Words = z.object({ zh: z.string(), en: z.string() });

export const catalogueFormats = ["jsonld", "ttl"] as const;

/** Licences that a region may decide for; `undecided`: nobody has, and the catalogue names none. */
export const licences = ["undecided", "cc-by-4.0", "cc0-1.0", "odc-by"] as const;
export type Licence = (typeof licences)[number];

const DistributionSchema = z.object({
  format: z.enum(["csv", "json"]),
  /** Below the address of the installation. */
  path: z.string(),
});

export const OpenDatasetSchema = z.object({
  /** `indicators`, `facts`, or the code of a register. */
  code: z.string(),
  title: Words,
  description: Words,
  keywords: z.array(Words),
  /** Records that everybody may see; null: it is not counted so. */
  records: z.int().nullable(),
  /** How many of them are made up. */
  samples: z.int(),
  /** When the first of its public records came, and when one changed last; null: there is none. */
  issued: z.iso.datetime().nullable(),
  modified: z.iso.datetime().nullable(),
  distributions: z.array(DistributionSchema),
});
export type OpenDataset = z.infer<typeof OpenDatasetSchema>;

export const OpenDataSchema = z.object({
  region: Words,
  licence: z.enum(licences),
  datasets: z.array(OpenDatasetSchema),
});
export type OpenData = z.infer<typeof OpenDataSchema>;
