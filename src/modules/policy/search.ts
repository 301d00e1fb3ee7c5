import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { SearchAnswer, SearchQuery } from "./contract.ts";
import { pinyinHits, pinyinOf, pinyinPatterns, pinyinQuery } from "./pinyin.ts";
import { policyTables, spanOf } from "./store.ts";
import { fold, marksIn, marksOfSound, wordsOf } from "./words.ts";

/** What a row must be to be found, and what goes first. */
interface Wanted {
  by: "text" | "pinyin";
  matches: RawBuilder<boolean>;
  first: RawBuilder<boolean> | null;
  marksOf: (sentence: string) => Array<{ start: number; end: number }>;
}

/**
 * Sentences that hold the query as it stands, or all of its words; the former first, then by how much of the sentence
 * the words make up. A query of Latin letters is looked for as text first, and then as pinyin. Noise is left out unless
 * asked for, and counted either way, so that nobody thinks it is gone.
 */
export async function searchSentences(tx: Tx, query: SearchQuery): Promise<SearchAnswer> {
  const text = wantedText(query.q);
  const sound = wantedSound(query.q, text.matches);
  const written = await findSentences(tx, query, text, query.limit);
  const heard = sound ? await findSentences(tx, query, sound, query.limit - written.hits.length) : null;
  const shown = (counts: { text: number; noise: number }) =>
    query.noise === "with" ? counts.text + counts.noise : counts.text;
  return {
    total: shown(written.counts),
    byPinyin: heard ? shown(heard.counts) : 0,
    inNoise: written.counts.noise + (heard?.counts.noise ?? 0),
    documents: await findTitles(tx, query.q),
    hits: [...written.hits, ...(heard?.hits ?? [])],
  };
}

const like = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

function wantedText(q: string): Wanted {
  const words = wordsOf(q);
  const wanted = sql<string>`${words.map((word) => `'${word.replace(/['\\]/g, "$&$&")}'`).join(" & ")}::tsquery`;
  const asWhole = sql<boolean>`s.folded like ${like(fold(q))}`;
  return {
    by: "text",
    matches: words.length > 0 ? sql<boolean>`(${asWhole} or s.words @@ ${wanted})` : asWhole,
    first: asWhole,
    marksOf: (sentence) => marksIn(sentence, q),
  };
}

function wantedSound(q: string, text: RawBuilder<boolean>): Wanted | null {
  const query = pinyinQuery(fold(q));
  if (!query) return null;
  const { initials, syllables } = pinyinPatterns(query);
  const asSyllables = syllables === null ? sql<boolean>`false` : sql<boolean>`p.syllables ~ ${syllables}`;
  const heard = sql`select from policy.sentence_pinyin p
    where p.edition_id = s.edition_id and p.position = s.position and (p.initials ~ ${initials} or ${asSyllables})`;
  return {
    by: "pinyin",
    matches: sql<boolean>`(exists (${heard}) and not ${text})`,
    first: null,
    marksOf: (sentence) => marksOfSound(sentence, (folded) => pinyinHits(pinyinOf(folded), query)),
  };
}

async function findSentences(tx: Tx, query: SearchQuery, wanted: Wanted, limit: number) {
  const newest = sql<boolean>`e.number = (select max(n.number) from policy.edition n where n.document_id = e.document_id)`;
  const base = policyTables(tx)
    .selectFrom("policy.sentence as s")
    .innerJoin("policy.edition as e", "e.id", "s.edition_id")
    .innerJoin("policy.document as d", "d.id", "e.document_id")
    .where(wanted.matches)
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
    .$if(wanted.first !== null, (build) => build.orderBy(wanted.first!, "desc"))
    .orderBy(sql`length(s.folded)`)
    .orderBy("d.date_issued", (order) => order.desc().nullsLast())
    .orderBy("s.position")
    .limit(limit)
    .execute();
  const hits = await Promise.all(
    rows.map(async (row) => ({
      document: { code: row.code, titleZh: row.title_zh, titleEn: row.title_en },
      ...spanOf(row.span),
      sentence: row.sentence,
      by: wanted.by,
      marks: wanted.marksOf(row.sentence),
      path: await pathOf(tx, row.edition_id, row.node),
      isNoise: row.is_noise,
      extractions: await extractionsAt(tx, row.edition_id, row.span),
    })),
  );
  return { counts, hits };
}

/** The documents whose titles hold the query, or sound like it. */
async function findTitles(tx: Tx, q: string): Promise<SearchAnswer["documents"]> {
  const query = pinyinQuery(fold(q));
  const patterns = query && pinyinPatterns(query);
  const holds = sql<boolean>`p.folded like ${like(fold(q))}`;
  const sounds = sql<boolean>`(p.initials ~ ${patterns?.initials ?? null} or p.syllables ~ ${patterns?.syllables ?? null})`;
  const rows = await policyTables(tx)
    .selectFrom("policy.title_pinyin as p")
    .innerJoin("policy.document as d", "d.id", "p.document_id")
    .select(["d.code", "d.title_zh", "d.title_en", holds.as("holds")])
    .where(patterns ? sql<boolean>`(${holds} or ${sounds})` : holds)
    .orderBy(holds, "desc")
    .orderBy("d.date_issued", (order) => order.desc().nullsLast())
    .orderBy("d.code")
    .limit(mostTitles)
    .execute();
  return rows.map((row) => ({
    code: row.code,
    titleZh: row.title_zh,
    titleEn: row.title_en,
    by: row.holds ? "text" : "pinyin",
  }));
}

const mostTitles = 10;
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
