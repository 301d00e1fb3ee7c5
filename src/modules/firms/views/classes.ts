import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { FieldChoice, FirmClass } from "../contract/classes.ts";
import { classTables } from "../store/classes.ts";

/** The vocabulary of the fields that firms work in. */
const fieldVocabulary = "technology-area";

/** The fields of any day: what was chosen once keeps its name. */
export async function fieldChoices(tx: Tx): Promise<FieldChoice[]> {
  const { rows } = await sql<{ code: string; parent: string | null; name_zh: string; name_en: string | null }>`
    select distinct on (code) code, parent, name_zh, name_en from taxonomies.item_public
    where vocabulary = ${fieldVocabulary} order by code, valid_from desc`.execute(tx);
  return rows.map(({ code, parent, name_zh, name_en }) => ({ code, parent, name: { zh: name_zh, en: name_en } }));
}

/** Size classes and fields of firms, the oldest first, by firm. */
export async function classesOfMany(tx: Tx, firmIds: readonly string[]): Promise<Map<string, FirmClass[]>> {
  const rows = await classTables(tx)
    .selectFrom("firms.firm_class")
    .selectAll()
    .where(sql<boolean>`firm_id = any(${[...firmIds]})`)
    .orderBy("scheme")
    .orderBy("valid_from", (order) => order.asc().nullsFirst())
    .orderBy("item")
    .execute();
  const byFirm = Map.groupBy(rows, (row) => row.firm_id);
  return new Map(
    [...byFirm].map(([firm, of]) => [
      firm,
      of.map(({ id, scheme, item, valid_from, valid_to, basis }) => ({
        ...{ id, scheme, item, basis },
        validFrom: valid_from,
        validTo: valid_to,
      })),
    ]),
  );
}
