import { sql } from "kysely";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import type { Grain } from "../ledger/contract.ts";
import { IndicatorsFileSchema } from "./contract/definition.ts";
import { checkFile, type KnownMetrics } from "./rules/check-definition.ts";
import { replaceDefinitions } from "./store.ts";
import { tieQuotes } from "./tie-quotes.ts";

const file = "indicators.json";

/** Brings the indicators and the promises of the region pack. A definition that cannot be right stops the start, with its place. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const content = await pack.json(file, IndicatorsFileSchema);
  if (!content) return;
  const problems = checkFile(content, await knownMetrics(ctx));
  if (problems.length > 0) {
    const detail = problems.map(({ path, message }) => `${path}: ${message}`).join("\n");
    throw new AppError("platform.region-pack", { file, detail });
  }
  await replaceDefinitions(ctx.tx, {
    definitions: content.indicators,
    targets: content.targets.map(({ id, indicator, reason, document, subject = null }, position) => ({
      id,
      position,
      indicator,
      reason,
      document,
      subject,
    })),
    quotes: content.targets.flatMap(({ id: target, quotes }) =>
      quotes.map((quote, position) => ({ target, position, quote, span: null, extraction_id: null })),
    ),
    goals: content.goals.map((link, position) => ({ ...link, position, span: null })),
  });
  await tieQuotes(ctx, [...new Set([...content.targets, ...content.goals].map((link) => link.document))]);
}

async function knownMetrics(ctx: Ctx): Promise<KnownMetrics> {
  const { rows } = await sql<{ code: string; unit: string; grain: Grain }>`
    select code, unit, grain from ledger.metric_public`.execute(ctx.tx);
  return new Map(rows.map(({ code, ...metric }) => [code, metric]));
}
