import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { fold } from "../../policy/index.ts";
import type { Similar } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { nameKey } from "../rules.ts";
import { tableRef } from "../store.ts";

const most = 8;
/** From which share of common trigrams on two names are shown as alike. No document says; it asks, it never refuses for good. */
const alike = 0.45;

/** Records whose name is the same, holds this one, is held by it, or shares most of its letters. Two characters say nothing. */
export async function similarRecords(
  tx: Tx,
  definition: RegisterDefinition,
  name: string,
  except: string | null,
): Promise<Similar> {
  const key = nameKey(name);
  const folded = fold(name);
  const { rows } = await sql<{ id: string; name_zh: string; name_en: string | null; state: string; is_same: boolean }>`
    select id, name_zh, name_en, state, name_key = ${key} as is_same
    from registers.${tableRef(definition)}
    where id is distinct from ${except}
      and (name_key = ${key}
        or (length(${key}) >= 4 and length(name_key) >= 4
          and (strpos(name_key, ${key}) > 0 or strpos(${key}, name_key) > 0
            or regexp_replace(name_key, '[0-9]+$', '') <> regexp_replace(${key}, '[0-9]+$', '')
              and similarity(name_key, ${folded}) >= ${alike})))
    order by name_key = ${key} desc, similarity(name_key, ${folded}) desc, id
    limit ${most}`.execute(tx);
  return {
    records: rows.map((row) => ({
      id: row.id,
      name: { zh: row.name_zh, en: row.name_en },
      state: row.state,
      isSame: row.is_same,
    })),
  };
}
