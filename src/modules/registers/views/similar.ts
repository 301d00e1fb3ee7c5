import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { fold } from "../../policy/index.ts";
import type { Similar } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { nameLikeness } from "../parameters.ts";
import { nameKey } from "../rules.ts";
import { tableRef } from "../store.ts";

const most = 8;
/** Records whose name is the same, holds this one, is held by it, or shares most of its letters. Two characters say nothing. */
export async function similarRecords(
  ctx: Pick<Ctx, "tx" | "clock">,
  definition: RegisterDefinition,
  name: string,
  except: string | null,
): Promise<Similar> {
  const key = nameKey(name);
  const folded = fold(name);
  const alike = (await parameterAt(ctx, nameLikeness)) / 100;
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
    limit ${most}`.execute(ctx.tx);
  return {
    records: rows.map((row) => ({
      id: row.id,
      name: { zh: row.name_zh, en: row.name_en },
      state: row.state,
      isSame: row.is_same,
    })),
  };
}
