import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { pinyinOf } from "./pinyin.ts";
import { insertSentencePinyin, insertTitlePinyin, policyTables } from "./store.ts";
import { fold } from "./words.ts";

/**
 * Spells the sentences of the editions, and the titles of the documents, that are not spelt yet. Called when an edition is
 * kept and on every start, so that what was kept before there was pinyin is found by it as well. Idempotent.
 */
export async function fillPinyin(tx: Tx): Promise<void> {
  const tables = policyTables(tx);
  const editions = await tables
    .selectFrom("policy.edition as e")
    .select("e.id")
    .where(sql<boolean>`not exists (select from policy.sentence_pinyin p where p.edition_id = e.id)`)
    .execute();
  for (const { id } of editions) {
    const sentences = await tables
      .selectFrom("policy.sentence")
      .select(["position", "folded"])
      .where("edition_id", "=", id)
      .execute();
    const spelt = sentences.map(({ position, folded }) => ({ edition_id: id, position, ...pinyinOf(folded) }));
    await insertSentencePinyin(tx, spelt);
  }
  const documents = await tables
    .selectFrom("policy.document as d")
    .select(["d.id", "d.title_zh", "d.title_en", "d.short_zh", "d.short_en"])
    .where(sql<boolean>`not exists (select from policy.title_pinyin p where p.document_id = d.id)`)
    .execute();
  for (const document of documents) {
    // A sign between the titles, so that nothing is found across them.
    const titles = [document.title_zh, document.short_zh, document.title_en, document.short_en].filter(Boolean);
    const folded = titles.map((title) => fold(title!)).join("。");
    await insertTitlePinyin(tx, { document_id: document.id, folded, ...pinyinOf(folded) });
  }
}
