import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import { alignFacts } from "../ledger/index.ts";
import { titlePieces } from "./rules.ts";
import { firmTables } from "./store.ts";
import { metricsOfTitles, placesOfMany, titlesOfMany } from "./views/parts.ts";

/**
 * Brings the facts of firms in line with their titles and places: a title counts in the metric of its kind, at the place
 * where the firm sat at the time. A record that was joined to another counts nothing any more. `isNew`: nothing was recorded of these firms yet.
 */
export async function postTitleFacts(
  ctx: Ctx,
  firmIds: readonly string[],
  reason: string,
  isNew = false,
): Promise<void> {
  if (firmIds.length === 0) return;
  const metrics = await metricsOfTitles(ctx.tx);
  const [titles, places, firms] = await Promise.all([
    titlesOfMany(ctx.tx, firmIds),
    placesOfMany(ctx.tx, firmIds),
    firmTables(ctx.tx)
      .selectFrom("firms.firm_entry")
      .select(["id", "code", "name_zh", "is_sample"])
      .where(sql<boolean>`id = any(${[...firmIds]})`)
      .execute(),
  ]);
  const records = firms.map((firm) => ({
    record: firm.code,
    subject: firm.name_zh,
    organisation: null,
    isSample: firm.is_sample,
    drafts: (titles.get(firm.id) ?? []).flatMap((title) => {
      const metric = metrics.get(title.title);
      return metric ? titlePieces(title, places.get(firm.id) ?? []).map((piece) => ({ metric, ...piece })) : [];
    }),
  }));
  await alignFacts(ctx, "firms", records, reason, isNew);
}
