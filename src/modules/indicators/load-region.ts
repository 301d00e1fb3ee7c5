import { sql } from "kysely";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import type { Grain } from "../ledger/contract.ts";
import { type IndicatorsFile, IndicatorsFileSchema } from "./contract/definition.ts";
import { checkFile, type KnownMetrics } from "./rules/check-definition.ts";
import { type Extracted, findQuote } from "./rules/find-quote.ts";
import { type GoalRow, type QuoteRow, replaceDefinitions } from "./store.ts";

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
  const find = await quoteFinder(ctx);
  await replaceDefinitions(ctx.tx, {
    definitions: content.indicators,
    targets: content.targets.map(({ id, indicator, reason, document }, position) => ({
      id,
      position,
      indicator,
      reason,
      document,
    })),
    quotes: content.targets.flatMap((link) => quoteRows(link, find)),
    goals: content.goals.map((link, position) => goalRow(link, position, find)),
  });
}

type Find = (document: string, quote: string, subject: string | null) => ReturnType<typeof findQuote>;
const spanText = ({ start, end }: { start: number; end: number }) => `[${start},${end})`;

const quoteRows = ({ id, document, quotes, subject }: IndicatorsFile["targets"][number], find: Find): QuoteRow[] =>
  quotes.map((quote, position) => {
    const found = find(document, quote, subject ?? null);
    return {
      target: id,
      position,
      quote,
      span: found ? spanText(found.place) : null,
      extraction_id: found?.extraction ?? null,
    };
  });

const goalRow = (link: IndicatorsFile["goals"][number], position: number, find: Find): GoalRow => {
  const { id, indicator, reason, document, quote } = link;
  const found = find(document, quote, null);
  return { id, position, indicator, reason, document, quote, span: found ? spanText(found.place) : null };
};

async function knownMetrics(ctx: Ctx): Promise<KnownMetrics> {
  const { rows } = await sql<{ code: string; unit: string; grain: Grain }>`
    select code, unit, grain from ledger.metric_public`.execute(ctx.tx);
  return new Map(rows.map(({ code, ...metric }) => [code, metric]));
}

/** Looks quotes up in the newest editions, among the targets that the compiler reads there. */
async function quoteFinder(ctx: Ctx): Promise<Find> {
  const { rows: texts } = await sql<{ document_code: string; text: string }>`
    select document_code, text from policy.text_public`.execute(ctx.tx);
  const { rows: extracted } = await sql<Extracted & { document: string }>`
    select document_code as document, id, lower(span) as start, upper(span) as end, content ->> 'metric' as subject
    from policy.extraction_public where kind = 'target'`.execute(ctx.tx);
  const textOf = new Map(texts.map((row) => [row.document_code, row.text]));
  const byDocument = Map.groupBy(extracted, (row) => row.document);
  return (document, quote, subject) =>
    findQuote(quote, subject, textOf.get(document) ?? "", byDocument.get(document) ?? []);
}
