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
  const [paths, extractions] = [await pathsOf(tx, rows), await extractionsIn(tx, rows)];
  const hits = rows.map((row, index) => ({
    document: { code: row.code, titleZh: row.title_zh, titleEn: row.title_en },
    ...spanOf(row.span),
    sentence: row.sentence,
    by: wanted.by,
    marks: wanted.marksOf(row.sentence),
    path: paths[index] ?? [],
    isNoise: row.is_noise,
    extractions: extractions[index] ?? [],
  }));
  return { counts, hits };
}

const mostTitles = 10;

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

interface Place {
  edition_id: string;
  node: string | null;
  span: string;
}

/** For each place the headings above it, outermost first; one question for all. */
async function pathsOf(tx: Tx, places: readonly Place[]): Promise<string[][]> {
  const { rows } = await sql<{ place: number; heading: string }>`
    with recursive above as (
      select w.place, c.edition_id, c.parent_node, c.label, c.title, 0 as depth
        from unnest(${places.map((one) => one.edition_id)}::text[], ${places.map((one) => one.node)}::text[])
             with ordinality w (edition_id, node, place)
        join policy.clause c on c.edition_id = w.edition_id and c.node = w.node
      union all
      select above.place, c.edition_id, c.parent_node, c.label, c.title, above.depth + 1
        from above join policy.clause c on c.edition_id = above.edition_id and c.node = above.parent_node
    )
    select place::int as place, concat(label, title) as heading from above
     where label is not null and concat(label, title) <> '' order by place, depth desc`.execute(tx);
  return grouped(places, rows, (row) => row.heading);
}

/** For each place what was extracted there; one question for all. */
async function extractionsIn(tx: Tx, places: readonly Place[]) {
  const { rows } = await sql<{ place: number; kind: "target" | "goal" | "task"; id: string }>`
    select w.place::int as place, x.kind, x.local_id as id
      from unnest(${places.map((one) => one.edition_id)}::text[], ${places.map((one) => one.span)}::text[])
           with ordinality w (edition_id, span, place)
      join policy.extraction x on x.edition_id = w.edition_id and x.span && w.span::int4range
     order by w.place, x.span`.execute(tx);
  return grouped(places, rows, ({ kind, id }) => ({ kind, id }));
}

/** Rows that carry the number of their place, counted from 1, as a list for each place. */
function grouped<Row extends { place: number }, Item>(
  places: readonly Place[],
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): Item[][] {
  const lists = places.map((): Item[] => []);
  for (const row of rows) lists[row.place - 1]?.push(itemOf(row));
  return lists;
}
