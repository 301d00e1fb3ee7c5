import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { nameKey } from "../../people/rules.ts";
import { firmTables } from "../store.ts";

/** A firm as later modules tie their records to it. */
export interface FoundFirm {
  id: string;
  code: string;
  nameZh: string;
  creditCode: string | null;
  /** The organisation with accounts that it is, if any. */
  organisationId: string | null;
}

export interface FirmFinder {
  byCode(code: string): FoundFirm | null;
  byCreditCode(creditCode: string): FoundFirm | null;
  /** All that bear or bore the name, however it is typed. */
  byName(name: string): readonly FoundFirm[];
}

/** Finds firms by what records say of them, all at once: codes of this register, code numbers, names. */
export async function findFirms(
  tx: Tx,
  asked: { codes?: readonly string[]; creditCodes?: readonly string[]; names?: readonly string[] },
): Promise<FirmFinder> {
  const { codes = [], creditCodes = [], names = [] } = asked;
  const keys = names.map(nameKey);
  const named = await firmTables(tx)
    .selectFrom("firms.firm_name")
    .select(["firm_id", "name_key"])
    .distinct()
    .where(sql<boolean>`name_key = any(${keys})`)
    .execute();
  const ids = named.map(({ firm_id }) => firm_id);
  const rows = await firmTables(tx)
    .selectFrom("firms.firm")
    .select(["id", "code", "name_zh as nameZh", "credit_code as creditCode", "organisation_id as organisationId"])
    .where(sql<boolean>`id = any(${ids}) or code = any(${[...codes]}) or credit_code = any(${[...creditCodes]})`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const byCreditCode = new Map(rows.map((row) => [row.creditCode, row]));
  const byKey = Map.groupBy(named, ({ name_key }) => name_key);
  return {
    byCode: (code) => byCode.get(code) ?? null,
    byCreditCode: (creditCode) => byCreditCode.get(creditCode) ?? null,
    byName: (name) => (byKey.get(nameKey(name)) ?? []).flatMap(({ firm_id }) => byId.get(firm_id) ?? []),
  };
}
