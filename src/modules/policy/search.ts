import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { SearchAnswer, SearchQuery } from "./contract.ts";
import { policyTables, spanOf } from "./store.ts";
import { fold, marksIn, wordsOf } from "./words.ts";

/**
 * Sentences that hold the query as it stands, or all of its words; the former first, then by how much of the sentence
 * the words make up. Noise is left out unless asked for, and counted either way, so that nobody thinks it is gone.
 */
export async function searchSentences(tx: Tx, query: SearchQuery): Promise<SearchAnswer> {
  const phrase = `%${fold(query.q).replace(/[\\%_]/g, "\\$&")}%`;
  const words = wordsOf(query.q);
  const wanted = sql<string>`${words.map((word) => `'${word.replace(/['\\]/g, "$&$&")}'`).join(" & ")}::tsquery`;
  const asWhole = sql<boolean>`s.folded like ${phrase}`;
  const matches = words.length > 0 ? sql<boolean>`(${asWhole} or s.words @@ ${wanted})` : asWhole;
  const newest = sql<boolean>`e.number = (select max(n.number) from policy.edition n where n.document_id = e.document_id)`;
  const base = policyTables(tx)
    .selectFrom("policy.sentence as s")
    .innerJoin("policy.edition as e", "e.id", "s.edition_id")
    .innerJoin("policy.document as d", "d.id", "e.document_id")
    .where(matches)
    .where(newest)
    .$if(query.document !== undefined, (build) => build.where("d.code", "=", query.document!));
  const counts = await base
    .select([
      sql<number>`count(*) filter (where not s.is_noise)`.as("text"),
      sql<number>`count(*) filter (where s.is_noise)`.as("noise"),
    ])
    .executeTakeFirstOrThrow();
  const rows = await base
    .$if(query.noise === "without", (build) => build.where("s.is_noise", "=", false))
    .select([
      "s.edition_id",
      "s.node",
      "s.span",
      "s.is_noise",
      "s.words_as_written as sentence",
      "d.code",
      "d.title_zh",
      "d.title_en",
    ])
    .orderBy(asWhole, "desc")
    .orderBy(sql`length(s.folded)`)
    .orderBy("d.date_issued", (order) => order.desc().nullsLast())
    .orderBy("s.position")
    .limit(query.limit)
    .execute();
  return {
    total: query.noise === "with" ? counts.text + counts.noise : counts.text,
    inNoise: counts.noise,
    hits: await Promise.all(
      rows.map(async (row) => {
        const span = spanOf(row.span);
        return {
          document: { code: row.code, titleZh: row.title_zh, titleEn: row.title_en },
          ...span,
          sentence: row.sentence,
          marks: marksIn(row.sentence, query.q),
          path: await pathOf(tx, row.edition_id, row.node),
          isNoise: row.is_noise,
          extractions: await extractionsAt(tx, row.edition_id, row.span),
        };
      }),
    ),
  };
}

/** The headings above a clause, outermost first. */
async function pathOf(tx: Tx, editionId: string, node: string | null): Promise<string[]> {
  if (node === null) return [];
  const { rows } = await sql<{ heading: string | null }>`
    with recursive above as (
      select node, parent_node, label, title, 0 as depth from policy.clause where edition_id = ${editionId} and node = ${node}
      union all
      select c.node, c.parent_node, c.label, c.title, above.depth + 1
        from policy.clause c join above on c.edition_id = ${editionId} and c.node = above.parent_node
    )
    select nullif(concat(label, title), '') as heading from above where label is not null order by depth desc`.execute(
    tx,
  );
  return rows.flatMap((row) => (row.heading ? [row.heading] : []));
}

async function extractionsAt(tx: Tx, editionId: string, span: string) {
  const rows = await policyTables(tx)
    .selectFrom("policy.extraction")
    .select(["kind", "local_id as id"])
    .where("edition_id", "=", editionId)
    .where(sql<boolean>`span && ${span}::int4range`)
    .orderBy("span")
    .execute();
  return rows;
}
