import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { adoptFormerTitles, withdrawListedTitles } from "./actions/adopt-titles.ts";
import { tieParticipants } from "./actions/bonds.ts";
import { importFirms } from "./actions/import-firms.ts";
import { firmTables, saveTitleKind } from "./store.ts";
import { zh } from "./texts.zh.ts";

/** `firms.json`: the titles that firms of the region hold; `basis`: the line of a document that names one, with its words. */
export const FirmsFileSchema = z.array(
  z
    .strictObject({
      code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
      metric: z.string().nullable(),
      basis: z
        .string()
        .regex(/^\d{3}:L\d+$/)
        .nullable(),
      quote: z.string().min(1).optional(),
    })
    .refine(({ basis, quote }) => (basis === null) === (quote === undefined), "a basis comes with its quote"),
);

const file = "firms.json";
const story = "story/firms.csv";

/**
 * Brings the titles of the region and the made-up firms of a sample, these by the door of every table and once; takes over
 * what was kept elsewhere before there were firms.
 */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const titles = (await pack.json(file, FirmsFileSchema)) ?? [];
  for (const [position, { code, name, metric, basis, quote = null }] of titles.entries())
    await saveTitleKind(ctx.tx, { code, position, name_zh: name.zh, name_en: name.en, metric, basis, quote });
  await adoptFormerTitles(ctx);
  await tieParticipants(ctx);
  if (!pack.sample || titles.length === 0 || !(await pack.list("story")).includes("firms.csv")) return;
  await withdrawListedTitles(ctx);
  // A participant of a sample stands here already; the made-up firms of the story are none.
  const here = await firmTables(ctx.tx)
    .selectFrom("firms.firm")
    .select("id")
    .where("is_sample", "=", true)
    .where("organisation_id", "is", null)
    .limit(1)
    .execute();
  if (here.length > 0) return;
  const options = { isTrial: false, basis: zh.sampleBasis, isSample: true };
  const { errors } = await importFirms(ctx, { fileName: "firms.csv", bytes: await pack.bytes(story) }, options);
  const [error] = errors;
  if (error)
    throw new AppError("platform.region-pack", {
      file: story,
      detail: `${error.row} ${error.column} ${error.fault} ${error.value}`,
    });
}
