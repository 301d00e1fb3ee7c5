import { z } from "zod";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { savePayLaterTitles } from "./store/licences.ts";

const Day = z.iso.date();

/** `licences.json` of a region pack: the titles that show for whom use first, pay later is meant, each with its times and clause. */
const LicencesFileSchema = z.strictObject({
  payLaterTitles: z.array(
    z.strictObject({
      title: z.string(),
      from: Day,
      to: Day.nullable().default(null),
      /** Clause of a document, and whose reading it is that the title shows it. */
      basis: z.string().min(1),
    }),
  ),
});

/** Brings what a region says of licences. Idempotent. */
export async function loadLicences(ctx: Ctx, pack: RegionPack): Promise<void> {
  const file = await pack.json("licences.json", LicencesFileSchema);
  await savePayLaterTitles(
    ctx.tx,
    (file?.payLaterTitles ?? []).map(({ title, from, to, basis }) => ({
      title,
      valid_from: from,
      valid_to: to,
      basis,
    })),
  );
}
