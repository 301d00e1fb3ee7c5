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
  /**
   * All that bear or bore the name, however it is typed. `on`: a day, on which names passed on from one firm to another are
   * told apart: of those that bore it then, where any did.
   */
  byName(name: string, on?: string | null): readonly FoundFirm[];
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
    .select(["firm_id", "name_key", "valid_from", "valid_to"])
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
    byName: (name, on = null) => {
      const bearers = byKey.get(nameKey(name)) ?? [];
      const then = bearers.filter(({ valid_from, valid_to }) => on !== null && isWithin(on, valid_from, valid_to));
      const found = new Set((then.length > 0 ? then : bearers).map(({ firm_id }) => firm_id));
      return [...found].flatMap((id) => byId.get(id) ?? []);
    },
  };
}

/** Whether a day is in a span whose last day is not in it; null: no limit. */
const isWithin = (day: string, from: string | null, to: string | null): boolean =>
  (from === null || from <= day) && (to === null || day < to);
