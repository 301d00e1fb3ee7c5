import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { nameKey } from "../../people/rules.ts";
import type { KnownFirms } from "../rules/import-rows.ts";
import { firmTables } from "../store.ts";

/** What is known of the firms that a table may mean; it grows while the table is read. */
export interface Known extends KnownFirms {
  byCreditCode: Map<string, string>;
  byName: Map<string, string[]>;
  codes: Map<string, string>;
}

/** The firms that rows may mean, by code number and by every name, and their ids. */
export async function openKnown(
  tx: Tx,
  rows: readonly { readonly name: string; readonly creditCode: string | null }[],
): Promise<{ known: Known; ids: string[] }> {
  const codes = rows.flatMap(({ creditCode }) => creditCode ?? []);
  const keys = rows.map(({ name }) => nameKey(name));
  const coded = await sql<{ id: string; credit_code: string }>`
    select id, credit_code from firms.firm where credit_code = any(${codes}) or credit_code is not null
      and id in (select firm_id from firms.firm_name where name_key = any(${keys}))`.execute(tx);
  const named = await firmTables(tx)
    .selectFrom("firms.firm_name")
    .select(["firm_id", "name_key"])
    .distinct()
    .where(sql<boolean>`name_key = any(${keys})`)
    .execute();
  const byName = new Map<string, string[]>();
  for (const { name_key, firm_id } of named) byName.set(name_key, [...(byName.get(name_key) ?? []), firm_id]);
  return {
    known: {
      byCreditCode: new Map(coded.rows.map((row) => [row.credit_code, row.id])),
      byName,
      codes: new Map(coded.rows.map((row) => [row.id, row.credit_code])),
    },
    ids: [...new Set([...coded.rows.map(({ id }) => id), ...named.map((one) => one.firm_id)])],
  };
}
