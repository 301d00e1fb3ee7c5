import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import { type Extracted, findQuote, type Stretch } from "./rules/find-quote.ts";
import { metricsOf } from "./rules/leaves.ts";
import { addChanges, indicatorsTables, saveTies } from "./store.ts";
import { listDefinitions } from "./views/definitions.ts";

/**
 * Ties the quotes of targets and goals to where they stand in the newest editions of these documents, and to what the
 * compiler reads there; words that are gone are tied to nothing. What is measured by a target is worked out again: its
 * deadline may be another. Runs at the start, and in the transaction in which an edition is kept.
 */
export async function tieQuotes(ctx: Pick<Ctx, "tx" | "clock">, documents: readonly string[]): Promise<void> {
  const tables = indicatorsTables(ctx.tx);
  const quotes = await tables
    .selectFrom("indicators.target_quote as q")
    .innerJoin("indicators.target_link as t", "t.id", "q.target")
    .select(["q.target", "q.position", "q.quote", "t.subject", "t.document", "t.indicator"])
    .where("t.document", "in", documents)
    .execute();
  const goals = await tables
    .selectFrom("indicators.goal_link")
    .select(["id", "quote", "document"])
    .where("document", "in", documents)
    .execute();
  if (quotes.length + goals.length === 0) return;
  const find = await quoteFinder(ctx, documents);
  await saveTies(ctx.tx, {
    quotes: quotes.map(({ target, position, quote, subject, document }) => {
      const found = find(document, quote, subject);
      return { target, position, span: spanText(found?.place), extraction_id: found?.extraction ?? null };
    }),
    goals: goals.map(({ id, quote, document }) => ({ id, span: spanText(find(document, quote, null)?.place) })),
  });
  const codes = new Set(quotes.map((quote) => quote.indicator));
  const measuring = (await listDefinitions(ctx.tx)).filter((one) => codes.has(one.code));
  await addChanges(ctx.tx, [...new Set(measuring.flatMap((one) => metricsOf(one.formula)))], ctx.clock.now());
}

const spanText = (place: Stretch | undefined): string | null => (place ? `[${place.start},${place.end})` : null);

/** Looks quotes up in the newest editions, among the targets that the compiler reads there. */
async function quoteFinder({ tx }: Pick<Ctx, "tx">, documents: readonly string[]) {
  const { rows: texts } = await sql<{ document_code: string; text: string }>`
    select document_code, text from policy.text_public where document_code = any(${documents}::text[])`.execute(tx);
  const { rows: extracted } = await sql<Extracted & { document: string }>`
    select document_code as document, id, lower(span) as start, upper(span) as end, content ->> 'metric' as subject
    from policy.extraction_public where kind = 'target' and document_code = any(${documents}::text[])`.execute(tx);
  const textOf = new Map(texts.map((row) => [row.document_code, row.text]));
  const byDocument = Map.groupBy(extracted, (row) => row.document);
  return (document: string, quote: string, subject: string | null) =>
    findQuote(quote, subject, textOf.get(document) ?? "", byDocument.get(document) ?? []);
}
