import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { adoptFormerTitles, withdrawListedTitles } from "./actions/adopt-titles.ts";
import { tieParticipants } from "./actions/bonds.ts";
import { importFigures } from "./actions/import-figures.ts";
import { importFirms } from "./actions/import-firms.ts";
import { figureTables } from "./store/figures.ts";
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
      /** Its place on the ladder of the plans, 1 the lowest. */
      rung: z.strictObject({ step: z.int().min(1), basis: z.string().regex(/^\d{3}:L\d+$/) }).optional(),
    })
    .refine(({ basis, quote }) => (basis === null) === (quote === undefined), "a basis comes with its quote"),
);

const file = "firms.json";
const story = "story/firms.csv";
const figures = "story/firm-figures.csv";

/**
 * Brings the titles of the region and the made-up firms of a sample, these by the door of every table and once; takes over
 * what was kept elsewhere before there were firms.
 */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const titles = (await pack.json(file, FirmsFileSchema)) ?? [];
  for (const [position, { code, name, metric, basis, quote = null, rung }] of titles.entries()) {
    const on = { rung: rung?.step ?? null, rung_basis: rung?.basis ?? null };
    await saveTitleKind(ctx.tx, { code, position, name_zh: name.zh, name_en: name.en, metric, basis, quote, ...on });
  }
  await adoptFormerTitles(ctx);
  await tieParticipants(ctx);
  if (!pack.sample || titles.length === 0) return;
  const given = await pack.list("story");
  if (!given.includes("firms.csv")) return;
  await withdrawListedTitles(ctx);
  await bringSampleFirms(ctx, pack);
  if (given.includes("firm-figures.csv")) await bringSampleFigures(ctx, pack);
}

async function bringSampleFirms(ctx: Ctx, pack: RegionPack): Promise<void> {
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
  refuseFaulty(story, errors);
}

async function bringSampleFigures(ctx: Ctx, pack: RegionPack): Promise<void> {
  const here = await figureTables(ctx.tx)
    .selectFrom("firms.firm_figure")
    .select("id")
    .where("is_sample", "=", true)
    .limit(1)
    .execute();
  if (here.length > 0) return;
  const options = { isTrial: false, basis: zh.sampleBasis, isSample: true };
  const { errors } = await importFigures(
    ctx,
    { fileName: "firm-figures.csv", bytes: await pack.bytes(figures) },
    options,
  );
  refuseFaulty(figures, errors);
}

/** A story that the door of tables does not take is a fault of the region pack. */
function refuseFaulty(
  file: string,
  errors: readonly { row: number; column: string; fault: string; value: string }[],
): void {
  const [error] = errors;
  if (error)
    throw new AppError("platform.region-pack", {
      file,
      detail: `${error.row} ${error.column} ${error.fault} ${error.value}`,
    });
}
