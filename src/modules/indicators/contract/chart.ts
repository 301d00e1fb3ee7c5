import { z } from "zod";
import { languages } from "../../../platform/i18n/language.ts";
import { AsOfSchema } from "../contract.ts";

export const chartKinds = ["trend", "areas"] as const;

/** A chart by its address: everything that it shows stands there, so that the same address always means the same. */
export const ChartQuerySchema = AsOfSchema.extend({
  kind: z.enum(chartKinds).default("trend"),
  lang: z.enum(languages).default("zh"),
  /** Pixels. */
  width: z.coerce.number().int().min(300).max(1600).default(720),
});
export type ChartQuery = z.infer<typeof ChartQuerySchema>;
