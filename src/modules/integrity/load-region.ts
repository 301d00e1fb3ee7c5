import { z } from "zod";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { adoptCases } from "./actions/adopt-cases.ts";
import { adoptInspections } from "./actions/adopt-inspections.ts";
import { adoptTolerance } from "./actions/adopt-tolerance.ts";
import { loadStory } from "./load-story.ts";
import { replaceTextBasis } from "./store/lists.ts";

/** `integrity.json` of a region pack: the lines of its documents that ask for each subject. */
const BasisFileSchema = z.record(z.string(), z.array(z.string().min(1)).min(1));

/** Brings the lines that the region's documents have for this module, the records of former registers, and once the story of a sample. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const bases = (await pack.json("integrity.json", BasisFileSchema)) ?? {};
  await replaceTextBasis(
    ctx.tx,
    Object.entries(bases).map(([subject, lines]) => ({ subject, lines })),
  );
  if (pack.sample) await loadStory(ctx, pack);
  await adoptTolerance(ctx);
  await adoptInspections(ctx);
  await adoptCases(ctx);
}
