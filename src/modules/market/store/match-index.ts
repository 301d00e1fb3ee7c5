import { sql } from "kysely";
import { itemTerms } from "../../../engines/match/candidates/item-terms.ts";
import type { Item } from "../../../engines/match/contract.ts";
import { type Analyser, channels } from "../../../engines/match/language/analyser.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { GoodKind } from "../contract.ts";

/** So many items are written by one statement. */
const portion = 100;

/**
 * Puts items into a corpus, each in place of the one of the same id: its fields, its terms, and in how many items each term
 * occurs. They are found from the end of this statement on. Writers of one corpus come one after the other.
 */
export async function putMatchItems(
  tx: Tx,
  corpus: GoodKind,
  items: readonly Item[],
  analyser: Analyser,
): Promise<void> {
  await takeMatchItems(
    tx,
    corpus,
    items.map(({ id }) => id),
  );
  for (let at = 0; at < items.length; at += portion) {
    const rows = items.slice(at, at + portion).map((item) => ({ item, terms: itemTerms(analyser, item) }));
    await sql`
      insert into market.match_item (corpus, item_id, fields, distinct_terms)
      select ${corpus}, i.id, i.fields, i.distinct_terms
      from jsonb_to_recordset(${JSON.stringify(
        rows.map(({ item, terms }) => ({
          id: item.id,
          fields: item.fields,
          distinct_terms: terms.bigrams.size + terms.words.size,
        })),
      )}::jsonb) as i (id text, fields jsonb, distinct_terms int)`.execute(tx);
    const postings = rows.flatMap(({ item, terms }) =>
      channels.flatMap((channel) => [...terms[channel].keys()].map((term) => ({ id: item.id, channel, term }))),
    );
    await sql`
      with added as (
        insert into market.match_posting (corpus, channel, term, item_id)
        select ${corpus}, p.channel, p.term, p.item_id
        from unnest(${postings.map(({ channel }) => channel)}::text[], ${postings.map(({ term }) => term)}::text[],
          ${postings.map(({ id }) => id)}::text[]) as p (channel, term, item_id)
        returning channel, term)
      insert into market.match_frequency (corpus, channel, term, items)
      select ${corpus}, channel, term, count(*) from added group by channel, term
      on conflict (corpus, channel, term) do update set items = match_frequency.items + excluded.items`.execute(tx);
  }
}

/** Takes items out of a corpus; those that are not in it are passed over. */
export async function takeMatchItems(tx: Tx, corpus: GoodKind, ids: readonly string[]): Promise<void> {
  // Two writers would count the same terms in different orders and wait for each other.
  await sql`select pg_advisory_xact_lock(hashtext(${`market.match_item.${corpus}`}))`.execute(tx);
  await sql`
    with gone as (
      delete from market.match_posting where corpus = ${corpus} and item_id = any(${[...ids]}::text[])
      returning channel, term),
    counted as (select channel, term, count(*)::int as items from gone group by channel, term)
    update market.match_frequency f set items = f.items - c.items
    from counted c where f.corpus = ${corpus} and f.channel = c.channel and f.term = c.term`.execute(tx);
  await sql`delete from market.match_item where corpus = ${corpus} and item_id = any(${[...ids]}::text[])`.execute(tx);
}
