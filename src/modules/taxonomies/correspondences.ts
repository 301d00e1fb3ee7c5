import type { Tx } from "../../platform/db/database.ts";
import type { Correspondence } from "./contract.ts";
import { certaintyOf, correspondencesOf } from "./rules/crosswalks.ts";
import { type CrosswalkRow, taxonomiesTables } from "./store.ts";

type ItemName = { vocabulary: string; code: string; name_zh: string; name_en: string | null };

/** What the items of a vocabulary correspond to, by item code. */
export async function correspondencesIn(tx: Tx, vocabulary: string): Promise<Map<string, Correspondence[]>> {
  const tables = taxonomiesTables(tx);
  const rows = await tables
    .selectFrom("taxonomies.crosswalk")
    .selectAll()
    .where((where) => where.or([where("from_vocabulary", "=", vocabulary), where("to_vocabulary", "=", vocabulary)]))
    .orderBy("id")
    .execute();
  if (rows.length === 0) return new Map();
  const ids = rows.map((row) => row.id);
  const decisions = await tables
    .selectFrom("taxonomies.crosswalk_decision")
    .selectAll()
    .where("crosswalk_id", "in", ids)
    .orderBy("decided_at")
    .orderBy("id")
    .execute();
  // The last of each stands, for they come in the order of time.
  const last = new Map(decisions.map((decision) => [decision.crosswalk_id, decision]));
  const involved = [...new Set(rows.flatMap((row) => [row.from_vocabulary, row.to_vocabulary]))];
  const heads = await tables.selectFrom("taxonomies.vocabulary").selectAll().where("code", "in", involved).execute();
  const names = new Map((await namesIn(tx, involved)).map((item) => [`${item.vocabulary}/${item.code}`, item]));
  const vocabularies = new Map(heads.map((head) => [head.code, head]));
  const links = rows.map(link);
  const items = new Set(
    links.flatMap(({ from, to }) => [from, to]).flatMap((ref) => (ref.vocabulary === vocabulary ? [ref.item] : [])),
  );
  return new Map(
    [...items].map((item) => [
      item,
      correspondencesOf(links, { vocabulary, item }).map(({ link, other, relation }): Correspondence => {
        const decision = last.get(link.id) ?? null;
        const name = names.get(`${other.vocabulary}/${other.item}`);
        const head = vocabularies.get(other.vocabulary);
        return {
          crosswalk: link.id,
          relation,
          vocabulary: {
            code: other.vocabulary,
            name: { zh: head?.name_zh ?? other.vocabulary, en: head?.name_en ?? null },
          },
          item: { code: other.item, name: { zh: name?.name_zh ?? other.item, en: name?.name_en ?? null } },
          certainty: certaintyOf(link, decision),
          basis: link.row.basis,
          note: link.row.note_zh === null ? null : { zh: link.row.note_zh, en: link.row.note_en },
          decision: decision && {
            id: decision.id,
            by: decision.decided_by_name,
            at: decision.decided_at.toISOString(),
            reason: decision.reason,
          },
        };
      }),
    ]),
  );
}

/** A row as the rules read it. */
const link = (row: CrosswalkRow) => ({
  id: row.id,
  from: { vocabulary: row.from_vocabulary, item: row.from_item },
  to: { vocabulary: row.to_vocabulary, item: row.to_item },
  relation: row.relation,
  isStated: row.basis !== null,
  row,
});

/** The names of all items of these vocabularies; of one code the name that holds longest. */
async function namesIn(tx: Tx, vocabularies: readonly string[]): Promise<ItemName[]> {
  return taxonomiesTables(tx)
    .selectFrom("taxonomies.item")
    .select(["vocabulary", "code", "name_zh", "name_en"])
    .where("vocabulary", "in", vocabularies)
    .orderBy("valid_from")
    .execute();
}
