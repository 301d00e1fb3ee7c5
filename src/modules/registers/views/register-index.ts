import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { RegisterFacts, RegisterIndex } from "../contract.ts";
import { allRegisters } from "../definitions/all.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { registersTables, tableRef } from "../store.ts";
import { matches } from "./records.ts";

/** Every register with how many records this person may see, and what the region's documents say of it. */
export async function listRegisters(ctx: Ctx): Promise<RegisterIndex> {
  const bases = await registersTables(ctx.tx).selectFrom("registers.register_basis").selectAll().execute();
  const registers: RegisterFacts[] = [];
  for (const definition of allRegisters) {
    const { rows } = await sql<{ state: string; origin: string; records: number }>`
      select state, origin, count(*) as records from registers.${tableRef(definition)} group by state, origin`.execute(
      ctx.tx,
    );
    const basis = bases.find((one) => one.register === definition.code);
    const count = (isCounted: (row: (typeof rows)[number]) => boolean) =>
      rows.filter(isCounted).reduce((sum, row) => sum + row.records, 0);
    registers.push({
      code: definition.code,
      records: count(() => true),
      samples: count((row) => row.origin === "sample"),
      fromDocuments: count((row) => row.origin === "document"),
      byState: Object.fromEntries(
        Object.keys(definition.lifeCycle.states).map((state) => [state, count((row) => row.state === state)]),
      ),
      basis: basis?.basis ?? [],
      mechanisms: basis?.mechanisms ?? [],
      stateBasis: (basis?.state_basis as Record<string, string> | undefined) ?? {},
      localName: basis?.local_zh ? { zh: basis.local_zh, en: basis.local_en } : null,
    });
  }
  return { registers };
}

const mostOfOne = 8;

/** Records of every register that are called so, or sound so. */
export async function searchRegisters(ctx: Ctx, q: string) {
  const records = [];
  for (const definition of allRegisters) {
    const { rows } = await sql<{ id: string; name_zh: string; name_en: string | null; state: string }>`
      select id, name_zh, name_en, state from registers.${tableRef(definition)}
      where ${matches(q)} order by length(name_zh), id limit ${mostOfOne}`.execute(ctx.tx);
    records.push(
      ...rows.map((row) => ({
        register: definition.code,
        id: row.id,
        name: { zh: row.name_zh, en: row.name_en },
        state: row.state,
      })),
    );
  }
  return { records };
}

/** How many records that this person may see are in each state. */
export async function countStates(ctx: Ctx, definition: RegisterDefinition): Promise<Record<string, number>> {
  const { rows } = await sql<{ state: string; records: number }>`
    select state, count(*) as records from registers.${tableRef(definition)} group by state`.execute(ctx.tx);
  return Object.fromEntries(rows.map((row) => [row.state, row.records]));
}
