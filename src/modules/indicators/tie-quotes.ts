import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { type Extracted, findQuote, type Stretch } from "./rules/find-quote.ts";
import { metricsOf } from "./rules/leaves.ts";
import { addChanges, indicatorsTables, saveTies } from "./store.ts";
import { listDefinitions } from "./views/definitions.ts";

/**
 * Ties the quotes of targets and goals to where they stand in the newest editions of these documents, and to what the
 * compiler reads there; words that are gone are tied to nothing. Returns the indicators that measure these targets.
 */
export async function tieQuotes({ tx }: Pick<Ctx, "tx">, documents: readonly string[]): Promise<Set<string>> {
  if (documents.length === 0) return new Set();
  const tables = indicatorsTables(tx);
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
  const find = await quoteFinder(tx, documents);
  await saveTies(tx, {
    quotes: quotes.map(({ target, position, quote, subject, document }) => {
      const found = find(document, quote, subject);
      return { target, position, span: spanText(found?.place), extraction_id: found?.extraction ?? null };
    }),
    goals: goals.map(({ id, quote, document }) => ({ id, span: spanText(find(document, quote, null)?.place) })),
  });
  return new Set(quotes.flatMap((quote) => quote.indicator ?? []));
}

/** Follows a new edition in its transaction; what is measured by its targets is worked out again, a deadline may be another. */
export async function followEdition(ctx: Pick<Ctx, "tx" | "clock">, documents: readonly string[]): Promise<void> {
  const codes = await tieQuotes(ctx, documents);
  const measuring = (await listDefinitions(ctx.tx)).filter((one) => codes.has(one.code));
  await addChanges(ctx.tx, [...new Set(measuring.flatMap((one) => metricsOf(one.formula)))], ctx.clock.now());
}

const spanText = (place: Stretch | undefined): string | null => (place ? `[${place.start},${place.end})` : null);

/** Looks quotes up in the newest editions, among the targets that the compiler reads there. */
async function quoteFinder(tx: Tx, documents: readonly string[]) {
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
