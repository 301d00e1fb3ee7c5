import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { nameKey } from "../../people/rules.ts";
import type { FirmKind, SimilarFirms } from "../contract.ts";
import { firmTables } from "../store.ts";

/** A name shorter than this says too little to compare by its parts. */
const shortest = 4;

/**
 * Firms that are called so, now or formerly (`isSame`), and firms whose name holds this one or is held by it.
 * At most 20, those that are called so first. Names are compared as anyone may type them: width, brackets and spaces do not count.
 */
export async function similarFirms(tx: Tx, name: string): Promise<SimilarFirms> {
  const key = nameKey(name);
  const part = `%${key.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql<{
    id: string;
    code: string;
    name_zh: string;
    name_en: string | null;
    kind: FirmKind;
    is_sample: boolean;
    called: string;
    is_same: boolean;
  }>`
    select * from (
      select distinct on (f.id) f.id, f.code, f.name_zh, f.name_en, f.kind, f.is_sample, n.name as called,
        n.name_key = ${key} as is_same
      from firms.firm_name n join firms.firm f on f.id = n.firm_id
      where n.name_key = ${key} or (length(${key}::text) >= ${shortest} and (n.name_key like ${part}
        or (length(n.name_key) >= ${shortest} and position(n.name_key in ${key}) > 0)))
      order by f.id, n.name_key = ${key} desc
    ) alike
    order by is_same desc, id
    limit 20`.execute(tx);
  const firms = rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: { zh: row.name_zh, en: row.name_en },
    kind: row.kind,
    isSample: row.is_sample,
    called: row.called,
    isSame: row.is_same,
  }));
  return { firms };
}

/** What another firm is called today that bears or bore the name of this one, or null. */
export async function otherCalled(tx: Tx, name: string, firmId: string): Promise<string | null> {
  const other = await firmTables(tx)
    .selectFrom("firms.firm_name")
    .innerJoin("firms.firm", "firms.firm.id", "firms.firm_name.firm_id")
    .select("firms.firm.name_zh")
    .where("firms.firm_name.name_key", "=", nameKey(name))
    .where("firms.firm_name.firm_id", "<>", firmId)
    .executeTakeFirst();
  return other?.name_zh ?? null;
}
