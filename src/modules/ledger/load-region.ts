import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { grains } from "./contract.ts";
import { loadFacts } from "./load-facts.ts";
import { saveHome, saveMetric } from "./store.ts";
import { findMetric } from "./views.ts";

const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1).nullable() });

/** The metrics of a region: what is counted, in which unit; `basis` is null when no document names it. */
export const MetricsFileSchema = z.array(
  z
    .strictObject({
      code: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
      name: Words,
      meaning: Words,
      unit: z.string().min(1),
      grain: z.enum(grains),
      /** The line of a document of the region that names it: 001:L54. */
      basis: z
        .string()
        .regex(/^\d{3}:L\d+$/)
        .nullable(),
      /** The words there, as published. */
      quote: z.string().min(1).optional(),
    })
    .refine(({ basis, quote }) => (basis === null) === (quote === undefined), "a basis comes with its quote"),
);

const file = "metrics.json";

/** Brings the metrics and facts of the region pack. A metric that has changed its unit or grain is refused: it would be another one. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  await saveHome(ctx.tx, pack.code);
  const seen = new Set<string>();
  for (const metric of (await pack.json(file, MetricsFileSchema)) ?? []) {
    const known = await findMetric(ctx.tx, metric.code);
    const isOther = known && (known.unit !== metric.unit || known.grain !== metric.grain);
    if (isOther || seen.has(metric.code)) {
      const detail = seen.has(metric.code) ? `${metric.code}: twice` : `${metric.code}: unit or grain has changed`;
      throw new AppError("platform.region-pack", { file, detail });
    }
    seen.add(metric.code);
    await saveMetric(ctx.tx, {
      code: metric.code,
      name_zh: metric.name.zh,
      name_en: metric.name.en,
      meaning_zh: metric.meaning.zh,
      meaning_en: metric.meaning.en,
      unit: metric.unit,
      grain: metric.grain,
      basis: metric.basis,
    });
  }
  await loadFacts(ctx, pack);
}
