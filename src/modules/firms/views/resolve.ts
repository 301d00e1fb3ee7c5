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
  /** The organisations with accounts that it is, none or one; more where several records of it were joined. */
  organisationIds: string[];
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

/** Finds firms by what records say of them, all at once: codes of this register, also of joined records, code numbers, names. */
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
  const { rows: found } = await sql<FoundFirm & { entered: string[] }>`
    select f.id, f.code, f.name_zh as "nameZh", f.credit_code as "creditCode",
      array(select t.organisation_id from firms.firm_organisation t where t.firm_id = f.id) as "organisationIds",
      array(select e.code from firms.firm_entry e where e.same_as = f.id) as entered
    from firms.firm f
    where f.id = any(${ids}::text[]) or f.credit_code = any(${[...creditCodes]}::text[])
      or f.id in (select coalesce(e.same_as, e.id) from firms.firm_entry e where e.code = any(${[...codes]}::text[]))`.execute(
    tx,
  );
  const rows: FoundFirm[] = found.map(({ entered: _entered, ...firm }) => firm);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byCode = new Map(
    found.flatMap(({ id, code, entered }) => [code, ...entered].map((one) => [one, byId.get(id)!])),
  );
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
