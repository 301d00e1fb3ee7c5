import { createHash } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { loadSampleReview } from "./actions/sample-review.ts";
import { fillPinyin } from "./fill-pinyin.ts";
import { keepEdition } from "./keep-edition.ts";
import { policyTables } from "./store.ts";

/** What the stewards of the pack know about its documents besides the files; every value has its basis. */
const DocumentsFileSchema = z.array(
  z.strictObject({
    file: z.string(),
    code: z.string(),
    titleZh: z.string().optional(),
    titleEn: z.string().optional(),
    shortZh: z.string().optional(),
    shortEn: z.string().optional(),
    areas: z.array(z.string()),
    periodStart: z.number().int().optional(),
    periodEnd: z.number().int().optional(),
    basis: z.string(),
  }),
);

/** Compiles the documents of the region pack from their files, those that are not kept yet. Idempotent by content. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  await fillPinyin(ctx.tx);
  const documents = (await pack.json("documents.json", DocumentsFileSchema)) ?? [];
  for (const document of documents) {
    const bytes = await pack.bytes(`documents/${document.file}`);
    if (await isKept(ctx, bytes)) continue;
    await keepEdition(ctx, {
      fileName: document.file,
      bytes,
      known: {
        code: document.code,
        ...(document.titleZh ? { title_zh: document.titleZh } : {}),
        ...(document.titleEn ? { title_en: document.titleEn } : {}),
        ...(document.shortZh ? { short_zh: document.shortZh } : {}),
        ...(document.shortEn ? { short_en: document.shortEn } : {}),
        areas: document.areas,
        ...(document.periodStart ? { period_start: document.periodStart } : {}),
        ...(document.periodEnd ? { period_end: document.periodEnd } : {}),
      },
      receivedFrom: null,
    });
  }
  if (pack.sample) await loadSampleReview(ctx, pack);
}

async function isKept(ctx: Ctx, bytes: Uint8Array): Promise<boolean> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const kept = await policyTables(ctx.tx)
    .selectFrom("policy.edition")
    .select("id")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return kept !== undefined;
}
